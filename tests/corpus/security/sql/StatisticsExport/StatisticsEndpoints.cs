using System.Collections.Frozen;
using Dapper;
using Microsoft.Data.SqlClient;

namespace Tokei;

public static class StatisticsEndpoints
{
    private static readonly FrozenSet<string> Measures = new[] { "population", "households", "births" }.ToFrozenSet();

    private static readonly (string Key, string Column)[] Orders = [("name", "ward_name"), ("size", "population DESC")];

    public static void MapStatistics(this WebApplication app)
    {
        var group = app.MapGroup("/statistics").RequireAuthorization();

        group.MapGet("/wards/{ward}", async (string ward, SqlConnection connection) =>
        {
            var rows = await connection.QueryAsync("SELECT * FROM ward_statistics WHERE ward = " + ward.Quote()); // weak TDS1001
            return Results.Ok(rows);
        });

        group.MapGet("/years/{year}", async (string year, string ward, SqlConnection connection) =>
        {
            var condition = SqlText.Where(("fiscal_year", year), ("ward", ward));
            return Results.Ok(await connection.QueryAsync("SELECT * FROM ward_statistics WHERE " + condition)); // weak TDS1001
        });

        group.MapGet("/fixed", async (SqlConnection connection) =>
        {
            var condition = SqlText.Where(("fiscal_year", "2024"), ("ward", "13101"));
            return Results.Ok(await connection.QueryAsync("SELECT * FROM ward_statistics WHERE " + condition)); // safe TDS1001
        });

        group.MapGet("/column/{path}", async (string path, SqlConnection connection) =>
        {
            if (!SqlText.TrySplit(path, out var table, out var column))
            {
                return Results.BadRequest();
            }

            return Results.Ok(await connection.ExecuteScalarAsync<decimal>($"SELECT SUM({column}) FROM {table}")); // weak TDS1001
        });

        group.MapGet("/measure/{measure}", async (string measure, SqlConnection connection) =>
        {
            if (!Measures.TryGetValue(measure, out var known))
            {
                return Results.BadRequest();
            }

            return Results.Ok(await connection.ExecuteScalarAsync<decimal>($"SELECT SUM({known}) FROM ward_statistics")); // safe TDS1001
        });

        group.MapGet("/page/{page:int}", async (int page, int size, SqlConnection connection) =>
            Results.Ok(await connection.QueryAsync("SELECT * FROM ward_statistics ORDER BY ward" + SqlText.Paging(page, Math.Clamp(size, 1, 100))))); // safe TDS1001

        group.MapGet("/ordered", async (HttpRequest request, SqlConnection connection) =>
        {
            var sql = "SELECT * FROM ward_statistics";
            SqlText.AppendOrder(ref sql, request.Query["order"].ToString());
            return Results.Ok(await connection.QueryAsync(sql)); // weak TDS1001
        });

        group.MapGet("/ordered-by-key", async (HttpRequest request, SqlConnection connection) =>
        {
            var key = request.Query["order"].ToString();
            var column = Orders.FirstOrDefault(order => order.Key == key).Column ?? "ward";
            var sql = "SELECT * FROM ward_statistics";
            SqlText.AppendOrder(ref sql, column);
            return Results.Ok(await connection.QueryAsync(sql)); // safe TDS1001
        });

        group.MapGet("/traced/{ward}", async (string ward, SqlConnection connection) =>
        {
            var (text, limit) = (SqlText.Traced(ward), 10);
            var sql = $"SELECT TOP {limit} * FROM ward_statistics WHERE ward LIKE '{text}%'";
            return Results.Ok(await connection.QueryFirstOrDefaultAsync(sql)); // weak TDS1001
        });

        group.MapGet("/traced-count/{ward}", async (string ward, SqlConnection connection) =>
        {
            var (text, limit) = (SqlText.Traced(ward), 10);
            var sql = $"SELECT TOP {limit} * FROM ward_statistics WHERE ward LIKE @text";
            return Results.Ok(await connection.QueryFirstOrDefaultAsync(sql, new { text })); // safe TDS1001
        });

        group.MapPost("/upload", async (HttpContext context, SqlConnection connection) =>
        {
            var rows = await context.Request.ReadFromJsonAsync<List<StatisticRow>>() ?? [];
            var values = from row in rows where row.Count > 0 select $"({row.Ward.Quote()}, {row.Count})";
            await connection.ExecuteAsync("INSERT INTO uploads (ward, n) VALUES " + string.Join(", ", values)); // weak TDS1001
            var counts = from row in rows where row.Count > 0 select $"({row.Count})";
            await connection.ExecuteAsync("INSERT INTO upload_counts (n) VALUES " + string.Join(", ", counts)); // safe TDS1001
            return Results.NoContent();
        });
    }
}

public sealed record StatisticRow(string Ward, int Count);
