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
            return FormText.Explain(
                table.Name, new($"one of its {table.Rows.Length} codes, such as {table.Rows[0].Code}", $"{table.Rows.Length} 種類のコードのどれか（例: {table.Rows[0].Code}）"),
                text, stranger >= 0 ? stranger : table.Longest);
        }

        return new(
            $"'{text}' is not a {table.Name.English}; use one of the {table.Rows.Length} codes of the list.",
            $"'{text}' という{table.Name.Japanese}はありません。一覧にある {table.Rows.Length} 種類のコードを指定してください。");
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
