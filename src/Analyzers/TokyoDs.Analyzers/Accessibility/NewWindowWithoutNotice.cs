using System.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3215: a link that opens a new tab or window and does not say so.</summary>
internal sealed class NewWindowWithoutNotice : MarkupRule
{
    /// <summary>After NFKC and in lower case.</summary>
    private static readonly string[] Notices =
        ["新しいタブ", "新規タブ", "別タブ", "別のタブ", "新しいウィンドウ", "新しいウインドウ", "新規ウィンドウ", "新規ウインドウ", "別ウィンドウ", "別ウインドウ", "別窓", "新窓", "new tab", "new window", "another tab", "another window", "external", "外部サイト", "外部リンク"];

    public override Rule Rule { get; } = new("TDS3215", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Say when a link opens a new tab or window", "新しいタブで開くリンクはそう知らせる"),
        Message = new(
            "The link '{0}' opens a new tab without saying so; open it in place, or add \"(opens in a new tab)\" to its text",
            "リンク「{0}」は予告なく新しいタブを開きます。同じタブで開くか、文言に「（新規タブで開きます）」と添えてください。"),
        Why = new(
            "The back button no longer works and people who do not see the change are lost. Those who want a new tab can open one themselves.",
            "「戻る」が効かなくなり、画面の変化が見えない人は迷います。新しいタブで開きたい人は、自分で開けます。"),
        Basis = [ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var link in context.Document.ElementsNamed("a"))
        {
            if (link.FindAttribute("target")?.Value.Is("_blank") == true
                && link.IsLink()
                && !link.HasOpaqueAttributes
                && !link.MayHaveOtherContent
                && link.VisibleText.Length > 0
                && link.VisibleText.IndexOf("{{", StringComparison.Ordinal) < 0
                && !GivesNotice(link)
                && link.IsOnPage()
                && link.IsComplete(context.Document.Kind)
                && !link.MayBeHidden()
                && !context.IsSentOut())
            {
                context.Report(link.Span, link.VisibleText);
            }
        }
    }

    private static bool GivesNotice(MarkupElement link) =>
        Says(link.VisibleText) || link.FindAttribute("aria-describedby") is not null || link.DescendantElements().Prepend(link).Take(50).Any(HasNoticeOrIcon);

    /// <summary>A title, a label, the text of an image; or an icon of which we cannot tell what it means.</summary>
    private static bool HasNoticeOrIcon(MarkupElement element) => element.Attributes.Any(attribute =>
        attribute.IsNamed("aria-label") || attribute.IsNamed("title") || attribute.IsNamed("alt") || attribute.IsNamed("class")
            ? attribute.Value.Parts.Any(part => !part.IsLiteral && !attribute.IsNamed("class") || part.IsLiteral && Says(part.Text))
            : attribute.IsNamed("aria-labelledby"));

    private static bool Says(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return Notices.Any(notice => plain.IndexOf(notice, StringComparison.Ordinal) >= 0);
    }
}
