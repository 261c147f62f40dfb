using TokyoDs.Eng;

namespace TokyoDs.Package.Tests;

/// <summary>The build step that writes the schemas of contracts, and the catalogue that the compiler gets.</summary>
[Collection(PackageCollection.Name)]
public sealed class ContractBuildTests(PackedPackage package) : IDisposable
{
    private const string Folder = "my project";
    private const string Schema = Folder + "/contracts/jp.tokyo.applicant.1.schema.json";

    private const string Contract = """
        using System.ComponentModel.DataAnnotations;
        using TokyoDs.OnceOnly;
        using TokyoDs.Registries;

        namespace Office;

        [OnceOnlyContract("jp.tokyo.applicant", 1, 0, Owner = "主税局")]
        [LegalBasis("本人の同意"), Purpose("営業許可の審査")]
        public sealed record Applicant
        {
            [SubjectKey, Display(Name = "法人番号")] public required CorporateNumber Number { get; init; }
            public required Attested<string> Name { get; init; }
        }

        [OnceOnlyContract("jp.tokyo.contact", 1, 0, Owner = "主税局")]
        [LegalBasis("本人の同意"), Purpose("営業許可の審査")]
        public sealed record OurContact : TokyoDs.OnceOnly.Contracts.ContactPoint;

        public static class Catalogue
        {
            public static int Count => ContractCatalog.Contracts.Count + ContractCatalog.Json.Length;
        }
        """;

    private readonly Consumer _user = Consumer.Empty(package);

    [Fact]
    public void A_build_writes_the_schemas_once_and_again_only_when_something_changed()
    {
        Project("Microsoft.NET.Sdk.Web", "<OutputType>Library</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>NU1603</WarningsNotAsErrors>");
        Succeeds(Build());
        Assert.Contains("\"x-owner\": \"主税局\"", _user.Read(Schema), StringComparison.Ordinal);
        Assert.Contains("contactPointPhoneNumber", _user.Read(Folder + "/contracts/jp.tokyo.contact.1.schema.json"), StringComparison.Ordinal);

        var written = File.GetLastWriteTimeUtc(Path.Combine(_user.Folder, Schema));
        Assert.DoesNotContain("-> " + Path.Combine(_user.Folder, Schema), Succeeds(Build()).Output, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(_user.Folder, Schema)));

        File.Delete(Path.Combine(_user.Folder, Schema));
        Succeeds(Build());
        Assert.Contains("\"x-owner\": \"主税局\"", _user.Read(Schema), StringComparison.Ordinal);

