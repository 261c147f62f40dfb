using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Shitagaki;

public static class DraftSerializer
{
    private static readonly JsonSerializerSettings Typed = new() { TypeNameHandling = TypeNameHandling.All }; // weak TDS1012

    private static readonly JsonSerializerSettings Plain = new() { TypeNameHandling = TypeNameHandling.None }; // safe TDS1012

    private static readonly JsonSerializerSettings Camel = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore, // safe TDS1012
    };

    public static Draft? Read(string json) => JsonConvert.DeserializeObject<Draft>(json, Typed);

    public static Draft? ReadPlain(string json) => JsonConvert.DeserializeObject<Draft>(json, Plain); // safe TDS1012

    public static Draft? ReadCamel(string json) => JsonConvert.DeserializeObject<Draft>(json, Camel); // safe TDS1012

    public static object? ReadAny(TextReader reader)
    {
        var serializer = new JsonSerializer();
        serializer.TypeNameHandling = TypeNameHandling.Auto; // weak TDS1012
        return serializer.Deserialize(new JsonTextReader(reader));
    }

    public static Draft? ReadOne(TextReader reader)
    {
        var serializer = new JsonSerializer();
        serializer.TypeNameHandling = default; // safe TDS1012
        return (Draft?)serializer.Deserialize(reader, typeof(Draft));
    }

    public static object? ReadItem(string json)
    {
        var settings = Settings(typed: true);
        return JsonConvert.DeserializeObject(json, settings);
    }

    private static JsonSerializerSettings Settings(bool typed)
    {
        var settings = new JsonSerializerSettings { MaxDepth = 16 };
        if (typed)
        {
            settings.TypeNameHandling = TypeNameHandling.Objects; // weak TDS1012
        }

        return settings;
    }
}

public class Draft
{
    public string Kind { get; set; } = "";

    [JsonProperty(TypeNameHandling = TypeNameHandling.Auto)] // weak TDS1012
    public object? Detail { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)] // safe TDS1012
    public string? Note { get; set; }
}
