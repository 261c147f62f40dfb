using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Renkei.Queue;

public abstract class QueueMessage
{
    public Guid Id { get; set; }
}

public class SubmittedMessage : QueueMessage
{
    public string Procedure { get; set; } = "";
}

public class WithdrawnMessage : QueueMessage
{
    public string Reason { get; set; } = "";
}

public class MessageReader
{
    private static readonly JsonSerializerSettings Loose = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        TypeNameHandling = TypeNameHandling.Auto, // weak TDS1012
    };

    private static readonly JsonSerializerSettings Strict = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        TypeNameHandling = TypeNameHandling.None, // safe TDS1012
    };

    private static readonly Dictionary<string, Type> Kinds = new(StringComparer.Ordinal)
    {
        ["submitted"] = typeof(SubmittedMessage),
        ["withdrawn"] = typeof(WithdrawnMessage),
    };

    public QueueMessage? Read(string body) => JsonConvert.DeserializeObject<QueueMessage>(body, Loose);

    public SubmittedMessage? ReadSubmitted(string body) => JsonConvert.DeserializeObject<SubmittedMessage>(body, Strict);

    public object? ReadKind(string kind, string body) =>
        Kinds.TryGetValue(kind, out var type) ? JsonSerializer.Deserialize(body, type) : null; // safe TDS1012

    public T? ReadStream<T>(Stream stream)
    {
        var serializer = new Newtonsoft.Json.JsonSerializer();
        serializer.TypeNameHandling = TypeNameHandling.Objects; // weak TDS1012
        using var reader = new JsonTextReader(new StreamReader(stream));
        return serializer.Deserialize<T>(reader);
    }

    public T? ReadPlainStream<T>(Stream stream)
    {
        var serializer = Newtonsoft.Json.JsonSerializer.Create(new JsonSerializerSettings { MaxDepth = 32 }); // safe TDS1012
        using var reader = new JsonTextReader(new StreamReader(stream));
        return serializer.Deserialize<T>(reader);
    }
}

public class Envelope
{
    [JsonProperty(TypeNameHandling = TypeNameHandling.All)] // weak TDS1012
    public object? Payload { get; set; }

    [JsonProperty("header", Required = Required.Always)] // safe TDS1012
    public JObject? Header { get; set; }
}
