using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>A password, a token or a personal number that an endpoint takes from its address: from the route or the query.</summary>
internal readonly record struct AddressParameter(Location Place, string Name, string Endpoint)
{
    private static readonly string[] Maps = ["MapGet", "MapPost", "MapPut", "MapPatch", "MapDelete", "MapMethods", "Map"];

    private static readonly string[] FromAddress = ["FromQueryAttribute", "FromRouteAttribute", "SupplyParameterFromQueryAttribute"];

    private static readonly string[] PersonalNumbers =
        ["AccountNumber", "CardNumber", "PassportNumber", "PensionNumber", "InsuranceNumber", "InsuredNumber", "LicenseNumber", "LicenceNumber", "NenkinBango", "HokenshaBango", "口座番号", "年金番号", "保険者番号", "免許証番号", "旅券番号"];

    public static void Listen(CodeRules rules, Action<CodeContext<AddressParameter>> check)
    {
        foreach (var map in Maps)
        {
            rules.OnInvocation("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", map, context => CheckMapping(context, check));
        }

        rules.OnMethod(context => CheckMethod(context, check));
        foreach (var attribute in (string[])["Microsoft.AspNetCore.Mvc.FromQueryAttribute", "Microsoft.AspNetCore.Mvc.FromRouteAttribute", "Microsoft.AspNetCore.Components.SupplyParameterFromQueryAttribute"])
        {
            rules.OnAttribute(attribute, context => CheckProperty(context, check));
        }
    }

    /// <summary>Values of a simple type that no attribute places elsewhere come from the route or the query.</summary>
    private static void CheckMapping(CodeContext<IInvocationOperation> context, Action<CodeContext<AddressParameter>> check)
    {
        foreach (var parameter in EndpointChain.HandlerOf(context.Target)?.Parameters ?? [])
        {
            Check(context, parameter, context.Target.Argument("pattern").ConstantText() ?? context.Target.TargetMethod.Name, isByDefault: true, check);
        }
    }

    /// <summary>An action that answers GET only has no body to read from, and a page's OnGet neither.</summary>
    private static void CheckMethod(CodeContext<IMethodSymbol> context, Action<CodeContext<AddressParameter>> check)
    {
        var method = context.Target;
        if (!method.Parameters.Any(parameter => IsSecret(parameter.Name)))
        {
            return;
        }

        var isAction = MvcTypes.IsController(method.ContainingType, context.Types);
        var isPage = !isAction && context.Types.Is(method.ContainingType, MvcTypes.PageModel);
        if ((isAction || isPage) && method.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public)
        {
            var isByDefault = isAction ? !MvcTypes.ChangesState(method, context.Types) : method.Name.StartsWith("OnGet", StringComparison.Ordinal);
            foreach (var parameter in method.Parameters)
            {
                Check(context, parameter, method.ContainingType.Name + "." + method.Name, isByDefault, check);
            }
        }
    }

    private static void CheckProperty(CodeContext<AttributeUse> context, Action<CodeContext<AddressParameter>> check)
    {
        if (context.Target.Syntax.Parent?.Parent is PropertyDeclarationSyntax { Identifier: var identifier } property && IsSecret(identifier.ValueText))
        {
            check(context.With(new AddressParameter(identifier.GetLocation(), identifier.ValueText, (property.Parent as TypeDeclarationSyntax)?.Identifier.ValueText ?? "")));
        }
    }

    private static void Check<T>(CodeContext<T> context, IParameterSymbol parameter, string endpoint, bool isByDefault, Action<CodeContext<AddressParameter>> check)
    {
        var sources = parameter.GetAttributes().Select(attribute => attribute.AttributeClass?.Name ?? "").Where(name => name.StartsWith("From", StringComparison.Ordinal)).ToList();
        if (parameter.Type.SpecialType == SpecialType.System_String && IsSecret(parameter.Name)
            && (sources.Count == 0 ? isByDefault : sources.Any(FromAddress.Contains)))
        {
            check(context.With(new AddressParameter(parameter.Locations[0], parameter.Name, endpoint)));
        }
    }

    /// <summary>A bare token may be one for a single use; My Number has a rule of its own.</summary>
    private static bool IsSecret(string name) =>
        (CredentialName.IsOf(name) && !CredentialName.IsBareToken(name) && !Redaction.IsNamedIn(name) && !OneTimeToken.IsNamed(name))
        || PersonalNumbers.Any(number => name.EndsWith(number, StringComparison.OrdinalIgnoreCase));
}
