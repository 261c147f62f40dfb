using System.Data;
using Dapper;

namespace Ward.Facilities.Web;

public interface IFacilityRepository
{
    Task<IReadOnlyList<FacilityRow>> FindByKeywordAsync(string keyword, string sort, int page, CancellationToken ct);
    Task<IReadOnlyList<FacilityRow>> FindInDistrictsAsync(FacilityCriteria criteria, CancellationToken ct);
    Task<IReadOnlyList<FacilityRow>> ListAsync(string sort, int page, CancellationToken ct);
    Task<int> CountAsync(int capacity, CancellationToken ct);
    Task<int> CountByKeywordAsync(string keyword, int capacity, CancellationToken ct);
}

public sealed class FacilityRepository(IDbConnection db) : IFacilityRepository
{
    private const int PageSize = 50;
    private const string Columns = "SELECT code, name, capacity FROM facility";

    public async Task<IReadOnlyList<FacilityRow>> FindByKeywordAsync(string keyword, string sort, int page, CancellationToken ct)
    {
        var offset = (page - 1) * PageSize;
        var sql = Columns + " WHERE name LIKE @pattern ORDER BY " + sort + " LIMIT " + PageSize + " OFFSET " + offset;
        var rows = await db.QueryAsync<FacilityRow>(new CommandDefinition(sql, new { pattern = $"%{keyword}%" }, cancellationToken: ct)); // weak TDS1001
        return rows.AsList();
    }

    public async Task<IReadOnlyList<FacilityRow>> FindInDistrictsAsync(FacilityCriteria criteria, CancellationToken ct)
    {
        var sql = $"{Columns} WHERE district IN ('{string.Join("','", criteria.Districts)}') ORDER BY code";
        var rows = await db.QueryAsync<FacilityRow>(new CommandDefinition(sql, cancellationToken: ct)); // weak TDS1001
        return rows.AsList();
    }

    public async Task<IReadOnlyList<FacilityRow>> ListAsync(string sort, int page, CancellationToken ct)
    {
        var order = sort.ToLowerInvariant() switch
        {
            "code" => "code ASC",
            "capacity" => "capacity DESC",
            _ => "name ASC",
        };
        var sql = $"{Columns} ORDER BY {order} LIMIT {PageSize} OFFSET {(page - 1) * PageSize}";
        return (await db.QueryAsync<FacilityRow>(new CommandDefinition(sql, cancellationToken: ct))).AsList(); // safe TDS1001
    }

    public Task<int> CountAsync(int capacity, CancellationToken ct)
    {
        var sql = "SELECT COUNT(*) FROM facility WHERE capacity >= " + capacity;
        return db.ExecuteScalarAsync<int>(new CommandDefinition(sql, cancellationToken: ct)); // safe TDS1001
    }

    public Task<int> CountByKeywordAsync(string keyword, int capacity, CancellationToken ct)
    {
        var parameters = new DynamicParameters();
        parameters.Add("keyword", keyword);
        parameters.Add("capacity", capacity);
        const string sql = "SELECT COUNT(*) FROM facility WHERE name = @keyword AND capacity >= @capacity";
        return db.ExecuteScalarAsync<int>(new CommandDefinition(sql, parameters, cancellationToken: ct)); // safe TDS1001
    }
}
