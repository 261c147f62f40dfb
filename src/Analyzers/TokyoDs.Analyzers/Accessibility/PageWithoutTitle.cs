using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3208: a document without a title.</summary>
internal sealed class PageWithoutTitle : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3208", Category.Accessibility, Mark.Required)
    {
        Title = new("Give every page a title", "ページにはタイトルを付ける"),
        Message = new(
            "{0} gives the page no title; write <title> with the name of the page and of the service",
            "{0} にページのタイトルがありません。画面名とサービス名を <title> に書いてください。"),
        Why = new(
            "The title is the first thing a screen reader reads, and what tells tabs, bookmarks and history apart.",
            "タイトルは読み上げソフトが最初に読み、タブや履歴でページを見分ける手掛かりになります。"),
        Basis = [Wcag("2.4.2"), Jis("2.4.2"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        var html = context.Document.ElementsNamed("html").FirstOrDefault();
        if (html is null || !html.IsOnPage() || html.IsOnRazorLine || context.IsSentOut())
        {
            return;
        }

        var titles = context.Document.ElementsNamed("title").Where(title => !title.IsInsideDrawing).ToList();
        if (titles.Count > 0)
        {
            if (titles.All(title => IsEmpty(title, context.Document.Kind)))
            {
                context.Report(titles[0].Span, "<title>");
            }

            return;
        }

        var head = html.ChildElements.FirstOrDefault(child => child.IsNamed("head"));
        if (head is null ? IsWholeWithoutHead(html) : IsWhole(head, html, context.Document))
        {
            context.Report((head ?? html).Span, head is null ? "<html>" : "<head>");
        }
    }

    /// <summary>An attribute on a title is there for a tag helper or a script that fills it.</summary>
    private static bool IsEmpty(MarkupElement title, MarkupKind kind) =>
        title.IsOnPage() && title.Attributes.IsEmpty && !title.HasOpaqueAttributes && title.IsComplete(kind) && title.Branch is null && !AccessibleName.MayComeFromContent(title);

    /// <summary>The head ends in this file, and nothing in it comes from another file or from code.</summary>
    private static bool IsWhole(MarkupElement head, MarkupElement html, MarkupDocument document) =>
        document.IsStructureCertain(head)
        && (head.EndTagSpan is not null || HasBody(html))
        && head is { HasImbalance: false, HasOpaqueAttributes: false, IsSelfClosed: false }
        && !head.Children.OfType<MarkupExpression>().Any(expression => expression.WritesContent)
        && !head.DescendantElements().Any(element => element.IsOpaque || element.IsTransparent && MayWrite(element));

    /// <summary>A document that goes straight to its body; a partial in front of it may bring the head.</summary>
    private static bool IsWholeWithoutHead(MarkupElement html) =>
        html is { HasImbalance: false, IsUnclosed: false }
        && HasBody(html)
        && html.Children.All(child => child is MarkupText or MarkupElement { IsOpaque: false, IsTransparent: false } or MarkupExpression { WritesContent: false });

    private static bool HasBody(MarkupElement html) => html.ChildElements.Any(child => child.IsNamed("body"));

    private static bool MayWrite(MarkupElement element) =>
        element.Children.OfType<MarkupExpression>().Any(expression => expression.WritesContent);
}
