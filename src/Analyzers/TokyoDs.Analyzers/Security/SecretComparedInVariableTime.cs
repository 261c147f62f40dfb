using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1112: a secret compared in a way that takes longer the more of it is right.</summary>
internal sealed class SecretComparedInVariableTime : CodeRule
{
    /// <summary>The fact for the code fix: <c>text</c> or <c>bytes</c>, or nothing where a side may be null or of another form.</summary>
    public const string Form = "form";

    public override Rule Rule { get; } = new("TDS1112", Category.Security, Mark.Required)
    {
        Title = new("Compare secrets in fixed time", "秘密の値は一定時間で比較する"),
        Message = new(
            "The time of this comparison tells how much of '{0}' is right; use CryptographicOperations.FixedTimeEquals",
            "この比較は、かかる時間で '{0}' がどこまで合っているかを漏らします。CryptographicOperations.FixedTimeEquals を使ってください。"),
        Why = new(
            "An ordinary comparison stops at the first difference, so that a MAC or token can be found piece by piece from the response times.",
            "通常の比較は最初の相違で終わるため、応答時間を測れば MAC やトークンを先頭から順に割り出せます。"),
        Basis = [Cwe(208), Asvs("V11.2.4"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnInvocation("System.Linq.Enumerable", "SequenceEqual", CheckCall);
        rules.OnInvocation("System.MemoryExtensions", "SequenceEqual", CheckCall);
        foreach (var method in (string[])["CompareOrdinal", "Compare", "CompareTo"])
        {
            rules.OnInvocation("System.String", method, CheckOrder);
        }

        rules.OnSyntax(MayCompareSecret, CheckSyntax, SyntaxKind.EqualsExpression, SyntaxKind.NotEqualsExpression, SyntaxKind.InvocationExpression);
    }

    private static void CheckCall(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        var values = call.Arguments.Select(argument => argument.Value).ToList();
        if (call.Instance is not null)
        {
            values.Insert(0, call.Instance);
        }

        if (values.Count >= 2 && (values.Count == 2 || values[2].Type?.Name == "StringComparison"))
        {
            var isExact = values.Count == 2 || values[2].MemberName() == "Ordinal";
            Check(context, call.Syntax, values[0], values[1], isExact && call.Syntax.Parent is not ConditionalAccessExpressionSyntax);
        }
    }

    /// <summary>An order that is only asked whether it is zero is a comparison: <c>string.CompareOrdinal(a, b) == 0</c>.</summary>
    private static void CheckOrder(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        var values = call.Arguments.Select(argument => argument.Value).ToList();
        if (call.Instance is not null)
        {
            values.Insert(0, call.Instance);
        }

        if (call.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } asked
            && asked.RightOperand.IsConstant(0)
            && (values.Count == 2 || (values.Count > 2 && values[2].Type is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean })))
        {
            Check(context, call.Syntax, values[0], values[1], canFix: false);
        }
    }

    /// <summary>Operators have no name to listen to, and Equals is everywhere: only those with a secret among their names are bound.</summary>
    private static void CheckSyntax(CodeContext<SyntaxNode> context)
    {
        switch (context.Model!.GetOperation(context.Target, context.Cancellation))
        {
            case IBinaryOperation { LeftOperand: var left, RightOperand: var right }:
                CheckOperator(context, left, right);
                break;
            case IInvocationOperation { TargetMethod.ContainingType.SpecialType: SpecialType.System_String } call:
                CheckCall(context.With(call));
                break;
        }
    }

    private static bool MayCompareSecret(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression, Left: not LiteralExpressionSyntax, Right: not LiteralExpressionSyntax } comparison =>
            NamesSecret(comparison.Left) || NamesSecret(comparison.Right),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" } } call => NamesSecret(call),
        _ => false,
    };

    private static void CheckOperator(CodeContext<SyntaxNode> context, IOperation left, IOperation right)
    {
        if (left.Unwrap() is IArrayElementReferenceOperation one && right.Unwrap() is IArrayElementReferenceOperation other)
        {
            Check(context, context.Target, one.ArrayReference, other.ArrayReference, canFix: false);
        }
        else
        {
            Check(context, context.Target, left, right, canFix: true);
        }
    }

    private static bool NamesSecret(ExpressionSyntax side) => side.DescendantTokens().Any(token =>
        token.RawKind is (int)SyntaxKind.IdentifierToken or (int)SyntaxKind.StringLiteralToken && ComparedSecret.MayBe(token.ValueText));

    private static void Check<T>(CodeContext<T> context, SyntaxNode at, IOperation left, IOperation right, bool canFix)
    {
        if (ComparedSecret.In(left, right, context.Model, context.Cancellation) is not { } secret
            || IsInEquality(context, at) || IsTranslated(context, at) || context.IsInTest(at))
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty;
        if (canFix && FormOf(left, right, context.Model) is { } form)
        {
            properties = properties.Add(Form, form);
        }

        if (secret.IsCertain)
        {
            context.Report(at.GetLocation(), properties, secret.Name);
        }
        else
        {
            context.Suggest(at.GetLocation(), properties, secret.Name);
        }
    }

    /// <summary>Whether the comparison is part of the equality of a type, of the validation of a form, or of code that takes texts apart.</summary>
    private static bool IsInEquality<T>(CodeContext<T> context, SyntaxNode at)
    {
        for (var symbol = context.Model?.GetEnclosingSymbol(at.SpanStart, context.Cancellation); symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol is IMethodSymbol { Name: "Equals" or "op_Equality" or "op_Inequality" or "CompareTo" }
                || (symbol is IMethodSymbol { Name: "Validate" } && context.Types.Is(symbol.ContainingType, "System.ComponentModel.DataAnnotations.IValidatableObject"))
                || (symbol is INamedTypeSymbol type && ((string[])["Parser", "Lexer", "Tokenizer", "Scanner", "Comparer"]).Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a database compares: in an expression tree and, as it may be one, in a query.</summary>
    private static bool IsTranslated<T>(CodeContext<T> context, SyntaxNode at) => at.Ancestors().Any(node => node switch
    {
        AnonymousFunctionExpressionSyntax lambda => context.Model?.GetTypeInfo(lambda, context.Cancellation).ConvertedType?.Name == "Expression",
        QueryExpressionSyntax => true,
        _ => false,
    });

    private static string? FormOf(IOperation left, IOperation right, SemanticModel? model) =>
        IsText(left, model) && IsText(right, model) ? "text" : IsBytes(left) && IsBytes(right) ? "bytes" : null;

    private static bool IsText(IOperation side, SemanticModel? model) =>
        side.Unwrap().Type?.SpecialType == SpecialType.System_String
        && model?.GetTypeInfo(side.Unwrap().Syntax).Nullability.FlowState == NullableFlowState.NotNull;

    private static bool IsBytes(IOperation side) => side.Unwrap().Type switch
    {
        IArrayTypeSymbol => true,
        INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" } => true,
        _ => false,
    };
}
