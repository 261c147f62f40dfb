using System.Data;
using Dapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Fukushi.Taxi;

public record TaxiCondition(string? Area = null, string? Company = null, int Limit = 20);

public interface ITaxiTable<T>
{
    Task<List<T>> WhereAsync(string condition, object? parameters = null);
}

public class TaxiTable<T>(IDbConnection db) : ITaxiTable<T>
{
    private readonly string _table = typeof(T).Name.ToLowerInvariant();

    public async Task<List<T>> WhereAsync(string condition, object? parameters = null)
    {
        var rows = await db.QueryAsync<T>($"select * from {_table} where {condition}", parameters); // weak TDS1001
        return rows.ToList();
    }
}

public class Ticket
{
    public int Id { get; set; }
    public string Area { get; set; } = "";
}
