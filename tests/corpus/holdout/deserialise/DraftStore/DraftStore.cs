using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Yoyaku.Drafts;

public class Draft
{
    public string Title { get; set; } = "";
    public object? Extra { get; set; }
}

public class DraftStore
{
    private static readonly JsonSerializerSettings Settings = new() { TypeNameHandling = TypeNameHandling.Auto }; // weak TDS1012
    private static readonly JsonSerializerSettings Plain = new() { TypeNameHandling = TypeNameHandling.None, MaxDepth = 16 }; // safe TDS1012

    public Draft? Read(string json) => JsonConvert.DeserializeObject<Draft>(json, Settings);

    public Draft? ReadPlain(string json) => JsonConvert.DeserializeObject<Draft>(json, Plain); // safe TDS1012

    public Draft? ReadText(string json) => System.Text.Json.JsonSerializer.Deserialize<Draft>(json); // safe TDS1012

    public object? ReadAny(string json)
    {
        var serializer = new Newtonsoft.Json.JsonSerializer();
        serializer.TypeNameHandling = TypeNameHandling.All; // weak TDS1012
        return JObject.Parse(json).ToObject<object>(serializer);
    }
}
