using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>A comment: <c>@* *@</c>, which never reaches the browser, or <c>&lt;!-- --&gt;</c>, which does.</summary>
internal sealed class MarkupComment(TextSpan span, TextSpan textSpan, string text, bool isRazor)
{
    /// <summary>The comment with its delimiters.</summary>
    public TextSpan Span { get; } = span;

    public TextSpan TextSpan { get; } = textSpan;

    public string Text { get; } = text;

    public bool IsRazor { get; } = isRazor;
}
