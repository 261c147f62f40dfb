using Microsoft.CodeAnalysis;
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

    /// <summary>Whether the callers of an action or page send a token themselves, or an API gets nothing that a browser adds.</summary>
    public static bool CannotBeMisused(ISymbol symbol, KnownTypes types, CancellationToken cancellation) =>
        AreBearerOnly(types, cancellation)
        || (MvcTypes.HasAround(symbol, MvcTypes.ApiController, types) && !AreAmbient(types, cancellation))
        || MvcTypes.AttributesAround(symbol).Any(attribute => attribute.NamedArguments.Any(argument =>
            argument.Key == "AuthenticationSchemes" && argument.Value.Value is string schemes && schemes.Contains("Bearer") && !schemes.Contains("Cookie")));

    /// <summary>Whether some callers are recognised by what a browser adds by itself.</summary>
    public static bool AreAmbient(KnownTypes types, CancellationToken cancellation) =>
        Ambient.Any(name => types.Mentions.Has(name, cancellation));
}
