using System.Text.RegularExpressions;

namespace TokyoDs.Analyzers.CodeFacts;

internal enum SecretVerdict
{
    /// <summary>No secret: empty, a placeholder, a reference to a store, a label, a name.</summary>
    None,

    /// <summary>A word that stands for a secret in examples and is left in place too often: <c>changeme</c>.</summary>
    Example,

    Secret,
}

/// <summary>Judges a text that may be a secret by its own shape.</summary>
internal static class SecretValue
{
    private const int ShortestPassword = 6;
    private const int ShortestKey = 16;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>Tokens whose issuer gives them a shape of their own.</summary>
    private static readonly (string Beginning, Regex Shape, string Kind)[] Shapes =
    [
        ("AKIA", Pattern("AKIA[0-9A-Z]{16}"), "AWS access key"),
        ("ASIA", Pattern("ASIA[0-9A-Z]{16}"), "AWS access key"),
        ("gh", Pattern("gh[pousr]_[A-Za-z0-9]{36,}"), "GitHub token"),
        ("github_pat_", Pattern("github_pat_[A-Za-z0-9_]{50,}"), "GitHub token"),
        ("glpat-", Pattern("glpat-[A-Za-z0-9_-]{20,}"), "GitLab token"),
        ("xox", Pattern("xox[abeoprs]-[A-Za-z0-9-]{10,}"), "Slack token"),
        ("https://hooks.slack.com/", Pattern("https://hooks\\.slack\\.com/services/T[A-Z0-9]+/B[A-Z0-9]+/[A-Za-z0-9]{16,}"), "Slack webhook"),
        ("sk_live_", Pattern("sk_live_[A-Za-z0-9]{16,}"), "Stripe key"),
        ("AIza", Pattern("AIza[A-Za-z0-9_-]{35}"), "Google API key"),
        ("SG.", Pattern("SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}"), "SendGrid key"),
        ("eyJ", Pattern("eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{16,}"), "JWT"),
        ("-----BEGIN ", Pattern("-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\\s+[A-Za-z0-9+/=\\s]{40,}"), "private key"),
    ];

    private static readonly Regex UserInUrl = new("^[a-z][a-z0-9+.-]*://[^/:@\\s]+:(?<secret>[^/@\\s]+)@", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Limit);

    private static readonly Regex Header = new("^(?:Bearer|Basic) (?<secret>[A-Za-z0-9+/=._~-]{16,})$", RegexOptions.CultureInvariant, Limit);

    private static readonly string[] Examples =
        ["changeme", "change-me", "change_me", "changeit", "password", "passw0rd", "p@ssw0rd", "p@ssword", "secret", "admin", "test", "postgres", "root", "default", "letmein", "password123", "example"];

    private static readonly string[] PlaceholderWords =
        ["your", "placeholder", "insert", "replace", "todo", "dummy", "sample", "xxxx", "redacted", "not-set", "notset", "<", ">", "{", "}", "***", "..."];

    private static readonly string[] References =
        ["@Microsoft.KeyVault", "secretref:", "vault:", "arn:", "op://", "ssm:", "sm://", "ENC(", "ENC[", "CipherText:", "$", "%", "#{", "/", "~", "./", "env:"];

    /// <summary>What kind of token the text is by its shape alone, or null.</summary>
    public static string? KindOf(string text)
    {
        foreach (var (beginning, shape, kind) in Shapes)
        {
            if (text.IndexOf(beginning, StringComparison.Ordinal) >= 0 && shape.IsMatch(text) && !IsPlaceholder(text))
            {
                return kind;
            }
        }

        if (text.IndexOf(' ') is 5 or 6 && Header.Match(text) is { Success: true } header)
        {
            return Judge(header.Groups["secret"].Value, isCertain: false, isPassword: false) == SecretVerdict.Secret ? "Authorization" : null;
        }

        return text.IndexOf('@') > 0 && UserInUrl.Match(text) is { Success: true } url && !IsPlaceholder(url.Groups["secret"].Value) ? "URL" : null;
    }

    /// <summary>Judges the text in a place that says it is a secret.</summary>
    /// <param name="isCertain">True where the place leaves no doubt, so that plain words count too.</param>
    /// <param name="isPassword">True for what people choose; false for keys and tokens, which are longer.</param>
    public static SecretVerdict Judge(string text, bool isCertain, bool isPassword)
    {
        if (text.Trim().Length < 4 || text.Any(static c => c > '~' || char.IsWhiteSpace(c)) || text.Contains("://") || IsPlaceholder(text))
        {
            return SecretVerdict.None;
        }

        if (Examples.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return isCertain ? SecretVerdict.Example : SecretVerdict.None;
        }

        if (isCertain)
        {
            return SecretVerdict.Secret;
        }

        if (IsSlug(text))
        {
            return SecretVerdict.None;
        }

        var hasDigit = text.Any(char.IsDigit);
        var hasLetter = text.Any(char.IsLetter);
        var hasSymbol = text.Any(c => !char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.' or ':' or '/'));
        return hasLetter && (hasDigit || hasSymbol) && text.Length >= (isPassword ? ShortestPassword : ShortestKey)
            ? SecretVerdict.Secret
            : SecretVerdict.None;
    }

    /// <summary>Whether the text only stands where a secret will be: a placeholder or a reference to a store.</summary>
    public static bool IsPlaceholder(string text)
    {
        var trimmed = text.Trim();
        return !HasThreeCharacters(trimmed)
            || References.Any(reference => trimmed.StartsWith(reference, StringComparison.OrdinalIgnoreCase))
            || PlaceholderWords.Any(word => trimmed.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>Whether a text has at least three different characters.</summary>
    private static bool HasThreeCharacters(string text)
    {
        var other = 0;
        while (other < text.Length && text[other] == text[0])
        {
            other++;
        }

        for (var third = other + 1; third < text.Length; third++)
        {
            if (text[third] != text[0] && text[third] != text[other])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words joined by hyphens or underscores, such as the name of a feature or a field: <c>password_hash_b64</c>.</summary>
    private static bool IsSlug(string text)
    {
        var parts = text.Split('-', '_', '.');
        return parts.Length > 1
            && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.')
            && parts.Count(part => part.Length > 0 && part.All(char.IsLetter)) * 2 > parts.Length
            && !parts.Any(IsMixed);
    }

    /// <summary>A long part in which digits keep turning up among the letters is no word: <c>gk_live_9fX2vB7qLz0RtM4s</c>.</summary>
    private static bool IsMixed(string part) =>
        part.Length >= ShortestKey && Enumerable.Range(1, part.Length - 1).Count(at => char.IsDigit(part[at]) && !char.IsDigit(part[at - 1])) >= 3;

    private static Regex Pattern(string shape) => new("(?:^|[^A-Za-z0-9])" + shape, RegexOptions.CultureInvariant, Limit);
}
