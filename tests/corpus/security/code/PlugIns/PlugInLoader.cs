using System.Reflection;
using System.Runtime.Loader;

namespace Kakucho;

public interface IPlugIn
{
    string Name { get; }

    string Run(string input);
}

public sealed class UpperPlugIn : IPlugIn
{
    public string Name => "upper";

    public string Run(string input) => input.ToUpperInvariant();
}

public sealed class LowerPlugIn : IPlugIn
{
    public string Name => "lower";

    public string Run(string input) => input.ToLowerInvariant();
}

public sealed class PlugInLoader(IConfiguration configuration)
{
    public IPlugIn? Create(string typeName) => (IPlugIn?)Activator.CreateInstance(Type.GetType(typeName)!); // weak TDS1013

    public IPlugIn? CreateKnown(string name)
    {
        var type = name switch
        {
            "upper" => typeof(UpperPlugIn),
            "lower" => typeof(LowerPlugIn),
            _ => null,
        };
        return type is null ? null : (IPlugIn?)Activator.CreateInstance(type); // safe TDS1013
    }

    public Assembly Load(string name) => Assembly.Load("Kakucho.PlugIns." + name); // weak TDS1013

    public Assembly LoadConfigured() => Assembly.Load(configuration["PlugIns:Assembly"] ?? "Kakucho.PlugIns"); // safe TDS1013

    public Assembly LoadUploaded(byte[] content) => Assembly.Load(content); // weak TDS1013

    public Assembly LoadListed(string name)
    {
        if (configuration.GetSection("PlugIns:Allowed").Get<string[]>()?.Contains(name) != true)
        {
            throw new InvalidOperationException("許可されていない拡張です。");
        }

        return Assembly.Load(name); // safe TDS1013
    }

    public Assembly LoadInContext(Stream content) => new AssemblyLoadContext("plug-in", isCollectible: true).LoadFromStream(content); // weak TDS1013
}
