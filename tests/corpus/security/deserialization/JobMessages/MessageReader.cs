using System.Runtime.Serialization;
using System.Xml;
using System.Xml.Serialization;

namespace Shori;

public interface IMessageReader
{
    object? Read(string typeName, Stream body);

    object? ReadKnown(string kind, Stream body);

    JobMessage? ReadMessage(Stream body);

    object? ReadContract(string typeName, Stream body);
}

public class JobMessage
{
    public string Name { get; set; } = "";

    public int Priority { get; set; }
}

public class CancelMessage
{
    public int Number { get; set; }
}

public class MessageReader : IMessageReader
{
    private static readonly Dictionary<string, Type> Known = new()
    {
        ["job"] = typeof(JobMessage),
        ["cancel"] = typeof(CancelMessage),
    };

    public object? Read(string typeName, Stream body)
    {
        var type = Type.GetType(typeName) ?? throw new SerializationException("種類が分かりません。"); // weak TDS1012 TDS1013
        var serializer = new XmlSerializer(type);
        using var reader = XmlReader.Create(body);
        return serializer.Deserialize(reader);
    }

    public object? ReadKnown(string kind, Stream body)
    {
        if (!Known.TryGetValue(kind, out var type))
        {
            return null;
        }

        var serializer = new XmlSerializer(type); // safe TDS1012
        using var reader = XmlReader.Create(body);
        return serializer.Deserialize(reader);
    }

    public JobMessage? ReadMessage(Stream body)
    {
        var serializer = new XmlSerializer(typeof(JobMessage)); // safe TDS1012
        using var reader = XmlReader.Create(body);
        return (JobMessage?)serializer.Deserialize(reader);
    }

    public object? ReadContract(string typeName, Stream body)
    {
        var type = Type.GetType("Shori." + typeName + ", Shori.Messages", throwOnError: true)!; // weak TDS1012 TDS1013
        return new DataContractSerializer(type).ReadObject(body);
    }
}
