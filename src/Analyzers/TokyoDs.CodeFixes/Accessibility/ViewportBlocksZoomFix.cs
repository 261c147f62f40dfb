using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.Accessibility;

/// <summary>Leaves out what keeps people from enlarging the page (TDS3123).</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(ViewportBlocksZoomFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".cshtml", ".razor"])]
[Shared]
public sealed class ViewportBlocksZoomFix() : MarkupFix("TDS3123", new("Let people enlarge the page", "拡大を妨げる指定を外す"))
{
    private static readonly string[] Blocks = ["user-scalable", "maximum-scale"];

    private protected override TextChange? Change(MarkupElement element, MarkupAttribute? attribute)
    {
        if (attribute is not { ValueSpan: { } span, Value.Literal: { } written })
        {
            return null;
        }

        var separator = written.IndexOf(';') >= 0 ? ';' : ',';
        var kept = written.Split(separator)
            .Where(setting => !Blocks.Contains(setting.Split('=')[0].Trim(), StringComparer.OrdinalIgnoreCase))
            .ToList();
        var text = string.Join(separator.ToString(), kept).Trim();
        return kept.Count == 0 || text == written || Blocks.Any(block => text.IndexOf(block, StringComparison.OrdinalIgnoreCase) >= 0)
            ? null
            : new TextChange(span, text);
    }
}
