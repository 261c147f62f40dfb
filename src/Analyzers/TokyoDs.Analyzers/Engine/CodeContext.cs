using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.Engine;

/// <summary>One place a rule listens to, with what it needs to decide and a way to report.</summary>
/// <param name="Target">The operation, symbol or syntax the rule asked for.</param>
/// <param name="Model">The semantic model of the file, or null for a symbol or the end of the compilation.</param>
internal readonly record struct CodeContext<T>(
    T Target, SemanticModel? Model, KnownTypes Types, Configuration Configuration, Reporter Reporter, CancellationToken Cancellation)
{
    /// <summary>Reports the rule at a place; the arguments fill the placeholders of its message.</summary>
    public void Report(SyntaxNode at, params object[] arguments) => Reporter.Report(at.GetLocation(), null, null, arguments);

    public void Report(Location at, params object[] arguments) => Reporter.Report(at, null, null, arguments);

    /// <summary>Reports with facts for the code fix.</summary>
    public void Report(Location at, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        Reporter.Report(at, null, properties, arguments);

    /// <summary>Reports with the places that led here, the source first.</summary>
    public void Report(Location at, ImmutableArray<Location> path, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        Reporter.Report(at, path, null, properties, arguments);

    /// <summary>Reports no louder than a suggestion: something a person should look at.</summary>
    public void Suggest(SyntaxNode at, params object[] arguments) =>
        Reporter.Report(at.GetLocation(), DiagnosticSeverity.Info, null, arguments);

    /// <inheritdoc cref="Suggest(SyntaxNode, object[])"/>
    public void Suggest(Location at, ImmutableDictionary<string, string?>? properties, params object[] arguments) =>
        Reporter.Report(at, DiagnosticSeverity.Info, properties, arguments);

    /// <summary>The model of the context where it is the one of the file; else the one that is made once for each file.</summary>
    public SemanticModel ModelOf(SyntaxTree tree) => Model is { } model && model.SyntaxTree == tree ? model : Types.ModelOf(tree);

    public CodeContext<TOther> With<TOther>(TOther other) => new(other, Model, Types, Configuration, Reporter, Cancellation);
}
