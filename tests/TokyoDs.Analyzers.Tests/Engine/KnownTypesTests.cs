using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Tests.Engine;

/// <summary>What rules are told of files that the compiler has let go of.</summary>
public sealed class KnownTypesTests
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Service",
        [CSharpSyntaxTree.ParseText("class Box { string? Text; int Length() => Text!.Trim().Length; }")],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    [Fact]
    public void The_meaning_of_a_file_is_worked_out_without_the_analysis_of_null()
    {
        var tree = Compilation.SyntaxTrees[0];
        var model = new KnownTypes(Compilation).ModelOf(tree);
        var call = tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Single();
#pragma warning disable RSEXPERIMENTAL001 // the very thing that is asked
        Assert.True(model.NullableAnalysisIsDisabled);
#pragma warning restore RSEXPERIMENTAL001
        Assert.Equal("string.Trim()", model.GetSymbolInfo(call).Symbol?.ToDisplayString());
    }

    [Fact]
    public void A_file_has_one_meaning_whoever_asks()
    {
        var types = new KnownTypes(Compilation);
        Assert.Same(types.ModelOf(Compilation.SyntaxTrees[0]), types.ModelOf(Compilation.SyntaxTrees[0]));
    }
}
