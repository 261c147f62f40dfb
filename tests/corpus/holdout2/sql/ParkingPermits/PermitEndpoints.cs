using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace City.Parking;

public static class PermitEndpoints
{
    private static readonly HashSet<string> Statuses = new(StringComparer.Ordinal) { "accepted", "issued", "expired" };

    public static RouteGroupBuilder MapPermits(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/permits").RequireAuthorization("ParkingStaff");
        group.MapGet("/", ListAsync);
        group.MapGet("/plates/{plate}", ByPlateAsync);
        group.MapGet("/areas", AreasAsync);
        group.MapGet("/summary", async (string[] zones, NpgsqlDataSource source, CancellationToken ct) =>
        {
            await using var batch = source.CreateBatch();
            foreach (var zone in zones)
            {
                batch.BatchCommands.Add(new NpgsqlBatchCommand($"SELECT count(*) FROM permit WHERE zone = '{zone}'")); // weak TDS1001
            }

            foreach (var zone in zones)
            {
                var command = new NpgsqlBatchCommand("SELECT count(*) FROM permit_history WHERE zone = $1"); // safe TDS1001
                command.Parameters.Add(new NpgsqlParameter { Value = zone });
                batch.BatchCommands.Add(command);
            }

            var totals = new List<long>();
            await using var reader = await batch.ExecuteReaderAsync(ct);
            do
            {
                while (await reader.ReadAsync(ct))
                {
                    totals.Add(reader.GetInt64(0));
                }
            }
            while (await reader.NextResultAsync(ct));
            return TypedResults.Ok(totals);
        });
        return group;
    }

    private static async Task<IResult> ListAsync(string? status, DateOnly? from, int? limit, NpgsqlDataSource source, CancellationToken ct)
    {
        var sql = new StringBuilder("SELECT permit_no FROM permit WHERE 1 = 1");
        if (status is not null)
        {
            if (!Statuses.Contains(status))
            {
                return Results.BadRequest();
            }

            sql.Append(" AND status = '").Append(status).Append('\'');
        }

        if (from is { } day)
        {
            sql.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, " AND valid_from >= DATE '{0:yyyy-MM-dd}'", day);
        }

        sql.Append(" LIMIT ").Append(Math.Min(limit ?? 100, 1000));
        await using var command = source.CreateCommand(sql.ToString()); // safe TDS1001
        return Results.Ok(await ReadNumbersAsync(command, ct));
    }

    private static async Task<IResult> ByPlateAsync(string plate, string? region, NpgsqlDataSource source, CancellationToken ct)
    {
        var sql = new StringBuilder();
        sql.AppendLine("SELECT permit_no FROM permit");
        sql.AppendLine("WHERE plate = @plate");
        if (!string.IsNullOrWhiteSpace(region))
        {
            sql.Append("AND region = '").Append(region.Trim()).AppendLine("'");
        }

        await using var command = source.CreateCommand(sql.ToString()); // weak TDS1001
        command.Parameters.AddWithValue("plate", NpgsqlDbType.Varchar, plate);
        return Results.Ok(await ReadNumbersAsync(command, ct));
    }

    private static async Task<IResult> AreasAsync(HttpRequest request, NpgsqlConnection connection, CancellationToken ct)
    {
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        string area = request.Query["area"].ToString();
        command.CommandText = "SELECT permit_no FROM permit WHERE area LIKE '" + area.Replace("*", "%") + "'"; // weak TDS1001
        if (area.Length == 0)
        {
            command.CommandText = "SELECT permit_no FROM permit WHERE area IS NULL"; // safe TDS1001
        }

        return Results.Ok(await ReadNumbersAsync(command, ct));
    }

    private static async Task<List<string>> ReadNumbersAsync(NpgsqlCommand command, CancellationToken ct)
    {
        var numbers = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            numbers.Add(reader.GetString(0));
        }

        return numbers;
    }
}
