using System.Text;
using Newtonsoft.Json.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TokyoDs.OnceOnly;

/// <summary>Checks a value by itself: enumerations, texts, numbers, and how many elements and items there are.</summary>
internal static class ValueChecks
{
    public static void Check(Place place)
    {
        if (place.Checks.Members is { } members && !members.Any(member => Means(member, place.Token)))
        {
            place.Add("enum", ProblemText.Members(members));
        }

        switch (place.Token)
        {
            case DocumentNumber number:
                CheckNumber(place, number);
                break;
            case JValue { Value: string text }:
                CheckText(place, text);
                break;
            case JArray elements:
                CheckCount(place, elements);
                break;
            case JObject items:
                CheckCount(place, items);
                break;
        }
    }

    private static void CheckText(Place place, string text)
    {
        var checks = place.Checks;
        if (checks.MaxLength is { } most && (text.Length > most) && Characters(text) > most)
        {
            place.Add("maxLength", ProblemText.MaxLength(most));
        }

        if (checks.MinLength is { } least && Characters(text) < least)
        {
            place.Add("minLength", ProblemText.MinLength(least));
        }

        // The format says more than the pattern that goes with it.
        if (checks.Format is { } format && !format.IsKept(text))
        {
            place.Add("format", format.Expected);
        }
        else if (checks.Pattern is { } pattern && !SchemaPattern.IsKept(pattern, text))
        {
            place.Add("pattern", ProblemText.Pattern(checks.PatternText));
        }
    }

    /// <summary>Unicode characters; what .NET counts is half characters where it is a pair of surrogates.</summary>
    private static int Characters(string text)
    {
        var pairs = 0;
        for (var i = 1; i < text.Length; i++)
        {
            pairs += char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return text.Length - pairs;
    }

    private static void CheckNumber(Place place, DocumentNumber number)
    {
        var checks = place.Checks;
        if (checks.Minimum is { } least && Compare(number, least) < 0)
        {
            place.Add("minimum", ProblemText.Minimum(least, exclusive: false));
        }

        if (checks.Maximum is { } most && Compare(number, most) > 0)
        {
            place.Add("maximum", ProblemText.Maximum(most, exclusive: false));
        }

        if (checks.ExclusiveMinimum is { } above && Compare(number, above) <= 0)
        {
            place.Add("exclusiveMinimum", ProblemText.Minimum(above, exclusive: true));
        }

        if (checks.ExclusiveMaximum is { } below && Compare(number, below) >= 0)
        {
            place.Add("exclusiveMaximum", ProblemText.Maximum(below, exclusive: true));
        }

        if (checks.MultipleOf is { } unit && (number.Exact is not { } exact || exact % unit != 0))
        {
            place.Add("multipleOf", ProblemText.MultipleOf(unit));
        }
    }

    private static int Compare(DocumentNumber number, decimal limit) =>
        number.Exact is { } exact ? exact.CompareTo(limit) : number.Approximate.CompareTo((double)limit);

    private static void CheckCount(Place place, JArray elements)
    {
        var checks = place.Checks;
        if (elements.Count > checks.MaxItems)
        {
            place.Add("maxItems", ProblemText.MaxItems(checks.MaxItems.Value));
        }

        if (elements.Count < checks.MinItems)
        {
            place.Add("minItems", ProblemText.MinItems(checks.MinItems.Value));
        }

        if (checks.HasUniqueItems && elements.Select(Canonical).Distinct(StringComparer.Ordinal).Count() < elements.Count)
        {
            place.Add("uniqueItems", ProblemText.NotUnique);
        }
    }

    private static void CheckCount(Place place, JObject items)
    {
        var checks = place.Checks;
        if (items.Count > checks.MaxProperties)
        {
            place.Add("maxProperties", ProblemText.MaxProperties(checks.MaxProperties.Value));
        }

        if (items.Count < checks.MinProperties)
        {
            place.Add("minProperties", ProblemText.MinProperties(checks.MinProperties.Value));
        }
    }

    private static bool Means(string member, JToken token)
    {
        using var value = JsonDocument.Parse(member);
        return Same(value.RootElement, token);
    }

    private static bool Same(JsonElement member, JToken token) => (member.ValueKind, token) switch
    {
        (JsonValueKind.String, JValue { Value: string text }) => member.ValueEquals(text),
        (JsonValueKind.Number, DocumentNumber number) => Canonical(DocumentNumber.Of(Encoding.UTF8.GetBytes(member.GetRawText()))) == Canonical(number),
        (JsonValueKind.True or JsonValueKind.False, JValue { Value: bool truth }) => member.GetBoolean() == truth,
        (JsonValueKind.Null, JValue { Type: JTokenType.Null }) => true,
        (JsonValueKind.Array, JArray elements) => member.GetArrayLength() == elements.Count && member.EnumerateArray().Zip(elements, Same).All(same => same),
        (JsonValueKind.Object, JObject items) => member.EnumerateObject().Count() == items.Count
            && member.EnumerateObject().All(item => items.TryGetValue(item.Name, out var value) && Same(item.Value, value)),
        _ => false,
    };

    /// <summary>One text for everything that is the same, whatever the order of items and the way numbers are written.</summary>
    private static string Canonical(JToken token) => token switch
    {
        DocumentNumber { Exact: { } exact } => (exact / 1.0000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture),
        DocumentNumber number => number.Approximate.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        JObject items => "{" + string.Join(',', items.Properties().OrderBy(item => item.Name, StringComparer.Ordinal).Select(item => Quoted(item.Name) + ":" + Canonical(item.Value))) + "}",
        JArray elements => "[" + string.Join(',', elements.Select(Canonical)) + "]",
        JValue { Value: string text } => Quoted(text),
        JValue { Value: bool truth } => truth ? "true" : "false",
        _ => "null",
    };

    private static string Quoted(string text) => "\"" + JavaScriptEncoder.Default.Encode(text) + "\"";
}
