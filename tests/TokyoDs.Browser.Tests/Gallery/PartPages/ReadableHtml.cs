using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TokyoDs.Tests.Browser.Gallery.PartPages;

/// <summary>HTML as a person reads it: one element a line, short ones with their content.</summary>
internal static class ReadableHtml
{
    private const int LongestLine = 110;

    private static readonly HashSet<string> Alone = ["input", "link", "br", "hr"];

    public static string Of(string html, bool isInHead)
    {
        var document = new HtmlParser().ParseDocument(isInHead ? $"<head>{html}</head>" : $"<body>{html}</body>");
        var text = new StringBuilder();
        foreach (var child in (isInHead ? document.Head! : document.Body!).Children)
        {
            Write(text, child, 0);
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder text, IElement element, int depth)
    {
        var indent = new string(' ', depth * 2);
        var whole = element.OuterHtml;
        if (Alone.Contains(element.LocalName) || IsOneLine(element, whole))
        {
            text.Append(indent).Append(whole.ReplaceLineEndings("\n").Replace("\n", "", StringComparison.Ordinal)).Append('\n');
            return;
        }

        text.Append(indent).Append(((IElement)element.Clone(false)).OuterHtml.Replace($"</{element.LocalName}>", "", StringComparison.Ordinal)).Append('\n');
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                Write(text, inner, depth + 1);
            }
            else if (child.TextContent.Trim() is { Length: > 0 } words)
            {
                text.Append(indent).Append("  ").Append(words).Append('\n');
            }
        }

        text.Append(indent).Append("</").Append(element.LocalName).Append(">\n");
    }

    private static bool IsOneLine(IElement element, string whole) =>
        element.Children.All(child => child.LocalName is "span" or "strong" or "time") || (whole.Length <= LongestLine && !whole.Trim().Contains('\n', StringComparison.Ordinal));
}
