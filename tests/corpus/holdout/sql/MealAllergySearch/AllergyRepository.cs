using System.Text;
using Dapper;
using Npgsql;

namespace Kyushoku.Web;

public interface IAllergyRepository
{
    Task<IReadOnlyList<AllergyRow>> FindAsync(AllergyCondition condition, CancellationToken cancel);
    Task<IReadOnlyList<AllergyRow>> FindSortedAsync(string? school, string sort, CancellationToken cancel);
    Task<IReadOnlyList<AllergyRow>> ByCodesAsync(string codeList);
    Task<IReadOnlyList<AllergyRow>> ByNumbersAsync(string numberList);
}

public class AllergyRepository(NpgsqlDataSource source) : IAllergyRepository
{
    private const string Select = "SELECT menu_id AS MenuId, menu_name AS MenuName, allergen AS Allergen FROM allergy_menu";

    public async Task<IReadOnlyList<AllergyRow>> FindAsync(AllergyCondition condition, CancellationToken cancel)
    {
        var sql = new StringBuilder(Select);
        sql.Append(" WHERE 1 = 1");
        if (!string.IsNullOrWhiteSpace(condition.School))
        {
            sql.Append(" AND school_code = '").Append(condition.School).Append('\'');
        }

        if (condition.Allergen != null)
        {
            sql.AppendFormat(" AND allergen LIKE '%{0}%'", condition.Allergen);
        }

        sql.Append(" OFFSET ").Append((condition.Page - 1) * 50);
        await using var connection = await source.OpenConnectionAsync(cancel);
        return (await connection.QueryAsync<AllergyRow>(sql.ToString())).AsList(); // weak TDS1001
    }

    public async Task<IReadOnlyList<AllergyRow>> FindSortedAsync(string? school, string sort, CancellationToken cancel)
    {
        var column = sort switch
        {
            "menu_date" => "menu_date DESC",
            "name" => "menu_name",
            _ => "menu_id",
        };
        await using var connection = await source.OpenConnectionAsync(cancel);
        return (await connection.QueryAsync<AllergyRow>($"{Select} WHERE school_code = @school ORDER BY {column}", new { school })).AsList(); // safe TDS1001
    }

    public async Task<IReadOnlyList<AllergyRow>> ByCodesAsync(string codeList)
    {
        await using var connection = await source.OpenConnectionAsync();
        return (await connection.QueryAsync<AllergyRow>(Select + " WHERE menu_code IN (" + codeList + ")")).AsList(); // weak TDS1001
    }

    public async Task<IReadOnlyList<AllergyRow>> ByNumbersAsync(string numberList)
    {
        await using var connection = await source.OpenConnectionAsync();
        return (await connection.QueryAsync<AllergyRow>(Select + " WHERE menu_id IN (" + numberList + ")")).AsList(); // safe TDS1001
    }
}
