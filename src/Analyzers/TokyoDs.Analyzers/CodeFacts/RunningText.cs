using System.Text;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The text of one paragraph, cell or heading as people read it, over the inline elements in it.</summary>
internal sealed class RunningText
{
    private const int MostInline = 20;

    private static readonly HashSet<string> Inline = new(
        "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var".Split(' '), StringComparer.OrdinalIgnoreCase);

    private readonly StringBuilder _text = new();
    private readonly List<(int Start, MarkupText Node)> _parts = [];

    private RunningText(MarkupElement? block) => Block = block;

    /// <summary>The element that is the paragraph; null for text at the top of the file.</summary>
    public MarkupElement? Block { get; }

    public string Text => _text.ToString();

    /// <summary>The paragraphs of a file; text with code between is taken as one.</summary>
    public static IEnumerable<RunningText> In(MarkupDocument document)
    {
        var top = new RunningText(null);
        var blocks = new Dictionary<MarkupElement, RunningText>();
        var pending = new Stack<(MarkupElement? Parent, IReadOnlyList<MarkupNode> Nodes, int Next)>();
        pending.Push((null, document.Roots, 0));
        while (pending.Count > 0)
        {
            var (parent, nodes, next) = pending.Pop();
            if (next == nodes.Count)
            {
                continue;
            }

            pending.Push((parent, nodes, next + 1));
            if (nodes[next] is MarkupElement element)
            {
                pending.Push((element, element.Children, 0));
            }
            else if (nodes[next] is MarkupText text && BlockOf(parent) is var block)
            {
                var running = block is null ? top : blocks.TryGetValue(block, out var known) ? known : blocks[block] = new(block);
                running._parts.Add((running._text.Length, text));
                running._text.Append(text.Text);
            }
        }

        return blocks.Values.Append(top);
    }

    /// <summary>Where a part of the text was written, as far as it stands in one piece.</summary>
    public TextSpan SourceOf(int start, int length)
    {
        var (offset, node) = _parts.Last(part => part.Start <= start);
        return node.SourceOf(start - offset, Math.Min(length, node.Text.Length - (start - offset)));
    }

    private static MarkupElement? BlockOf(MarkupElement? element)
    {
        for (var depth = 0; depth < MostInline && element is { Role: ElementRole.Html or ElementRole.Transparent } && (element.IsTransparent || Inline.Contains(element.Name)); depth++)
        {
            element = element.Parent;
        }

        return element;
    }
}
