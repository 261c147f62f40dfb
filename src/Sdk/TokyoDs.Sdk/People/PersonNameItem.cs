using TokyoDs.Text;

namespace TokyoDs.People;

/// <summary>What the items of a name are called by people; the Japanese names are those of GIF.</summary>
internal static class PersonNameItem
{
    private static readonly Dictionary<string, LocalText> Bases = new(StringComparer.Ordinal)
    {
        ["fullName"] = new("name", "氏名"),
        ["familyName"] = new("family name", "氏"),
        ["givenName"] = new("given name", "名"),
        ["middleName"] = new("middle name", "ミドルネーム"),
        ["formerFamilyName"] = new("former family name", "旧氏"),
        ["alternativeName"] = new("alias", "通称名"),
    };

    /// <summary>The name of an item by its published name; that itself for an item of others.</summary>
    public static LocalText NameOf(string item) =>
        item.EndsWith("Kana", StringComparison.Ordinal) && Bases.TryGetValue(item[..^4], out var read) ? new($"{read.English} in katakana", $"{read.Japanese}（カナ）")
        : item.EndsWith("En", StringComparison.Ordinal) && Bases.TryGetValue(item[..^2], out var written) ? new($"{written.English} in Latin letters", $"{written.Japanese}（英字）")
        : Bases.TryGetValue(item, out var known) ? known
        : new(item, item);
}
