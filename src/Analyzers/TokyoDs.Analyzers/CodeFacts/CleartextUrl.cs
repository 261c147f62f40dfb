using System.Globalization;
using System.Text.RegularExpressions;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>An address that is reached without TLS.</summary>
/// <param name="HasPort">Whether the text names a port; another one would be needed with TLS.</param>
internal readonly record struct CleartextUrl(string Scheme, string Host, bool HasPort)
{
    private static readonly Regex Shape = new(
        "^(?<scheme>http|ftp|ws|ldap)://([^/@\\s]*@)?(?<host>\\[[0-9a-f:.]+\\]|[^/:?#\\s]*)(?<port>:[0-9]+)?(?<end>[/?#].*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    /// <summary>Hosts that give names to things: nobody connects to them.</summary>
    private static readonly string[] NamingHosts =
    [
        "w3.org", "xmlsoap.org", "purl.org", "xml.org", "oasis-open.org", "xmlns.com", "ns.adobe.com", "json-schema.org", "tempuri.org",
        "imi.go.jp", "ogp.me", "opengis.net", "openid.net", "schema.org", "iana.org", "ietf.org", "xbrl.org", "dublincore.org",
        "example.com", "example.org", "example.net",
    ];

    /// <summary>Words in a path that tell a name from an address.</summary>
    private static readonly string[] NamingPaths = ["/ns/", "/xmlns", "/schema", "/claims/", "/identity/claims", ".xsd", ".dtd", "/namespaces/", "/vocabulary"];

    private static readonly Regex AddressName = new(
        "(?:url|uri|uristring|endpoint|endpoints|address|authority|origin|host|hostname|server|gateway|webhook|callback|api|service|baseaddress|broker|接続先)s?[0-9]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Reads a text that begins with such an address; null for any other text and where the host is not complete.</summary>
    /// <param name="isWhole">False for the first piece of an interpolated text: its host counts only when something follows it.</param>
    public static CleartextUrl? Read(string text, bool isWhole)
    {
        var match = Shape.Match(text.Trim());
        return match.Success && match.Groups["host"].Length > 0 && (isWhole || match.Groups["end"].Length > 0 || match.Groups["port"].Length > 0)
            && !match.Groups["host"].Value.Contains("{") && !NamingPaths.Any(word => Contains(match.Groups["end"].Value, word))
                ? new(match.Groups["scheme"].Value.ToLowerInvariant(), match.Groups["host"].Value.ToLowerInvariant(), match.Groups["port"].Length > 0)
                : null;
    }

    /// <summary>Whether the host is this machine, an address to listen on, a name for documents, or one the user allows.</summary>
    /// <param name="allowed">The value of <see cref="ConfigurationKey.AllowedCleartextHosts"/>, or null.</param>
    public bool IsHarmless(string? allowed) => IsHarmlessHost(Host, allowed);

    /// <inheritdoc cref="IsHarmless(string?)"/>
    public static bool IsHarmlessHost(string host, string? allowed)
    {
        var name = host.ToLowerInvariant();
        return name is "localhost" or "127.0.0.1" or "[::1]" or "::1" or "(localdb)" or "." or "host.docker.internal"
            or "10.0.2.2" or "0.0.0.0" or "[::]" or "*" or "+"
            || name.StartsWith("schemas.", StringComparison.Ordinal)
            || name.StartsWith("your", StringComparison.Ordinal)
            || name.StartsWith("www.your", StringComparison.Ordinal)
            || ((string[])["tobereplaced", "replaceme", "placeholder", "changeme"]).Any(word => Contains(name, word))
            || ((string[])[".localhost", ".example", ".test", ".invalid"]).Any(end => name.EndsWith(end, StringComparison.Ordinal))
            || NamingHosts.Any(known => name == known || name.EndsWith("." + known, StringComparison.Ordinal))
            || (allowed ?? "").Split(',').Any(entry => entry.Trim().ToLowerInvariant() is { Length: > 0 } permitted
                && (name == permitted || (permitted.StartsWith("*.", StringComparison.Ordinal) && name.EndsWith(permitted.Substring(1), StringComparison.Ordinal))));
    }

    /// <summary>A name that only resolves inside one cluster or compose file.</summary>
    public bool IsInternal => Host.IndexOf('.') < 0 && Host.IndexOf(':') < 0;

    /// <summary>Whether the name of what takes the address says that it will be connected to.</summary>
    public static bool IsAddressName(string name) => AddressName.IsMatch(name) && !IsNamingName(name);

    /// <summary>Whether the name says that the text is a name, a link for readers, or a proxy.</summary>
    public static bool IsNamingName(string name) =>
        ((string[])["namespace", "xmlns", "schema", "xsd", "dtd", "claim", "licen", "terms", "document", "docs", "help", "contact", "homepage", "vocab", "context", "proxy", "issuerid", "realm"])
            .Any(word => Contains(name, word))
        || name.EndsWith("Ns", StringComparison.Ordinal) || name is "ns" or "link" or "Link" or "href";

    private static bool Contains(string text, string word) => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.OrdinalIgnoreCase) >= 0;
}
