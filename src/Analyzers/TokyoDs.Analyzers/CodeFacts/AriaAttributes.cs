namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The attributes of WAI-ARIA 1.2, and those of 1.3 that browsers read already.</summary>
internal static class AriaAttributes
{
    private const string Prefix = "aria-";

    /// <summary>Without <c>aria-</c>, in alphabetical order.</summary>
    private static readonly string[] Names =
    [
        "activedescendant", "atomic", "autocomplete", "braillelabel", "brailleroledescription", "busy", "checked", "colcount",
        "colindex", "colindextext", "colspan", "controls", "current", "describedby", "description", "details", "disabled", "dropeffect",
        "errormessage", "expanded", "flowto", "grabbed", "haspopup", "hidden", "invalid", "keyshortcuts", "label", "labelledby",
        "level", "live", "modal", "multiline", "multiselectable", "orientation", "owns", "placeholder", "posinset", "pressed",
        "readonly", "relevant", "required", "roledescription", "rowcount", "rowindex", "rowindextext", "rowspan", "selected",
        "setsize", "sort", "valuemax", "valuemin", "valuenow", "valuetext",
    ];

    private static readonly HashSet<string> Known = new(Names, StringComparer.OrdinalIgnoreCase);

    /// <summary>What people write instead, where no spelling is near.</summary>
    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["role"] = "role", ["name"] = "aria-label", ["title"] = "aria-label", ["text"] = "aria-label", ["alt"] = "aria-label",
        ["error"] = "aria-errormessage", ["active"] = "aria-current", ["open"] = "aria-expanded", ["collapsed"] = "aria-expanded",
        ["value"] = "aria-valuenow", ["min"] = "aria-valuemin", ["max"] = "aria-valuemax", ["tabindex"] = "tabindex",
    };

    public static bool IsAria(string attribute) =>
        attribute.Length > Prefix.Length && attribute.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    public static bool IsKnown(string attribute) => Known.Contains(attribute.Substring(Prefix.Length));

    /// <summary>The attribute that was meant, or the one that is spelt most like it.</summary>
    public static string Nearest(string attribute)
    {
        var name = attribute.Substring(Prefix.Length).ToLowerInvariant();
        return Meant.TryGetValue(name, out var meant) ? meant : Prefix + Spelling.Nearest(name, Names);
    }
}
