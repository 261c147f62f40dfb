using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2303: records matched, joined or grouped by names or addresses as people wrote them.</summary>
internal sealed class NameComparedAsWritten : CodeRule
{
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

            if (match.IsSure)
            {
                context.Report(match.Place, match.Item.Name);
            }
            else
            {
                context.Suggest(match.Place, match.Item.Name);
            }
        }
    });
}
