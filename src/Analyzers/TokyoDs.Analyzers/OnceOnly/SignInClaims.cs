using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>
/// What a project plainly gets from an identity provider: the profile of the GビズID, and the claims that it asks for as a scope or reads.
/// </summary>
internal sealed class SignInClaims
{
    private const string GBizId = "gbiz-id.go.jp";
    private const string DigitalAuthApp = "auth-and-sign.go.jp";
    private const string ClaimTypes = "System.Security.Claims.ClaimTypes";

    private static readonly string[] SignIns = ["AddOpenIdConnect", "AddOAuth", "UseOpenIdConnectAuthentication"];

    private static readonly string[] Readers = ["FindFirst", "FindFirstValue", "FindAll", "GetClaim", "GetClaimValue", "MapJsonKey", "MapUniqueJsonKey", "MapJsonSubKey", "MapCustomJson"];

    /// <summary>Claims and scopes by the names of OpenID Connect; <c>name</c> may be a nickname and is none of them.</summary>
    private static readonly ImmutableDictionary<string, PersonItemKind> Claims = new Dictionary<string, PersonItemKind>(StringComparer.Ordinal)
    {
        ["birthdate"] = PersonItemKind.BirthDate,
        ["gender"] = PersonItemKind.Sex,
        ["address"] = PersonItemKind.Address,
        ["given_name"] = PersonItemKind.Name,
        ["family_name"] = PersonItemKind.Name,
    }.ToImmutableDictionary();

    private static readonly (string Member, PersonItemKind Kind)[] Members =
    [
        ("DateOfBirth", PersonItemKind.BirthDate), ("Gender", PersonItemKind.Sex), ("StreetAddress", PersonItemKind.Address),
        ("GivenName", PersonItemKind.Name), ("Surname", PersonItemKind.Name),
    ];

    private readonly ConcurrentDictionary<PersonItemKind, string> _read = new();
    private int _knowsGBizId;
    private int _knowsDigitalAuthApp;
    private int _asksName;

    private SignInClaims()
    {
    }

    public static SignInClaims Listen(CodeRules rules)
    {
        var claims = new SignInClaims();
        rules.OnText(text => text.Contains(GBizId) || text.Contains(DigitalAuthApp), context => claims.AddProvider(context.Target.Value));
        rules.OnText(text => text == "name" || Claims.ContainsKey(text), context => claims.AddClaim(context.Target));
        foreach (var (member, kind) in Members)
        {
            rules.OnMember(ClaimTypes, member, context => claims.AddRead(context.Target.Syntax, kind, "ClaimTypes." + member));
        }

        return claims;
    }

    /// <summary>Adds what the settings say; whether the project signs people in by a provider at all.</summary>
    public bool Read(Configuration configuration, KnownTypes types, CancellationToken cancellation)
    {
        foreach (var file in configuration.AdditionalFiles)
        {
            if (Path.GetFileName(file.Path) is var name && name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase)
                && file.GetText(cancellation)?.ToString() is { } text)
            {
                AddProvider(text);
            }
        }

        return SignIns.Any(method => types.Mentions.Has(method, cancellation));
    }

    /// <summary>What provides an item, or null.</summary>
    public string? SourceOf(AskedItem item, Configuration configuration)
    {
        if (_knowsGBizId == 1 && CorporateItem.Of(item, configuration) != CorporateItemKind.None)
        {
            return "GビズID profile";
        }

        var kind = PersonItem.Of(item, configuration);
        return kind == PersonItemKind.None ? null
            : kind == PersonItemKind.Name && _knowsDigitalAuthApp == 1 && _asksName == 1 ? "name"
            : _read.TryGetValue(kind, out var claim) ? claim
            : null;
    }

    private void AddProvider(string text)
    {
        if (text.Contains(GBizId))
        {
            Interlocked.Exchange(ref _knowsGBizId, 1);
        }

        if (text.Contains(DigitalAuthApp))
        {
            Interlocked.Exchange(ref _knowsDigitalAuthApp, 1);
        }
    }

    private void AddClaim(TextLiteral literal)
    {
        if (literal.Value != "name")
        {
            AddRead(literal.Expression, Claims[literal.Value], literal.Value);
        }
        else if (IsScope(literal.Expression))
        {
            Interlocked.Exchange(ref _asksName, 1);
        }
    }

    /// <summary>A claim that is looked up, mapped from the provider's answer or asked for; making one of one's own is no evidence.</summary>
    private void AddRead(SyntaxNode written, PersonItemKind kind, string claim)
    {
        if (IsScope(written) || (CallAround(written) is { } name && Readers.Contains(name)))
        {
            _read.TryAdd(kind, claim);
        }
    }

    /// <summary><c>options.Scope.Add("birthdate")</c></summary>
    private static bool IsScope(SyntaxNode written) =>
        written.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: var list } }
        && (list as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText == "Scope";

    private static string? CallAround(SyntaxNode written) =>
        written.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            _ => null,
        };
}