        Change("1, 0, Owner", "1, 1, Owner", "public required Attested<string> Name", "public string? Memo { get; init; } public required Attested<string> Name");
        Succeeds(Build());
        Assert.Contains("urn:tokyods:contract:jp.tokyo.applicant:1.1", _user.Read(Schema), StringComparison.Ordinal);
        Succeeds(Build("-p:ContinuousIntegrationBuild=true"));
    }

    [Fact]
    public void What_would_break_others_or_cannot_be_written_is_an_error_and_leaves_the_file_alone()
    {
        Project("Microsoft.NET.Sdk", "<NoWarn>$(NoWarn);TDS5002;TDS4102;TDS4103</NoWarn>");
        Succeeds(Build());
        var committed = _user.Read(Schema);

        Change("Attested<string> Name", "Attested<int> Name");
        Fails("TDSC3", "Office.Applicant", "メジャーバージョンを上げる");
        Change("public required Attested<int> Name", "public string? Memo { get; init; } public required Attested<string> Name");
        Fails("TDSC4", "Office.Applicant", "マイナーバージョン");
        Change("public string? Memo { get; init; } ", "public Dictionary<int[], string>? Memo { get; init; } ");
        Fails("TDSC1", "Office.Applicant", "[JsonIgnore]");
        Assert.Equal(committed, _user.Read(Schema));

        Change("public Dictionary<int[], string>? Memo { get; init; } ", "");
        _user.Write(Schema, "{");
        Fails("TDSC2", "jp.tokyo.applicant.1.schema.json", "読めません");
        File.Delete(Path.Combine(_user.Folder, Schema));
        Fails("TDSC5", "jp.tokyo.applicant.1.schema.json", "コミット", "-p:ContinuousIntegrationBuild=true");
        Assert.False(File.Exists(Path.Combine(_user.Folder, Schema)));
    }

    [Theory]
    [InlineData("CI", "true")]
    [InlineData("TF_BUILD", "True")]
    public void Continuous_integration_is_known_by_its_variables(string name, string value)
    {
        Project("Microsoft.NET.Sdk", "<NoWarn>$(NoWarn);TDS5002;TDS4103</NoWarn>");
        var build = _user.Dotnet([(name, value)], "build", Folder, "--nologo", $"-p:RestoreAdditionalProjectSources={package.Feed}");
        Assert.False(build.Succeeded, build.Output);
        Assert.Contains("error TDSC5:", build.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_user.Folder, Schema)));
    }

    [Fact]
    public void An_image_without_ICU_gets_its_schemas_and_Japanese_messages()
    {
        Project("Microsoft.NET.Sdk", "<NoWarn>$(NoWarn);TDS5002;TDS4102;TDS4103</NoWarn>");
        Succeeds(BuildWithoutCultures());
        Change("Attested<string> Name", "Attested<int> Name");
        Assert.Contains("メジャーバージョンを上げる", BuildWithoutCultures().Output, StringComparison.Ordinal);

        CommandResult BuildWithoutCultures() => _user.Dotnet(
            [("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")], "build", Folder, "--nologo", $"-p:RestoreAdditionalProjectSources={package.Feed}");
    }

    [Fact]
    public void A_project_that_does_not_ask_for_it_gets_no_schema()
    {
        Project("Microsoft.NET.Sdk", "<NoWarn>$(NoWarn);TDS5002;TDS4103</NoWarn>", writes: false);
        Succeeds(Build());
        Assert.False(Directory.Exists(Path.Combine(_user.Folder, Folder, "contracts")));
    }

    [Fact]
    public void The_fix_for_a_schema_that_is_not_there_has_the_build_write_it()
    {
        Project("Microsoft.NET.Sdk", $"<RestoreAdditionalProjectSources>{package.Feed}</RestoreAdditionalProjectSources>", writes: null);
        Assert.Contains("warning TDS4103", Succeeds(Build()).Output, StringComparison.Ordinal);
        var before = _user.Read(Folder + "/Office.csproj");

        Succeeds(_user.Dotnet("format", "analyzers", Folder, "--no-restore", "--diagnostics", "TDS4103", "--severity", "info"));

        const string setting = "<TokyoDsWriteContracts>true</TokyoDsWriteContracts>";
        var after = _user.Read(Folder + "/Office.csproj");
        Assert.Contains("\n    " + setting, after, StringComparison.Ordinal);
        Assert.Equal(before, after.Replace("\n    " + setting, "", StringComparison.Ordinal));
        Assert.DoesNotContain("TDS4103", Succeeds(Build()).Output, StringComparison.Ordinal);
        Assert.Contains("jp.tokyo.applicant", _user.Read(Schema), StringComparison.Ordinal);
    }

    public void Dispose() => _user.Dispose();

    private void Project(string sdk, string properties, bool? writes = true)
    {
        _user.Write(Folder + "/Office.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>
                {(writes is { } decided ? $"<TokyoDsWriteContracts>{(decided ? "true" : "false")}</TokyoDsWriteContracts>" : "")}
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TokyoDs.Sdk" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);
        _user.Write(Folder + "/Contracts.cs", Contract);
    }

    private void Change(params string[] beforeAndAfter)
    {
        var code = _user.Read(Folder + "/Contracts.cs");
        foreach (var pair in beforeAndAfter.Chunk(2))
        {
            Assert.Contains(pair[0], code, StringComparison.Ordinal);
            code = code.Replace(pair[0], pair[1], StringComparison.Ordinal);
        }

        _user.Write(Folder + "/Contracts.cs", code);
    }

    private CommandResult Build(params string[] options) =>
        _user.Dotnet(["build", Folder, "--nologo", $"-p:RestoreAdditionalProjectSources={package.Feed}", .. options]);

    private static CommandResult Succeeds(CommandResult build)
    {
        Assert.True(build.Succeeded, build.Output);
        return build;
    }

    private void Fails(string code, string type, string mend, params string[] options)
    {
        var build = Build(options);
        Assert.False(build.Succeeded, build.Output);
        var line = build.Output.Split('\n').FirstOrDefault(line => line.Contains($"error {code}:", StringComparison.Ordinal)) ?? build.Output;
        Assert.Contains($"error {code}:", line, StringComparison.Ordinal);
        Assert.Contains(type, line, StringComparison.Ordinal);
        Assert.Contains(mend, line, StringComparison.Ordinal);
    }
}
