using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>An attribute as it was written in a start tag.</summary>
internal sealed class MarkupAttribute(
    string name, TextSpan span, TextSpan nameSpan, TextSpan? valueSpan, char? quote, MarkupValue value)
{
    /// <summary>The name as written, after <c>@@</c> was read as <c>@</c>.</summary>
    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    /// <summary>The value without its quotes; null when none was written.</summary>
    public TextSpan? ValueSpan { get; } = valueSpan;

    /// <summary>Either quotation mark; null when the value stands bare or is absent.</summary>
    public char? Quote { get; } = quote;

    public MarkupValue Value { get; } = value;

    /// <summary>The attribute with its value and quotes.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The HTML attribute a client framework or Blazor sets through this one; null when it is its own name.</summary>
    public string? BoundName { get; } = ClientBinding.BoundName(name);

    public bool IsNamed(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
