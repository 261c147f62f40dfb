using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokyoDs.Sdk.Generator;

namespace TokyoDs.Sdk.Tests.Generator;

/// <summary>What the generator writes for which struct; that the result works is shown by the tests of the types.</summary>
public sealed class TextValueGeneratorTests
{
    private const string Declarations = """
        namespace TokyoDs.Text;
        public sealed class GeneratedTextValueAttribute(string noun) : System.Attribute { public bool IsSecret { get; init; } }
        public interface ICodeCore<T>;
        """;

    private const string Ordered = """
        namespace Sample;
        [TokyoDs.Text.GeneratedTextValue("an order number")]
        public readonly partial struct OrderNumber : System.IComparable<OrderNumber>;
        """;

    private const string Secret = """
        namespace Sample;
        [TokyoDs.Text.GeneratedTextValue("a secret", IsSecret = true)]
        public readonly partial struct Secret;
        """;

    private const string Code = """
        namespace Sample;
        [TokyoDs.Text.GeneratedTextValue("a colour code")]
        public readonly partial struct Colour : TokyoDs.Text.ICodeCore<Colour>;
        """;

    [Fact]
    public void Ordered_types_get_comparison_and_others_do_not()
    {
        Assert.Contains("operator <=(OrderNumber left, OrderNumber right)", Generated(Ordered), StringComparison.Ordinal);
        Assert.DoesNotContain("CompareTo", Generated(Secret), StringComparison.Ordinal);
    }

    [Fact]
    public void Documentation_names_the_value_with_and_without_article()
    {
        Assert.Contains("Reads an order number in its strict form.", Generated(Ordered), StringComparison.Ordinal);
        Assert.Contains("<returns>The order number.</returns>", Generated(Ordered), StringComparison.Ordinal);
    }

    [Fact]
    public void Secret_types_document_their_mask()
    {
        Assert.Contains("Any; all give the mask.", Generated(Secret), StringComparison.Ordinal);
        Assert.DoesNotContain("the mask", Generated(Ordered), StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_get_the_list_of_all_codes()
    {
        Assert.Contains("IReadOnlyList<Colour> All", Generated(Code), StringComparison.Ordinal);
        Assert.DoesNotContain("IReadOnlyList", Generated(Ordered), StringComparison.Ordinal);
    }

    [Fact]
    public void Structs_without_the_attribute_are_left_alone() =>
        Assert.Empty(Run("public readonly partial struct Plain;").GetRunResult().GeneratedTrees);

    [Fact]
    public void Generated_source_is_free_of_syntax_errors() => Assert.All([Ordered, Secret, Code], source =>
        Assert.Empty(CSharpSyntaxTree.ParseText(Generated(source)).GetDiagnostics()));

    [Fact]
    public void Same_source_gives_the_same_text_with_plain_line_ends()
    {
        Assert.Equal(Generated(Ordered), Generated(Ordered));
        Assert.DoesNotContain('\r', Generated(Ordered));
    }

    [Theory]
    [InlineData("public class Unrelated;", IncrementalStepRunReason.Cached)]
    [InlineData("namespace Sample; public readonly partial struct OrderNumber { public int More => 1; }", IncrementalStepRunReason.Unchanged)]
    public void Edits_that_change_no_model_write_nothing_again(string edit, IncrementalStepRunReason latest)
    {
        var driver = Run(Ordered);
        var result = driver.RunGenerators(Compile(Ordered, edit)).GetRunResult().Results[0];
        Assert.InRange(result.TrackedSteps[TextValueGenerator.ModelStep][0].Outputs[0].Reason, IncrementalStepRunReason.Unchanged, latest);
        Assert.All(result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs), output =>
            Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void A_new_noun_is_written()
    {
        var driver = Run(Ordered).RunGenerators(Compile(Ordered.Replace("an order", "a purchase", StringComparison.Ordinal)));
        Assert.Contains("Reads a purchase number", driver.GetRunResult().GeneratedTrees[0].ToString(), StringComparison.Ordinal);
    }

    private static string Generated(string source) => Assert.Single(Run(source).GetRunResult().GeneratedTrees).ToString();

    private static GeneratorDriver Run(string source) => CSharpGeneratorDriver
        .Create([new TextValueGenerator().AsSourceGenerator()], driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
        .RunGenerators(Compile(source));

    private static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Sample",
        sources.Prepend(Declarations).Select(source => CSharpSyntaxTree.ParseText(source)),
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
}
