using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The references a test compiles against: the reference packs of the installed SDK.</summary>
public sealed class ReferenceAssemblies
{
    private readonly Lazy<ImmutableArray<MetadataReference>> _references;

    private ReferenceAssemblies(params string[] packs) =>
        _references = new(() => [.. packs.SelectMany(Read)]);

    /// <summary>The references of .NET 10.</summary>
    public static class Net
    {
        public static ReferenceAssemblies Net100 { get; } = new("Microsoft.NETCore.App.Ref");

        /// <summary>.NET 10 with ASP.NET Core.</summary>
        public static ReferenceAssemblies AspNetCore100 { get; } = new("Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref");
    }

    public Task<ImmutableArray<MetadataReference>> ResolveAsync(string? language, CancellationToken cancellationToken) =>
        Task.FromResult(_references.Value);

    private static IEnumerable<MetadataReference> Read(string pack)
    {
        var dotnet = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        var version = Directory.GetDirectories(Path.Combine(dotnet, "packs", pack), "10.*").OrderBy(path => path, StringComparer.Ordinal).Last();
        return Directory.GetFiles(Path.Combine(version, "ref", "net10.0"), "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
