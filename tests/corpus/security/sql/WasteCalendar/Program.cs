using Gomi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("Gomi") ?? ""));
builder.Services.AddScoped<CollectionDays>();
builder.Services.AddAuthentication();
builder.Services.AddAuthorization();

var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthentication();
app.UseAuthorization();

var calendar = app.MapGroup("/calendar").RequireAuthorization();
calendar.MapGet("/days", DaysOf);
calendar.MapGet("/days/{area}", CollectionDays.ByArea);
calendar.MapGet("/search", Search);
calendar.MapGet("/kinds/{kind}", (WasteKind kind, CollectionDays days) => days.OfKindAsync(kind));
calendar.MapPut("/days/{id:int}", Move);

app.Run();

static async Task<Ok<List<string>>> DaysOf([AsParameters] CalendarQuery query, CollectionDays days)
{
    var result = await days.InMonthAsync(query.Area, query.Month);
    return TypedResults.Ok(result);
}

async Task<IResult> Search([FromQuery(Name = "word")] string word, [FromServices] CollectionDays days, CancellationToken stop)
{
    return Results.Ok(await FindAsync(word));

    async Task<string?> FindAsync(string text)
    {
        await using var command = days.Db.CreateCommand("SELECT item FROM waste_items WHERE item LIKE '" + text + "%'"); // weak TDS1001
        return (string?)await command.ExecuteScalarAsync(stop);
    }
}

static async Task<NoContent> Move(int id, [FromBody] MoveDay change, NpgsqlDataSource db)
{
    await using var connection = await db.OpenConnectionAsync();
    await using var command = connection.CreateCommand();
    command.CommandText = $"UPDATE collection_days SET day = '{change.Day:O}' WHERE id = {id}"; // safe TDS1001
    await command.ExecuteNonQueryAsync();
    command.CommandText = $"INSERT INTO day_changes (id, reason) VALUES ({id}, '{change.Reason}')"; // weak TDS1001
    await command.ExecuteNonQueryAsync();
    return TypedResults.NoContent();
}

namespace Gomi
{
    internal enum WasteKind
    {
        Burnable,
        Plastic,
        Large,
    }

    internal readonly record struct CalendarQuery(string Area, int Month);

    internal sealed record MoveDay(DateOnly Day, string Reason);

    internal sealed class CollectionDays(NpgsqlDataSource db)
    {
        public NpgsqlDataSource Db => db;

        public static async Task<IResult> ByArea(HttpContext context, CollectionDays days)
        {
            var area = (string)context.Request.RouteValues["area"]!;
            await using var reader = await days.Db.CreateCommand($"SELECT day FROM collection_days WHERE area = '{area}'").ExecuteReaderAsync(); // weak TDS1001
            return Results.Ok(await reader.ReadAsync());
        }

        public async Task<List<string>> InMonthAsync(string area, int month)
        {
            var days = new List<string>();
            await using var connection = await db.OpenConnectionAsync();
            foreach (var sql in (string[])[$"SELECT day FROM collection_days WHERE area = '{area}'", $"SELECT day FROM extra_days WHERE area = '{area}'"])
            {
                await using var command = new NpgsqlCommand(sql, connection); // weak TDS1001
                days.Add((await command.ExecuteScalarAsync())?.ToString() ?? "");
            }

            foreach (var sql in (string[])[$"SELECT day FROM collection_days WHERE month = {month}", $"SELECT day FROM extra_days WHERE month = {month}"])
            {
                await using var command = new NpgsqlCommand(sql, connection); // safe TDS1001
                days.Add((await command.ExecuteScalarAsync())?.ToString() ?? "");
            }

            return days;
        }

        public async Task<long> OfKindAsync(WasteKind kind)
        {
            await using var command = db.CreateCommand("SELECT count(*) FROM collection_days WHERE kind = '" + kind.ToString().ToLowerInvariant() + "'"); // safe TDS1001
            return (long)(await command.ExecuteScalarAsync())!;
        }
    }
}
