using System.Globalization;
using Dapper;
using Npgsql;

namespace Kyushoku;

public sealed class LunchOptions
{
    public string Schema { get; set; } = "lunch";

    public string Table { get; set; } = "menus";
}

public sealed class MenuService(NpgsqlDataSource db, Microsoft.Extensions.Options.IOptions<LunchOptions> options)
{
    private static readonly Dictionary<string, Func<string, string>> Filters = new()
    {
        ["allergen"] = value => $"NOT allergens LIKE '%{value}%'",
        ["school"] = value => $"school_code = '{value}'",
    };

    private readonly string _table = options.Value.Schema + "." + options.Value.Table;

    public async Task<int> CountAsync()
    {
        await using var connection = await db.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM " + _table); // safe TDS1001
    }

    public async Task<IEnumerable<MenuRow>> FilterAsync(string kind, string value)
    {
        if (!Filters.TryGetValue(kind, out var build))
        {
            return [];
        }

        await using var connection = await db.OpenConnectionAsync();
        return await connection.QueryAsync<MenuRow>("SELECT day, dish FROM lunch.menus WHERE " + build(value)); // weak TDS1001
    }

    public async Task<IEnumerable<MenuRow>> OnAsync(string day)
    {
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return [];
        }

        await using var connection = await db.OpenConnectionAsync();
        return await connection.QueryAsync<MenuRow>($"SELECT day, dish FROM lunch.menus WHERE day = '{date:yyyy-MM-dd}'"); // safe TDS1001
    }

    public async Task<IEnumerable<MenuRow>> SinceAsync(string day)
    {
        // 形式は画面側で確認済みのはず
        var since = day ?? throw new ArgumentNullException(nameof(day));
        await using var connection = await db.OpenConnectionAsync();
        return await connection.QueryAsync<MenuRow>($"SELECT day, dish FROM lunch.menus WHERE day >= '{since}'"); // weak TDS1001
    }

    public async Task<int> RenameAsync(Guid id, string dish)
    {
        await using var connection = await db.OpenConnectionAsync();
        var escaped = dish.Replace("--", "").Replace(";", "");
        return await connection.ExecuteAsync($"UPDATE lunch.menus SET dish = '{escaped}' WHERE id = '{id}'"); // weak TDS1001
    }

    public async Task<int> RemoveAsync(Guid id)
    {
        await using var connection = await db.OpenConnectionAsync();
        return await connection.ExecuteAsync($"DELETE FROM lunch.menus WHERE id = '{id}'"); // safe TDS1001
    }

    public async Task<IEnumerable<MenuRow>> ByGradeAsync(string grade)
    {
        var table = grade switch
        {
            "elementary" => "lunch.elementary",
            "junior" => "lunch.junior_high",
            _ => throw new ArgumentOutOfRangeException(nameof(grade)),
        };
        await using var connection = await db.OpenConnectionAsync();
        return await connection.QueryAsync<MenuRow>($"SELECT day, dish FROM {table}"); // safe TDS1001
    }

    public async Task<IEnumerable<MenuRow>> ByDistrictAsync(string district)
    {
        var table = district switch
        {
            "" => "lunch.menus",
            _ => "lunch." + district,
        };
        await using var connection = await db.OpenConnectionAsync();
        return await connection.QueryAsync<MenuRow>($"SELECT day, dish FROM {table}"); // weak TDS1001
    }
}

public sealed record MenuRow(DateTime Day, string Dish);
