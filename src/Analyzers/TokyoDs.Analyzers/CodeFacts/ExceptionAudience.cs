using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>For whom the message of an exception was written.</summary>
internal enum ExceptionAudience
{
    /// <summary>For developers: exceptions of frameworks and libraries.</summary>
    Developers,

    /// <summary>The project wrote the message itself, and does not say for whom.</summary>
    Unclear,

    /// <summary>For the people who use the service.</summary>
    Users,
}

/// <inheritdoc cref="ExceptionAudience"/>
internal static class ExceptionAudiences
{
    private static readonly string[] UserWords =
    [
        "Validation", "UserFriendly", "UserFacing", "UserVisible", "UserMessage", "EndUser", "ForUser", "Friendly", "Business", "Domain",
        "Display", "Localized", "ProblemDetails", "業務", "利用者", "ユーザー", "入力", "検証",
    ];

    /// <summary>Exceptions of the framework whose message is made for whoever sent the request.</summary>
    private static readonly string[] ForCallers = ["BadHttpRequestException", "HubException"];

    /// <summary>By the type that a condition around has tested for, or else by the type the exception is known as.</summary>
    public static ExceptionAudience Of(IOperation exception, KnownTypes types)
    {
        var tested = TestedTypes(exception).Where(type => types.Is(type, "System.Exception")).ToList();
        return tested.Count > 0 ? tested.Min(Of) : exception.Type is { } known ? Of(known) : ExceptionAudience.Developers;
    }

    private static ExceptionAudience Of(ITypeSymbol exception)
    {
        for (var type = exception; type is { Name: not "Exception" }; type = type.BaseType)
        {
            if (ForCallers.Contains(type.Name) || Says(type) || type.Interfaces.Any(Says)
                || type.GetAttributes().Any(attribute => attribute.AttributeClass is { } kind && Says(kind)))
            {
                return ExceptionAudience.Users;
            }
        }

        // What is wrong with JSON is said in terms of the text that the caller sent.
        return !exception.DeclaringSyntaxReferences.IsEmpty || exception.Name == "JsonException" ? ExceptionAudience.Unclear : ExceptionAudience.Developers;
    }

    private static bool Says(ITypeSymbol type) => UserWords.Any(word => type.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The types in the nearest test that holds where the exception is used.</summary>
    private static List<ITypeSymbol> TestedTypes(IOperation exception)
    {
        for (IOperation? child = exception, parent = exception.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            var found = (parent switch
            {
                IConditionalOperation either when child == either.WhenTrue => Positive(either.Condition),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when child == both.RightOperand => Positive(both.LeftOperand),
                ICatchClauseOperation { Filter: { } filter } handler when child == handler.Handler => Positive(filter),
                ISwitchExpressionArmOperation arm when child == arm.Value => Positive(arm.Pattern),
                ISwitchCaseOperation section => section.Clauses.SelectMany(Positive),
                _ => [],
            }).ToList();
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static IEnumerable<ITypeSymbol> Positive(IOperation test) => test switch
    {
        INegatedPatternOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } => [],
        IIsTypeOperation { IsNegated: false } tested => [tested.TypeOperand],
        ITypePatternOperation pattern => [pattern.MatchedType],
        IDeclarationPatternOperation { MatchedType: { } type } => [type],
        IRecursivePatternOperation pattern => [pattern.MatchedType],
        _ => test.ChildOperations.SelectMany(Positive),
    };
}
