using System.IO.Compression;
using TokyoDs.Eng;

namespace TokyoDs.Package.Tests;

/// <summary>The package as a user gets it: packed once for all tests, under a version that no cache has seen.</summary>
public sealed class PackedPackage : IDisposable
{
    public PackedPackage()
    {
        Root = Repository.Root;
        Version = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";
        Feed = Directory.CreateTempSubdirectory("tokyods-feed-").FullName;
        var packed = new Command(
            "dotnet", "pack", "src/Sdk/TokyoDs.Sdk.Package", "-c", "Release", "-o", Feed, $"-p:PackageVersion={Version}", "--nologo", "-v", "q")
        {
            WorkingDirectory = Root,
        }.Run();
        if (!packed.Succeeded)
        {
            throw new InvalidOperationException("The package could not be packed:\n" + packed.Output);
        }

        PackOutput = packed.Output;
    }

    public string Root { get; }

    public string Version { get; }

    /// <summary>The folder that holds the package, to be used as a source.</summary>
    public string Feed { get; }

    public string PackOutput { get; }

    public string File => Path.Combine(Feed, $"TokyoDs.Sdk.{Version}.nupkg");

    public ZipArchive Open() => ZipFile.OpenRead(File);

    public void Dispose()
    {
        Directory.Delete(Feed, recursive: true);
        var cached = Path.Combine(
            Environment.GetEnvironmentVariable("NUGET_PACKAGES")
                ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
            "tokyods.sdk",
            Version);
        if (Directory.Exists(cached))
        {
            Directory.Delete(cached, recursive: true);
        }
    }
}

[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "package";
}
