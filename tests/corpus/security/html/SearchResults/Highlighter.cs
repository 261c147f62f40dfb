using System.Text;
using System.Web;
using Microsoft.AspNetCore.Html;

namespace Kensaku;

public static class Highlighter
{
    public static HtmlString Mark(this string text, string word) =>
        new(HttpUtility.HtmlEncode(text) + " <mark>" + word + "</mark>"); // weak TDS1005

    public static HtmlString MarkEncoded(this string text, string word)
    {
        var encoded = HttpUtility.HtmlEncode(word);
        return new HtmlString(HttpUtility.HtmlEncode(text).Replace(encoded, "<mark>" + encoded + "</mark>")); // safe TDS1005
    }

    public static string Snippet(string text, int length)
    {
        var builder = new StringBuilder();
        builder.Append("<blockquote>");
        builder.Append(text.AsSpan(0, Math.Min(length, text.Length)));
        builder.Append("</blockquote>");
        return builder.ToString();
    }
}
