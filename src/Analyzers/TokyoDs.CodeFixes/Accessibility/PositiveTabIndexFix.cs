using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Accessibility;

/// <summary>Puts the element back into the order of the page (TDS3210).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(PositiveTabIndexFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".cshtml", ".razor"])]
[Shared]
public sealed class PositiveTabIndexFix() : MarkupFix("TDS3210", new("Use tabindex 0", "tabindex を 0 にする"))
{
    private protected override TextChange? Change(MarkupElement element, MarkupAttribute? attribute) =>
        attribute?.ValueSpan is { } value ? new TextChange(value, "0") : null;
}
