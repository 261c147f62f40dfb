using System.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3214: a link whose text says only that it is a link.</summary>
internal sealed class AmbiguousLinkText : MarkupRule
{
    /// <summary>After NFKC, in lower case, without blanks and without the marks around them.</summary>
    private static readonly HashSet<string> Vague = new(StringComparer.Ordinal)
    {
        "こちら", "こちらから", "こちらへ", "こちらをクリック", "こちらをご覧ください", "コチラ", "ここ", "ここから", "ここをクリック",
        "クリック", "詳細", "詳しく", "詳しくは", "詳しくはこちら", "詳細はこちら", "もっと見る", "もっと詳しく", "続き", "続きを読む",
        "続きはこちら", "リンク", "click", "here", "clickhere", "more", "readmore", "learnmore", "moreinfo", "detail", "details",
        "link", "thislink", "alink", "thispage",
    };

    /// <summary>Marks that add no meaning: 「こちら」, こちら ＞, [here], more….</summary>
    private static readonly char[] Marks =
        [.. "()[]{}<>«»‹›「」『』【】〈〉《》≪≫“”\"'.,:;!?。、・…‥→⇒➡▶►▷▸＞☞👉\uFE0F"];

    public override Rule Rule { get; } = new("TDS3214", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Let the text of a link say where it leads", "リンクの文言で行き先が分かるようにする"),
        Message = new(
            "The link text '{0}' does not say where it leads; name the page or the document",
            "リンクの文言「{0}」だけでは行き先が分かりません。ページ名や書類名を書いてください。"),
        Why = new(
            "Screen readers list the links of a page without the sentences around them; ten times \"here\" leads nowhere.",
            "読み上げソフトはリンクだけを一覧にできます。「こちら」が並ぶと、どれがどこへ行くのか分かりません。"),
        Basis = [Wcag("2.4.4"), Jis("2.4.4"), ServiceDesign("language"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var link in context.Document.ElementsNamed("a"))
        {
            if (link.IsLink()
                && !link.MayHaveOtherContent
                && link.VisibleText is { Length: > 0 and < 40 } text
                && Vague.Contains(Bare(text))
                && link.IsOnPage()
                && link.IsComplete(context.Document.Kind)
                && !IsExplained(link)
                && !link.MayBeHidden())
            {
                context.Report(link.Span, text);
            }
        }
    }

    private static string Bare(string text) =>
        new string([.. text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Where(character => !char.IsWhiteSpace(character))]).Trim(Marks);

    /// <summary>An attribute or an image adds to the text, a table (or a component that may be one) gives it its row, or it is a code sample.</summary>
    private static bool IsExplained(MarkupElement link) =>
        AccessibleName.MayComeFromAttributes(link)
        || link.LiteralOf("role")?.Trim() == "tab"
        || link.LiteralOf("data-bs-toggle")?.Trim() is "tab" or "pill"
        || link.StructuralParent is { IsOpaque: true }
        || link.MayHave("aria-describedby")
        || link.DescendantElements().Any(inner => AccessibleName.MayComeFromAttributes(inner) || inner.FindAttribute("alt") is { } alt && !alt.Value.Is(""))
        || link.IsInside(static ancestor => ancestor.IsNamed("td") || ancestor.IsNamed("code") || ancestor.IsNamed("pre")
            || ancestor.LiteralOf("translate") == "no");
}
