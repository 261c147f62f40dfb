using System.Text.RegularExpressions;
using Dapper;
using Npgsql;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication("Bearer");
builder.Services.AddAuthorization();
builder.Services.AddSingleton(NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("Facilities")!));

var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthentication();
app.UseAuthorization();

var facilities = app.MapGroup("/facilities").RequireAuthorization();

facilities.MapGet("/", async (string? keyword, NpgsqlDataSource db, CancellationToken stop) =>
{
    await using var connection = await db.OpenConnectionAsync(stop);
    var sql = "SELECT id, name, address FROM facilities WHERE closed = false";
    if (!string.IsNullOrWhiteSpace(keyword))
    {
        sql += " AND name LIKE '%" + keyword + "%'";
    }

    var rows = await connection.QueryAsync<Facility>(sql); // weak TDS1001
    return TypedResults.Ok(rows);
});

facilities.MapGet("/by-name", async (string keyword, NpgsqlDataSource db, CancellationToken stop) =>
{
    await using var connection = await db.OpenConnectionAsync(stop);
    var sql = "SELECT id, name, address FROM facilities WHERE closed = false";
    sql += " AND name LIKE @pattern";
    var rows = await connection.QueryAsync<Facility>(sql, new { pattern = "%" + keyword + "%" }); // safe TDS1001
    return TypedResults.Ok(rows);
});

facilities.MapGet("/{code}/slots", async (string code, NpgsqlDataSource db) =>
{
    await using var command = db.CreateCommand($"SELECT starts_at FROM slots WHERE facility_code = '{code}' ORDER BY starts_at"); // weak TDS1001
    var slots = new List<DateTimeOffset>();
    await using var reader = await command.ExecuteReaderAsync();
    while (await reader.ReadAsync())
    {
        slots.Add(reader.GetFieldValue<DateTimeOffset>(0));
    }

    return slots;
});

facilities.MapGet("/{id:int}/rooms", async (int id, NpgsqlDataSource db) =>
{
    await using var command = db.CreateCommand($"SELECT name FROM rooms WHERE facility_id = {id}"); // safe TDS1001
    return (await command.ExecuteScalarAsync())?.ToString();
});

facilities.MapGet("/by-code/{code}", async (string code, NpgsqlDataSource db) =>
{
    if (!FacilityCode.Shape().IsMatch(code))
    {
        return Results.NotFound();
    }

    await using var command = db.CreateCommand($"SELECT name FROM facilities WHERE code = '{code}'"); // safe TDS1001
    return Results.Ok(await command.ExecuteScalarAsync());
});

app.Run();

internal sealed record Facility(int Id, string Name, string Address);

internal static partial class FacilityCode
{
    [GeneratedRegex(@"\A[A-Z]{2}[0-9]{4}\z", RegexOptions.None, 500)]
    public static partial Regex Shape();
}
