namespace TokyoDs.Package.Tests;

/// <summary>The source files that the package compiles into projects with certain references, and trimmed applications.</summary>
[Collection(PackageCollection.Name)]
public sealed class SourceTests(PackedPackage package)
{
    private const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>NU1603</WarningsNotAsErrors><AnalysisLevel>latest-all</AnalysisLevel>";

    private const string Context = """
        using Microsoft.EntityFrameworkCore;
        using TokyoDs;

        internal sealed class Register : DbContext
        {
            protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseTokyoDsTypes();
        }
        """;

    [Theory]
    [InlineData("10.0.0")]
    [InlineData("8.0.30")]
    public void A_project_with_Entity_Framework_Core_stores_text_values(string version)
    {
        using var project = WithReference("Microsoft.NET.Sdk", "Microsoft.EntityFrameworkCore", version);
        project.Write("Register.cs", Context);
        var build = project.Build("-p:TokyoDsNoWarn=");
        Assert.True(build.Succeeded, build.Output);

        Assert.Contains("CS1061", project.Build("-p:TokyoDsEntityFramework=false").Ids);
    }

    [Fact]
    public void A_web_project_with_OpenApi_describes_text_values()
    {
        using var project = WithReference("Microsoft.NET.Sdk.Web", "Microsoft.AspNetCore.OpenApi", "10.0.14");
        project.Write("Setup.cs", """
            using TokyoDs;

            internal static class Setup
            {
                public static void Add(IServiceCollection services) => services.AddOpenApi(options => options.AddTokyoDsTypes());
            }
            """);
        var build = project.Build();
        Assert.True(build.Succeeded, build.Output);
    }

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore", "7.0.8")]
    [InlineData("Microsoft.AspNetCore.OpenApi", "9.0.20")]
    public void A_project_with_an_older_API_builds_without_the_source(string reference, string version)
    {
        using var project = WithReference("Microsoft.NET.Sdk.Web", reference, version);
        project.Write("Setup.cs", """
            internal static class Setup
            {
                public static void Add(IServiceCollection services) => services.AddRouting();
            }
            """);
        var build = project.Build();
        Assert.True(build.Succeeded, build.Output);
    }

    /// <summary>The real generator of the framework, so that the rule is held to what it writes and not to our copy of it.</summary>
    [Fact]
    public void A_shared_type_that_the_configuration_generator_leaves_empty_is_reported()
    {
        using var project = Consumer.WithProject(
            package, "Microsoft.NET.Sdk.Web",
            "<TargetFramework>net10.0</TargetFramework><EnableConfigurationBindingGenerator>true</EnableConfigurationBindingGenerator>");
        project.Write("Program.cs", """
            using TokyoDs.Places;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.Configure<OfficeOptions>(builder.Configuration.GetSection("Office"));
            await builder.Build().RunAsync();

            internal sealed class OfficeOptions
            {
                public PostalCode Code { get; set; }
            }
            """);
        Assert.Contains("TDS2207", project.Build().Ids);
        Assert.DoesNotContain("TDS2207", project.Build("-p:EnableConfigurationBindingGenerator=false").Ids);
    }

    /// <summary>The validator of contracts is built on NJsonSchema, which cannot be trimmed: its users are told so where they call it, all others see nothing.</summary>
    [Theory]
    [InlineData("", "^$")]
    [InlineData("<TrimmerRootAssembly Include=\"TokyoDs.Sdk\" />", @" (NJsonSchema|Namotion\.Reflection|Newtonsoft\.Json)\.")]
    public void A_trimmed_application_keeps_what_it_uses_without_a_warning(string roots, string from)
    {
        using var console = Consumer.WithProject(
            package, "Microsoft.NET.Sdk",
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>"
            + "<PublishTrimmed>true</PublishTrimmed><TrimMode>full</TrimMode><TrimmerSingleWarn>false</TrimmerSingleWarn><EnableAotAnalyzer>true</EnableAotAnalyzer>",
            roots);
        console.Write("Program.cs", """
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using TokyoDs.Places;
            using TokyoDs.Registries;

            var office = JsonSerializer.Deserialize("{\"Code\":\"1638001\",\"Number\":\"8000020130001\"}", Offices.Default.Office)!;
            Console.WriteLine($"{office.Code:D} {JsonSerializer.Serialize(office, Offices.Default.Office)}");

            internal sealed record Office(PostalCode Code, CorporateNumber? Number);

            [JsonSerializable(typeof(Office))]
            internal sealed partial class Offices : JsonSerializerContext;
            """);
        var publish = console.Dotnet("publish", "--nologo", "-o", "out", $"-p:RestoreAdditionalProjectSources={package.Feed}");
        Assert.True(publish.Succeeded, publish.Output);

        Assert.All(publish.Output.Split('\n').Where(line => line.Contains("warning IL", StringComparison.Ordinal)), line => Assert.Matches(from, line));
        Assert.Contains("""163-8001 {"Code":"1638001","Number":"8000020130001"}""", console.Dotnet("exec", "--runtimeconfig", "out/Consumer.runtimeconfig.json", "out/Consumer.dll").Output, StringComparison.Ordinal);
    }

    private Consumer WithReference(string sdk, string reference, string version) => Consumer.WithProject(
        package, sdk, $"<TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType>{Strict}<NoWarn>$(NoWarn);CA1812</NoWarn>",
        $"<PackageReference Include=\"{reference}\" Version=\"{version}\" />");
}
