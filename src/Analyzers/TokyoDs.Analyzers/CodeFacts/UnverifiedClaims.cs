using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>An identity made of the claims of a token that is only read.</summary>
internal static class UnverifiedClaims
{
    private const string Jwt = "System.IdentityModel.Tokens.Jwt.";
    private const string JsonWebTokens = "Microsoft.IdentityModel.JsonWebTokens.";

    /// <summary>Methods that take a token apart without a look at its signature.</summary>
    public static readonly (string Type, string Method)[] Readers =
    [
        (Jwt + "JwtSecurityTokenHandler", "ReadJwtToken"), (Jwt + "JwtSecurityTokenHandler", "ReadToken"),
        (JsonWebTokens + "JsonWebTokenHandler", "ReadJsonWebToken"), (JsonWebTokens + "JsonWebTokenHandler", "ReadToken"),
    ];

    /// <summary>Types that do so when they are made from a text.</summary>
    public static readonly string[] Tokens = [Jwt + "JwtSecurityToken", JsonWebTokens + "JsonWebToken"];

    /// <summary>
    /// Whether the member that reads a token makes an identity of its claims and nothing there validates. What runs in the browser shows
    /// an identity without relying on it.
    /// </summary>
    public static bool ComeFrom(IOperation read, KnownTypes types, CancellationToken cancellation)
    {
        var parts = Setup.Root(read).Descendants().ToList();
        return parts.Exists(MakesIdentity) && !parts.Exists(Validates) && !IsInBrowser(read, types, cancellation);
    }

    private static bool MakesIdentity(IOperation operation) =>
        operation is IObjectCreationOperation { Type.Name: "ClaimsIdentity" } identity
        && identity.Descendants().Any(part =>
            part is IPropertyReferenceOperation { Property: { Name: "Claims", ContainingType.Name: "JwtSecurityToken" or "JsonWebToken" } });

    private static bool Validates(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod.Name: var name }
        && (name.IndexOf("Valid", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("Verif", StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsInBrowser(IOperation read, KnownTypes types, CancellationToken cancellation) =>
        read.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
        && types.Is(read.SemanticModel?.GetDeclaredSymbol(declaration, cancellation) as ITypeSymbol, "Microsoft.AspNetCore.Components.Authorization.AuthenticationStateProvider");
}
