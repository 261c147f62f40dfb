using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Minimal endpoints that only send the browser to an address of the project: they give nothing away and change nothing.</summary>
internal static class RedirectOnly
{
    private static readonly string[] Senders = ["Results", "TypedResults", "HttpResponse"];
    private static readonly string[] Settings = ["IOptions", "IOptionsSnapshot", "IOptionsMonitor", "IConfiguration", "ConfigurationManager"];

    /// <summary>Whether the lambda does nothing else, and the address is neither taken from the request nor looked up.</summary>
    public static bool Is(IInvocationOperation mapping) =>
        (mapping.Argument("handler") ?? mapping.Argument("requestDelegate"))?.Unwrap()
            is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: var statements, Symbol: var lambda } }
        && statements.All(statement => IsEnd(statement) || RedirectIn(statement) is { } sent && sent.Arguments.All(argument => IsFixed(argument.Value, lambda)))
        && statements.Any(statement => RedirectIn(statement) is not null);

    private static bool IsEnd(IOperation statement) =>
        statement is IReturnOperation { ReturnedValue: var returned }
        && (returned is null || returned.Unwrap() is IPropertyReferenceOperation { Property: { Name: "CompletedTask", ContainingType.Name: "Task" } });

    private static IInvocationOperation? RedirectIn(IOperation statement)
    {
        var value = statement switch
        {
            IReturnOperation { ReturnedValue: { } returned } => returned,
            IExpressionStatementOperation { Operation: var done } => done,
            _ => null,
        };
        return value?.Unwrap() is IInvocationOperation { TargetMethod: { Name: "Redirect" or "LocalRedirect" or "RedirectToRoute", ContainingType.Name: var sender } } call
            && Senders.Contains(sender) ? call : null;
    }

    private static bool IsFixed(IOperation address, IMethodSymbol lambda) => address.DescendantsAndSelf().All(part => part switch
    {
        IInvocationOperation call => Settings.Contains(call.Receiver()?.Type?.Name),
        IAwaitOperation or IAnonymousFunctionOperation => false,
        IParameterReferenceOperation parameter => !SymbolEqualityComparer.Default.Equals(parameter.Parameter.ContainingSymbol, lambda) || Settings.Contains(parameter.Parameter.Type.Name),
        _ => true,
    });
}
