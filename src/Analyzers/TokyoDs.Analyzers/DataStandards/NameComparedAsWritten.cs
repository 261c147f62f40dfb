using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2303: records matched, joined or grouped by names or addresses as people wrote them.</summary>
internal sealed class NameComparedAsWritten : CodeRule
{
    /// <summary>The property of a finding with the method of <c>MatchKey</c> that makes the keys to compare.</summary>
    public const string MethodKey = "Method";
    public const string MatchKey = "TokyoDs.Matching.MatchKey";

    public override Rule Rule { get; } = new("TDS2303", Category.DataStandards, Mark.Required)
    {
        Title = new("Normalise names and addresses before comparing them", "氏名や住所は正規化してから照合する"),
        Message = new(
            "'{0}' is compared as it was typed; full-width letters, spaces and dashes keep equal records apart. Compare keys made by MatchKey instead",
            "'{0}' が入力されたままの文字で照合されています。全角・半角、空白、ハイフンの違いで同じものが一致しません。MatchKey などで作った照合用のキーどうしを比べてください。"),
        Why = new(
            "Kana and dashes of either width, a space more or less: the same person or place, and never the same text. Silent misses split one person into two records.",
            "「サイトウ」と「ｻｲﾄｳ」、「1-2-3」と「１－２－３」、全角と半角の空白は、同じ人や場所でも文字列としては一致しません。気付かないうちに一人の記録が二つに分かれます。"),
        Basis = [Section("3.4"), DataStep(3), Gif("442"), Data("text"), Article(4)],
    };

    public override void Register(CodeRules rules) => rules.OnFile(context =>
    {
        foreach (var match in NameMatches.In(context))
        {
            if (RegistryKeys.Shared(match) is not null)
            {
                continue;
            }

            var facts = Mend(context, match);
            if (match.IsSure)
            {
                context.Report(match.Place.GetLocation(), facts, match.Item.Name);
            }
            else
            {
                context.Suggest(match.Place.GetLocation(), facts, match.Item.Name);
            }
        }
    });

    /// <summary>
    /// The method that makes the key, where a call of it can stand: in the code of a lambda and not in a query that a database
    /// answers, around values that are never null, and where nobody reads the key again.
    /// </summary>
    private static ImmutableDictionary<string, string?> Mend(CodeContext<SyntaxTree> context, NameMatch match)
    {
        var method = PlaceItems.IsAddress(match.Item, context.Configuration) ? "OfAddress"
            : match.Item.Means(Concept.CompanyName, context.Configuration) ? "OfCorporateName"
            : "OfPersonName";
        var model = context.ModelOf(context.Target);
        return context.Types[MatchKey]?.GetMembers(method).Any(member => member is IMethodSymbol { IsStatic: true, Parameters.Length: 1 }) == true
            && NameMatches.Keys(match.Place) is { Count: > 0 } keys
            && keys.All(key => model.GetTypeInfo(key, context.Cancellation).Nullability.FlowState != NullableFlowState.MaybeNull)
            && keys[0].FirstAncestorOrSelf<LambdaExpressionSyntax>() is { } lambda
            && model.GetTypeInfo(lambda, context.Cancellation).ConvertedType?.TypeKind == TypeKind.Delegate
                ? ImmutableDictionary<string, string?>.Empty.Add(MethodKey, method)
                : ImmutableDictionary<string, string?>.Empty;
    }
}
