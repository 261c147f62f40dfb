using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace TokyoDs.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class ContentTests(PackedPackage package)
{
    /// <summary>What the compiler that loads an analyzer brings itself.</summary>
    private static readonly string[] GivenByTheCompiler =
    [
        "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Reflection.Metadata",
        "System.Memory", "System.Threading.Tasks.Extensions",
    ];

    /// <summary>What a package that was packed on linux-x64 holds beside; CI packs it there.</summary>
    private static readonly string[] ReadyToRun =
    [
        "tools/analyzers/linux-x64/TokyoDs.Analyzers.dll", "tools/analyzers/linux-x64/TokyoDs.CodeFixes.dll", "tools/analyzers/linux-x64/TokyoDs.Generators.dll",
    ];

    /// <summary>What an editor or <c>dotnet format</c> brings for code fixes.</summary>
    private static readonly string[] GivenByTheEditor =
        ["Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel", "TokyoDs.Analyzers"];

    [Fact]
    public void The_package_holds_exactly_what_it_should()
    {
        using var archive = package.Open();
        var files = archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("templates/", StringComparison.Ordinal)
                && !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);
        Assert.Equal(
        [
            "README.md",
            "TokyoDs.Sdk.nuspec",
            "analyzers/dotnet/cs/TokyoDs.Analyzers.dll",
            "analyzers/dotnet/cs/TokyoDs.CodeFixes.dll",
            "analyzers/dotnet/cs/TokyoDs.Generators.dll",
            "buildTransitive/TokyoDs.Sdk.props",
            "buildTransitive/TokyoDs.Sdk.targets",
            "buildTransitive/config/tokyods.all.externalservice.globalconfig",
            "buildTransitive/config/tokyods.all.onpremises.globalconfig",
            "buildTransitive/config/tokyods.curated.globalconfig",
            "buildTransitive/config/tokyods.recommended.externalservice.globalconfig",
            "buildTransitive/config/tokyods.recommended.onpremises.globalconfig",
            "buildTransitive/config/tokyods.required.externalservice.globalconfig",
            "buildTransitive/config/tokyods.required.onpremises.globalconfig",
            "buildTransitive/sources/TokyoDsEntityFramework.cs",
            "buildTransitive/sources/TokyoDsOpenApi.cs",
            "contracts/tokyods.address.1.schema.json",
            "contracts/tokyods.applicant-corporation.1.schema.json",
            "contracts/tokyods.applicant-person.1.schema.json",
            "contracts/tokyods.application-corporation.1.schema.json",
            "contracts/tokyods.application-person.1.schema.json",
            "contracts/tokyods.application-professional-corporation.1.schema.json",
            "contracts/tokyods.contact.1.schema.json",
            "contracts/tokyods.delegation.1.schema.json",
            "contracts/tokyods.notice.1.schema.json",
            "contracts/tokyods.public-service.1.schema.json",
            "contracts/tokyods.representative.1.schema.json",
            "icon.png",
            "lib/net10.0/TokyoDs.Sdk.AspNetCore.dll",
            "lib/net10.0/TokyoDs.Sdk.AspNetCore.xml",
            "lib/net10.0/TokyoDs.Sdk.dll",
            "lib/net10.0/TokyoDs.Sdk.xml",
            "staticwebassets/tokyods.css",
            "staticwebassets/tokyods.js",
            .. OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64 ? ReadyToRun : [],
            "tools/net10.0/TokyoDs.ContractWriter.dll",
        ],
        files);
    }

    [Theory]
    [InlineData("TokyoDs.Analyzers.dll")]
    [InlineData("TokyoDs.CodeFixes.dll")]
    [InlineData("TokyoDs.Generators.dll")]
    public void On_linux_the_same_analyzers_come_with_machine_code(string name)
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64)
        {
            return;
        }

        using var portable = Image($"analyzers/dotnet/cs/{name}");
        using var ready = Image($"tools/analyzers/linux-x64/{name}");

        Assert.Equal(0, portable.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.NotEqual(0, ready.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.Equal(IdOf(portable), IdOf(ready));

        static Guid IdOf(PEReader image)
        {
            var metadata = image.GetMetadataReader();
            return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
        }
    }

    [Fact]
    public void The_symbols_of_both_libraries_are_in_the_symbol_package()
    {
        using var archive = ZipFile.OpenRead(Path.ChangeExtension(package.File, ".snupkg"));
        var names = archive.Entries.Select(entry => entry.FullName).ToList();
        Assert.Contains("lib/net10.0/TokyoDs.Sdk.pdb", names);
        Assert.Contains("lib/net10.0/TokyoDs.Sdk.AspNetCore.pdb", names);
    }

    [Fact]
    public void Packing_prints_no_warning() =>
        Assert.DoesNotContain("warning", package.PackOutput, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void The_nuspec_has_no_package_type_and_no_dependency_but_those_that_are_only_used_inside()
    {
        using var archive = package.Open();
        using var nuspec = archive.GetEntry("TokyoDs.Sdk.nuspec")!.Open();
        var elements = XDocument.Load(nuspec).Descendants().ToList();
        Assert.DoesNotContain(elements, element => element.Name.LocalName is "packageType" or "frameworkReference");
        var dependencies = elements.Where(element => element.Name.LocalName == "dependency").ToList();
        Assert.Equal(["NJsonSchema", "Newtonsoft.Json", "Polly.Core"], dependencies.Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal));
        Assert.All(dependencies, dependency => Assert.Contains("Compile", dependency.Attribute("exclude")!.Value, StringComparison.Ordinal));
        Assert.All(dependencies, dependency => Assert.Equal("net10.0", dependency.Parent!.Attribute("targetFramework")!.Value));
        Assert.Equal("MIT", elements.Single(element => element.Name.LocalName == "license").Value);
        Assert.Equal("README.md", elements.Single(element => element.Name.LocalName == "readme").Value);
    }

    [Theory]
    [InlineData("TokyoDs.Analyzers.dll")]
    [InlineData("TokyoDs.CodeFixes.dll")]
    [InlineData("TokyoDs.Generators.dll")]
    public void The_compiler_of_every_supported_SDK_can_load_the_analyzers(string name)
    {
        foreach (var (reference, version) in References($"analyzers/dotnet/cs/{name}").Where(reference =>
            reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)))
        {
            Assert.True(version <= new Version(4, 14, 0, 0), $"{name} references {reference} {version}: newer than the baseline 4.14.");
        }
    }

    [Fact]
    public void No_dependency_is_missing_beside_the_analyzers()
    {
        Assert.Empty(References("analyzers/dotnet/cs/TokyoDs.Analyzers.dll").Select(reference => reference.Name).Except(GivenByTheCompiler));
        Assert.Empty(References("analyzers/dotnet/cs/TokyoDs.Generators.dll").Select(reference => reference.Name).Except(GivenByTheCompiler));
        Assert.Empty(References("analyzers/dotnet/cs/TokyoDs.CodeFixes.dll").Select(reference => reference.Name)
            .Except(GivenByTheCompiler).Except(GivenByTheEditor));
    }

    [Fact]
    public void The_library_without_web_needs_no_web_runtime() =>
        Assert.DoesNotContain(References("lib/net10.0/TokyoDs.Sdk.dll"), reference =>
            reference.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    private PEReader Image(string path)
    {
        using var archive = package.Open();
        using var entry = archive.GetEntry(path)!.Open();
        var copy = new MemoryStream();
        entry.CopyTo(copy);
        copy.Position = 0;
        return new PEReader(copy);
    }

    private List<(string Name, Version Version)> References(string path)
    {
        using var image = Image(path);
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle))
            .Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }
}
