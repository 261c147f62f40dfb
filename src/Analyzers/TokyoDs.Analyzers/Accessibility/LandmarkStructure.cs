using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3219: parts of the page that are there twice, or stand in one another.</summary>
internal sealed class LandmarkStructure : MarkupRule
{
    private static readonly string[] AroundMain = ["article", "aside", "footer", "header", "nav"];

    private static readonly Text Second = new("is the second on the page; keep one", "がページに二つあります。一つにしてください");

    private static readonly Text Unnamed = new(
        "is one of several; tell them apart with aria-label, such as \"main menu\"", "が複数あります。aria-label（「主メニュー」など）で区別してください");

    public override Rule Rule { get; } = new("TDS3219", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Let the parts of a page be told apart", "ページの領域を見分けられるようにする"),
        Message = new("The landmark <{0}> {1}", "領域の <{0}> {1}。"),
        Why = new(
            "Screen readers list header, navigation and main part to jump to. Two of one name, or one inside another, lead people astray.",
            "読み上げソフトの利用者は、ヘッダー、メニュー、本文などの領域に直接移動します。同じものが並んだり入れ子になったりすると迷います。"),
        Basis = [Wcag("1.3.1"), Jis("1.3.1"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        MarkupElement? main = null;
        List<MarkupElement> navigations = [];
        foreach (var element in context.Document.AllElements.Where(PageElement.IsOnPage))
        {
            if (Is(element, "main", "main"))
            {
                CheckMain(context, element, main);
                main ??= element;
            }
            else if (Is(element, "nav", "navigation") && !AccessibleName.MayComeFromAttributes(element) && !element.MayBeHidden())
            {
                navigations.Add(element);
            }
        }

        if (navigations.Count > 1)
        {
            foreach (var navigation in navigations.Skip(1).Where(navigation => AreTogether(navigations[0], navigation)))
            {
                context.Report(navigation.Span, navigation.Name.ToLowerInvariant(), Unnamed);
            }
        }
    }

    private static void CheckMain(MarkupContext context, MarkupElement element, MarkupElement? earlier)
    {
        if (earlier is not null && AreTogether(earlier, element) && !element.MayBeHidden() && !earlier.MayBeHidden())
        {
            context.Report(element.Span, element.Name.ToLowerInvariant(), Second);
        }
        else if (element.Nearest(static ancestor => AroundMain.Any(ancestor.IsNamed)) is { } outer && context.Document.IsStructureCertain(element))
        {
            context.Report(element.Span, element.Name.ToLowerInvariant(), Inside(outer.Name.ToLowerInvariant()));
        }
    }

    private static Text Inside(string outer) => new($"stands inside <{outer}>; move it out", $"が <{outer}> の中にあります。外に出してください");

    private static bool Is(MarkupElement element, string name, string role) =>
        element.FindAttribute("role") is { } written ? written.Value.Is(role) : element.IsNamed(name) && !element.HasOpaqueAttributes;

    /// <summary>The later one stands in the same block as the earlier one or within it, and no component chooses between them.</summary>
    private static bool AreTogether(MarkupElement earlier, MarkupElement later)
    {
        for (var branch = later.Branch; branch != earlier.Branch; branch = branch.Outer)
        {
            if (branch is null or { Kind: MarkupBranchKind.Deferred or MarkupBranchKind.Exclusive })
            {
                return false;
            }
        }

        return Chooser(earlier) == Chooser(later);
    }

    private static MarkupElement? Chooser(MarkupElement element) => element.Nearest(static ancestor => ancestor.Role != ElementRole.Html && !ancestor.IsNamed("text"));
}
