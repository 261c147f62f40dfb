using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1204: a state-changing endpoint that does not check for forged requests.</summary>
internal sealed class AntiforgerySwitchedOff : CodeRule
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";
    private const string Endpoints = "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions";
    private const string Conventions = "Microsoft.AspNetCore.Builder.RoutingEndpointConventionBuilderExtensions";
    private const string AcceptVerbs = "AcceptVerbsAttribute";

    private static readonly string[] UnsafeVerbs = ["HttpPostAttribute", "HttpPutAttribute", "HttpPatchAttribute", "HttpDeleteAttribute"];

    /// <summary>Attributes that check the token, or that may: filters of the project's own.</summary>
    private static readonly string[] Checks =
    [
        Mvc + "ValidateAntiForgeryTokenAttribute", Mvc + "AutoValidateAntiforgeryTokenAttribute", Mvc + "IgnoreAntiforgeryTokenAttribute",
        Mvc + "ViewFeatures.IAntiforgeryPolicy", Mvc + "ServiceFilterAttribute", Mvc + "TypeFilterAttribute",
        Mvc + "Filters.IAuthorizationFilter", Mvc + "Filters.IAsyncAuthorizationFilter", "Microsoft.AspNetCore.Antiforgery.IAntiforgeryMetadata",
    ];

    /// <summary>Names of a filter for all controllers. Where one is put on a single controller, the last word of the name is left out.</summary>
    private static readonly string[] ChecksForAll =
        ["AutoValidateAntiforgeryTokenAttribute", "ValidateAntiForgeryTokenAttribute", "IAntiforgery"];

    private static readonly Text RemoveIt = new("remove the opt-out", "無効化を取り除いてください");
    private static readonly Text Validate = new("add [ValidateAntiForgeryToken]", "[ValidateAntiForgeryToken] を付けてください");
    private static readonly Text UseIt = new("call app.UseAntiforgery()", "app.UseAntiforgery() を呼び出してください");

    public override Rule Rule { get; } = new("TDS1204", Category.Security, Mark.Required)
    {
        Title = new("Check state-changing requests for forgery", "更新系の要求が偽造でないことを確かめる"),
        Message = new(
            "'{0}' accepts state-changing requests without an anti-forgery check; {1}",
            "'{0}' は偽造防止トークンを確かめずに更新の要求を受け付けます。{1}。"),
        Why = new(
            "Another site can make the browser of a signed-in person submit an application or change a setting behind their back.",
            "利用者が罠のページを開くだけで、ログイン中のブラウザーから申請や設定変更が本人の知らないうちに送られます。"),
        Basis = [Cwe(352), Ipa("6-(i)-a"), Asvs("V3.5.1"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnAttribute(Mvc + "IgnoreAntiforgeryTokenAttribute", CheckOptOut);
        rules.OnCreation(Mvc + "IgnoreAntiforgeryTokenAttribute", CheckOptOutForAll);
        rules.OnInvocation(Conventions, "DisableAntiforgery", CheckDisabled);
        foreach (var verb in UnsafeVerbs)
        {
            rules.OnAttribute(Mvc + verb, CheckAction);
            rules.OnInvocation(Endpoints, "Map" + verb.Substring(4, verb.Length - 13), CheckForm);
        }

        rules.OnAttribute(Mvc + AcceptVerbs, CheckAction);
        rules.OnInvocation(Endpoints, "MapMethods", CheckForm);
        rules.OnInvocation(Endpoints, "Map", CheckForm);
    }

    private static void CheckOptOut(CodeContext<AttributeUse> context)
    {
        if (context.Target.Syntax.Parent?.Parent is not { } declaration
            || context.Model!.GetDeclaredSymbol(declaration, context.Cancellation) is not { } symbol
            || !ChangesState(symbol, context.Types, context.Cancellation)
            || IsProtocolEndpoint(declaration)
            || Credentials.CannotBeMisused(symbol, context.Types, context.Cancellation))
        {
            return;
        }

        if (MvcTypes.HasAround(symbol, "Microsoft.AspNetCore.Authorization.IAllowAnonymous", context.Types))
        {
            // A call from another system that signs what it sends looks the same.
            context.Suggest(context.Target.Syntax, symbol.Name, RemoveIt);
        }
        else
        {
            context.Report(context.Target.Syntax, symbol.Name, RemoveIt);
        }
    }

    private static void CheckOptOutForAll(CodeContext<IObjectCreationOperation> context)
    {
        if (!Credentials.AreBearerOnly(context.Types, context.Cancellation) && !DevelopmentGuard.Covers(context.Target))
        {
            context.Report(context.Target.Syntax, "IgnoreAntiforgeryTokenAttribute", RemoveIt);
        }
    }

    private static void CheckAction(CodeContext<AttributeUse> context)
    {
        var (types, cancellation) = (context.Types, context.Cancellation);
        if (context.Target.Syntax.Parent?.Parent is MethodDeclarationSyntax declaration
            && context.Model!.GetDeclaredSymbol(declaration, cancellation) is IMethodSymbol action
            && IsFirstVerb(context.Target, action)
            && types.Is(action.ContainingType, MvcTypes.Controller)
            && !Checks.Any(check => MvcTypes.HasAround(action, check, types))
            && !action.Parameters.Any(parameter => parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "FromBodyAttribute"))
            && !ChecksForAll.Any(name => types.Mentions.Has(name, cancellation))
            && !ReadingAction.Is(action, cancellation)
            && !Credentials.CannotBeMisused(action, types, cancellation))
        {
            if (types.Mentions.Has("AddControllersWithViews", cancellation) || types.Mentions.Has("AddMvc", cancellation))
            {
                context.Report(declaration.Identifier.GetLocation(), action.Name, Validate);
            }
            else if (types.Compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary && HasCheckedSibling(action, types))
            {
                // The host of the library may check them all, but then nobody would have written the attribute on one of them.
                context.Suggest(declaration.Identifier.GetLocation(), null, action.Name, Validate);
            }
        }
    }

    /// <summary>The controller checks its actions one by one.</summary>
    private static bool HasCheckedSibling(IMethodSymbol action, KnownTypes types) =>
        MvcTypes.Actions(action.ContainingType, types)
            .Any(other => other.GetAttributes().Any(attribute => types.Is(attribute.AttributeClass, Mvc + "ValidateAntiForgeryTokenAttribute")));

    private static void CheckDisabled(CodeContext<IInvocationOperation> context)
    {
        var mapping = FormEndpoints.MappingOf(context.Target);
        if (mapping?.TargetMethod.Name == "MapGet"
            || (mapping is not null && EndpointChain.HandlerOf(mapping) is { } handler && !FormEndpoints.IsFormBound(handler, context.Types))
            || Credentials.AreBearerOnly(context.Types, context.Cancellation)
            || DevelopmentGuard.Covers(context.Target))
        {
            return;
        }

        var endpoint = mapping?.Argument("pattern").ConstantText() ?? "DisableAntiforgery";
        if (mapping is not null && EndpointChain.ConventionsOn(mapping).Any(call => call.TargetMethod.Name == "AllowAnonymous"))
        {
            context.Suggest(context.Target.MethodNameSyntax(), endpoint, RemoveIt);
        }
        else
        {
            context.Report(context.Target.MethodNameSyntax(), endpoint, RemoveIt);
        }
    }

    /// <summary>The framework asks for the token of a form-bound endpoint, but only the middleware checks it.</summary>
    private static void CheckForm(CodeContext<IInvocationOperation> context)
    {
        var (types, cancellation) = (context.Types, context.Cancellation);
        if (EndpointChain.HandlerOf(context.Target) is { } handler && FormEndpoints.IsFormBound(handler, types)
            && types.Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication
            && !types.Mentions.Has("UseAntiforgery", cancellation) && !types.Mentions.Has("DisableAntiforgery", cancellation)
            && !types.Mentions.Has("IAntiforgery", cancellation) && !Credentials.AreBearerOnly(types, cancellation))
        {
            context.Report(context.Target.MethodNameSyntax(), context.Target.Argument("pattern").ConstantText() ?? context.Target.TargetMethod.Name, UseIt);
        }
    }

    /// <summary>The endpoints of an OpenID Connect server: the protocol itself protects the exchange.</summary>
    private static bool IsProtocolEndpoint(SyntaxNode declaration) =>
        declaration is MethodDeclarationSyntax
        && declaration.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == "GetOpenIddictServerRequest");

    private static bool ChangesState(ISymbol symbol, KnownTypes types, CancellationToken cancellation) => symbol switch
    {
        IMethodSymbol action => MvcTypes.ChangesState(action, types) && !ReadingAction.Is(action, cancellation),
        INamedTypeSymbol type when types.Is(type, MvcTypes.ControllerBase) => MvcTypes.Actions(type, types).Any(action => ChangesState(action, types, cancellation)),
        INamedTypeSymbol page => MvcTypes.Handlers(page).Any(handler => MvcTypes.ChangesState(handler, types)),
        _ => false,
    };

    private static bool IsFirstVerb(AttributeUse use, IMethodSymbol action) =>
        action.GetAttributes().FirstOrDefault(IsForUnsafeVerb)
            ?.ApplicationSyntaxReference?.Span == use.Syntax.Span;

    private static bool IsForUnsafeVerb(AttributeData attribute) =>
        UnsafeVerbs.Contains(attribute.AttributeClass?.Name)
        || (attribute.AttributeClass?.Name == AcceptVerbs
            && attribute.ConstructorArguments.SelectMany(argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument])
                .Any(verb => verb.Value is string name && name.ToUpperInvariant() is "POST" or "PUT" or "PATCH" or "DELETE"));
}
