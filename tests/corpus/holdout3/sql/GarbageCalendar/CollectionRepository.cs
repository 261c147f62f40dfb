using Npgsql;

namespace Gomi;

public interface ICollectionRepository
{
    Task<IReadOnlyList<string>> ListAsync(Criteria criteria);

    Task<IReadOnlyList<string>> HomeAsync(string town);

    Task<IReadOnlyList<string>> MonthAsync(DateOnly from, DateOnly to);

    Task<IReadOnlyList<string>> KindAsync(string kind, int limit);

    Task<IReadOnlyList<string>> FreeAsync(CollectionQuery query);
}

public class CollectionRepository(NpgsqlDataSource source) : ICollectionRepository
{
    private const string Select = "SELECT note FROM collections ";

    public async Task<IReadOnlyList<string>> ListAsync(Criteria criteria)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(Select + "WHERE " + criteria, connection); // weak TDS1001
        return await ReadAsync(command);
    }

    public async Task<IReadOnlyList<string>> HomeAsync(string town)
    {
        await using var connection = await source.OpenConnectionAsync();
        if (int.TryParse(town, out var number))
        {
            await using var byNumber = new NpgsqlCommand(Select + "WHERE town_no = " + number, connection); // safe TDS1001
            return await ReadAsync(byNumber);
        }

        await using var command = new NpgsqlCommand(Select + "WHERE town = :town", connection); // safe TDS1001
        command.Parameters.AddWithValue("town", town);
        return await ReadAsync(command);
    }

    public async Task<IReadOnlyList<string>> MonthAsync(DateOnly from, DateOnly to)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand($"{Select} WHERE day >= '{from:O}' AND day < '{to:O}'", connection); // safe TDS1001
        return await ReadAsync(command);
    }

    public async Task<IReadOnlyList<string>> KindAsync(string kind, int limit)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand($"{Select} WHERE kind = '{kind}' LIMIT {limit}", connection); // safe TDS1001
        return await ReadAsync(command);
    }

    public async Task<IReadOnlyList<string>> FreeAsync(CollectionQuery query)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("SET TRANSACTION READ ONLY")); // safe TDS1001
        await using var command = new NpgsqlCommand { Connection = connection };
        command.CommandText = $"{Select} WHERE town = '{query.Town}' LIMIT {query.Limit}"; // weak TDS1001
        return await ReadAsync(command);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(NpgsqlCommand command)
    {
        var notes = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            notes.Add(reader.GetString(0));
        }

        return notes;
    }
}
