using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3203: a link that leads nowhere and does something instead.</summary>
internal sealed class LinkUsedAsButton : MarkupRule
{
    /// <summary>Data attributes by which scripts of component libraries make a button of a link, with its keys.</summary>
    private static readonly string[] Toggles = ["toggle", "dismiss", "target", "slide", "ride", "confirm", "ajax", "action"];

    private static readonly string[] ToTop = ["top", "トップ", "先頭", "上へ", "上に", "↑", "▲"];

    public override Rule Rule { get; } = new("TDS3203", Category.Accessibility, Mark.Required)
    {
        Title = new("Use a button for what acts and a link for what leads somewhere", "動作にはボタン、移動にはリンクを使う"),
        Message = new(
            "<a> with {0} leads nowhere; use <button type=\"button\">, or give it the address it leads to",
            "{0} の <a> には行き先がありません。動作なら <button type=\"button\"> を使い、移動なら行き先を書いてください。"),
        Why = new(
            "Screen readers announce a link and people expect a page, to open it in a tab or copy its address. Without href it cannot even be reached by keyboard.",
            "読み上げソフトは「リンク」と伝え、利用者は別のページに移ると考えます。href がなければキーボードで移動することもできません。"),
        Basis = [Wcag("2.1.1"), Wcag("4.1.2"), Jis("2.1.1"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var link in context.Document.ElementsNamed("a"))
        {
            if (!link.HasOpaqueAttributes && link.IsOnPage() && !IsMoreThanLink(link))
            {
                Check(context, link);
            }
        }
    }

    private static void Check(MarkupContext context, MarkupElement link)
    {
        var click = link.Handler("onclick");
        var href = link.FindAttribute("href");
        if (href is null)
        {
            if (click is not null && !(link.MayHaveWidgetRole() && link.FindAttribute("tabindex") is not null))
            {
                context.Report(click.Span, click.Name);
            }
        }
        else if (IsScript(href.Value))
        {
            context.Report(href.Span, "href=\"javascript:\"");
        }
        else if (href.Value.Literal?.Trim() is "#" or "#!" && !link.MayHaveWidgetRole())
        {
            CheckHash(context, link, href, click);
        }
    }

    private static void CheckHash(MarkupContext context, MarkupElement link, MarkupAttribute href, MarkupAttribute? click)
    {
        if (click is not null)
        {
            context.Report(href.Span, href.Name + "=\"#\"");
        }
        else if (!ToTop.Any(word => link.VisibleText.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            context.Suggest(href.Span, href.Name + "=\"#\"");
        }
    }

    private static bool IsScript(MarkupValue href) =>
        href.Parts.Length > 0 && href.Parts[0] is { IsLiteral: true } first
        && first.Text.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);

    /// <summary>A tag helper gives the address, or a library handles the click.</summary>
    private static bool IsMoreThanLink(MarkupElement link) => link.Attributes.Any(attribute =>
        attribute.Name.StartsWith("asp-", StringComparison.OrdinalIgnoreCase)
        || attribute.Name.StartsWith("hx-", StringComparison.OrdinalIgnoreCase)
        || attribute.Name.StartsWith("data-", StringComparison.OrdinalIgnoreCase)
        && Toggles.Any(word => attribute.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));
}
