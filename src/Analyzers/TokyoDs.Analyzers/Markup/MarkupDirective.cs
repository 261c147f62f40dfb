using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>A Razor directive such as <c>@page "/search"</c>, <c>@model Form</c> or <c>@section Scripts { }</c>.</summary>
internal sealed class MarkupDirective(string name, string value, TextSpan span, TextSpan valueSpan, TextSpan? bodySpan)
{
    /// <summary>The name without the <c>@</c>, in the case the language demands.</summary>
    public string Name { get; } = name;

    /// <summary>What follows the name on the line, trimmed; the section's name for <c>section</c>.</summary>
    public string Value { get; } = value;

    /// <summary>The directive from its <c>@</c>, with its body.</summary>
    public TextSpan Span { get; } = span;

    public TextSpan ValueSpan { get; } = valueSpan;

    /// <summary>Between the braces of <c>section</c>, <c>code</c> and <c>functions</c>; null for a line directive.</summary>
    public TextSpan? BodySpan { get; } = bodySpan;
}
