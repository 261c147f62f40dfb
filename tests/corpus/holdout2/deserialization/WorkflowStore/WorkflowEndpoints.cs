using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Serialization;

namespace Workflow.Store;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")] // safe TDS1012
[JsonDerivedType(typeof(MailAction), "mail")]
[JsonDerivedType(typeof(PrintAction), "print")]
public abstract record WorkflowAction;

public sealed record MailAction(string Template) : WorkflowAction;

public sealed record PrintAction(string Printer, int Copies) : WorkflowAction;

public static class WorkflowEndpoints
{
    private static readonly Dictionary<string, Type> Kinds = new() { ["approval"] = typeof(ApprovalStep) };

    public static void MapWorkflow(this IEndpointRouteBuilder app)
    {
        var workflow = app.MapGroup("/workflow").RequireAuthorization("Officer");

        workflow.MapPost("/steps/{kind}", (string kind, Stream body) =>
        {
            if (!Kinds.TryGetValue(kind, out var type))
            {
                return Results.NotFound();
            }

            var serializer = new XmlSerializer(type); // safe TDS1012
            return Results.Ok(serializer.Deserialize(body)?.GetType().Name);
        });

        workflow.MapPost("/steps/typed/{name}", (string name, Stream body) =>
        {
            var type = Array.Find(AppDomain.CurrentDomain.GetAssemblies().SelectMany(a => a.GetExportedTypes()).ToArray(), t => t.FullName == name);
            var serializer = new XmlSerializer(type ?? typeof(ApprovalStep)); // weak TDS1012
            return Results.Ok(serializer.Deserialize(body)?.GetType().Name);
        });

        workflow.MapPost("/actions", async (HttpRequest request, CancellationToken ct) =>
        {
            var action = await System.Text.Json.JsonSerializer.DeserializeAsync<WorkflowAction>(request.Body, JsonSerializerOptions.Web, ct); // safe TDS1012
            return Results.Ok(action is PrintAction { Copies: > 0 });
        });
    }
}
