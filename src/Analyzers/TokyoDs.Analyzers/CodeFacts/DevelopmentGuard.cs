using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Tells whether code runs in the Development environment (or in a DEBUG build) only.</summary>
internal static class DevelopmentGuard
{
    private const string HostEnvironment = "IHostEnvironment";

    /// <summary>
    /// True under <c>if (env.IsDevelopment())</c>, in the other branch of its negation, after
    /// <c>if (!env.IsDevelopment()) return;</c>, on the right of <c>&amp;&amp;</c>, and inside <c>#if DEBUG</c>.
    /// </summary>
    public static bool Covers(IOperation operation)
    {
        for (IOperation? child = operation, parent = operation.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IConditionalOperation conditional when child == conditional.WhenTrue && MeansDevelopment(conditional.Condition):
                case IConditionalOperation other when child == other.WhenFalse && MeansNotDevelopment(other.Condition):
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both
                    when child == both.RightOperand && MeansDevelopment(both.LeftOperand):
                case ICatchClauseOperation { Filter: { } filter } handler when child == handler.Handler && MeansDevelopment(filter):
                case IBlockOperation block when EarlierStatementLeaves(block, child):
                    return true;
            }
        }

        return IsInsideDebugRegion(operation.Syntax);
    }

    /// <summary>Whether a condition can only hold in Development.</summary>
    public static bool MeansDevelopment(IOperation condition) => condition.Unwrap() switch
    {
        var comparison when EnvironmentComparison.NameIn(comparison) is { } name => IsDevelopers(name),
        IInvocationOperation call => IsEnvironmentTest(call),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both =>
            MeansDevelopment(both.LeftOperand) || MeansDevelopment(both.RightOperand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either =>
            MeansDevelopment(either.LeftOperand) && MeansDevelopment(either.RightOperand),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation => MeansNotDevelopment(negation.Operand),
        var spelled when Spelled(spelled) is var (test, holds) => holds ? MeansDevelopment(test) : MeansNotDevelopment(test),
        ILocalReferenceOperation local => InitialValue(local) is { } value && MeansDevelopment(value),
        IMemberReferenceOperation member => SaysDevelopment(member.Member.Name),
        IParameterReferenceOperation parameter => SaysDevelopment(parameter.Parameter.Name),
        _ => false,
    };

    /// <summary>Whether a condition holds everywhere but in Development.</summary>
    public static bool MeansNotDevelopment(IOperation condition) => condition.Unwrap() switch
    {
        var comparison when EnvironmentComparison.NameIn(comparison) is { } name => name is "Production" or "Staging",
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } differs =>
            EnvironmentComparison.NameIn(differs.LeftOperand, differs.RightOperand) is { } name && IsDevelopers(name),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation => MeansDevelopment(negation.Operand),
        var spelled when Spelled(spelled) is var (test, holds) => holds ? MeansNotDevelopment(test) : MeansDevelopment(test),
        IInvocationOperation call => call.TargetMethod.Name is "IsProduction" or "IsStaging" && IsHostEnvironment(call),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either =>
            MeansNotDevelopment(either.LeftOperand) || MeansNotDevelopment(either.RightOperand),
        ILocalReferenceOperation local => InitialValue(local) is { } value && MeansNotDevelopment(value),
        _ => false,
    };

    /// <summary>A test whose outcome is written out: <c>x is false</c>, <c>x == true</c>.</summary>
    private static (IOperation Test, bool Holds)? Spelled(IOperation condition) => condition switch
    {
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool holds } } } match => (match.Value, holds),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, RightOperand.ConstantValue: { HasValue: true, Value: bool holds } } same => (same.LeftOperand, holds),
        _ => null,
    };

    private static bool IsEnvironmentTest(IInvocationOperation call) =>
        !IsHostEnvironment(call) ? IsTestOfTheProject(call) : call.TargetMethod.Name switch
        {
            "IsDevelopment" => true,
            "IsEnvironment" => call.Arguments.Any(argument => argument.Value.ConstantText() is { } name && IsDevelopers(name)),
            _ => false,
        };

    /// <summary>An extension of the project's own that asks the environment, by its name: <c>environment.IsEndToEndTests()</c>.</summary>
    private static bool IsTestOfTheProject(IInvocationOperation call) =>
        call.TargetMethod.Name.StartsWith("Is", StringComparison.Ordinal)
        && call.Receiver()?.Type is { } asked && (asked.Name == HostEnvironment || asked.AllInterfaces.Any(type => type.Name == HostEnvironment))
        && IdentifierWords.Of(call.TargetMethod.Name).Words is var words
        && words.Any(word => word is "test" or "tests" or "testing" or "development" or "local") && !words.Contains("not");

    private static bool IsDevelopers(string environment) =>
        environment.Equals("Development", StringComparison.OrdinalIgnoreCase)
        || environment.Equals("Local", StringComparison.OrdinalIgnoreCase)
        || environment.StartsWith("Test", StringComparison.OrdinalIgnoreCase);

    /// <summary>A flag that was worked out elsewhere; its name is all that is seen of it.</summary>
    private static bool SaysDevelopment(string name) =>
        name.IndexOf("Development", StringComparison.OrdinalIgnoreCase) >= 0 || name.TrimStart('_').Equals("isDev", StringComparison.OrdinalIgnoreCase);

    private static bool IsHostEnvironment(IInvocationOperation call) =>
        call.TargetMethod.ContainingType.Name is "HostEnvironmentEnvExtensions" or "HostingEnvironmentExtensions"
            or "WebAssemblyHostEnvironmentExtensions";

    /// <summary>The value a local starts with; a later assignment is not followed, so only constants of intent count.</summary>
    private static IOperation? InitialValue(ILocalReferenceOperation reference)
    {
        foreach (var operation in Setup.Root(reference).Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator
                && SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local))
            {
                return declarator.GetVariableInitializer()?.Value;
            }
        }

        return null;
    }

    private static bool EarlierStatementLeaves(IBlockOperation block, IOperation statement)
    {
        foreach (var earlier in block.Operations)
        {
            if (earlier == statement)
            {
                return false;
            }

            if (earlier is IConditionalOperation { WhenFalse: null } guard && MeansNotDevelopment(guard.Condition) && Leaves(guard.WhenTrue))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Leaves(IOperation operation) => operation switch
    {
        IReturnOperation or IThrowOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBlockOperation { Operations: { Length: > 0 } statements } => Leaves(statements[statements.Length - 1]),
        _ => false,
    };

    private static bool IsInsideDebugRegion(SyntaxNode node)
    {
        var root = node.SyntaxTree.GetRoot();
        if (!root.ContainsDirectives)
        {
            return false;
        }

        var open = new Stack<bool>();
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < node.SpanStart; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax opening:
                    open.Push(opening.BranchTaken && opening.Condition is IdentifierNameSyntax { Identifier.ValueText: "DEBUG" });
                    break;
                case ElifDirectiveTriviaSyntax or ElseDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    open.Push(false);
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        return open.Contains(true);
    }
}
