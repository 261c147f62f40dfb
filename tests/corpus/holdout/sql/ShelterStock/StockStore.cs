using System.Data;
using Dapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Bosai.Stock;

public class StockStore
{
    private static readonly IReadOnlyDictionary<string, string> Columns = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["item"] = "item_name",
        ["qty"] = "quantity",
    };

    private readonly IDbConnection db;
    private string _lastWhere = "";

    public StockStore(IDbConnection db) => this.db = db;

    public void Narrow(string? shelter) => _lastWhere = shelter is null ? "" : $" where shelter_name = '{shelter}'";

    public int CountNarrowed() => db.ExecuteScalar<int>("select count(*) from stock" + _lastWhere); // weak TDS1001

    public IEnumerable<string> Names(string? name)
    {
        if (!SqlText.TryWhere(name, out var clause))
        {
            return db.Query<string>("select item_name from stock"); // safe TDS1001
        }

        return db.Query<string>("select item_name from stock" + clause); // weak TDS1001
    }

    public IEnumerable<string> Sorted(string column) =>
        Columns.TryGetValue(column, out var known)
            ? db.Query<string>("select item_name from stock order by " + known) // safe TDS1001
            : [];

    public IEnumerable<string> OfKind(string kind)
    {
        if (!Enum.TryParse<StockKind>(kind, ignoreCase: true, out var parsed) || !Enum.IsDefined(parsed))
        {
            return [];
        }

        return db.Query<string>($"select item_name from stock where kind = '{parsed}'"); // safe TDS1001
    }
}
