using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The calls of a private method, which are all in its own type.</summary>
internal static class MemberCalls
{
    /// <summary>The calls, in this file, of the private method that an operation returns from; none for other members and for lambdas.</summary>
    public static IEnumerable<IInvocationOperation> Of(IOperation inside, SemanticModel? model, CancellationToken cancellation)
    {
        if (model is null
            || inside.Enclosing<IAnonymousFunctionOperation>() is not null
            || model.GetEnclosingSymbol(inside.Syntax.SpanStart, cancellation)
                is not IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Private } method)
        {
            yield break;
        }

        foreach (var written in model.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            var name = written.Expression is MemberAccessExpressionSyntax member ? member.Name : written.Expression as SimpleNameSyntax;
            if (name?.Identifier.ValueText == method.Name
                && model.GetOperation(written, cancellation) is IInvocationOperation call
                && SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method))
            {
                yield return call;
            }
        }
    }
}
