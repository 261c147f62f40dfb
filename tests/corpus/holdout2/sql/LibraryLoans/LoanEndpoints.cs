using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Library.Loans;

public readonly record struct LoanQuery(
    [FromQuery(Name = "q")] string? Title,
    [FromQuery] string? Branch,
    [FromHeader(Name = "X-Counter")] string? Counter,
    [FromQuery] LoanState? State);

public enum LoanState
{
    Open,
    Returned,
    Overdue,
}

public class LoanContext(DbContextOptions<LoanContext> options) : DbContext(options);

public static class LoanEndpoints
{
    public static void Map(WebApplication app)
    {
        var loans = app.MapGroup("/loans").RequireAuthorization();
        loans.MapGet("/titles", Titles);
        loans.MapGet("/overdue", Overdue);
        loans.MapGet("/branches", async Task<Results<Ok<List<string>>, BadRequest>> ([AsParameters] LoanQuery query, LoanContext db, CancellationToken ct) =>
        {
            if (!SqlNames.TryGetColumn(query.Branch, out var column))
            {
                return TypedResults.BadRequest();
            }

            var names = await db.Database.SqlQueryRaw<string>($"SELECT {column} AS \"Value\" FROM branch").ToListAsync(ct); // safe TDS1001
            return TypedResults.Ok(names);
        });
    }

    private static async Task<Ok<List<string>>> Titles([AsParameters] LoanQuery query, LoanContext db, CancellationToken ct)
    {
        var sql = "SELECT title AS \"Value\" FROM loan"
            .Where("title", query.Title)
            .Where("state", query.State?.ToString());
        return TypedResults.Ok(await db.Database.SqlQueryRaw<string>(sql).ToListAsync(ct)); // weak TDS1001
    }

    private static async Task<Ok<int>> Overdue([AsParameters] LoanQuery query, LoanContext db, CancellationToken ct)
    {
        var byState = "SELECT id AS \"Value\" FROM loan".Where("state", (query.State ?? LoanState.Overdue).ToString());
        var states = await db.Database.SqlQueryRaw<int>(byState).CountAsync(ct); // safe TDS1001

        FormattableString counter = $"SELECT id AS \"Value\" FROM loan WHERE counter = {query.Counter}";
        states += await db.Database.SqlQuery<int>(counter).CountAsync(ct); // safe TDS1001

        string sameCounter = $"SELECT id AS \"Value\" FROM loan WHERE counter = '{query.Counter}'";
        states += await db.Database.SqlQueryRaw<int>(sameCounter).CountAsync(ct); // weak TDS1001
        return TypedResults.Ok(states);
    }
}
