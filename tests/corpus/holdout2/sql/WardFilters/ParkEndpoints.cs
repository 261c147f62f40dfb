using Dapper;
using Npgsql;

namespace Ward.Filters;

public static class ParkEndpoints
{
    public static void MapParks(this IEndpointRouteBuilder app)
    {
        var parks = app.MapGroup("/parks").RequireAuthorization().AddEndpointFilter<WardFilter>();

        parks.MapGet("/", async (HttpContext context, NpgsqlConnection db) =>
        {
            var ward = (string)context.Items[WardFilter.Key]!;
            return await db.QueryAsync<string>($"SELECT name FROM park WHERE ward = '{ward}'"); // weak TDS1001
        });

        parks.MapGet("/bound", async (HttpContext context, NpgsqlConnection db) =>
        {
            var ward = context.Items[WardFilter.Key] as string;
            return await db.QueryAsync<string>("SELECT name FROM park WHERE ward = @ward", new { ward }); // safe TDS1001
        });

        parks.MapGet("/sorted", async (SortText sort, NpgsqlConnection db) =>
            await db.QueryAsync<string>("SELECT name FROM park ORDER BY " + sort.Column + " " + sort.Direction)); // weak TDS1001

        parks.MapGet("/sorted/known", async (KnownSort sort, NpgsqlConnection db) =>
            await db.QueryAsync<string>("SELECT name FROM park ORDER BY " + sort.Clause)); // safe TDS1001

        parks.MapGet("/window", async (Window window, NpgsqlConnection db) =>
        {
            var page = await db.QueryAsync<string>($"SELECT name FROM park ORDER BY code OFFSET {window.Skip} LIMIT 20"); // safe TDS1001
            var label = await db.QueryFirstOrDefaultAsync<string>($"SELECT name FROM park_label WHERE label = '{window.Label}'"); // weak TDS1001
            return Results.Ok(new { page, label });
        });
    }
}
