using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.CodeFixes.Engine;

/// <summary>A fix that rewrites the syntax around one finding; Fix All applies it to every finding of a document at once.</summary>
public abstract class NodeFix : CodeFixProvider
{
    private readonly string _id;
    private readonly Text _title;

    private protected NodeFix(string id, Text title)
    {
        _id = id;
        _title = title;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => [_id];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Id != _id)
            {
                // To learn the key for Fix All, dotnet format asks with the first finding of the analyzer, whatever its id.
                context.RegisterCodeFix(ActionFor(_ => Task.FromResult(context.Document)), diagnostic);
            }
            else if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node && CanFix(node, diagnostic))
            {
                context.RegisterCodeFix(
                    ActionFor(cancellation => ApplyAsync(context.Document, node, diagnostic, cancellation)), diagnostic);
            }
        }
    }

    private CodeAction ActionFor(Func<CancellationToken, Task<Document>> apply)
    {
#pragma warning disable RS1035, CA1305 // a light bulb speaks the language of the editor it is shown in
        var title = _title.ToString(CultureInfo.CurrentUICulture);
#pragma warning restore RS1035, CA1305
        return CodeAction.Create(title, apply, equivalenceKey: _id);
    }

    /// <summary>Whether the fix applies to this shape of the finding. A shape it cannot mend gets no offer.</summary>
    private protected abstract bool CanFix(SyntaxNode node, Diagnostic diagnostic);

    /// <summary>The document after the fix.</summary>
    private protected abstract Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken);

    /// <summary>Replaces one node in a document.</summary>
    private protected static async Task<Document> ReplaceAsync(
        Document document, SyntaxNode old, SyntaxNode replacement, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return document.WithSyntaxRoot(root!.ReplaceNode(old, replacement));
    }
}
