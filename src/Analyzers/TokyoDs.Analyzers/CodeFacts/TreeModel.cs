using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The meaning of code in a finding that is reported at the end of the compilation.</summary>
internal static class TreeModel
{
    /// <summary>The model that the context brings, or a new one for the tree: only for the few places that are about to be reported.</summary>
#pragma warning disable RS1030 // the end of a compilation has no model of its own
    public static SemanticModel For<T>(CodeContext<T> context, SyntaxTree tree) =>
        context.Model is { } model && model.SyntaxTree == tree ? model : context.Types.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
