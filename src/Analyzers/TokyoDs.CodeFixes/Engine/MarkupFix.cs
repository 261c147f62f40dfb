using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.CodeFixes.Engine;

/// <summary>A fix that changes a few characters of a Razor file; Fix All applies it to every finding of a file at once.</summary>
public abstract class MarkupFix : CodeFixProvider
{
    private const char KeySeparator = '|';

    private readonly string _id;
    private readonly Text _title;

    private protected MarkupFix(string id, Text title)
    {
        _id = id;
        _title = title;
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => [_id];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new MarkupFixAll(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is not AdditionalDocument document)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            ImmutableArray<TextSpan> place = [diagnostic.Location.SourceSpan];
            if (diagnostic.Id == _id && !(await ChangesAsync(document, place, context.CancellationToken).ConfigureAwait(false)).IsEmpty)
            {
                context.RegisterCodeFix(
                    ActionFor(document, cancellation => FixAsync(document.Project.Solution, document, place, cancellation)), diagnostic);
            }
        }
    }

    /// <summary>The change that mends a finding, or null where this shape of it cannot be mended for certain.</summary>
    /// <param name="element">The element found, or the one whose attribute was found.</param>
    /// <param name="attribute">The attribute found; null when the finding is about the element.</param>
    private protected abstract TextChange? Change(MarkupElement element, MarkupAttribute? attribute);

    /// <summary>Removes an attribute with the white space before it.</summary>
    private protected static TextChange Without(string text, MarkupAttribute attribute)
    {
        var start = attribute.Span.Start;
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return new TextChange(TextSpan.FromBounds(start, attribute.Span.End), "");
    }

    internal CodeAction ActionFor(TextDocument document, Func<CancellationToken, Task<Solution>> apply)
    {
#pragma warning disable RS1035, CA1305 // a light bulb speaks the language of the editor it is shown in
        var title = _title.ToString(CultureInfo.CurrentUICulture);
#pragma warning restore RS1035, CA1305
        return CodeAction.Create(title, apply, equivalenceKey: _id + KeySeparator + document.FilePath);
    }

    /// <summary>The file whose findings a Fix All of one file is about: contexts of additional files do not name it.</summary>
    internal static string? FileOf(string? equivalenceKey)
    {
        var separator = equivalenceKey?.IndexOf(KeySeparator) ?? -1;
        return separator < 0 ? null : equivalenceKey!.Substring(separator + 1);
    }

    /// <summary>The solution with the findings of one file mended.</summary>
    internal async Task<Solution> FixAsync(Solution solution, TextDocument document, ImmutableArray<TextSpan> places, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = await ChangesAsync(document, places, cancellation).ConfigureAwait(false);
        return solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
    }

    private async Task<ImmutableArray<TextChange>> ChangesAsync(TextDocument document, ImmutableArray<TextSpan> places, CancellationToken cancellation)
    {
        if (MarkupFiles.KindOf(document.FilePath ?? document.Name) is not { } kind)
        {
            return [];
        }

        var text = (await document.GetTextAsync(cancellation).ConfigureAwait(false)).ToString();
        var found = new HashSet<TextSpan>(places);
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var element in MarkupDocument.Parse(text, kind, cancellation).AllElements)
        {
            if (found.Contains(element.Span) && Change(element, attribute: null) is { } whole)
            {
                changes.Add(whole);
            }

            foreach (var attribute in element.Attributes)
            {
                if ((found.Contains(attribute.Span) || found.Contains(attribute.NameSpan)) && Change(element, attribute) is { } change)
                {
                    changes.Add(change.NewText == "" && change.Span == attribute.Span ? Without(text, attribute) : change);
                }
            }
        }

        return changes.ToImmutable();
    }
}
