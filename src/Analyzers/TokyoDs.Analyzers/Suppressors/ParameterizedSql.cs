using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Suppressors;

/// <summary>CA2100 and CA3001 on SQL that cannot carry text of a user: EF Core makes parameters of it, or only numbers go in.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ParameterizedSql() : FalsePositiveSuppressor(
    "TDSS03",
    new Text(
        "EF Core turns the interpolated values into parameters, or the values cannot carry text.",
        "補間された値は EF Core がパラメーターにするか、文字列を運べない型です。"),
    "CA2100",
    "CA3001")
{
    private protected override bool IsFalse(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var ancestor in node.AncestorsAndSelf().TakeWhile(ancestor => ancestor is not StatementSyntax))
        {
            switch (model.GetOperation(ancestor, cancellation))
            {
                case IInvocationOperation call when call.TargetMethod.Parameters.Any(parameter => parameter.Type.Name == "FormattableString"):
                    return true;
                case IInvocationOperation call when SqlText(call) is { } text:
                    return CarriesNoText(text);
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "CommandText" } } assignment:
                    return CarriesNoText(assignment.Value);
                case IObjectCreationOperation { Arguments: { Length: > 0 } arguments } creation when creation.Type?.Name.EndsWith("Command", StringComparison.Ordinal) == true:
                    return CarriesNoText(arguments[0].Value);
            }
        }

        return false;
    }

    private static IOperation? SqlText(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name is "sql" or "commandText" or "query")?.Value;

    private static bool CarriesNoText(IOperation text) => text.Unwrap() switch
    {
        { ConstantValue.HasValue: true } => true,
        IInterpolatedStringOperation interpolated => interpolated.Parts.OfType<IInterpolationOperation>().All(part => IsTextless(part.Expression)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => CarriesNoText(sum.LeftOperand) && CarriesNoText(sum.RightOperand),
        var value => IsTextless(value),
    };

    private static bool IsTextless(IOperation value) =>
        value.Unwrap() is { ConstantValue.HasValue: true }
        || value.Unwrap().Type is { } type
            && (type.TypeKind == TypeKind.Enum
                || type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double and not SpecialType.System_Char
                || type.ToDisplayString() is "System.Guid" or "System.DateOnly" or "System.DateTime" or "System.DateTimeOffset");
}
