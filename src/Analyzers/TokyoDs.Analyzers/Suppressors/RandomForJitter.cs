using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Suppressors;

/// <summary>CA5394 on a random number that only spreads waiting times, picks a sample or shuffles.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RandomForJitter() : FalsePositiveSuppressor(
    "TDSS01",
    new Text(
        "The number spreads waiting times, picks a sample or shuffles; nobody gains by guessing it.",
        "待ち時間の分散・標本抽出・並べ替えに使う乱数で、推測されても害がありません。"),
    "CA5394")
{
    private protected override bool IsFalse(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        var invocation = node.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor.IsKind(SyntaxKind.InvocationExpression)) ?? node;
        return model.GetOperation(invocation, cancellation) is IInvocationOperation call
            && (call.TargetMethod.Name is "Shuffle" or "GetItems" || IsHarmlessUse(call));
    }

    private static bool IsHarmlessUse(IOperation value)
    {
        for (IOperation child = value, parent = value.Parent!; parent is not null; child = parent, parent = parent.Parent!)
        {
            switch (parent)
            {
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    return IsWait(call) || call.TargetMethod.ContainingType.ToDisplayString() == "System.TimeSpan";
                case IArgumentOperation { Parent: IObjectCreationOperation { Type: { } created } }:
                    return created.ToDisplayString() is "System.TimeSpan" or "System.Threading.PeriodicTimer";
                case IArgumentOperation { Parent: IPropertyReferenceOperation { Property.IsIndexer: true } }:
                case IArrayElementReferenceOperation array when array.Indices.Contains(child):
                    return true;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return IsEveryUseHarmless(declarator);
                case IConversionOperation or IParenthesizedOperation or IBinaryOperation or IUnaryOperation:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsWait(IInvocationOperation call) =>
        (call.TargetMethod.ContainingType.Name, call.TargetMethod.Name) is ("Task", "Delay") or ("Thread", "Sleep");

    private static bool IsEveryUseHarmless(IVariableDeclaratorOperation declarator)
    {
        var uses = Setup.Root(declarator).Descendants().OfType<ILocalReferenceOperation>()
            .Where(use => SymbolEqualityComparer.Default.Equals(use.Local, declarator.Symbol))
            .ToList();
        return uses.Count > 0 && uses.All(use => use.Parent is not IVariableInitializerOperation && IsHarmlessUse(use));
    }
}
