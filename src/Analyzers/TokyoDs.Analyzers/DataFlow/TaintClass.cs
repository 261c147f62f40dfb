namespace TokyoDs.Analyzers.DataFlow;

/// <summary>The dangers that a text can carry: one bit for each kind of sink, so that a value can be clean for one and not for another.</summary>
[Flags]
internal enum TaintClass
{
    None = 0,
    Sql = 1 << 0,
    Command = 1 << 1,
    Path = 1 << 2,
    Html = 1 << 3,
    Redirect = 1 << 4,
    Url = 1 << 5,
    Ldap = 1 << 6,
    Xml = 1 << 7,
    Code = 1 << 8,
    Header = 1 << 9,
    Mail = 1 << 10,
    Log = 1 << 11,
    Regex = 1 << 12,

    /// <summary>The host that the client named, in a link that is sent to somebody.</summary>
    HostLink = 1 << 13,

    /// <summary>Personal data, credentials and tokens where operators read them: logs, traces, metrics, exceptions.</summary>
    PersonalLog = 1 << 14,

    /// <summary>The same in an address, which servers and browsers keep.</summary>
    PersonalUrl = 1 << 15,

    /// <summary>The same in a cookie, a cache or a file.</summary>
    PersonalStore = 1 << 16,

    /// <summary>Not a danger: whoever takes this away has made the path absolute, so that a comparison of its start decides.</summary>
    RelativePath = 1 << 17,

    /// <summary>Not a danger: whoever takes this away has seen that the text starts with a slash.</summary>
    Unrooted = 1 << 18,

    /// <summary>Not a danger: whoever takes this away has seen that the text does not start with two slashes.</summary>
    DoubleSlash = 1 << 19,

    /// <summary>Not a danger: whoever takes this away has compared the start of the text with a place of the program's own.</summary>
    FreeStart = 1 << 20,

    /// <summary>Not dangers: whoever takes these away has seen that the text holds no separator of that kind.</summary>
    Slash = 1 << 21,
    Backslash = 1 << 22,

    /// <summary>What text from a request can do.</summary>
    Request = Sql | Command | Path | Html | Redirect | Url | Ldap | Xml | Code | Header | Mail | Log | Regex,

    /// <summary>Where personal data must not go.</summary>
    Personal = PersonalLog | PersonalUrl | PersonalStore,

    All = Request | HostLink | Personal,
}

internal static class TaintClasses
{
    /// <summary>What is left when all of this was taken: several small checks together can be as good as one.</summary>
    public static TaintClass Left(this TaintClass cleaned)
    {
        var gone = cleaned;
        if (Has(cleaned, TaintClass.Unrooted | TaintClass.DoubleSlash))
        {
            // An address that starts with exactly one slash stays on this site.
            gone |= TaintClass.Redirect;
        }

        if (Has(cleaned, TaintClass.RelativePath | TaintClass.FreeStart) || Has(cleaned, TaintClass.Slash | TaintClass.Backslash))
        {
            // An absolute path that starts inside a folder; a name without any separator.
            gone |= TaintClass.Path;
        }

        return ~gone;
    }

    private static bool Has(TaintClass cleaned, TaintClass both) => (cleaned & both) == both;
}
