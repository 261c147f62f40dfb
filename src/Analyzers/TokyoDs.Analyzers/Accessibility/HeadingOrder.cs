using System.Globalization;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3217: headings that skip a level, or a second main heading.</summary>
internal sealed class HeadingOrder : MarkupRule
{
    private static readonly Text SecondTitle = new(
        "is a second <h1>; keep one for the name of the page and make this one <h2>", "はこのページで二つ目の <h1> です。ページ名の一つだけを残し、これは <h2> にしてください");

    public override Rule Rule { get; } = new("TDS3217", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Let headings follow one another without a gap", "見出しのレベルを順に並べる"),
        Message = new("The heading <{0}> {1}", "見出しの <{0}> {1}。"),
        Why = new(
            "Screen-reader users go from heading to heading by level. A missing level looks to them like a missing part of the page.",
            "読み上げソフトの利用者は、見出しのレベルをたどって移動します。レベルが飛ぶと、内容が抜けているように受け取られます。"),
        Basis = [Wcag("1.3.1"), Wcag("2.4.6"), Jis("1.3.1"), Jis("2.4.6"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        MarkupElement? last = null;
        MarkupElement? title = null;
        var lastLevel = 0;
        var writers = WritersOf(context.Document);
        foreach (var element in context.Document.AllElements)
        {
            if (!element.IsOnPage() || LevelOf(element) is not { } level)
            {
                last = IsHeadingOfUnknownLevel(element) ? null : last;
                continue;
            }

            if (last is not null && level > lastLevel + 1 && Follows(last, element) && !HasBetween(writers, last.Span.End, element.Span.Start))
            {
                context.Report(element.Span, element.Name.ToLowerInvariant(), Skips(lastLevel, level));
            }
            else if (level == 1 && title is not null && Follows(title, element))
            {
                context.Report(element.Span, element.Name.ToLowerInvariant(), SecondTitle);
            }

            title ??= level == 1 && !element.MayBeHidden() ? element : null;
            (last, lastLevel) = (element.MayBeHidden() ? null : element, level);
        }
    }

    private static Text Skips(int before, int level) => new(
        $"follows <h{before}>; make it <h{before + 1}> and set its size with CSS",
        $"が <h{before}> の次に来ています。<h{before + 1}> にし、大きさは CSS で決めてください（{level - before - 1} 段飛んでいます）");

    /// <summary>Where the later one is rendered the earlier one was, straight before it.</summary>
    private static bool Follows(MarkupElement earlier, MarkupElement later)
    {
        for (var branch = later.Branch; branch != earlier.Branch; branch = branch.Outer)
        {
            if (branch is null or { Kind: MarkupBranchKind.Deferred })
            {
                return false;
            }
        }

        return Unseen(earlier) == Unseen(later);
    }

    /// <summary>The component, dialog or article that may start its own order.</summary>
    private static MarkupElement? Unseen(MarkupElement element) => element.Nearest(static ancestor =>
        ancestor.IsOpaque || ancestor.IsNamed("dialog") || ancestor.IsNamed("article") || ancestor.IsNamed("aside") || ancestor.IsNamed("footer")
        || ancestor.LiteralOf("role") is "dialog" || ancestor.LiteralOf("class")?.IndexOf("modal", StringComparison.OrdinalIgnoreCase) >= 0);

    private static int? LevelOf(MarkupElement element)
    {
        if (element.FindAttribute("role") is { } role)
        {
            return role.Value.Is("heading") && int.TryParse(element.LiteralOf("aria-level"), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
                ? level
                : null;
        }

        return IsHeadingName(element.Name) && !element.HasOpaqueAttributes ? element.Name[1] - '0' : null;
    }

    private static bool IsHeadingOfUnknownLevel(MarkupElement element) =>
        element.IsOpaque || element.FindAttribute("role") is { } role && (role.Value.IsDynamic || role.Value.Is("heading")) || IsHeadingName(element.Name);

    private static bool IsHeadingName(string name) => name.Length == 2 && name[0] is 'h' or 'H' && name[1] is >= '1' and <= '6';

    /// <summary>Where calls may write headings that we do not see: partials, sections, the page in its layout.</summary>
    private static List<int> WritersOf(MarkupDocument document) =>
    [
        .. document.Roots.Concat(document.AllElements.SelectMany(element => element.Children)).OfType<MarkupExpression>()
            .Where(expression => expression.WritesContent && expression.Span.Length > 0 && MayWriteHeadings(document.Text, expression))
            .Select(expression => expression.Span.Start).OrderBy(start => start),
    ];

    private static bool MayWriteHeadings(string text, MarkupExpression expression)
    {
        var code = text.Substring(expression.Span.Start, Math.Min(expression.Span.Length, 200));
        return code.IndexOf('(') >= 0 || code.EndsWith("Body", StringComparison.Ordinal) || code.EndsWith("Content", StringComparison.Ordinal);
    }

    private static bool HasBetween(List<int> positions, int start, int end)
    {
        var next = positions.BinarySearch(start);
        next = next < 0 ? ~next : next;
        return next < positions.Count && positions[next] < end;
    }
}
