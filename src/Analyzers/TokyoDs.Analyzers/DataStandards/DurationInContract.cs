using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2005: a duration or a day of the week that JSON exchanges in a form of .NET.</summary>
internal sealed class DurationInContract : CodeRule
{
    private static readonly Text Duration = new(
        "is a TimeSpan, which JSON carries as \"01:30:00\"; exchange an ISO 8601 duration (\"PT1H30M\") or a number of minutes",
        "は TimeSpan で、JSON では \"01:30:00\" になります。ISO 8601 の期間（\"PT1H30M\"）か、分などの数値で渡してください");

    private static readonly Text Weekday = new(
        "is a DayOfWeek, which JSON carries as 0 for Sunday; exchange the code 1 (Monday) to 7 (Sunday) or the name",
        "は DayOfWeek で、JSON では日曜日が 0 になります。1（月）～7（日）のコードか名前で渡してください");

    public override Rule Rule { get; } = new("TDS2005", Category.DataStandards, Mark.Recommended)
    {
        Title = new("Exchange durations and days of the week in standard forms", "期間と曜日は標準の形で渡す"),
        Message = new("'{0}' {1}.", "項目 '{0}' {1}。"),
        Why = new(
            "01:30:00 may be half past one or an hour and a half, and Sunday is 0, 1 or 7 by the language of the reader. The framework uses ISO 8601 and counts from Monday = 1.",
            "01:30:00 は 1 時半とも 1 時間半とも読め、日曜日の番号は読み手の言語によって 0・1・7 と異なります。政府相互運用性フレームワークは ISO 8601 を使い、月曜日を 1 とします。"),
        Basis = [Section("3.3"), DataStep(7), Gif("441"), Data("date"), Article(4)],
    };

    public override void Register(CodeRules rules) => DataItem.Listen(
        rules,
        item => !item.IsParameter && item.Type is { Name: "TimeSpan" or "DayOfWeek", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } },
        Check);

    private static void Check(CodeContext<DataItem> context)
    {
        var item = context.Target;
        if (item.Role is TypeRole.Contract or TypeRole.Dto
            && !IsConverted(item.Symbol)
            && !IsConverted(item.Symbol.ContainingType)
            && !(item.Type.Name == "DayOfWeek" && context.Types.Mentions.Has("JsonStringEnumConverter", context.Cancellation)))
        {
            context.Report(item.Place, item.Name, item.Type.Name == "TimeSpan" ? Duration : Weekday);
        }
    }

    private static bool IsConverted(ISymbol symbol) =>
        Retyping.AttributesOf(symbol).Any(attribute => attribute.AttributeClass?.Name is "JsonConverterAttribute" or "JsonIgnoreAttribute");
}
