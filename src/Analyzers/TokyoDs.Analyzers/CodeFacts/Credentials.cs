using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What the requests of a project's callers carry to prove who they are.</summary>
internal static class Credentials
{
    private static readonly string[] Bearer = ["AddJwtBearer", "AddBearerToken", "AddMicrosoftIdentityWebApi"];

    /// <summary>What a browser adds by itself, for a forged request too: cookies, Windows sign-in, client certificates.</summary>
    private static readonly string[] Ambient =
    [
        "AddCookie", "AddIdentity", "AddDefaultIdentity", "AddIdentityCookies", "AddApplicationCookie", "AddIdentityApiEndpoints",
        "AddMicrosoftIdentityWebApp", "AddMicrosoftIdentityWebAppAuthentication", "AddOpenIdConnect", "AddNegotiate", "AddCertificate", "AddSession",
    ];

    /// <summary>Whether callers send a token themselves and nothing that a browser adds, so that no request can be forged.</summary>
    public static bool AreBearerOnly(KnownTypes types, CancellationToken cancellation) =>
        Bearer.Any(name => types.Mentions.Has(name, cancellation)) && !AreAmbient(types, cancellation);

    public static bool AreAmbient(KnownTypes types, CancellationToken cancellation) =>
        Ambient.Any(name => types.Mentions.Has(name, cancellation));
}
