using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>How endpoints and route groups are configured: by calls chained onto the call that makes them, or made on the local that holds them.</summary>
internal static class EndpointChain
{
    /// <summary>The object a call is made on: the instance, or the first argument of an extension method.</summary>
    public static IOperation? Receiver(this IInvocationOperation call) =>
        (call.Instance ?? (call.TargetMethod.IsExtensionMethod
            ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value
            : null))?.Unwrap();

    /// <summary>The calls that configure what a call returns.</summary>
    public static IEnumerable<IInvocationOperation> ConventionsOn(IInvocationOperation call)
    {
        foreach (var chained in ChainedOnto(call))
        {
            yield return chained;
            call = chained;
        }

        if (HolderOf(call) is { } local)
        {
            foreach (var later in ConventionsOn(local, Setup.Root(call)))
            {
                yield return later;
            }
        }
    }

    /// <summary>The calls that configure what a local or parameter holds.</summary>
    public static IEnumerable<IInvocationOperation> ConventionsOn(ISymbol holder, IOperation scope)
    {
        foreach (var call in scope.Descendants().OfType<IInvocationOperation>())
        {
            if (!MakesAnother(call) && SymbolEqualityComparer.Default.Equals(ReferencedBy(call.Receiver()), holder))
            {
                yield return call;
                foreach (var chained in ChainedOnto(call))
                {
                    yield return chained;
                }
            }
        }
    }

    /// <summary>The local or parameter an operation refers to, or null.</summary>
    public static ISymbol? ReferencedBy(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>What a local starts with, or null when it starts with nothing.</summary>
    public static IOperation? InitialValue(ILocalReferenceOperation reference) =>
        Setup.Root(reference).Descendants().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local))
            ?.GetVariableInitializer()?.Value.Unwrap();

    /// <summary>The lambda, local function or method that handles an endpoint, or null when it comes from elsewhere.</summary>
    public static IMethodSymbol? HandlerOf(IInvocationOperation mapping)
    {
        var handler = mapping.Argument("handler") ?? mapping.Argument("requestDelegate");
        return handler?.Unwrap() is IDelegateCreationOperation creation
            ? creation.Target switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                IMethodReferenceOperation method => method.Method,
                _ => null,
            }
            : null;
    }

    private static IEnumerable<IInvocationOperation> ChainedOnto(IInvocationOperation call)
    {
        while (Next(call) is { } next && !MakesAnother(next))
        {
            yield return next;
            call = next;
        }
    }

    private static IInvocationOperation? Next(IInvocationOperation call)
    {
        IOperation value = call;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IInvocationOperation instance when instance.Instance == value => instance,
            IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } extension } => extension,
            _ => null,
        };
    }

    private static ILocalSymbol? HolderOf(IInvocationOperation call)
    {
        IOperation value = call;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
            _ => null,
        };
    }

    /// <summary>A call that maps an endpoint or group returns something else than what it is called on.</summary>
    private static bool MakesAnother(IInvocationOperation call) => call.TargetMethod.Name.StartsWith("Map", StringComparison.Ordinal);
}
