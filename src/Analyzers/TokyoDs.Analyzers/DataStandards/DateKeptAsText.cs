using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2001: a date or a point in time that a contract or an entity keeps as text.</summary>
internal sealed class DateKeptAsText : CodeRule
{
    public override Rule Rule { get; } = new("TDS2001", Category.DataStandards, Mark.Required)
    {
        Title = new("Keep dates as dates, not as text", "日付は文字列ではなく日付の型で持つ"),
        Message = new(
            "'{0}' keeps a date as text; make it a {1}, which is written in ISO 8601",
            "'{0}' は日付を文字列で持っています。ISO 8601 で書き出される {1} にしてください。"),
        Why = new(
            "Text lets 2026/4/1, 20260401 and R8.4.1 into the same column; sorting, deadlines and exchange with other systems break. The framework asks for YYYY-MM-DD.",
            "文字列の項目には 2026/4/1、20260401、令和8年4月1日 が混在し、並べ替え・期限の計算・他システムとの連携ができなくなります。政府相互運用性フレームワークは YYYY-MM-DD を求めています。"),
        Basis = [Section("3.3"), DataStep(1), Gif("441"), Data("date"), Article(4)],
    };

    public override void Register(CodeRules rules) => DataItem.Listen(
        rules, item => item.IsText && !item.IsParameter && item.Symbol.MeansAny(rules.Configuration, Concept.Date, Concept.Moment), Check);

    private static void Check(CodeContext<DataItem> context)
    {
        var item = context.Target;
        if (!item.Role.IsExchangedOrStored()
            || Vocabulary.Mentions(item.Name, Concept.Display))
        {
            return;
        }

        var type = item.Symbol.Means(Concept.Date, context.Configuration) ? "DateOnly" : "DateTimeOffset";
        var facts = Retyping.To(context, item, "System." + type);
        if (TextLimits.PatternOf(item.Symbol) is not null)
        {
            context.Suggest(item.Place, facts, item.Name, type);
        }
        else
        {
            context.Report(item.Place, facts, item.Name, type);
        }
    }
}
