using System.Data;
using Dapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Bosai.Stock;

public enum StockKind { Water, Food, Blanket }

public static class SqlText
{
    public static string Quote(this string value) => "'" + value.Replace("'", "''") + "'";

    public static string Like(this string value) => $"'%{value}%'";

    public static bool TryWhere(string? name, out string clause)
    {
        clause = "";
        if (string.IsNullOrEmpty(name))
        {
            return false;
        }

        clause = " where item_name like " + name.Like();
        return true;
    }
}
