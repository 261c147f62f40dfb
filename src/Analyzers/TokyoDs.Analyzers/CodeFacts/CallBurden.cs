using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Why an endpoint must not be called without end.</summary>
internal enum CallBurden
{
    None,

    /// <summary>Passwords and codes can be tried.</summary>
    SignIn,

    /// <summary>Files fill the disk.</summary>
    Upload,

    /// <summary>Each call asks the database for much.</summary>
    Search,
}

/// <summary>Tells by route, name and parameters what calling an endpoint over and over would do.</summary>
internal static class CallBurdens
{
    private static readonly HashSet<string> SignInNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "login", "logon", "signin", "authenticate", "token", "forgotpassword", "resetpassword", "passwordreset", "otp", "verifyotp", "verifycode",
        "twofactor", "loginwith2fa", "loginwithrecoverycode", "mfa", "ログイン", "サインイン",
    };

    private static readonly HashSet<string> SearchNames = new(StringComparer.OrdinalIgnoreCase) { "search", "kensaku", "suggest", "autocomplete", "検索" };

    /// <summary>Calls that try a password, or send what stands in for one.</summary>
    private static readonly string[] SignInCalls =
        ["PasswordSignInAsync", "CheckPasswordSignInAsync", "GeneratePasswordResetTokenAsync", "SendPasswordResetCodeAsync", "SendPasswordResetLinkAsync"];

    private static readonly string[] ModelEndings = ["ViewModel", "Request", "Model", "Input", "Dto", "Form", "Command"];

    /// <summary>Tokens that are no proof of who somebody is.</summary>
    private static readonly string[] OtherTokens = ["push", "device", "fcm", "csrf", "xsrf", "antiforgery"];

    private static readonly string[] Files =
        ["Microsoft.AspNetCore.Http.IFormFile", "Microsoft.AspNetCore.Http.IFormFileCollection"];

    /// <summary>By a route or a name: <c>/account/login</c>, <c>ForgotPassword</c>.</summary>
    public static CallBurden OfName(string? route, bool changesState)
    {
        var segments = (route ?? "").Split('?')[0].Split(['/'], StringSplitOptions.RemoveEmptyEntries).Where(segment => segment[0] is not ('{' or '[')).ToList();
        var last = segments.Count == 0 ? "" : segments[segments.Count - 1].Replace("-", "").Replace("_", "");
        return changesState
            ? SignInNames.Contains(last) && !segments.Any(segment => OtherTokens.Any(other => segment.IndexOf(other, StringComparison.OrdinalIgnoreCase) >= 0))
                ? CallBurden.SignIn
                : CallBurden.None
            : SearchNames.Contains(last) ? CallBurden.Search : CallBurden.None;
    }

    /// <summary>By what a handler is given or does: a model that is named after signing in, a password that it checks, a reset mail that it sends.</summary>
    public static bool SignsIn(IMethodSymbol handler, CancellationToken cancellation) =>
        handler.Parameters.Any(parameter => !parameter.Type.DeclaringSyntaxReferences.IsEmpty && parameter.Type.TypeKind == TypeKind.Class
            && SignInNames.Contains(WithoutEnding(parameter.Type.Name)))
        || handler.DeclaringSyntaxReferences.Any(declaration => FileNames.Of(declaration.SyntaxTree).HasAny(SignInCalls)
            && declaration.GetSyntax(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => SignInCalls.Contains(name.Identifier.ValueText)));

    private static string WithoutEnding(string type) =>
        ModelEndings.FirstOrDefault(ending => type.EndsWith(ending, StringComparison.Ordinal)) is { } found ? type.Substring(0, type.Length - found.Length) : type;

    public static bool TakesFiles(IMethodSymbol method, KnownTypes types) =>
        method.Parameters.Any(parameter => IsFile(parameter.Type, types));

    /// <summary>Whether a page binds a file to one of its properties.</summary>
    public static bool BindsFiles(INamedTypeSymbol page, KnownTypes types) =>
        page.GetMembers().OfType<IPropertySymbol>().Any(property => IsFile(property.Type, types)
            && property.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "BindPropertyAttribute"));

    /// <summary>Whether the code of a handler locks the account after failures, or counts them.</summary>
    public static bool LocksOut(IMethodSymbol method, CancellationToken cancellation) =>
        method.DeclaringSyntaxReferences.Any(declaration => declaration.GetSyntax(cancellation).DescendantNodes().Any(node => node switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "PasswordSignInAsync" or "CheckPasswordSignInAsync" } } call =>
                call.ArgumentList.Arguments.LastOrDefault()?.Expression.ToString() == "true",
            IdentifierNameSyntax name => name.Identifier.ValueText is "AccessFailedAsync" or "TwoFactorSignInAsync" or "TwoFactorAuthenticatorSignInAsync",
            _ => false,
        }));

    private static bool IsFile(ITypeSymbol type, KnownTypes types) =>
        Files.Any(file => types.Is(type, file))
        || (type as IArrayTypeSymbol)?.ElementType is { } element && Files.Any(file => types.Is(element, file))
        || type is INamedTypeSymbol { TypeArguments.Length: 1 } list && Files.Any(file => types.Is(list.TypeArguments[0], file));
}
