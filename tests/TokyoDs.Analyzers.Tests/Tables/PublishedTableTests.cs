using TokyoDs.Eng;

namespace TokyoDs.Analyzers.Tests.Tables;

/// <summary>Every file in a folder Data of the tests is read by a test, so that no published table lies there unread.</summary>
public sealed class PublishedTableTests
{
    private static readonly string Tests = Path.Combine(Repository.Root, "tests");

    /// <summary>By file, the test that goes through it.</summary>
    private static readonly Dictionary<string, string> Readers = new()
    {
        ["TokyoDs.Analyzers.Tests/Data/crypto.csv"] = "TokyoDs.Analyzers.Tests/Tables/CryptoTableTests.cs",
        ["TokyoDs.Analyzers.Tests/Data/data-lifecycle.csv"] = "TokyoDs.Analyzers.Tests/Tables/GuidelineTableTests.cs",
        ["TokyoDs.Analyzers.Tests/Data/ipa-checklist.csv"] = "TokyoDs.Analyzers.Tests/Tables/GuidelineTableTests.cs",
        ["TokyoDs.Analyzers.Tests/Data/seed-checklist-sample-rows.csv"] = "TokyoDs.Analyzers.Tests/Tables/GuidelineTableTests.cs",
        ["TokyoDs.Analyzers.Tests/Data/seed-checklist-sections.csv"] = "TokyoDs.Analyzers.Tests/Tables/GuidelineTableTests.cs",
        ["TokyoDs.Analyzers.Tests/Data/unified-standard-numbering.csv"] = "TokyoDs.Analyzers.Tests/Tables/GuidelineTableTests.cs",
        ["TokyoDs.Analyzers.Tests/Data/wcag-jis-sc.csv"] = "TokyoDs.Analyzers.Tests/Tables/GuidelineTableTests.cs",
        ["TokyoDs.Sdk.Tests/Data/abr-fields.csv"] = "TokyoDs.Sdk.Tests/Registries/Lookup/AddressBaseColumnTests.cs",
        ["TokyoDs.Sdk.Tests/Data/check-digit-strength.json"] = "TokyoDs.Sdk.Tests/Tables/CheckDigitStrengthTests.cs",
        ["TokyoDs.Sdk.Tests/Data/check-digit-vectors.json"] = "TokyoDs.Sdk.Tests/Vectors.cs",
        ["TokyoDs.Sdk.Tests/Data/dashes.csv"] = "TokyoDs.Sdk.Tests/Tables/DashTableTests.cs",
        ["TokyoDs.Sdk.Tests/Data/eras.csv"] = "TokyoDs.Sdk.Tests/Tables/EraTableTests.cs",
        ["TokyoDs.Sdk.Tests/Data/gif-admin-models.csv"] = "TokyoDs.Sdk.Tests/OnceOnly/ReadyMadeContractTests.cs",
        ["TokyoDs.Sdk.Tests/Data/gif-codelists.json"] = "TokyoDs.Sdk.Tests/Tables/CodeListTableTests.cs",
        ["TokyoDs.Sdk.Tests/Data/gif-core-fields.csv"] = "TokyoDs.Sdk.Tests/OnceOnly/ReadyMadeContractTests.cs",
        ["TokyoDs.Sdk.Tests/Data/holidays-2024-2030.csv"] = "TokyoDs.Sdk.Tests/Time/BusinessCalendarTests.cs",
        ["TokyoDs.Sdk.Tests/Data/houjin-codelists.json"] = "TokyoDs.Sdk.Tests/Tables/CodeListTableTests.cs",
        ["TokyoDs.Sdk.Tests/Data/houjin-fields.csv"] = "TokyoDs.Sdk.Tests/Registries/Lookup/CorporateNumberWebApiTests.cs",
        ["TokyoDs.Sdk.Tests/Data/identifiers.csv"] = "TokyoDs.Sdk.Tests/Tables/IdentifierTableTests.cs",
        ["TokyoDs.Sdk.Tests/Data/machine-readability-rules.csv"] = "TokyoDs.Sdk.Tests/OpenData/OpenDataSetTests.cs",
        ["TokyoDs.Sdk.Tests/Data/ods-datasets.csv"] = "TokyoDs.Sdk.Tests/OpenData/OpenDataSetTests.cs",
        ["TokyoDs.Sdk.Tests/Data/prefectures.csv"] = "TokyoDs.Sdk.Tests/Tables/LocalGovernmentTableTests.cs",
        ["TokyoDs.Sdk.Tests/Data/procedure-codelists.json"] = "TokyoDs.Sdk.Tests/Tables/CodeListTableTests.cs",
        ["TokyoDs.Sdk.Tests/Data/schema-changes.json"] = "TokyoDs.Sdk.Tests/OnceOnly/SchemaChangeTests.cs",
        ["TokyoDs.Sdk.Tests/Data/service-catalogue.json"] = "TokyoDs.Sdk.Tests/Tables/CodeListTableTests.cs",
        ["TokyoDs.Sdk.Tests/Data/spec-conflicts.csv"] = "TokyoDs.Sdk.Tests/Tables/SpecConflictTests.cs",
        ["TokyoDs.Sdk.Tests/Data/text-hazards.csv"] = "TokyoDs.Sdk.Tests/Tables/TextHazardTests.cs",
        ["TokyoDs.Sdk.Tests/Data/tokyo-municipalities.csv"] = "TokyoDs.Sdk.Tests/Tables/LocalGovernmentTableTests.cs",
        ["TokyoDs.Sdk.Tests/Data/tokyo-municipalities.json"] = "TokyoDs.Sdk.Tests/Tables/LocalGovernmentTableTests.cs",
        ["TokyoDs.Sdk.Tests/Data/wareki-vectors.csv"] = "TokyoDs.Sdk.Tests/Tables/EraTableTests.cs",
        ["TokyoDs.Tool.Tests/Data/findings.sarif.json"] = "TokyoDs.Tool.Tests/JisDesk.cs",
    };

