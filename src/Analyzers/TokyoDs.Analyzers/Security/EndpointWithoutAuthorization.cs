using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1205: an endpoint for which nobody decided who may call it.</summary>
internal sealed class EndpointWithoutAuthorization : CodeRule
{
    private const string Builder = "Microsoft.AspNetCore.Builder.";
    private const string Authorization = "Microsoft.AspNetCore.Authorization.";

    /// <summary>Goes with a finding the fix may mend: requiring authorization works only where somebody signs in.</summary>
    private static readonly ImmutableDictionary<string, string?> Mendable = ImmutableDictionary<string, string?>.Empty.Add("signs-in", "true");

    private static readonly string[] MinimalMappings = ["MapGet", "MapPost", "MapPut", "MapPatch", "MapDelete", "MapMethods", "Map"];
    private static readonly string[] ControllerMappings = ["MapControllers", "MapControllerRoute", "MapDefaultControllerRoute", "MapAreaControllerRoute"];

    /// <summary>Policies for every endpoint that says nothing itself.</summary>
    private static readonly string[] Fallbacks = ["FallbackPolicy", "SetFallbackPolicy", "AddFallbackPolicy"];

    /// <summary>Filters and conventions that may decide for every controller and page.</summary>
    private static readonly string[] MvcConventions =
        ["AuthorizeFilter", "IApplicationModelConvention", "IControllerModelConvention", "IActionModelConvention", "IPageApplicationModelConvention"];

    private static readonly string[] SignIn =
    [
        "AddAuthentication", "AddAuthorization", "AddAuthorizationBuilder", "AddIdentity", "AddDefaultIdentity", "AddIdentityApiEndpoints",
        "AddMicrosoftIdentityWebApp", "AddMicrosoftIdentityWebApi", "RequireAuthorization", "Authorize",
    ];

    private static readonly Text ChainIt = new(
        "add RequireAuthorization or, for everyone, AllowAnonymous", "RequireAuthorization か、公開する機能なら AllowAnonymous を付けてください");

    private static readonly Text MarkIt = new(
        "add [Authorize] or, for everyone, [AllowAnonymous]", "[Authorize] か、公開する機能なら [AllowAnonymous] を付けてください");

    private static readonly Text FreeIt = new(
        "an AllowAnonymous around it wins over this, so take it away there", "外側の AllowAnonymous がこの指定より優先されるため、外側から外してください");

    public override Rule Rule { get; } = new("TDS1205", Category.Security, Mark.Required)
    {
        Title = new("Decide who may call each endpoint", "エンドポイントごとに誰が呼び出せるかを決める"),
        Message = new(
            "'{0}' can be called without an authorization decision that works; {1}",
            "'{0}' は認可の判断が効かないまま呼び出せます。{1}。"),
        Why = new(
            "An endpoint without a decision is open to everyone who finds its address, and nothing tells that apart from an oversight.",
            "判断のないエンドポイントは URL を知る全員に開かれ、意図した公開なのか付け忘れなのかも区別できません。"),
        Basis = [Cwe(862), Cwe(306), Cwe(863), Ipa("11-(i)"), Asvs("V8.2.1"), Section("3.3"), Article(5)],
        AtCompilationEnd = true,
    };

    public override void Register(CodeRules rules)
    {
        var found = new EndpointInventory(rules.Types);
        foreach (var name in MinimalMappings)
        {
            rules.OnInvocation(Builder + "EndpointRouteBuilderExtensions", name, context => found.AddMinimal(context.Target));
        }

        foreach (var name in ControllerMappings)
        {
            rules.OnInvocation(Builder + "ControllerEndpointRouteBuilderExtensions", name, context => found.AddControllerMapping(context.Target));
        }

        foreach (var name in PageAccess.Methods)
        {
            rules.OnInvocation(PageAccess.Conventions, name, context => found.PageAccess.Add(context.Target));
        }

        foreach (var name in PageAccess.ModelConventions)
        {
            rules.OnInvocation(PageAccess.Collection, name, context => found.PageAccess.AddFilters(context.Target));
        }

        rules.OnInvocation(Builder + "RazorPagesEndpointRouteBuilderExtensions", "MapRazorPages", context => found.AddPageMapping(context.Target));
        rules.OnInvocation(Builder + "RazorComponentsEndpointRouteBuilderExtensions", "MapRazorComponents", context => found.AddComponentMapping(context.Target));
        rules.OnInvocation(Builder + "HubEndpointRouteBuilderExtensions", "MapHub", context => found.AddService(context.Target));
        rules.OnInvocation(Builder + "GrpcEndpointRouteBuilderExtensions", "MapGrpcService", context => found.AddService(context.Target));
        rules.OnInvocation(Builder + "UseMiddlewareExtensions", "UseMiddleware", context => found.AddMiddleware(context.Target));
        rules.OnAttribute(Authorization + "AuthorizeAttribute", context => AddPage(found, context));
        rules.OnAttribute(Authorization + "AllowAnonymousAttribute", context => AddPage(found, context));
        rules.OnType(context => found.AddType(context.Target));
        rules.OnEnd(context => Decide(found, context));
    }

    /// <summary>An <c>@attribute</c> line of a page: Razor writes it onto the class it generates.</summary>
    private static void AddPage(EndpointInventory found, CodeContext<AttributeUse> context)
    {
        if (GeneratedTrees.IsRazor(context.Target.Syntax.SyntaxTree)
            && context.Target.Syntax.Parent?.Parent is ClassDeclarationSyntax declaration
            && context.Model!.GetDeclaredSymbol(declaration, context.Cancellation) is INamedTypeSymbol page)
        {
            found.PageAccess.Add(page);
        }
    }

    private static void Decide(EndpointInventory found, CodeContext<Compilation> context)
    {
        foreach (var (place, name) in found.Overridden)
        {
            context.Report(place, name, FreeIt);
        }

        if (found.HasOwnGate || Mentions(context, Fallbacks))
        {
            return;
        }

        var signsIn = Mentions(context, SignIn);
        foreach (var endpoint in found.Endpoints)
        {
            if (endpoint.Caller is null || found.Access.IsLeftOpenByCallers(endpoint.Caller, context.Cancellation))
            {
                Report(context, endpoint, signsIn, ChainIt);
            }
        }

        foreach (var component in found.MapsOpenComponents ? found.Components : [])
        {
            Report(context, component, signsIn, MarkIt);
        }

        if (Mentions(context, MvcConventions))
        {
            return;
        }

        foreach (var action in found.MapsOpenControllers ? found.Actions : [])
        {
            Report(context, action, signsIn, MarkIt);
        }

        foreach (var (model, page) in found.MapsOpenPages ? found.Pages : [])
        {
            if (!found.PageAccess.Decides(model))
            {
                Report(context, page, signsIn, MarkIt);
            }
        }
    }

    /// <summary>Where nobody signs in at all, an endpoint that only shows something is probably public: a person should look.</summary>
    private static void Report(CodeContext<Compilation> context, OpenEndpoint endpoint, bool signsIn, Text remedy)
    {
        if (signsIn)
        {
            context.Report(endpoint.Place, Mendable, endpoint.Name, remedy);
        }
        else if (endpoint.ChangesState)
        {
            context.Report(endpoint.Place, endpoint.Name, remedy);
        }
        else
        {
            context.Suggest(endpoint.Place, null, endpoint.Name, remedy);
        }
    }

    private static bool Mentions(CodeContext<Compilation> context, string[] names) =>
        names.Any(name => context.Types.Mentions.Has(name, context.Cancellation));
}
