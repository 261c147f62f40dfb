using System.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>What an element is certain to show as text, and whether there may be more.</summary>
internal sealed class ContentSummary
{
    /// <summary>An element with more inside is a page, not a name; beyond it we only say "there may be more".</summary>
    private const int NodeLimit = 2_000;

    private ContentSummary(string text, bool mayHaveMore)
    {
        Text = text;
        MayHaveMore = mayHaveMore;
    }

    public string Text { get; }

    public bool MayHaveMore { get; }

    public static ContentSummary Of(MarkupElement element)
    {
        if (element.IsNestedTooDeep)
        {
            return new("", mayHaveMore: true);
        }

        var text = new StringBuilder();
        var mayHaveMore = element.IsOpaque || IsFilled(element);
        var pending = new Stack<MarkupNode?>();
        PushChildren(element, pending);
        for (var visited = 0; pending.Count > 0; visited++)
        {
            if (visited > NodeLimit)
            {
                mayHaveMore = true;
                break;
            }

            switch (pending.Pop())
            {
                case null:
                    text.Append(' ');
                    break;
                case MarkupText node when node.Branch == element.Branch:
                    text.Append(node.Text);
                    break;
                case MarkupText node:
                    mayHaveMore |= !string.IsNullOrWhiteSpace(node.Text);
                    break;
                case MarkupExpression node:
                    mayHaveMore |= node.WritesContent;
                    break;
                case MarkupElement node:
                    mayHaveMore |= node.IsOpaque || node.IsRenderedTemplate || IsFilled(node) || node.Branch != element.Branch;
                    VisitContent(node, pending);
                    break;
            }
        }

        return new ContentSummary(Collapse(text), mayHaveMore);
    }

    private static bool IsFilled(MarkupElement element) =>
        element.Attributes.Any(attribute => ClientBinding.FillsContent(attribute.Name));

    private static void VisitContent(MarkupElement element, Stack<MarkupNode?> pending)
    {
        if (element.HidesText)
        {
            return;
        }

        var separates = HtmlElements.SeparatesText(element.Name);
        if (separates)
        {
            pending.Push(null);
        }

        PushChildren(element, pending);
        if (separates)
        {
            pending.Push(null);
        }
    }

    private static void PushChildren(MarkupElement element, Stack<MarkupNode?> pending)
    {
        for (var index = Math.Min(element.Children.Length, NodeLimit) - 1; index >= 0; index--)
        {
            pending.Push(element.Children[index]);
        }
    }

    private static string Collapse(StringBuilder text)
    {
        var collapsed = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var isSpace = text[index] is ' ' or '\t' or '\r' or '\n' or '\f';
            if (!isSpace)
            {
                collapsed.Append(text[index]);
            }
            else if (collapsed.Length > 0 && collapsed[collapsed.Length - 1] != ' ')
            {
                collapsed.Append(' ');
            }
        }

        return collapsed.ToString().TrimEnd(' ');
    }
}
