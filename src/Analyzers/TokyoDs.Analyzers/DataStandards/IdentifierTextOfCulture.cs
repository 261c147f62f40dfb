using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2307: codes and numbers of identification cased or compared by the rules of a language.</summary>
internal sealed class IdentifierTextOfCulture : CodeRule
{
    /// <summary>The property of a finding with the method that the fix calls, or the comparison that it adds.</summary>
    public const string InsteadKey = "Instead";
    public const string Ordinal = "StringComparison.Ordinal";

    private static readonly string[] Codes =
    [
        Concept.Code, Concept.CorporateNumber, Concept.IndividualNumber, Concept.LocalGovernmentCode, Concept.MunicipalityCode,
        Concept.PrefectureCode, Concept.PostalCode,
    ];

    public override Rule Rule { get; } = new("TDS2307", Category.DataStandards, Mark.Required)
    {
        Title = new("Compare codes character by character, not by language", "コードの比較や大文字化はカルチャに依存させない"),
        Message = new(
            "'{0}' is a code, and '{1}' follows the language of the server; use {2}",
            "'{0}' はコードですが、'{1}' はサーバーの言語設定に従います。{2} を使ってください。"),
        Why = new(
            "By the rules of a language, characters of no width are skipped and i becomes İ in Turkish: codes that differ are found equal, and equal ones are lost.",
            "言語の規則による比較では幅のない文字が無視され、トルコ語では i が İ になります。異なるコードが一致したり、同じコードが見つからなかったりします。"),
        Basis = [Section("3.4"), DataStep(6), Gif("463-1"), Data("text"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        if (rules.Configuration.IsTestProject)
        {
            return;
        }

        var answers = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        rules.OnFile(context => CheckCalls(context, answers));
        rules.OnInvocation("System.String", "Compare", CheckCompare);
    }

    /// <summary>Each name is looked up once in a compilation; only calls on a name that fits are bound.</summary>
    private static void CheckCalls(CodeContext<SyntaxTree> context, ConcurrentDictionary<string, bool> answers)
    {
        if (FileNames.Of(context.Target) is var names && !(names.HasAny(method => InsteadOf(method) is not null) && names.HasAny(IsCode)))
        {
            return;
        }

        foreach (var call in context.Target.GetRoot(context.Cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } access
                && InsteadOf(method) is { } instead
                && NameOf(access.Expression) is { } name
                && IsCode(name)
                && context.ModelOf(context.Target).GetOperation(call, context.Cancellation) is IInvocationOperation operation
                && IsByLanguage(operation)
                && !IsQuery(operation)
                && !(context.ModelOf(context.Target).GetEnclosingSymbol(call.SpanStart, context.Cancellation) is { } around
                    && (TypeRoles.IsTest(around, context.Configuration) || SdkNamespace.Holds(around))))
            {
                context.Report(access.Name.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(InsteadKey, instead), name, method, instead);
            }
        }

        bool IsCode(string name) => answers.GetOrAdd(name, static text => Codes.Any(code => Vocabulary.Means(text, code)));
    }

    private static void CheckCompare(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        if (call.Arguments.Length == 2
            && call.Arguments.Select(argument => argument.Value.Origin()).FirstOrDefault(symbol => symbol is not null && symbol.MeansAny(context.Configuration, Codes)) is { } code
            && !IsQuery(call) && !context.IsInTest(call.Syntax))
        {
            context.Report(
                call.MethodNameSyntax().GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(InsteadKey, Ordinal), code.Name, "string.Compare", Ordinal);
        }
    }

    private static string? InsteadOf(string method) => method switch
    {
        "ToUpper" => "ToUpperInvariant",
        "ToLower" => "ToLowerInvariant",
        "StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf" => Ordinal,
        "CompareTo" => "string.CompareOrdinal",
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        PostfixUnaryExpressionSyntax suppressed => NameOf(suppressed.Operand),
        _ => null,
    };

    /// <summary>The overload of string that takes no culture and no comparison, and no single character.</summary>
    private static bool IsByLanguage(IInvocationOperation call) =>
        call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String
        && (call.TargetMethod.Name is "ToUpper" or "ToLower"
            ? call.Arguments.IsEmpty
            : call.Arguments.Length == 1 && call.Arguments[0].Parameter?.Type.SpecialType == SpecialType.System_String);

    /// <summary>In an expression tree the database compares, by its own rules.</summary>
    private static bool IsQuery(IOperation call)
    {
        for (var parent = call.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation { Parent: not IDelegateCreationOperation })
            {
                return true;
            }
        }

        return false;
    }
}