    /// <summary>Tables of the research that are not copied here, and what there is of them instead.</summary>
    private static readonly Dictionary<string, string> NotCopied = new()
    {
        ["abr-match-levels.json"] = "levels of another program's geocoder; JapaneseAddress divides by its own AddressConfidence and matches no registry of positions",
        ["api-guide-rules.csv"] = "prose: conditions of TDS2501 and its neighbours, which have tests of their own",
        ["data-quality-iso25012.csv"] = "prose: names of quality characteristics with bad examples",
        ["gif-procurement-fields.csv"] = "items of public procurement, for which there is no contract of ours",
        ["identity-oidc.json"] = "addresses and claims of identity providers, half of them from secondary sources; each service sets its own",
        ["jis-test-report.json"] = "headings seen in published reports; the tests of the report name each",
        ["kpi.csv"] = "prose: indicators of an office and how they are surveyed",
        ["rule-candidates.csv"] = "ideas for rules, not facts",
        ["security-basis.csv"] = "bibliography of the documents that the catalogue names",
        ["seed-systems.csv"] = "prose: which of the office's systems the package can serve",
    };

    public static TheoryData<string> Files => [.. Readers.Keys];

    [Fact]
    public void Every_file_is_in_the_list_and_every_entry_is_a_file() => Assert.Equal(
        Directory.EnumerateDirectories(Tests)
            .Select(project => Path.Combine(project, "Data")).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Tests, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
        Readers.Keys.Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Files))]
    public void The_test_that_is_named_reads_the_file(string file) =>
        Assert.Contains($"\"{Path.GetFileName(file)}\"", File.ReadAllText(Path.Combine(Tests, Readers[file])), StringComparison.Ordinal);

    [Fact]
    public void What_is_left_out_is_left_out_for_a_reason_and_lies_nowhere() => Assert.All(NotCopied, left =>
    {
        Assert.NotEmpty(left.Value);
        Assert.DoesNotContain(Readers.Keys, file => Path.GetFileName(file) == left.Key);
    });
}
