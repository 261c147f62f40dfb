using Dapper;
using Npgsql;

namespace Shisetsu.Reservations;

public class ReservationRepository(NpgsqlDataSource db)
{
    private const string Select = "SELECT r.id, f.name AS facility, r.starts_at AS startsAt, r.state FROM reservations r JOIN facilities f ON f.id = r.facility_id";

    public async Task<IReadOnlyList<ReservationRow>> QueryAsync(string condition, CancellationToken stop)
    {
        await using var connection = await db.OpenConnectionAsync(stop);
        var rows = await connection.QueryAsync<ReservationRow>(new CommandDefinition(Select + " WHERE " + condition, cancellationToken: stop)); // weak TDS1001
        return rows.AsList();
    }

    public async Task<IReadOnlyList<ReservationRow>> QueryOrderedAsync(string column, CancellationToken stop)
    {
        await using var connection = await db.OpenConnectionAsync(stop);
        var rows = await connection.QueryAsync<ReservationRow>(new CommandDefinition(Select + " ORDER BY " + column, cancellationToken: stop)); // safe TDS1001
        return rows.AsList();
    }

    public async Task<long> CountActiveAsync(string district, CancellationToken stop)
    {
        await using var connection = await db.OpenConnectionAsync(stop);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM reservations WHERE state = 'active' AND district = '" + district + "'", connection); // weak TDS1001
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }

    public async Task<long> CountCancelledAsync(string district, CancellationToken stop)
    {
        await using var connection = await db.OpenConnectionAsync(stop);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM reservations WHERE state = 'cancelled' AND district = $1", connection); // safe TDS1001
        command.Parameters.Add(new NpgsqlParameter { Value = district });
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }

    public async Task CancelAsync(IReadOnlyCollection<string> numbers, CancellationToken stop)
    {
        var list = string.Join(",", numbers.Select(number => "'" + number + "'"));
        await using var connection = await db.OpenConnectionAsync(stop);
        await connection.ExecuteAsync($"UPDATE reservations SET state = 'cancelled' WHERE number IN ({list})"); // weak TDS1001
    }

    public async Task NoteAsync(IReadOnlyCollection<string> numbers, string reason, CancellationToken stop)
    {
        var placeholders = string.Join(",", numbers.Select((_, i) => "@n" + i));
        var parameters = new DynamicParameters();
        parameters.Add("reason", reason);
        foreach (var (number, i) in numbers.Select((number, i) => (number, i)))
        {
            parameters.Add("n" + i, number);
        }

        await using var connection = await db.OpenConnectionAsync(stop);
        await connection.ExecuteAsync($"UPDATE reservations SET note = @reason WHERE number IN ({placeholders})", parameters); // safe TDS1001
    }

    public async Task CloseAsync(Guid id, CancellationToken stop)
    {
        await using var connection = await db.OpenConnectionAsync(stop);
        await connection.ExecuteAsync($"UPDATE reservations SET state = 'closed' WHERE id = '{id:D}'"); // safe TDS1001
    }
}
