using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What the validation attributes of a member let through.</summary>
internal static class TextLimits
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>The longest text that <c>[StringLength]</c>, <c>[MaxLength]</c> or <c>[Length]</c> allows, with the attribute, or null.</summary>
    public static (AttributeData Attribute, int Most)? LongestOf(ISymbol member)
    {
        foreach (var attribute in Retyping.AttributesOf(member))
        {
            var limit = attribute.AttributeClass?.Name switch
            {
                "StringLengthAttribute" or "MaxLengthAttribute" => attribute.ConstructorArguments.FirstOrDefault(),
                "LengthAttribute" => attribute.ConstructorArguments.LastOrDefault(),
                _ => default,
            };
            if (limit is { Kind: TypedConstantKind.Primitive, Value: int most })
            {
                return (attribute, most);
            }
        }

        return null;
    }

    /// <summary>The pattern of <c>[RegularExpression]</c>, with the attribute, or null.</summary>
    public static (AttributeData Attribute, string Pattern)? PatternOf(ISymbol member)
    {
        foreach (var attribute in Retyping.AttributesOf(member))
        {
            if (attribute.AttributeClass?.Name == "RegularExpressionAttribute"
                && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string pattern })
            {
                return (attribute, pattern);
            }
        }

        return null;
    }

    /// <summary>Whether a pattern lets a text through as a whole, the way <c>[RegularExpression]</c> asks. A broken pattern lets nothing through.</summary>
    public static bool Accepts(string pattern, string text)
    {
        try
        {
            var match = Regex.Match(text, pattern, RegexOptions.CultureInvariant, Patience);
            return match.Success && match.Length == text.Length;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    public static Location PlaceOf(AttributeData attribute, DataItem item, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? item.Place;
}
