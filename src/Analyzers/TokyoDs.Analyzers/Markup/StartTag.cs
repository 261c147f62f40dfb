using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>A start tag as it was read, before it has a place in the tree.</summary>
internal sealed record StartTag(string Name, TextSpan NameSpan, TextSpan Span, ImmutableArray<MarkupAttribute> Attributes)
{
    public bool IsSelfClosed { get; init; }

    public bool IsEscaped { get; init; }

    public bool HasOpaqueAttributes { get; init; }

    public bool IsOnRazorLine { get; init; }

    public string? LiteralOf(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.IsNamed(name))
            {
                return attribute.Value.Literal;
            }
        }

        return null;
    }
}
