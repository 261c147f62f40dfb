using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Who calls a method of the source. For the end of a compilation, and for few methods: it binds the bodies that name them.</summary>
internal static class CallSites
{
    /// <summary>Every call that can be seen, with what it gives for a parameter; empty where none can.</summary>
    public static IReadOnlyList<(IInvocationOperation Call, IOperation Given)> Of(IParameterSymbol parameter, KnownTypes types, CancellationToken cancellation)
    {
        var found = new List<(IInvocationOperation Call, IOperation Given)>();
        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            return found;
        }

        foreach (var (node, body) in types.Fact(SourceIndex.Of).Naming(method.Name, cancellation))
        {
            if (node is InvocationExpressionSyntax call && SyntaxNames.Of(call) == method.Name
                && types.ModelOf(body.SyntaxTree).GetOperation(call, cancellation) is IInvocationOperation operation
                && SymbolEqualityComparer.Default.Equals((operation.TargetMethod.ReducedFrom ?? operation.TargetMethod).OriginalDefinition, method)
                && operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is { } given)
            {
                found.Add((operation, given.Value.Unwrap()));
            }
        }

        return found;
    }
}
