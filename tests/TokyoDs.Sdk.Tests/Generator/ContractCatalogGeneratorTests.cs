using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokyoDs.Generators;
using TokyoDs.OnceOnly;

namespace TokyoDs.Sdk.Tests.Generator;

public sealed class ContractCatalogGeneratorTests
{
    private const string Contract = """
        using System;
        using TokyoDs.OnceOnly;
        using TokyoDs.OnceOnly.Contracts;
        using TokyoDs.Registries;

        [OnceOnlyContract("jp.tokyo.licence", 1, 2, Owner = "保健医療局")]
        [LegalBasis("食品衛生法", "第55条"), LegalBasis("本人の同意")]
        [Purpose("営業許可の審査 \"𠮷\"\n")]
        [Retention(60), Classification(DataClassification.Internal)]
        public sealed record Licence(
            [SubjectKey, Concept("法人.法人番号"), Classification(DataClassification.Public)] CorporateNumber Number,
            [Concept("営業許可.許可日")] Attested<DateOnly>? GrantedOn = null)
        {
            [AskAlways("本人の意思")] public string? Wish { get; init; }
        }

        [OnceOnlyContract("jp.tokyo.contact", 1, 0)]
        public sealed record OurContact : ContactPoint;
        """;

    [Fact]
    public void The_catalogue_lists_contracts_with_their_items()
    {
        var contracts = Catalogue<IReadOnlyList<CatalogContract>>(Contract, "Contracts");
        Assert.Equal(["jp.tokyo.contact/1.0", "jp.tokyo.licence/1.2"], contracts.Select(contract => contract.Reference.ToString()));
        var licence = contracts[1];
        Assert.Equal(("Licence", "保健医療局", 60), (licence.TypeName, licence.Owner, licence.RetentionMonths));
        Assert.Equal(["食品衛生法 第55条", "本人の同意"], licence.LegalBases);
        Assert.Equal(["営業許可の審査 \"𠮷\"\n"], licence.Purposes);
        Assert.Equal(
        [
            new("number", "CorporateNumber", DataClassification.Public) { Concept = "法人.法人番号", IsRequired = true, IsSubjectKey = true },
            new("grantedOn", "Attested<DateOnly>?", DataClassification.Internal) { Concept = "営業許可.許可日" },
            new("wish", "string?", DataClassification.Internal) { AskAlways = "本人の意思" },
        ],
        licence.Items);
        Assert.Contains(contracts[0].Items, item => item is { Name: "contactPointPhoneNumber", Concept: "連絡先.連絡先電話番号", Classification: DataClassification.Personal });
    }

