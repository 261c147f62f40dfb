namespace Tokei;

internal static class SqlText
{
    public static string Quote(this string value) => "'" + value + "'";

    public static string Literal(this string value) => "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";

    public static string Where(params IEnumerable<(string Column, string Value)> conditions) =>
        string.Join(" AND ", conditions.Select(c => $"{c.Column} = {c.Value.Quote()}"));

    public static bool TrySplit(string? text, out string table, out string column)
    {
        var parts = (text ?? "").Split('.');
        (table, column) = parts is [var first, var second] ? (first, second) : ("", "");
        return table.Length > 0;
    }

    public static string Paging(int page, int size) => $" OFFSET {page * size} ROWS FETCH NEXT {size} ROWS ONLY";

    public static void AppendOrder(ref string sql, string column) => sql += " ORDER BY " + column;

    public static T Traced<T>(T value) => value;
}
