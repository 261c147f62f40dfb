using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Values that whoever sends a request chooses: parameters of the handler, their members, and bound properties of the page or controller.</summary>
internal static class RequestValue
{
    private const int DeepestNesting = 10;

    private static readonly string[] NotSent = ["FromServicesAttribute", "FromKeyedServicesAttribute"];

    private static readonly string[] Sent = ["BindPropertyAttribute", "FromRouteAttribute", "FromQueryAttribute", "FromFormAttribute", "SupplyParameterFromQueryAttribute"];

    public static bool Is(IOperation? value, EndpointCode endpoint, int depth = 0) => depth > DeepestNesting ? false : value?.Unwrap() switch
    {
        IParameterReferenceOperation { Parameter: var parameter } =>
            SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, endpoint.Handler) && !Has(parameter, NotSent)
            && parameter.Type.TypeKind is not (TypeKind.Interface or TypeKind.Delegate) && !IsOfFramework(parameter.Type),
        IPropertyReferenceOperation { Instance: IInstanceReferenceOperation } own => Has(own.Property, Sent),
        IMemberReferenceOperation { Instance: { } instance } => Is(instance, endpoint, depth + 1),
        ILocalReferenceOperation local => Is(EndpointChain.InitialValue(local), endpoint, depth + 1),
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Parse" }, Arguments: [{ } text, ..] } => Is(text.Value, endpoint, depth + 1),
        ICoalesceOperation either => Is(either.Value, endpoint, depth + 1),
        _ => false,
    };

    /// <summary>Services, contexts and the signed-in person; the plain values of System are no more than values.</summary>
    private static bool IsOfFramework(ITypeSymbol type) =>
        type.IsWithin("Microsoft") || (type.IsWithin("System") && !type.IsIn("System"));

    private static bool Has(ISymbol symbol, string[] attributes) =>
        symbol.GetAttributes().Any(attribute => attributes.Contains(attribute.AttributeClass?.Name));
}
