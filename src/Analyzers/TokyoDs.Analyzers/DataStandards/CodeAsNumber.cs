using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2106: a code or number of identification that data keep as a number.</summary>
internal sealed class CodeAsNumber : CodeRule
{
    /// <summary>Those have rules of their own.</summary>
    private static readonly string[] OfOtherRules =
    [
        Concept.CorporateNumber, Concept.IndividualNumber, Concept.LocalGovernmentCode, Concept.MunicipalityCode, Concept.PrefectureCode,
        Concept.PostalCode, Concept.Phone,
    ];

    public override Rule Rule { get; } = new("TDS2106", Category.DataStandards, Mark.Required)
    {
        Title = new("Keep codes and numbers of identification as text", "番号やコードは文字列で持つ"),
        Message = new(
            "'{0}' is a code kept as {1}, which loses leading zeros; keep it as text",
            "コード '{0}' が {1} です。先頭の 0 が失われるため、文字列で持ってください。"),
        Why = new(
            "00123 and 123 become one as numbers, long numbers turn into 1.31E+09 in a spreadsheet, and a letter added to the scheme later does not fit. Nobody calculates with a code.",
            "数値型では 00123 と 123 の区別がなくなり、桁の多い番号は表計算ソフトで 1.31E+09 になります。後から英字の入る体系に変わることもあります。コードで計算することはありません。"),
        Basis = [Section("3.3"), DataStep(1), Gif("463-1"), Data("code-list"), Article(4)],
    };

    public override void Register(CodeRules rules) => DataItem.Listen(
        rules,
        item => item.IsNumber && !item.IsParameter
            && item.Symbol.Means(Concept.Code, rules.Configuration)
            && !item.Symbol.Means(Concept.Ordinal, rules.Configuration)
            && !item.Symbol.MeansAny(rules.Configuration, OfOtherRules),
        Check);

    private static void Check(CodeContext<DataItem> context)
    {
        var item = context.Target;
        if (!item.Role.IsExchangedOrStored() || IsSurrogate(item.Symbol))
        {
            return;
        }

        // A bare code of a small table may be numbered from 1; a number that was given to somebody is written with its zeros.
        var isBareCode = item.Name.EndsWith("Code", StringComparison.OrdinalIgnoreCase) || item.Name.EndsWith("コード", StringComparison.Ordinal);
        if (isBareCode || item.Role == TypeRole.Dto)
        {
            context.Suggest(item.Place, null, item.Name, item.Type.ToDisplayString());
        }
        else
        {
            context.Report(item.Place, item.Name, item.Type.ToDisplayString());
        }
    }

    /// <summary>A key that the database counts up.</summary>
    private static bool IsSurrogate(ISymbol member) =>
        Retyping.AttributesOf(member).Any(attribute => attribute.AttributeClass?.Name is "KeyAttribute" or "DatabaseGeneratedAttribute");
}
