namespace TokyoDs.Web;

/// <summary>The Content-Security-Policy of every response: everything from the own origin, nothing inline, no frames.</summary>
public sealed class ContentSecurityPolicy
{
    private static readonly string[] Refused = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "*", "http:", "https:", "ws:", "wss:"];

    private readonly SortedDictionary<string, List<string>> _directives = new(StringComparer.Ordinal)
    {
        ["base-uri"] = ["'none'"],
        ["connect-src"] = ["'self'"],
        ["default-src"] = ["'self'"],
        ["font-src"] = ["'self'"],
        ["form-action"] = ["'self'"],
        ["frame-ancestors"] = ["'none'"],
        ["img-src"] = ["'self'"],
        ["object-src"] = ["'none'"],
        ["script-src"] = ["'self'"],
        ["style-src"] = ["'self'"],
    };

    internal ContentSecurityPolicy()
    {
    }

    /// <summary>Allows one more source, for example <c>Allow("img-src", "https://maps.example.lg.jp")</c>.</summary>
    /// <param name="directive">A fetch directive such as <c>img-src</c>, or <c>form-action</c>, <c>frame-ancestors</c>, <c>base-uri</c>.</param>
    /// <param name="source">One host, nonce or hash. <c>'unsafe-inline'</c>, <c>'unsafe-eval'</c>, <c>*</c> and bare schemes are refused.</param>
    /// <returns>The same policy.</returns>
    /// <exception cref="ArgumentException">The source would take the protection away, or is not one source.</exception>
    public ContentSecurityPolicy Allow(string directive, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directive);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        if (Refused.Contains(source, StringComparer.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"{source} takes the protection of {directive} away; name the host, a nonce or a hash.", nameof(source));
        }

        if (directive.AsSpan().ContainsAnyExcept(DirectiveCharacters) || source.AsSpan().ContainsAny(Separators))
        {
            throw new ArgumentException("Give one directive and one source.", nameof(source));
        }

        if (!_directives.TryGetValue(directive, out var sources))
        {
            _directives[directive] = sources = [];
        }

        sources.Remove("'none'");
        sources.Add(source);
        return this;
    }

    /// <summary>The value of the header.</summary>
    public override string ToString() =>
        string.Join("; ", _directives.Select(directive => $"{directive.Key} {string.Join(' ', directive.Value)}"));

    private static readonly System.Buffers.SearchValues<char> DirectiveCharacters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");
    private static readonly System.Buffers.SearchValues<char> Separators = System.Buffers.SearchValues.Create(" \t\r\n;,");
}
