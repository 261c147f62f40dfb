#nullable disable
namespace Newtonsoft.Json
{
    using System;

    [Flags]
    public enum TypeNameHandling
    {
        None = 0,
        Objects = 1,
        Arrays = 2,
        All = 3,
        Auto = 4,
    }

    public class JsonSerializerSettings
    {
        public TypeNameHandling TypeNameHandling { get; set; }

        public Serialization.ISerializationBinder SerializationBinder { get; set; }
    }

    public class JsonSerializer
    {
        public TypeNameHandling TypeNameHandling { get; set; }

        public Serialization.ISerializationBinder SerializationBinder { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
    public sealed class JsonPropertyAttribute : Attribute
    {
        public TypeNameHandling TypeNameHandling { get; set; }
    }

    public static class JsonConvert
    {
        public static T DeserializeObject<T>(string value) => default;

        public static T DeserializeObject<T>(string value, JsonSerializerSettings settings) => default;

        public static object DeserializeObject(string value, Type type) => null;

        public static string SerializeObject(object value) => null;
        public static string SerializeObject(object value, JsonSerializerSettings settings) => null;
    }
}

namespace Newtonsoft.Json.Serialization
{
    using System;

    public interface ISerializationBinder
    {
        Type BindToType(string assemblyName, string typeName);
    }
}
