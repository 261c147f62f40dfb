using Npgsql;

namespace Koe;

public interface IVoiceStore
{
    Task<List<string>> FindAsync(VoiceSearch search);

    Task<List<string>> FindExactAsync(VoiceSearch search);

    Task<long> CountAsync();
}

public class VoiceStore : IVoiceStore
{
    private readonly NpgsqlDataSource _db;
    private readonly VoiceScope _scope;

    public VoiceStore(NpgsqlDataSource db, VoiceScope scope)
    {
        _db = db;
        _scope = scope;
    }

    public async Task<List<string>> FindAsync(VoiceSearch search)
    {
        await using var command = _db.CreateCommand("SELECT body FROM voices" + search.Where); // weak TDS1001
        return await ReadAsync(command);
    }

    public async Task<List<string>> FindExactAsync(VoiceSearch search)
    {
        await using var command = _db.CreateCommand("SELECT body FROM voices" + search.Where); // safe TDS1001
        foreach (var value in search.Values)
        {
            command.Parameters.AddWithValue(value);
        }

        return await ReadAsync(command);
    }

    public async Task<long> CountAsync()
    {
        await using var command = _db.CreateCommand("SELECT count(*) FROM voices WHERE office = '" + _scope.Office + "'"); // weak TDS1001
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<List<string>> ReadAsync(NpgsqlCommand command)
    {
        var bodies = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            bodies.Add(reader.GetString(0));
        }

        return bodies;
    }
}

/// <summary>どの課の画面から来たか。要求ごとに一つ。</summary>
public class VoiceScope(IHttpContextAccessor accessor)
{
    public string Office { get; } = accessor.HttpContext?.Request.Headers["X-Office"].ToString() ?? "";

    public int Level { get; } = int.TryParse(accessor.HttpContext?.Request.Cookies["level"], out var level) ? level : 0;
}
