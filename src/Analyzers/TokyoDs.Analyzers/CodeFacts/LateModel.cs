using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The meaning of a file for rules that may speak at the end of the compilation, which has no model of its own.</summary>
internal static class LateModel
{
    /// <summary>The model of the context where it has one; else one that is made once for each file.</summary>
    public static SemanticModel ModelOf<T>(this CodeContext<T> context, SyntaxTree tree) =>
        context.Model is { } model && model.SyntaxTree == tree ? model : context.Types.Fact(compilation => new Models(compilation)).Of(tree);

    private sealed class Models(Compilation compilation)
    {
        private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

#pragma warning disable RS1030 // findings whose way leads through other files are known at the end only; one model for each file with such a finding
        public SemanticModel Of(SyntaxTree tree) => _models.GetOrAdd(tree, compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
    }
}
