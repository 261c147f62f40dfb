using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>One declaration of a style attribute.</summary>
internal readonly record struct StyleDeclaration(string Property, string Value, bool IsImportant);

/// <summary>The declarations of a style attribute, as far as they are written out.</summary>
internal static class InlineStyle
{
    private const string Important = "!important";

    /// <summary>The declarations in order; none when a part of the style is computed.</summary>
    public static IEnumerable<StyleDeclaration> Of(MarkupElement element)
    {
        if (element.FindAttribute("style") is not { Value.Literal: { Length: > 0 and < 5_000 } style } || style.IndexOf('@') >= 0 || style.IndexOf("/*", StringComparison.Ordinal) >= 0)
        {
            yield break;
        }

        foreach (var part in style.Split(';'))
        {
            var colon = part.IndexOf(':');
            if (colon > 0)
            {
                var value = part.Substring(colon + 1).Trim().ToLowerInvariant();
                var isImportant = value.EndsWith(Important, StringComparison.Ordinal) || value.EndsWith("! important", StringComparison.Ordinal);
                yield return new(part.Substring(0, colon).Trim().ToLowerInvariant(), isImportant ? value.Substring(0, value.LastIndexOf('!')).Trim() : value, isImportant);
            }
        }
    }

    /// <summary>The last value of a property, or null.</summary>
    public static string? Last(IEnumerable<StyleDeclaration> style, params string[] properties) =>
        style.Where(declaration => properties.Contains(declaration.Property)).Select(declaration => declaration.Value).LastOrDefault();
}
