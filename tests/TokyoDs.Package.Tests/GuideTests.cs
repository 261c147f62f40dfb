using System.Text.RegularExpressions;

namespace TokyoDs.Package.Tests;

/// <summary>The provider and the consumer of the guide, built as a new user would: from its words and the package.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class GuideTests(PackedPackage package) : IDisposable
{
    private readonly Consumer _user = Consumer.Empty(package);

    [Fact]
    public void The_provider_and_the_consumer_of_the_guide_build_without_a_finding()
    {
        foreach (var (name, content) in Files("once-only.md"))
        {
            _user.Write(name, content.Replace("Version=\"0.1.0\"", $"Version=\"{package.Version}\"", StringComparison.Ordinal));
        }

        WriteWebProject("Provider");
        WriteWebProject("Consumer");
        _user.Write("Guide.slnx", """
            <Solution>
              <Project Path="Contracts/Contracts.csproj" />
              <Project Path="Provider/Provider.csproj" />
              <Project Path="Consumer/Consumer.csproj" />
            </Solution>
            """);
        var build = _user.Build("Guide.slnx");
        Assert.True(build.Succeeded, build.Output);
        Assert.Empty(build.Findings);
        Assert.Contains("\"x-owner\": \"保健医療局\"", _user.Read("Contracts/contracts/jp.lg.metro.tokyo.business-licence.1.schema.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_holds_every_file_that_it_builds() =>
        Assert.Equal(
        [
            "Consumer/LicenceForm.cs", "Consumer/Pages/Apply.cshtml", "Consumer/Pages/Apply.cshtml.cs", "Consumer/Pages/Index.cshtml", "Consumer/Pages/Index.cshtml.cs",
            "Consumer/Pages/Shared/_Layout.cshtml", "Consumer/Pages/_ViewImports.cshtml", "Consumer/Pages/_ViewStart.cshtml", "Consumer/Program.cs",
            "Contracts/BusinessLicence.cs", "Contracts/Contracts.csproj", "Provider/CallerByKey.cs", "Provider/Program.cs",
        ],
        Files("once-only.md").Select(file => file.Name).Order(StringComparer.Ordinal));

    public void Dispose() => _user.Dispose();

    /// <summary>What <c>dotnet new web</c> and <c>dotnet add reference</c> leave.</summary>
    private void WriteWebProject(string name) => _user.Write($"{name}/{name}.csproj", """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="..\Contracts\Contracts.csproj" />
          </ItemGroup>
        </Project>
        """);

    /// <summary>The blocks that name their file.</summary>
    private IEnumerable<(string Name, string Content)> Files(string guide) =>
        Block().Matches(File.ReadAllText(Path.Combine(package.Root, "docs", "guides", guide)).ReplaceLineEndings("\n"))
            .Select(block => (block.Groups["name"].Value, block.Groups["content"].Value));

    [GeneratedRegex("^```[a-z]+ (?<name>[^\n]+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
