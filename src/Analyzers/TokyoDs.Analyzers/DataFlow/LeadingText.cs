namespace TokyoDs.Analyzers.DataFlow;

/// <summary>What the text in front of a value takes from it: who fixes the host of an address cannot be sent elsewhere.</summary>
internal static class LeadingText
{
    private static readonly string[] Schemes = ["http://", "https://", "ftp://", "javascript:", "data:", "file://", "ldap://"];

    public static TaintClass Cleans(string lead) =>
        lead.Length > 0 && FixesHost(lead) ? TaintClass.Redirect | TaintClass.Url : TaintClass.None;

    private static bool FixesHost(string lead)
    {
        var scheme = lead.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            return HasPath(lead.Substring(scheme + 3));
        }

        // A configured base address, then more.
        if (lead[0] == Value.Unknown)
        {
            return true;
        }

        if (lead[0] == Value.Held)
        {
            return HasPath(lead);
        }

        if (lead.StartsWith("//", StringComparison.Ordinal))
        {
            return HasPath(lead.Substring(2));
        }

        // "/" alone lets "/evil.example" follow; the start of a scheme lets the host follow.
        return lead != "/" && lead != "\\" && !Schemes.Any(known => known.StartsWith(lead, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A host of at least one character, and the end of it.</summary>
    private static bool HasPath(string afterScheme) => afterScheme.IndexOfAny(['/', '?', '#']) > 0;
}
