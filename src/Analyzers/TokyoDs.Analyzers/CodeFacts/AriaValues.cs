using System.Globalization;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The values that the attributes of WAI-ARIA take.</summary>
internal static class AriaValues
{
    private const string Boolean = "true false";

    private const string Number = "#number";

    private const string Id = "#id";

    /// <summary>Without <c>aria-</c>; what is not listed takes any text.</summary>
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["activedescendant"] = Id, ["controls"] = Id, ["describedby"] = Id, ["details"] = Id, ["errormessage"] = Id, ["flowto"] = Id,
        ["labelledby"] = Id, ["owns"] = Id,
        ["atomic"] = Boolean, ["busy"] = Boolean, ["disabled"] = Boolean, ["modal"] = Boolean, ["multiline"] = Boolean,
        ["multiselectable"] = Boolean, ["readonly"] = Boolean, ["required"] = Boolean,
        ["expanded"] = "true false undefined", ["grabbed"] = "true false undefined", ["hidden"] = "true false undefined",
        ["selected"] = "true false undefined", ["checked"] = "true false mixed undefined", ["pressed"] = "true false mixed undefined",
        ["autocomplete"] = "inline list both none",
        ["current"] = "page step location date time true false",
        ["haspopup"] = "false true menu listbox tree grid dialog",
        ["invalid"] = "grammar false spelling true",
        ["live"] = "assertive off polite",
        ["orientation"] = "horizontal undefined vertical",
        ["sort"] = "ascending descending none other",
        ["dropeffect"] = "copy execute link move none popup",
        ["relevant"] = "additions all removals text",
        ["colcount"] = Number, ["colindex"] = Number, ["colspan"] = Number, ["level"] = Number, ["posinset"] = Number, ["rowcount"] = Number,
        ["rowindex"] = Number, ["rowspan"] = Number, ["setsize"] = Number, ["valuemax"] = Number, ["valuemin"] = Number, ["valuenow"] = Number,
    };

    /// <summary>Several words of these may stand together.</summary>
    private static readonly string[] Lists = ["dropeffect", "relevant"];

    /// <summary>An empty value says the same as the value that applies without the attribute.</summary>
    private static readonly string[] MayBeEmpty = ["current", "haspopup", "invalid", "live", "orientation", "sort", "autocomplete", "dropeffect", "relevant"];

    /// <summary>What the attribute may say, for a message, when the value is none of it; null when the value is fine.</summary>
    /// <param name="attribute">The attribute without <c>aria-</c>.</param>
    /// <param name="value">The value, which is known to the letter.</param>
    public static string? Expected(string attribute, string value)
    {
        var text = value.Trim();
        if (!Types.TryGetValue(attribute, out var type))
        {
            return null;
        }

        return type switch
        {
            Id => text.StartsWith("#", StringComparison.Ordinal) ? text.Replace("#", "") : null,
            Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? null : "0 1 2 …",
            _ => IsOneOf(attribute, text, type.Split(' ')) ? null : string.Join(" / ", type.Split(' ').Where(word => word != "undefined")),
        };
    }

    /// <summary>The value that was surely meant by one that is not fine: an id without #, the only word that is spelt like it.</summary>
    public static string? Meant(string attribute, string value)
    {
        var text = value.Trim();
        return !Types.TryGetValue(attribute, out var type) || type == Number ? null
            : type == Id ? text.StartsWith("#", StringComparison.Ordinal) ? text.Replace("#", "") : null
            : Lists.Contains(attribute, StringComparer.OrdinalIgnoreCase) ? null
            : Spelling.Meant(text, type.Split(' '));
    }

    private static bool IsOneOf(string attribute, string text, string[] words) =>
        text.Length == 0 ? MayBeEmpty.Contains(attribute, StringComparer.OrdinalIgnoreCase)
        : Lists.Contains(attribute, StringComparer.OrdinalIgnoreCase)
            ? text.Split([' '], StringSplitOptions.RemoveEmptyEntries).All(word => words.Contains(word, StringComparer.OrdinalIgnoreCase))
            : words.Contains(text, StringComparer.OrdinalIgnoreCase);
}
