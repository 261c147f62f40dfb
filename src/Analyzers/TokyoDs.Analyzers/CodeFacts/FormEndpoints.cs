using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Minimal endpoints that read a form.</summary>
internal static class FormEndpoints
{
    private static readonly string[] FormTypes =
    [
        "Microsoft.AspNetCore.Http.IFormFile", "Microsoft.AspNetCore.Http.IFormFileCollection", "Microsoft.AspNetCore.Http.IFormCollection",
    ];

    /// <summary>Whether a parameter of the handler (or a member of an <c>[AsParameters]</c> type) is filled from a form.</summary>
    public static bool IsFormBound(IMethodSymbol handler, KnownTypes types) =>
        handler.Parameters.Any(parameter => IsFromForm(parameter, parameter.Type, types)
            || (parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "AsParametersAttribute")
                && Members(parameter.Type).Any(member => IsFromForm(member.Symbol, member.Type, types))));

    /// <summary>
    /// Whether a call that maps an endpoint may read a form, told without binding: a lambda says so by an attribute or the type of a
    /// parameter. Binding one call binds everything around it.
    /// </summary>
    public static bool MayBindForm(InvocationExpressionSyntax mapping, KnownTypes types) =>
        mapping.ArgumentList.Arguments.All(argument => argument.Expression switch
        {
            SimpleLambdaExpressionSyntax => false,
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters.Any(parameter => MayBindForm(parameter, types)),
            _ => true,
        });

    /// <summary>The call that maps the endpoint or group which a convention is chained onto, or null when it comes from elsewhere.</summary>
    public static IInvocationOperation? MappingOf(IInvocationOperation convention)
    {
        for (var receiver = convention.Receiver(); ;)
        {
            switch (receiver)
            {
                case IInvocationOperation call when call.TargetMethod.Name.StartsWith("Map", StringComparison.Ordinal):
                    return call;
                case IInvocationOperation call:
                    receiver = call.Receiver();
                    break;
                case ILocalReferenceOperation local when EndpointChain.InitialValue(local) is IInvocationOperation value:
                    receiver = value;
                    break;
                default:
                    return null;
            }
        }
    }

    private static bool MayBindForm(ParameterSyntax parameter, KnownTypes types) =>
        parameter.AttributeLists.Count > 0
        || parameter.Type?.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => MayBeForm(name.Identifier.ValueText, types)) == true;

    private static bool MayBeForm(string name, KnownTypes types) =>
        FormTypes.Any(type => type.EndsWith("." + name, StringComparison.Ordinal)) || types.Fact(TypeAliases.Of).Contains(name);

    private static bool IsFromForm(ISymbol symbol, ITypeSymbol type, KnownTypes types) =>
        FormTypes.Any(name => types.Is(type, name))
        || symbol.GetAttributes().Any(attribute => types.Is(attribute.AttributeClass, "Microsoft.AspNetCore.Http.Metadata.IFromFormMetadata"));

    private static IEnumerable<(ISymbol Symbol, ITypeSymbol Type)> Members(ITypeSymbol type) =>
    [
        .. type.GetMembers().OfType<IPropertySymbol>().Select(property => ((ISymbol)property, property.Type)),
        .. type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Constructor)
            .SelectMany(constructor => constructor.Parameters).Select(parameter => ((ISymbol)parameter, parameter.Type)),
    ];
}
