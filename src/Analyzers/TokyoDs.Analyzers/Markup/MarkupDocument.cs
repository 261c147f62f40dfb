using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>A .cshtml, .razor or .html file as a tree with exact positions. Reading never fails and takes linear time.</summary>
internal sealed class MarkupDocument
{
    internal MarkupDocument(string text, MarkupKind kind, MarkupTree tree, long steps)
    {
        Text = text;
        Kind = kind;
        Roots = tree.Roots;
        AllElements = tree.Elements;
        Directives = tree.Directives;
        Comments = tree.Comments;
        StrayEndTags = tree.StrayEndTags;
        HasRootImbalance = tree.HasRootImbalance;
        Steps = steps;
    }

    public string Text { get; }

    public MarkupKind Kind { get; }

    /// <summary>Top-level elements, text and expressions.</summary>
    public ImmutableArray<MarkupNode> Roots { get; }

    /// <summary>Every element in document order.</summary>
    public ImmutableArray<MarkupElement> AllElements { get; }

    public ImmutableArray<MarkupDirective> Directives { get; }

    public ImmutableArray<MarkupComment> Comments { get; }

    /// <summary>End tags without a start tag in the same block.</summary>
    public ImmutableArray<TextSpan> StrayEndTags { get; }

    /// <summary>As <see cref="MarkupElement.HasImbalance"/>, for the top level.</summary>
    public bool HasRootImbalance { get; }

    /// <summary>Characters looked at, some more than once: what the linear-time test counts.</summary>
    internal long Steps { get; }

    public static MarkupDocument Parse(string text, MarkupKind kind, CancellationToken cancellation = default) =>
        new MarkupScanner(text, kind, cancellation).Read();

    public IEnumerable<MarkupElement> ElementsNamed(string name) =>
        AllElements.Where(element => element.IsNamed(name));

    public IEnumerable<MarkupDirective> DirectivesNamed(string name) =>
        Directives.Where(directive => directive.Name == name);

    /// <summary>Whether the ancestors of the element are surely its ancestors on the page: no tag around it is unbalanced.</summary>
    public bool IsStructureCertain(MarkupElement element) =>
        !HasRootImbalance && !element.IsInside(static ancestor => ancestor.HasImbalance || ancestor.IsUnclosed);

    /// <summary>The elements among the nodes and inside them, in document order.</summary>
    internal static IEnumerable<MarkupElement> ElementsIn(ImmutableArray<MarkupNode> nodes)
    {
        var pending = new Stack<(ImmutableArray<MarkupNode> Nodes, int Next)>();
        pending.Push((nodes, 0));
        while (pending.Count > 0)
        {
            var (level, next) = pending.Pop();
            if (next == level.Length)
            {
                continue;
            }

            pending.Push((level, next + 1));
            if (level[next] is MarkupElement element)
            {
                yield return element;
                pending.Push((element.Children, 0));
            }
        }
    }
}
