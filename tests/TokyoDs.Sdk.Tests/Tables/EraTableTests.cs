using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.Tables;

/// <summary>eras.csv and wareki-vectors.csv: what the lists say beyond names and days of one form.</summary>
public sealed class EraTableTests
{
    [Fact]
    public void Eras_have_the_numbers_and_romaji_of_the_list() => Assert.Equal(
        Table.Of("eras.csv").Select(row => (row["romaji"], row["dotnet_era"], row["ligature_codepoint"])),
        EraTable.Rows.Select(era => ($"{era.Era}", $"{(int)era.Era}", $"U+{(int)era.Ligature[0]:X4}")));

    [Fact]
    public void The_last_day_of_each_era_is_read_and_the_day_after_the_legal_double_is_not() => Assert.All(
        Table.Of("eras.csv").Where(row => row["end"].Length > 0),
        row =>
        {
            var last = DateOnly.Parse(row["end"], System.Globalization.CultureInfo.InvariantCulture);
            var year = last.Year - int.Parse(row["gregorian_offset"], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(last, Wareki.Parse($"{row["name"]}{year}年{last.Month}月{last.Day}日").Date);
            var later = last.AddDays(2);
            Assert.False(Wareki.TryParse($"{row["name"]}{later.Year - last.Year + year}年{later.Month}月{later.Day}日", out _));
        });

    [Fact]
    public void Rows_with_a_remark_are_read_without_it()
    {
        var rows = Table.Of("wareki-vectors.csv").Where(row => row["input"].Contains(" (", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row =>
        {
            var text = row["input"][..row["input"].IndexOf(" (", StringComparison.Ordinal)];
            Assert.Equal(row["strict_result"] == "REJECT" ? "" : row["strict_result"], Wareki.TryParse(text, out var day) ? day.ToString("O") : "");
        });
    }

    [Fact]
    public void A_day_with_two_eras_is_called_ambiguous_in_the_list_and_refused() => Assert.All(
        Table.Of("wareki-vectors.csv").Where(row => row["strict_result"] == "AMBIGUOUS"),
        row =>
        {
            Assert.False(Wareki.TryParse(row["input"], out _));
            Assert.True(Wareki.TryParseLenient(row["input"], out _, out var changes));
            Assert.Equal(LenientChange.EraDoubleDay, changes);
        });
}
