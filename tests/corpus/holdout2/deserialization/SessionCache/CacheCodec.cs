using System.Runtime.Serialization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Session.Cache;

public sealed record Cart(int Items, decimal Total);

public static class CacheCodec
{
#pragma warning disable SYSLIB0011, SYSLIB0050
    public static object ReadBinary(Stream stream)
    {
        return new System.Runtime.Serialization.Formatters.Binary.BinaryFormatter().Deserialize(stream); // weak TDS1012
    }
#pragma warning restore SYSLIB0011, SYSLIB0050

    public static Cart? ReadContract(Stream stream)
    {
        var serializer = new DataContractSerializer(typeof(Cart)); // safe TDS1012
        return serializer.ReadObject(stream) as Cart;
    }

    public static Cart? ReadNewtonsoft(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var known = JsonConvert.DeserializeObject<Cart>(text); // safe TDS1012
        return known ?? JObject.Parse(text).ToObject<Cart>(); // safe TDS1012
    }

    public static object? ReadAny(byte[] bytes)
    {
        JsonConvert.DefaultSettings = () => new JsonSerializerSettings { MaxDepth = 16 };
        var settings = JsonConvert.DefaultSettings();
        settings.TypeNameHandling = TypeNameHandling.All; // weak TDS1012
        return JsonConvert.DeserializeObject(Encoding.UTF8.GetString(bytes), settings);
    }
}

public static class CodecRegistration
{
    public static IMvcBuilder AddCodecs(this IServiceCollection services)
    {
        services.AddSingleton(new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Arrays }); // weak TDS1012
        services.AddKeyedSingleton("plain", new JsonSerializerSettings { TypeNameHandling = default }); // safe TDS1012
        return services.AddControllers();
    }
}
