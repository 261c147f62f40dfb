using TokyoDs.Text;

namespace TokyoDs.Tool.Jis;

/// <summary>The whole result of a test, ready to be written.</summary>
/// <param name="Head">What only the office knows.</param>
/// <param name="Rows">The 38 criteria.</param>
/// <param name="Uses2010Numbers">Whether the clauses are written as in the edition of 2010 (7.1.1.1).</param>
internal sealed record JisReport(ReportHead Head, IReadOnlyList<ReportRow> Rows, bool Uses2010Numbers)
{
    public const string Standard = "JIS X 8341-3:2016";

    public static IReadOnlyList<string> Columns =>
        [Say("Clause", "細分箇条"), Say("Success criterion", "達成基準"), Say("Level", "等級"), Say("Applies", "適用"), Say("Conforms", "適合"), Say("Remarks", "備考")];

    public string Clause(ReportRow row) => Uses2010Numbers ? "7." + row.Criterion.Number : row.Criterion.Number;

    public static string Title(ReportRow row) => Say(row.Criterion.Title.English, row.Criterion.Title.Japanese + "の達成基準");

    public static string Applies(ReportRow row) => row.Applies switch
    {
        Mark.Yes => Say("yes", "○"),
        Mark.No => Say("no", "適用なし"),
        _ => Say("to be checked", "要確認"),
    };

    public static string Conforms(ReportRow row) => row.Conforms switch
    {
        Mark.Yes => Say("yes", "○"),
        Mark.No => Say("no", "×"),
        _ => Say("to be checked", "要確認"),
    };

    /// <summary>How many criteria are met, not met, undecided.</summary>
    public string Counts
    {
        get
        {
            int Count(Mark mark) => Rows.Count(row => row.Conforms == mark);
            return Say(
                $"{Rows.Count} criteria of {Standard} level A and AA: {Count(Mark.Yes)} met, {Count(Mark.No)} not met, {Count(Mark.Undecided)} to be checked.",
                $"{Standard} レベル A・AA の達成基準 {Rows.Count} 件: 適合 {Count(Mark.Yes)}、不適合 {Count(Mark.No)}、要確認 {Count(Mark.Undecided)}。");
        }
    }

    /// <summary>What does not go together and has to be settled before the report is published.</summary>
    public IEnumerable<string> Warnings
    {
        get
        {
            if (Rows.Where(row => row.IsContradiction).Select(Clause).ToList() is { Count: > 0 } contradictions)
            {
                var list = string.Join(Say(", ", "、"), contradictions);
                yield return Say($"Contradiction between a person and an open finding: {list}.", $"手動の結果と未解決の違反が矛盾しています: {list}。");
            }

            if (Head["level"].Count > 0 && Rows.Any(row => row.Conforms != Mark.Yes))
            {
                yield return Say(
                    $"A level is stated ({Head["level"][0]}), but criteria are not met or not checked.",
                    $"対応度（{Head["level"][0]}）の記載がありますが、不適合または要確認の達成基準が残っています。");
            }
        }
    }

    public static string Say(string english, string japanese) => new LocalText(english, japanese).ToString();
}
