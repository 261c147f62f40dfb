using System.Diagnostics.CodeAnalysis;

namespace Library.Loans;

internal static class SqlNames
{
    private static readonly string[] Columns = ["branch_name", "branch_kana", "branch_code"];

    public static bool TryGetColumn(string? requested, [NotNullWhen(true)] out string? column)
    {
        column = Array.Find(Columns, c => string.Equals(c, requested, StringComparison.OrdinalIgnoreCase));
        return column is not null;
    }

    public static string Where(this string sql, string column, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return sql;
        }

        var keyword = sql.Contains(" WHERE ", StringComparison.Ordinal) ? " AND " : " WHERE ";
        return sql + keyword + column + " = '" + value + "'";
    }
}
