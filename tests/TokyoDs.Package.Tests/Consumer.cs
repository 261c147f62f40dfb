using System.Text.RegularExpressions;
using TokyoDs.Eng;

namespace TokyoDs.Package.Tests;

/// <summary>A project of a user, in a folder outside the repository, that takes the package.</summary>
public sealed partial class Consumer : IDisposable
{
    private static readonly Dictionary<string, string?> Developer = new()
    {
        ["LANG"] = "C.UTF-8", ["DOTNET_CLI_UI_LANGUAGE"] = null, ["MSBUILDDISABLENODEREUSE"] = "1", ["CI"] = null, ["TF_BUILD"] = null,
    };

    private readonly PackedPackage _package;

    private Consumer(PackedPackage package, string folder)
    {
        _package = package;
        Folder = folder;
    }

    public string Folder { get; }

    /// <summary>A project file written by hand.</summary>
    public static Consumer WithProject(PackedPackage package, string sdk, string properties, string items = "")
    {
        var consumer = new Consumer(package, Directory.CreateTempSubdirectory("tokyods-consumer-").FullName);
        consumer.Write("Consumer.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TokyoDs.Sdk" Version="{package.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
        return consumer;
    }

    /// <summary>An empty folder.</summary>
    public static Consumer Empty(PackedPackage package) =>
        new(package, Directory.CreateTempSubdirectory("tokyods-consumer-").FullName);

    public void Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>A clean build with the package's folder as a further source.</summary>
    public BuildResult Build(params string[] options)
    {
        var result = Dotnet(["build", "--no-incremental", "--nologo", $"-p:RestoreAdditionalProjectSources={_package.Feed}", .. options]);
        return new(
            result.Succeeded,
            result.Output,
            [.. Finding().Matches(result.Output).Select(match => (match.Groups["id"].Value, match.Groups["level"].Value)).Distinct()]);
    }

    public CommandResult Dotnet(params string[] arguments) => Dotnet([], arguments);

    /// <summary>A command on the machine of a developer, or with variables that say otherwise.</summary>
    public CommandResult Dotnet(IEnumerable<(string Name, string Value)> variables, params string[] arguments) => new Command("dotnet", arguments)
    {
        WorkingDirectory = Folder,
        Timeout = TimeSpan.FromMinutes(5),
        Environment = new Dictionary<string, string?>(variables.Select(variable => KeyValuePair.Create(variable.Name, (string?)variable.Value))
            .UnionBy(Developer, variable => variable.Key)),
    }.Run();

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    [GeneratedRegex(@": (?<level>warning|error) (?<id>[A-Z]+[0-9]+):")]
    private static partial Regex Finding();
}

/// <summary>How a build ended, and the ids it printed with their level.</summary>
public sealed record BuildResult(bool Succeeded, string Output, IReadOnlyList<(string Id, string Level)> Findings)
{
    public IEnumerable<string> Ids => Findings.Select(finding => finding.Id).Distinct();
}
