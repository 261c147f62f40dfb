using System.Collections.Immutable;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether what is around and inside an element in the file is what is around and inside it on the page.</summary>
internal static class PageStructure
{
    /// <summary>No form or player holds more; the bound keeps the work linear on elements nested in their like.</summary>
    private const int MostNodes = 5_000;

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
    public static IEnumerable<MarkupNode> Content(this MarkupElement element)
    {
        var pending = new Stack<(ImmutableArray<MarkupNode> Nodes, int Next)>();
        pending.Push((element.Children, 0));
        while (pending.Count > 0)
        {
            var (nodes, next) = pending.Pop();
            if (next == nodes.Length)
            {
                continue;
            }

            pending.Push((nodes, next + 1));
            if (nodes[next] is MarkupElement { IsTransparent: true } transparent)
            {
                pending.Push((transparent.Children, 0));
            }
            else
            {
                yield return nodes[next];
            }
        }
    }

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
        return element.IsNestedTooDeep || element.Children.Concat(element.DescendantElements().SelectMany(inner => inner.Children)).Any(node => ++seen > MostNodes || node.MayAddElements());
    }

    /// <summary>Whether an attribute with a known value gives it one of the roles.</summary>
    public static bool HasRole(this MarkupElement element, params string[] roles) =>
        element.LiteralOf("role")?.Trim().ToLowerInvariant() is { } role && roles.Contains(role);
}
