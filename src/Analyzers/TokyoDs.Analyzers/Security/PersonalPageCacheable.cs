using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1218: a page for one person that browsers or proxies may keep.</summary>
internal sealed class PersonalPageCacheable : CodeRule
{
    private const string CacheControl = "Cache-Control";
    private const string ResponseCache = "Microsoft.AspNetCore.Mvc.ResponseCacheAttribute";

    /// <summary>Names by which code learns who is asking.</summary>
    private static readonly string[] Persons = ["ClaimsPrincipal", "UserManager", "GetUserId", "GetUserAsync", "FindFirstValue"];

    private static readonly Text ByHeader = new("set Cache-Control to no-store", "Cache-Control に no-store を指定してください");
    private static readonly Text ByAttribute = new("set NoStore = true", "NoStore = true を指定してください");

    public override Rule Rule { get; } = new("TDS1218", Category.Security, Mark.Recommended)
    {
        Title = new("Keep pages for one person out of caches", "本人だけのページをキャッシュに残さない"),
        Message = new(
            "'{0}' answers people who are signed in and lets '{1}' be cached; {2}",
            "'{0}' はログインした人への応答なのに、'{1}' でキャッシュを許しています。{2}。"),
        Why = new(
            "A cached page is shown to whoever uses the browser next, or by a shared cache to somebody else altogether.",
            "キャッシュに残ったページは、同じ端末を次に使う人や、共有キャッシュを通じてまったくの他人に表示されます。"),
        Basis = [Cwe(525), Asvs("V14.3.2"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        var access = new EndpointAuthorization(rules.Types);
        rules.OnAttribute(ResponseCache, context => CheckAttribute(context, access));
        rules.OnAssignment("Microsoft.AspNetCore.Http.IHeaderDictionary", "CacheControl", context => CheckHeader(context, context.Target.Value, access));
        rules.OnAssignment("Microsoft.Net.Http.Headers.CacheControlHeaderValue", "Public", context =>
        {
            if (context.Target.Value.IsConstant(true))
            {
                CheckEndpoint(context, context.Target, "public", access);
            }
        });
        rules.OnMember("Microsoft.Net.Http.Headers.HeaderNames", "CacheControl", context => CheckHeader(context, HeaderWrite.ValueFor(context.Target), access));
        rules.OnText(text => text.Equals(CacheControl, StringComparison.OrdinalIgnoreCase), context =>
        {
            if (context.Model!.GetOperation(context.Target.Expression, context.Cancellation) is { } name)
            {
                CheckHeader(context.With(name), HeaderWrite.ValueFor(name), access);
            }
        });
    }

    private static void CheckAttribute(CodeContext<AttributeUse> context, EndpointAuthorization access)
    {
        var attribute = context.Target.Syntax;
        if (context.Model is not { } model
            || attribute.Parent?.Parent is not { } declaration
            || model.GetDeclaredSymbol(declaration, context.Cancellation) is not { } symbol
            || !LetsCache(attribute, model, context.Cancellation)
            || !IsPersonal(access.OfSymbol(symbol), declaration))
        {
            return;
        }

        context.Suggest(attribute, symbol.Name, "ResponseCache", ByAttribute);
    }

    private static bool LetsCache(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation)
    {
        var settings = (attribute.ArgumentList?.Arguments ?? []).ToLookup(argument => argument.NameEquals?.Name.Identifier.ValueText, argument => argument.Expression);
        return !settings.Contains("CacheProfileName")
            && !settings["NoStore"].Any(value => model.GetConstantValue(value, cancellation).Value is true)
            && !settings["Location"].Any(value => value.ToString().EndsWith("None", StringComparison.Ordinal))
            && settings["Duration"].Any(value => model.GetConstantValue(value, cancellation).Value is int and > 0);
    }

    private static void CheckHeader<T>(CodeContext<T> context, IOperation? value, EndpointAuthorization access)
        where T : IOperation
    {
        if (value?.Unwrap() is { } written && TextOf(written) is { } text && LetsCache(text))
        {
            CheckEndpoint(context, written, text, access);
        }
    }

    private static void CheckEndpoint<T>(CodeContext<T> context, IOperation written, string text, EndpointAuthorization access)
        where T : IOperation
    {
        if (EndpointCode.Around(context) is not { } endpoint
            || endpoint.Code(context.Cancellation) is not { } code
            || !IsPersonal(endpoint.Decision(access), code))
        {
            return;
        }

        context.Suggest(written.Syntax, endpoint.Name, text, ByHeader);
    }

    /// <summary>The text of the value; an interpolation stands for some number.</summary>
    private static string? TextOf(IOperation value) =>
        value.ConstantText() ?? (value is IInterpolatedStringOperation interpolated
            ? string.Concat(interpolated.Parts.Select(part => part is IInterpolatedStringTextOperation piece ? piece.Text.ConstantText() : "1"))
            : null);

    private static bool LetsCache(string header)
    {
        var parts = header.Split(',').Select(part => part.Trim().ToLowerInvariant()).ToList();
        return !parts.Contains("no-store") && !parts.Contains("no-cache")
            && (parts.Contains("public") || parts.Any(part => (part.StartsWith("max-age=", StringComparison.Ordinal) || part.StartsWith("s-maxage=", StringComparison.Ordinal))
                && !part.EndsWith("=0", StringComparison.Ordinal)));
    }

    /// <summary>Open to those alone who signed in, or answered according to who asks.</summary>
    private static bool IsPersonal(AuthorizationDecision decision, SyntaxNode code) =>
        decision == AuthorizationDecision.Required
        || (decision == AuthorizationDecision.None && code is not TypeDeclarationSyntax && (WrittenNames.In(code).Any(Persons.Contains) || ReadsUser(code)));

    private static bool ReadsUser(SyntaxNode code) => code.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access =>
        access is { Expression: IdentifierNameSyntax { Identifier.ValueText: "User" } } or { Expression: IdentifierNameSyntax { Identifier.ValueText: "HttpContext" or "context" }, Name.Identifier.ValueText: "User" });
}