    [Fact]
    public void The_same_stands_in_JSON()
    {
        var json = JsonNode.Parse(Json(Contract))!["contracts"]![1]!;
        Assert.Equal(
            """{"id":"jp.tokyo.licence","version":"1.2","type":"Licence","owner":"保健医療局","legalBasis":[{"law":"食品衛生法","provision":"第55条"},{"law":"本人の同意"}],"purpose":["営業許可の審査 \"𠮷\"\n"],"retentionMonths":60,"items":[{"name":"number","concept":"法人.法人番号","type":"CorporateNumber","format":"corporate-number","classification":"public","required":true,"subjectKey":true},{"name":"grantedOn","concept":"営業許可.許可日","type":"Attested<DateOnly>?","format":"date","classification":"internal","required":false},{"name":"wish","type":"string?","classification":"internal","required":false,"askAlways":"本人の意思"}]}""",
            json.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace("\\uD842\\uDFB7", "𠮷", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_text_value_of_the_library_has_its_format_in_the_list_and_so_for_the_rules()
    {
        var types = Text.EveryTextValueTests.TextValues;
        var items = string.Concat(types.Select(type => $"public {type.FullName} {type.Name} {{ get; init; }} "));
        var listed = JsonNode.Parse(Json($"[TokyoDs.OnceOnly.OnceOnlyContract(\"a\", 1, 0)] public record A {{ {items} }}"))!["contracts"]![0]!["items"]!.AsArray();
        Assert.Equal(types.Select(type => Text.EveryTextValueTests.ShapeOf(type).Format), listed.Select(item => (string?)item!["format"]));
    }

    [Fact]
    public void A_project_without_contracts_gets_nothing() => Assert.Empty(Run("public record Plain(string Name);").GetRunResult().GeneratedTrees);

    [Theory]
    [InlineData("Example.Service", "namespace Example.Service;")]
    [InlineData("my-app.2nd.class", "namespace my_app._2nd.@class;")]
    [InlineData("", "namespace Sample;")]
    public void The_class_stands_in_the_root_namespace(string root, string expected) =>
        Assert.Contains(expected, Assert.Single(Run(Contract, root).GetRunResult().GeneratedTrees).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("[TokyoDs.OnceOnly.OnceOnlyContract] record A(string B);")]
    [InlineData("[TokyoDs.OnceOnly.OnceOnlyContract(1, \"x\", null)] record A(string B);")]
    [InlineData("[TokyoDs.OnceOnly.OnceOnlyContract(\"a\", 1, 0)] record A(Missing B, [TokyoDs.OnceOnly.Concept] int C, ) : Nowhere")]
    [InlineData("[TokyoDs.OnceOnly.OnceOnlyContract(\"a\", 1, 0)] record A : A;")]
    [InlineData("[TokyoDs.OnceOnly.OnceOnlyContract(\"a\", 1, 0)] record A<T>(T Value, A<A<T>> Next);")]
    [InlineData("[TokyoDs.OnceOnly.OnceOnlyContract(\"a\\ud800\", int.MinValue, 0)] record A(int B);")]
    [InlineData("[TokyoDs.OnceOnly.OnceOnlyContract(\"a\", 1, 0)] record A { public A this[int i] => this; public unsafe int* P { get; } }")]
    public void Broken_code_is_left_to_the_compiler(string source)
    {
        var result = Run(source).GetRunResult();
        Assert.Null(result.Results[0].Exception);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("public class Unrelated;")]
    [InlineData("public class Unrelated { void M() { int x = 1; } } // more")]
    public void An_unrelated_edit_writes_nothing_again(string edit)
    {
        var result = Run(Contract, "", "public class Unrelated {}").RunGenerators(Compile(Contract, edit)).GetRunResult().Results[0];
        Assert.All(result.TrackedSteps[ContractCatalogGenerator.ContractStep].SelectMany(step => step.Outputs), output =>
            Assert.Contains(output.Reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
        Assert.All(result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs), output =>
            Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void A_changed_contract_is_written_again()
    {
        var result = Run(Contract).RunGenerators(Compile(Contract.Replace("1, 2", "1, 3", StringComparison.Ordinal))).GetRunResult();
        Assert.Contains("1.3", result.GeneratedTrees[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        const string Other = "[TokyoDs.OnceOnly.OnceOnlyContract(\"a\", 1, 0)] record A(int B);";
        Assert.Equal(Generated(Contract, Other), Generated(Other, Contract));
        Assert.DoesNotContain('\r', Generated(Contract, Other));
    }

    private static string Generated(params string[] sources) =>
        Assert.Single(Driver("").RunGenerators(Compile(sources)).GetRunResult().GeneratedTrees).ToString();

    private static T Catalogue<T>(string source, string member) =>
        (T)Load(source).GetProperty(member, BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!;

    private static byte[] Json(string source) => ((Func<byte[]>)Delegate.CreateDelegate(
        typeof(Func<byte[]>), Load(source, "public static class Reader { public static byte[] Read() => Sample.ContractCatalog.Json.ToArray(); }").Assembly.GetType("Reader")!.GetMethod("Read")!))();

    private static Type Load(params string[] sources)
    {
        Driver("").RunGeneratorsAndUpdateCompilation(Compile(sources), out var compilation, out _);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Assembly.Load(image.ToArray()).GetType("Sample.ContractCatalog")!;
    }

    private static GeneratorDriver Run(string source, string root = "", params string[] more) => Driver(root).RunGenerators(Compile([source, .. more]));

    private static CSharpGeneratorDriver Driver(string root) => CSharpGeneratorDriver.Create(
        [new ContractCatalogGenerator().AsSourceGenerator()],
        optionsProvider: new Options(root),
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Sample",
        sources.Select(source => CSharpSyntaxTree.ParseText(source)),
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System", StringComparison.Ordinal) || name is "netstandard.dll" or "TokyoDs.Sdk.dll"))
            .Select(path => MetadataReference.CreateFromFile(path))],
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private sealed class Options(string root) : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptionsProvider
    {
        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GlobalOptions { get; } = new Values(root);

        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(string root) : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = key == "build_property.RootNamespace" ? root : null;
                return value is not null;
            }
        }
    }
}
