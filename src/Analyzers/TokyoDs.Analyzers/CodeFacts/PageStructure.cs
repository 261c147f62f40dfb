using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether what is around and inside an element in the file is what is around and inside it on the page.</summary>
internal static class PageStructure
{
    /// <summary>No form or player holds more; the bound keeps the work linear on elements nested in their like.</summary>
    private const int MostNodes = 5_000;

    /// <summary>Whether the elements around are surely around it on the page: no tag around it lacks its partner.</summary>
    public static bool IsPlaced(this MarkupElement element, MarkupDocument document) =>
        !document.HasRootImbalance && !element.Around().Any(ancestor => ancestor.HasImbalance || ancestor.IsUnclosed);

    /// <summary>Whether it is part of a template, section or lambda that starts inside its parent: it is shown elsewhere.</summary>
    public static bool IsDeferred(this MarkupElement element)
    {
        var end = element.StructuralParent?.Branch;
        for (var branch = element.Branch; branch is not null && branch != end; branch = branch.Outer)
        {
            if (branch.Kind == MarkupBranchKind.Deferred)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nodes that become children on the page: those inside <c>&lt;text&gt;</c> and the like count as their own.</summary>
    public static IEnumerable<MarkupNode> Content(this MarkupElement element) => element.Children.SelectMany(Unfold);

    /// <summary>Whether code, a component or a partial may put elements here that we do not see.</summary>
    public static bool MayAddElements(this MarkupNode node) => node switch
    {
        MarkupExpression expression => expression.WritesContent,
        MarkupElement element => element.IsOpaque || element.IsNamed("partial") || element.IsNamed("component"),
        _ => false,
    };

    /// <summary>Whether code, a component or a partial may put elements anywhere inside; of very much we say that it may.</summary>
    public static bool MayContainMore(this MarkupElement element)
    {
        var seen = 0;
        return element.Children.Concat(element.DescendantElements().SelectMany(inner => inner.Children)).Any(node => ++seen > MostNodes || node.MayAddElements());
    }

    /// <summary>Whether an attribute with a known value gives it one of the roles.</summary>
    public static bool HasRole(this MarkupElement element, params string[] roles) =>
        element.LiteralOf("role")?.Trim().ToLowerInvariant() is { } role && roles.Contains(role);

    private static IEnumerable<MarkupNode> Unfold(MarkupNode node) =>
        node is MarkupElement { IsTransparent: true } transparent ? transparent.Children.SelectMany(Unfold) : [node];
}
