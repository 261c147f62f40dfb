using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Tells set-up code that only runs in Development, seen from the callers of its method too.</summary>
internal static class DevelopmentCode
{
    /// <summary>
    /// True for what <see cref="DevelopmentGuard"/> covers, for methods that are named after Development
    /// (<c>ConfigureDevelopment</c>, a class <c>StartupDevelopment</c>) and for methods all of whose uses are covered.
    /// </summary>
    public static bool Contains(IOperation operation, KnownTypes types, CancellationToken cancellation) =>
        DevelopmentGuard.Covers(operation)
        || (operation.Syntax.Ancestors().FirstOrDefault(node => node is MethodDeclarationSyntax or LocalFunctionStatementSyntax) is { } declaration
            && operation.SemanticModel?.GetDeclaredSymbol(declaration, cancellation) is IMethodSymbol method
            && (Says(method) || Says(method.ContainingType) || IsUsedInDevelopmentOnly(method, operation.SemanticModel, types, cancellation)));

    /// <summary>Whether a condition that has nothing to do with the environment decides; what it means is not seen.</summary>
    public static bool IsUpToACondition(IOperation operation)
    {
        for (IOperation? child = operation, parent = operation.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IConditionalOperation either when child == either.WhenTrue && !DevelopmentGuard.MeansNotDevelopment(either.Condition):
                case IConditionalOperation other when child == other.WhenFalse && !DevelopmentGuard.MeansDevelopment(other.Condition):
                case ISwitchCaseOperation or ISwitchExpressionArmOperation:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a flag decides that was worked out elsewhere: where it is on is not seen.</summary>
    public static bool IsUpToAFlag(IOperation operation)
    {
        for (IOperation? child = operation, parent = operation.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalOperation either && child == either.WhenTrue
                && either.Condition.Unwrap() is IMemberReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation or IInvocationOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Says(ISymbol symbol) => symbol.Name.Contains("Development");

    /// <summary>Whether a method or field is used at all, and under a Development guard every time.</summary>
    public static bool IsUsedInDevelopmentOnly(ISymbol member, SemanticModel known, KnownTypes types, CancellationToken cancellation)
    {
        var isUsed = false;
        foreach (var tree in types.Compilation.SyntaxTrees)
        {
            if (!FileNames.Of(tree).Has(member.Name))
            {
                continue;
            }

            var names = tree.GetRoot(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == member.Name);
            foreach (var name in names)
            {
                var model = tree == known.SyntaxTree ? known : types.ModelOf(tree);
                if (model.GetSymbolInfo(name, cancellation).Symbol is not { } used
                    || !SymbolEqualityComparer.Default.Equals((used is IMethodSymbol { ReducedFrom: { } extension } ? extension : used).OriginalDefinition, member))
                {
                    continue;
                }

                if (name.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
                    || model.GetOperation(statement, cancellation) is not { } use
                    || !DevelopmentGuard.Covers(use))
                {
                    return false;
                }

                isUsed = true;
            }
        }

        return isUsed;
    }
}
