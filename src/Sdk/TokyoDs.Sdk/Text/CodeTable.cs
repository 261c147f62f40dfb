using System.Collections.Frozen;

namespace TokyoDs.Text;

/// <summary>A code list: what its codes are called and all its rows, in the order of their codes.</summary>
internal sealed class CodeTable
{
    public CodeTable(string format, string pattern, LocalText name, params CodeRow[] rows)
    {
        (Format, Pattern, Name, Rows) = (format, pattern, name, rows);
        RowNumbers = Enumerable.Range(0, rows.Length).ToFrozenDictionary(row => rows[row].Code, row => row + 1, StringComparer.Ordinal);
        Longest = rows.Max(row => row.Code.Length);
    }

    public string Format { get; }

    public string Pattern { get; }

    public LocalText Name { get; }

    public CodeRow[] Rows { get; }

    public int Longest { get; }

    /// <summary>The row of each code, from 1.</summary>
    public FrozenDictionary<string, int> RowNumbers { get; }
}

/// <summary>One code and its names.</summary>
internal sealed record CodeRow(string Code, string NameJapanese, string NameEnglish)
{
    public static CodeRow None { get; } = new("", "", "");
}
