using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

internal enum MarkupValueKind
{
    /// <summary>Written out: the text is known.</summary>
    Literal,

    /// <summary>Contains an expression or is bound by a client framework: only its presence is known.</summary>
    Dynamic,

    /// <summary>No value was written, as in <c>&lt;input required&gt;</c>.</summary>
    Minimized,
}

/// <summary>A literal or an expression inside an attribute value.</summary>
internal readonly record struct MarkupValuePart(bool IsLiteral, string Text, TextSpan Span);

/// <summary>What is known of an attribute's value without running the page.</summary>
internal sealed class MarkupValue(MarkupValueKind kind, ImmutableArray<MarkupValuePart> parts)
{
    public static MarkupValue Minimized { get; } = new(MarkupValueKind.Minimized, []);

    public MarkupValueKind Kind { get; } = kind;

    /// <summary>The pieces in order; literals are decoded, expressions are source.</summary>
    public ImmutableArray<MarkupValuePart> Parts { get; } = parts;

    /// <summary>The decoded text when all of it is known (empty when no value was written), otherwise null.</summary>
    public string? Literal { get; } = kind switch
    {
        MarkupValueKind.Literal => parts.Length == 1 ? parts[0].Text : string.Concat(parts.Select(part => part.Text)),
        MarkupValueKind.Minimized => "",
        _ => null,
    };

    public bool IsDynamic => Kind == MarkupValueKind.Dynamic;

    /// <summary>Whether the value is known to be exactly this, ignoring case.</summary>
    public bool Is(string text) => string.Equals(Literal?.Trim(), text, StringComparison.OrdinalIgnoreCase);
}
