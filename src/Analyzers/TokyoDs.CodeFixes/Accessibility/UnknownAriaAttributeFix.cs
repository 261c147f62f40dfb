using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Accessibility;

/// <summary>Writes the attribute whose name is nearest, when only one is near (TDS3402).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(UnknownAriaAttributeFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".cshtml", ".razor"])]
[Shared]
public sealed class UnknownAriaAttributeFix() : MarkupFix("TDS3402", new("Use the ARIA attribute that was meant", "意図した ARIA 属性に直す"))
{
    /// <summary>More letters apart it is another word.</summary>
    private const int Near = 2;

    private protected override TextChange? Change(MarkupElement element, MarkupAttribute? attribute) =>
        attribute is not null
        && AriaAttributes.Nearest(attribute.Name) is var meant
        && AriaAttributes.IsAria(meant)
        && Spelling.Distance(attribute.Name.ToLowerInvariant(), meant) <= Near
        && element.FindAttribute(meant) is null
            ? new TextChange(attribute.NameSpan, meant)
            : null;
}
