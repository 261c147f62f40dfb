using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2102: a number of a registry written in the code with a check digit that does not fit.</summary>
internal sealed class CodeWithWrongCheckDigit : CodeRule
{
    private static readonly ImmutableArray<(string Concept, string Type, int Length, Func<string, bool> IsValid)> Numbers =
    [
        (Concept.CorporateNumber, "CorporateNumber", 13, CheckDigit.IsCorporateNumber),
        (Concept.IndividualNumber, "IndividualNumber", 12, CheckDigit.IsIndividualNumber),
        (Concept.LocalGovernmentCode, "LocalGovernmentCode", 6, CheckDigit.IsLocalGovernmentCode),
        (Concept.MunicipalityCode, "LocalGovernmentCode", 6, CheckDigit.IsLocalGovernmentCode),
    ];

    private static readonly string[] Wrong = ["Invalid", "Wrong", "Bad", "Broken", "Dummy", "Fake", "Placeholder", "Unknown", "不正", "誤", "無効"];

    public override Rule Rule { get; } = new("TDS2102", Category.DataStandards, Mark.Required)
    {
        Title = new("Write numbers of registries with their right check digit", "コードに書く番号は検査用数字の合うものにする"),
        Message = new(
            "'{0}' is given {1}, whose check digit does not fit; look the number up again",
            "'{0}' に書かれた {1} は検査用数字が合いません。番号を確かめ直してください。"),
        Why = new(
            "A number whose check digit does not fit belongs to nobody: a digit was mistyped or lost, and every lookup with it fails.",
            "検査用数字の合わない番号は誰のものでもありません。桁の打ち間違いや脱落があり、この番号での照会はすべて失敗します。"),
        Basis = [Section("3.4"), DataStep(1), Gif("463-1"), Data("corporate-number"), Data("lg-code"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        if (!rules.Configuration.IsTestProject)
        {
            rules.OnText(MayBeWrong, Check);
        }
    }

    private static bool MayBeWrong(string text) =>
        CheckDigit.MayHave(text) && Numbers.Any(number => number.Length == text.Length && !number.IsValid(text)) && text.Distinct().Skip(1).Any();

    private static void Check(CodeContext<TextLiteral> context)
    {
        var text = context.Target.Value;
        if (!context.Target.IsWhole
            || context.Model?.GetOperation(context.Target.Expression, context.Cancellation) is not { } literal
            || Holder(literal) is not { } holder)
        {
            return;
        }

        foreach (var (concept, type, length, isValid) in Numbers)
        {
            if (length == text.Length && !isValid(text) && (holder.ContainingType?.Name == type || holder.Means(concept, context.Configuration)))
            {
                if (!WrittenNames.Speaks(holder.Name, Wrong) && !SdkNamespace.Holds(context.Model.GetEnclosingSymbol(literal.Syntax.SpanStart)!) && !context.IsInTest(literal.Syntax))
                {
                    // Twelve digits may be somebody's number all the same, so they are not repeated.
                    context.Report(context.Target.Node, Named(holder), concept == Concept.IndividualNumber ? "************" : text);
                }

                return;
            }
        }
    }

    /// <summary>What is given or compared with the literal, or the method that reads it: <c>CorporateNumber.Parse("…")</c>.</summary>
    private static ISymbol? Holder(IOperation literal) =>
        Argument(literal) is { Parent: IInvocationOperation { TargetMethod: { Name: "Parse" or "TryParse" } method } } ? method
            : literal.ComparedWith() ?? literal.Destination();

    private static IArgumentOperation? Argument(IOperation literal)
    {
        var value = literal;
        while (value.Parent is IConversionOperation)
        {
            value = value.Parent;
        }

        return value.Parent as IArgumentOperation;
    }

    private static string Named(ISymbol holder) => holder is IMethodSymbol { ContainingType.Name: var type } ? type + "." + holder.Name : holder.Name;
}
