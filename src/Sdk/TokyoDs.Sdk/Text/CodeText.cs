using System.Buffers;

namespace TokyoDs.Text;

/// <summary>Reads and writes the codes of code lists.</summary>
internal static class CodeText
{
    private static readonly SearchValues<char> Written = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public static bool TryRead<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, ICodeCore<T>
    {
        var known = T.GetTable().RowNumbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var row);
        value = known ? T.FromRow(row) : default;
        return known;
    }

    public static int Write<T>(T value, Span<char> buffer, ReadOnlySpan<char> format)
        where T : struct, ICodeCore<T>
    {
        if (format is not ("" or "G"))
        {
            return -1;
        }

        var code = Row(value).Code;
        code.CopyTo(buffer);
        return code.Length;
    }

    public static CodeRow Row<T>(T value)
        where T : struct, ICodeCore<T> => value.GetRowNumber() == 0 ? CodeRow.None : T.GetTable().Rows[value.GetRowNumber() - 1];

    public static LocalText Explain<T>(ReadOnlySpan<char> text)
        where T : struct, ICodeCore<T>
    {
        var table = T.GetTable();
        if (text.IsEmpty || text.Length > table.Longest || text.IndexOfAnyExcept(Written) >= 0)
        {
            var stranger = text.IndexOfAnyExcept(Written);
            return FormText.Explain(table.Name, text, stranger >= 0 ? stranger : table.Longest);
        }

        // The text itself stays out: that somebody's sex or kind was written wrongly is no reason to repeat it.
        return new(
            $"The {table.Name.English} is none of its {table.Rows.Length} codes; compare it with the list.",
            $"{table.Name.Japanese}が {table.Rows.Length} 種類のコードのどれでもありません。一覧と照らし合わせてください。");
    }

    public static LocalText Form<T>()
        where T : struct, ICodeCore<T>
    {
        var table = T.GetTable();
        return FormText.Of(new($"one of the {table.Rows.Length} codes of the list", $"一覧にある {table.Rows.Length} 種類のコードのどれか"), table.Rows[0].Code);
    }
}

/// <summary>What follows from the table of a code list; outside the type, because its own statics may not be set yet.</summary>
internal static class CodeList<T>
    where T : struct, ICodeCore<T>
{
    public static readonly IReadOnlyList<T> All = Array.AsReadOnly([.. Enumerable.Range(1, T.GetTable().Rows.Length).Select(T.FromRow)]);

    public static readonly TextShape Shape =
        new(T.GetTable().Pattern, T.GetTable().Format, $"{T.GetTable().Name.English} ({T.GetTable().Name.Japanese})")
        {
            MaxLength = T.GetTable().Longest,
            FormEnglish = $"one of the {T.GetTable().Rows.Length} codes of the list, such as {T.GetTable().Rows[0].Code}",
            FormJapanese = $"{T.GetTable().Rows[0].Code} のように一覧にある {T.GetTable().Rows.Length} 種類のコードのどれか",
            Example = T.GetTable().Rows[0].Code,
        };
}
