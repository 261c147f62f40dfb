using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Gomi.Calendar;

public record struct CalendarQuery([FromQuery(Name = "area")] string? AreaCode, string? Kind, DateOnly? From, [FromHeader(Name = "X-Tenant")] string? Tenant);

public static partial class CalendarEndpoints
{
    [GeneratedRegex("^[0-9]{4,6}\\z", RegexOptions.None, 500)]
    private static partial Regex AreaPattern();

    public static RouteGroupBuilder MapCalendar(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/calendar").RequireAuthorization();
        group.MapGet("/", ListAsync);
        group.MapGet("/strict", ListStrictAsync);
        group.MapGet("/tenant", ByTenant);
        return group;
    }

    private static async Task<Results<Ok<List<string>>, BadRequest>> ListAsync([AsParameters] CalendarQuery query, NpgsqlDataSource source)
    {
        var (area, kind, from, _) = query;
        await using var command = source.CreateCommand();
        command.CommandText = "select collect_on from waste_calendar where true";
        if (from is { } day)
        {
            command.CommandText += $" and collect_on >= '{day:yyyy-MM-dd}'"; // safe TDS1001
        }

        if (area is { Length: > 0 })
        {
            command.CommandText += $" and area_code = '{area}'"; // weak TDS1001
        }

        return TypedResults.Ok(await ReadAsync(command));
    }

    private static async Task<Results<Ok<List<string>>, BadRequest>> ListStrictAsync([AsParameters] CalendarQuery query, NpgsqlDataSource source)
    {
        if (query.AreaCode is null || !AreaPattern().IsMatch(query.AreaCode))
        {
            return TypedResults.BadRequest();
        }

        await using var command = source.CreateCommand("select collect_on from waste_calendar where area_code = '" + query.AreaCode + "'"); // safe TDS1001
        return TypedResults.Ok(await ReadAsync(command));
    }

    private static async Task<Ok<List<string>>> ByTenant([AsParameters] CalendarQuery query, NpgsqlDataSource source)
    {
        // スキーマ名はテナントごと
        await using var command = source.CreateCommand(string.Concat("select collect_on from ", query.Tenant ?? "public", ".waste_calendar")); // weak TDS1001
        return TypedResults.Ok(await ReadAsync(command));
    }

    private static async Task<List<string>> ReadAsync(DbCommand command)
    {
        var days = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            days.Add(reader.GetString(0));
        }

        return days;
    }
}
