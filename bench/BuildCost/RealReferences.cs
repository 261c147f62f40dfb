using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using TokyoDs.Eng;

namespace BuildCost;

/// <summary>
/// What source that nobody here wrote is compiled against: the reference assemblies of ASP.NET Core and the packages that its project files
/// name, as far as the registry has them. Without its packages the compiler spends its time on looking for what it cannot find.
/// </summary>
internal static partial class RealReferences
{
    /// <summary>The paths of the assemblies of ASP.NET Core and the runtime, against which every web project is compiled.</summary>
    public static IReadOnlyList<string> Framework => [.. Reference("Microsoft.NETCore.App.Ref"), .. Reference("Microsoft.AspNetCore.App.Ref")];

    /// <summary>The paths of the assemblies that the projects of a folder refer to besides; what cannot be had is named on the console.</summary>
    public static IReadOnlyList<string> Of(string folder)
    {
        var known = Framework.Select(Path.GetFileName).ToHashSet();
        return [.. Packages(folder).Where(path => known.Add(Path.GetFileName(path)))];
    }

    private static IEnumerable<string> Reference(string pack) => Directory.EnumerateFiles(Pack(pack, Path.Combine("ref", "net10.0")), "*.dll");

    private static string Pack(string name, string inside)
    {
        var packs = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", name);
        return Directory.GetDirectories(packs, "10.*").Select(version => Path.Combine(version, inside)).Order(StringComparer.Ordinal).Last();
    }

    private static List<string> Packages(string folder)
    {
        var project = Directory.CreateTempSubdirectory("tokyods-packages-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(project, "Packages.csproj"), $"""
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <NoWarn>$(NoWarn);NU1605;NU1608</NoWarn>
                  </PropertyGroup>
                  <ItemGroup>
                    {string.Concat(Named(folder).Select(package => $"<PackageReference Include=\"{package.Id}\" Version=\"{package.Version}\" />"))}
                  </ItemGroup>
                </Project>
                """);
            var missing = Missing().Matches(new Command("dotnet", "restore") { WorkingDirectory = project }.Run().Output).Select(match => match.Groups[1].Value).Distinct().ToList();
            if (missing.Count > 0)
            {
                Console.WriteLine($"Packages that the registry does not have: {string.Join(", ", missing)}");
            }

            // The file is written with what was found, also when packages are missing.
            using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(project, "obj", "project.assets.json")));
            var root = assets.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
            return
            [
                .. assets.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
                    .Where(library => library.Value.TryGetProperty("compile", out _))
                    .SelectMany(library => library.Value.GetProperty("compile").EnumerateObject().Select(file => Path.Combine(root, library.Name.ToLowerInvariant(), file.Name)))
                    .Where(path => path.EndsWith(".dll", StringComparison.Ordinal) && File.Exists(path)),
            ];
        }
        finally
        {
            Directory.Delete(project, recursive: true);
        }
    }

    /// <summary>Each package once, in the highest version that a project file names.</summary>
    private static IEnumerable<(string Id, string Version)> Named(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".csproj" or ".props" or ".targets")
            .SelectMany(path => PackageLine().Matches(File.ReadAllText(path)))
            .GroupBy(match => match.Groups["id"].Value, StringComparer.OrdinalIgnoreCase)
            .Where(package => package.Key != "Microsoft.AspNetCore.App")
            .Select(package => (package.Key, package.Select(match => match.Groups["version"].Value).Where(version => version.Length > 0).OrderBy(Order).LastOrDefault("*")));

    private static Version Order(string version) => Version.TryParse(version.Split('-')[0], out var parsed) ? parsed : new();

    [GeneratedRegex("<Package(?:Reference|Version)\\s+(?:Include|Update)=\"(?<id>[^\"$]+)\"(?:\\s+Version=\"(?<version>[^\"$]+)\")?")]
    private static partial Regex PackageLine();

    [GeneratedRegex("error NU1101: Unable to find package ([\\w.-]+)\\.")]
    private static partial Regex Missing();
}
