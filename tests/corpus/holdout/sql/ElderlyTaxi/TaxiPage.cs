using System.Data;
using Dapper;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Fukushi.Taxi;

[Route("/taxi")]
[Authorize]
public class TaxiPage : ComponentBase
{
    [Inject]
    public required ITaxiTable<Ticket> Tickets { get; set; }

    [Inject]
    public required IDbConnection Db { get; set; }

    [SupplyParameterFromForm]
    public TaxiCondition Condition { get; set; } = new();

    protected List<Ticket> Found { get; private set; } = [];

    protected async Task SearchAsync(EditContext context)
    {
        if (!context.Validate())
        {
            return;
        }

        var condition = Condition with { Limit = Math.Min(Condition.Limit, 100) };
        Func<string, string> contains = column => $"{column} like '%{condition.Area}%'";
        Found = await Tickets.WhereAsync(contains("area"));
        var count = await Db.ExecuteScalarAsync<int>($"select count(*) from ticket fetch first {condition.Limit} rows only"); // safe TDS1001
        if (count == 0)
        {
            Found = await ByCompanyAsync(condition);
        }
    }

    private async Task<List<Ticket>> ByCompanyAsync(TaxiCondition condition)
    {
        var where = (condition.Area, condition.Company) switch
        {
            (null, null) => "true",
            (_, null) => "area = @Area",
            (null, _) => "company = @Company",
            _ => "area = @Area and company = @Company",
        };
        return (await Db.QueryAsync<Ticket>("select * from ticket where " + where, condition)).AsList(); // safe TDS1001
    }
}
