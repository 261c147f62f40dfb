using Dapper;
using Microsoft.Data.SqlClient;

namespace TaxRates.Server;

public interface IRateLookup
{
    Task<IEnumerable<decimal>> LatestAsync(string municipality, CancellationToken ct);

    Task<IEnumerable<decimal>> ForYearAsync(string municipality, int year, CancellationToken ct);

    Task<IEnumerable<decimal>> NamedAsync(IEnumerable<string> names, CancellationToken ct);
}

internal sealed class RateLookup(SqlConnection connection) : IRateLookup
{
    public Task<IEnumerable<decimal>> LatestAsync(string municipality, CancellationToken ct)
    {
        var query = new RateQuery().From("rates").And($"municipality = '{municipality}'").Latest();
        return connection.QueryAsync<decimal>(query.Text, commandTimeout: 10); // weak TDS1001
    }

    public Task<IEnumerable<decimal>> ForYearAsync(string municipality, int year, CancellationToken ct)
    {
        var query = new RateQuery().From("rates").And($"fiscal_year = {year}").And("municipality = @municipality");
        return connection.QueryAsync<decimal>(query.Text, new { municipality }, commandTimeout: 10); // safe TDS1001
    }

    public async Task<IEnumerable<decimal>> NamedAsync(IEnumerable<string> names, CancellationToken ct)
    {
        var quoted = names.Select(name => "'" + name + "'").ToArray();
        using var grid = await connection.QueryMultipleAsync("SELECT rate FROM rates WHERE name IN (" + string.Join(',', quoted) + ")"); // weak TDS1001
        var rates = await grid.ReadAsync<decimal>();
        var all = await connection.QueryAsync<decimal>("SELECT rate FROM rates WHERE name IN @names", new { names }); // safe TDS1001
        return rates.Concat(all);
    }
}

internal sealed class RateQuery
{
    private readonly List<string> _conditions = [];
    private string _table = "";
    private string _tail = "";

    public string Text => $"SELECT rate FROM {_table} WHERE {string.Join(" AND ", _conditions)}{_tail}";

    public RateQuery From(string table)
    {
        _table = table;
        return this;
    }

    public RateQuery And(string condition)
    {
        _conditions.Add(condition);
        return this;
    }

    public RateQuery Latest()
    {
        _tail = " ORDER BY fiscal_year DESC";
        return this;
    }
}
