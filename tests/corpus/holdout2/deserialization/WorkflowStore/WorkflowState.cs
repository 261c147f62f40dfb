using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Workflow.Store;

public abstract class Step
{
    public string Title { get; set; } = "";
}

public sealed class ApprovalStep : Step
{
    public string Approver { get; set; } = "";
}

public interface IWorkflowSerializer
{
    Step? Read(string json);

    string Write(Step step);
}

public sealed class WorkflowSerializer : IWorkflowSerializer
{
    private readonly JsonSerializerSettings _settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        TypeNameHandling = TypeNameHandling.Auto, // weak TDS1012
    };

    public Step? Read(string json) => JsonConvert.DeserializeObject<Step>(json, _settings);

    public string Write(Step step) => JsonConvert.SerializeObject(step, typeof(Step), _settings);
}

public sealed class PlainWorkflowSerializer : IWorkflowSerializer
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        TypeNameHandling = TypeNameHandling.None, // safe TDS1012
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
    };

    public Step? Read(string json) => JsonConvert.DeserializeObject<ApprovalStep>(json, Settings); // safe TDS1012

    public string Write(Step step) => JsonConvert.SerializeObject(step, Settings);
}

public static class WorkflowJson
{
    public static JsonSerializer Create(bool typed)
    {
        var serializer = JsonSerializer.CreateDefault();
        serializer.MaxDepth = 32;
        if (typed)
        {
            serializer.TypeNameHandling = TypeNameHandling.Objects; // weak TDS1012
        }

        return serializer;
    }
}
