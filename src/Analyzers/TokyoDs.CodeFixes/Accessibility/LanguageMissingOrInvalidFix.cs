using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Accessibility;

/// <summary>Writes the language tag that was meant, ja for jp (TDS3301).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(LanguageMissingOrInvalidFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".cshtml", ".razor"])]
[Shared]
public sealed class LanguageMissingOrInvalidFix() : MarkupFix("TDS3301", new("Write the language tag that was meant", "正しい言語タグに直す"))
{
    private protected override TextChange? Change(MarkupElement element, MarkupAttribute? attribute) =>
        attribute is { ValueSpan: { } value, Value.Literal: { } written } && written.Trim().Length > 0 && LanguageTags.Meant(written.Trim()) is { } meant
            ? new TextChange(value, meant)
            : null;
}
