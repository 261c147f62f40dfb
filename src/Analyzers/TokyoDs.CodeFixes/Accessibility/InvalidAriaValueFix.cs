using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Accessibility;

/// <summary>Writes the id without the # that belongs to links (TDS3403).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(InvalidAriaValueFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".cshtml", ".razor"])]
[Shared]
public sealed class InvalidAriaValueFix() : MarkupFix("TDS3403", new("Write the id without #", "id から # を取る"))
{
    private protected override TextChange? Change(MarkupElement element, MarkupAttribute? attribute) =>
        attribute is { ValueSpan: { } span, Value.Literal: { } written } && written.TrimStart().StartsWith("#", StringComparison.Ordinal)
            ? new TextChange(span, written.Replace("#", ""))
            : null;
}
