namespace TokyoDs.Analyzers.CodeFacts;

internal enum Guessing
{
    /// <summary>Nothing says that the value must not be guessed.</summary>
    Allowed,

    /// <summary>A number or code that may open something to whoever knows it: a receipt number, an invitation.</summary>
    PerhapsForbidden,

    /// <summary>A password, token, key or one-time code.</summary>
    Forbidden,
}

/// <summary>Tells by its name whether a value lets in whoever knows it: a password, a token, a one-time code.</summary>
internal static class UnguessableName
{
    private static readonly HashSet<string> Forbidden =
    [
        "password", "passwd", "pwd", "passphrase", "passcode", "secret", "token", "credential", "salt", "nonce", "iv",
        "apikey", "secretkey", "privatekey", "signingkey", "encryptionkey", "accesskey", "masterkey", "sharedkey", "hmackey", "aeskey",
        "jwtkey", "sessionkey", "symmetrickey", "sessionid", "otp", "totp", "onetimecode", "verificationcode", "verifycode",
        "confirmationcode", "confirmcode", "authcode", "authorizationcode", "authenticationcode", "accesscode", "activationcode",
        "resetcode", "securitycode", "smscode", "pincode", "recoverycode", "backupcode", "mfacode", "twofactorcode", "logincode",
        "signincode", "パスワード", "暗証番号", "認証コード", "認証番号", "確認コード", "トークン", "秘密鍵", "暗号鍵", "アクセスキー",
        "ninshocode", "ninsyocode", "kakunincode", "anshobango", "ansyobango", "anshobangou",
    ];

    private static readonly HashSet<string> PerhapsForbidden =
    [
        "pin", "captcha", "receiptnumber", "receiptcode", "inquirynumber", "inquirycode", "invitationcode", "invitecode", "couponcode",
        "vouchercode", "ticketcode", "受付番号", "受付コード", "照会番号", "照会コード", "問合せ番号", "招待コード", "クーポンコード",
        "uketsukebango", "uketsukebangou", "uketukebango", "shokaibango", "shoukaibangou",
    ];

    /// <summary>Names that end in the same words and stand for something that everyone may know.</summary>
    private static readonly HashSet<string> Allowed =
    [
        "cancellationtoken", "canceltoken", "stoppingtoken", "stoptoken", "concurrencytoken", "changetoken", "reloadtoken", "synctoken",
        "continuationtoken", "pagetoken", "pagingtoken", "nexttoken", "skiptoken", "cursortoken", "deltatoken", "syntaxtoken", "jsontoken",
        "publickeytoken", "devicetoken", "lexertoken", "currenttoken", "lasttoken", "firsttoken", "starttoken", "endtoken", "hastoken",
        "nopassword", "haspassword", "requirepassword", "showpassword", "forgotpassword", "ispassword",
    ];

    public static Guessing Of(string name)
    {
        if (name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal))
        {
            name = name.Substring(0, name.Length - 5);
        }

        foreach (var ending in IdentifierWords.Of(name).Endings())
        {
            if (Allowed.Contains(ending))
            {
                return Guessing.Allowed;
            }

            if (Forbidden.Contains(ending))
            {
                return Guessing.Forbidden;
            }

            if (PerhapsForbidden.Contains(ending))
            {
                return Guessing.PerhapsForbidden;
            }
        }

        return Guessing.Allowed;
    }

    /// <summary>Values that must differ each time but need not be hidden, so that a clock or an identifier will do.</summary>
    public static bool MustOnlyDiffer(string name) =>
        IdentifierWords.Of(name).Words is { Count: > 0 } words && words[words.Count - 1] is "salt" or "nonce" or "iv";

    /// <summary>Names of what tells things apart as often as it opens them: a session of a player or a telephone call has an id as well.</summary>
    public static bool IsIdentifier(string name) =>
        IdentifierWords.Of(name).Words is { Count: > 0 } words && words[words.Count - 1] == "id";

    /// <summary>What a method that makes a value makes by its name: <c>GenerateToken</c>, <c>パスワードを生成</c>; null when it makes nothing.</summary>
    public static string? MadeBy(string method)
    {
        foreach (var verb in (string[])["を生成", "を作成", "を発行", "生成", "作成", "発行"])
        {
            if (method.EndsWith(verb, StringComparison.Ordinal))
            {
                return method.Substring(0, method.Length - verb.Length);
            }
        }

        return IdentifierWords.Of(method).Words is { Count: > 0 } words && Makes(words[0]) ? method : null;
    }

    /// <summary>Whether a name says only that something is made, so that the type around it tells what: <c>Create</c>, <c>NextAsync</c>.</summary>
    public static bool OnlyMakes(string method) =>
        IdentifierWords.Of(method).Words.All(word => Makes(word) || word is "next" or "get" or "async" or "main");

    private static bool Makes(string word) =>
        word is "generate" or "gen" or "create" or "make" or "new" or "issue" or "build" or "random" or "randomize";
}
