namespace TokyoDs.OnceOnly;

/// <summary>Places in JSON documents as RFC 6901 writes them.</summary>
internal static class JsonPointer
{
    public static string Escape(string step) =>
        step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static string Unescape(string step) =>
        step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
