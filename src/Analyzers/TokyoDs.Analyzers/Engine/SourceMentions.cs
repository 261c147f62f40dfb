using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.Engine;

/// <summary>
/// Whether an identifier is used (declaring it is no use) anywhere in the source of a compilation: how a rule learns,
/// while typing and without binding every file, that a project-wide policy exists elsewhere. Each name is searched for
/// once, when asked.
/// </summary>
internal sealed class SourceMentions(Compilation compilation)
{
    private readonly ConcurrentDictionary<string, bool> _answers = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, bool> _uses = new(StringComparer.Ordinal);

    public bool Has(string identifier, CancellationToken cancellation) =>
        _answers.GetOrAdd(identifier, name => compilation.SyntaxTrees.Any(tree =>
        {
            cancellation.ThrowIfCancellationRequested();
            return FileNames.Of(tree).Has(name);
        }));

    /// <summary>Whether anything but a declaration or the name of a type is written with an identifier: a member of that name is used.</summary>
    public bool HasUse(string identifier) =>
        _uses.GetOrAdd(identifier, name => compilation.SyntaxTrees.Any(tree => FileNames.Of(tree).Has(name)
            && tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Any(use => use.Identifier.ValueText == name && !SyntaxFacts.IsInNamespaceOrTypeContext(use))));
}
