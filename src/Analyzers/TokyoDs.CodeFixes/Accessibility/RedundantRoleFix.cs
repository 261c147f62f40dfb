using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Accessibility;

/// <summary>Leaves out a role that the element has anyway (TDS3408).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(RedundantRoleFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".cshtml", ".razor"])]
[Shared]
public sealed class RedundantRoleFix() : MarkupFix("TDS3408", new("Leave out the role", "role を外す"))
{
    private protected override TextChange? Change(MarkupElement element, MarkupAttribute? attribute) =>
        attribute is null ? null : new TextChange(attribute.Span, "");
}
