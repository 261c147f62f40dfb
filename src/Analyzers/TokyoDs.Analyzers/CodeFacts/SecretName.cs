using System.Text.RegularExpressions;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Tells whether a name (of a variable, a parameter, a setting) says that its value is a secret.</summary>
internal static class SecretName
{
    private static readonly Regex Word = new(
        "[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[\\u3040-\\u30FF\\u4E00-\\u9FFF]+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly HashSet<string> Passwords = ["password", "passwd", "pwd", "passphrase", "passcode", "pass"];

    private static readonly HashSet<string> Secrets = ["secret", "token", "credential", "credentials", "pepper", "apikey", "secretkey", "accesskey"];

    private static readonly HashSet<string> KeyKinds =
    [
        "api", "private", "secret", "signing", "encryption", "crypto", "access", "account", "shared", "symmetric", "master", "jwt", "hmac",
        "aes", "storage", "subscription", "function", "host", "security", "validation", "decryption", "machine",
    ];

    /// <summary>Words after the noun that do not change what the value is.</summary>
    private static readonly HashSet<string> Trailing = ["value", "string", "bytes", "base", "hex", "default", "plain", "raw", "test", "dev", "prod", "production", "staging"];

    /// <summary>Words that turn the name into the name of something about a secret.</summary>
    private static readonly HashSet<string> About =
    [
        "label", "placeholder", "hint", "message", "error", "title", "caption", "header", "field", "column", "param", "parameter", "policy",
        "regex", "pattern", "rule", "format", "type", "scheme", "claim", "cookie", "url", "uri", "path", "file", "route", "endpoint", "name",
        "id", "property", "section", "prompt", "help", "resource", "length", "reset", "forgot", "change", "confirm", "confirmation", "show",
        "hide", "is", "has", "no", "require", "required", "csrf", "xsrf", "antiforgery", "cancellation", "public", "permission", "action",
        "event", "prefix", "suffix", "selector", "provider", "purpose", "issuer", "audience", "method", "mode", "option", "options", "hash",
    ];

    private static readonly Memo<bool> Known = new(Read);

    private static readonly string[] Japanese = ["パスワード", "暗証番号", "秘密鍵", "暗号鍵", "アクセストークン", "シークレット"];

    /// <summary>Whether the name ends in a word for a secret: <c>DbPassword</c>, <c>jwt:SigningKey</c>, <c>API_TOKEN</c>.</summary>
    public static bool Matches(string name) => Known.Of(name);

    /// <summary>Whether the secret is one that people choose, and so may be a short word.</summary>
    public static bool IsPassword(string name) =>
        Matches(name) && WordsOf(name) is var words && (Passwords.Contains(words[words.Count - 1]) || words[words.Count - 1].EndsWith("パスワード", StringComparison.Ordinal));

    private static bool Read(string name)
    {
        var words = WordsOf(name);
        if (words.Count == 0 || words.Any(About.Contains))
        {
            return false;
        }

        var last = words[words.Count - 1];
        return Passwords.Contains(last)
            || Secrets.Contains(last)
            || (last == "key" && words.Count > 1 && KeyKinds.Contains(words[words.Count - 2]))
            || Japanese.Any(noun => last.EndsWith(noun, StringComparison.Ordinal));
    }

    /// <summary>
    /// The words of the last part of a path (<c>Jwt:Key</c>, <c>DB__PASSWORD</c>); a bare <c>Key</c> is told by the part before it.
    /// </summary>
    private static List<string> WordsOf(string name)
    {
        var parts = name.Split([":", "__"], StringSplitOptions.RemoveEmptyEntries);
        var words = parts.Length == 0 ? [] : Split(parts[parts.Length - 1]);
        while (words.Count > 1 && Trailing.Contains(words[words.Count - 1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count == 1 && words[0] == "key" && parts.Length > 1
            ? [.. Split(parts[parts.Length - 2]).Where(word => !About.Contains(word)), .. words]
            : words;
    }

    private static List<string> Split(string part) =>
        [.. Word.Matches(part).Cast<Match>().Select(match => match.Value.ToLowerInvariant())];
}
