using System.Data;
using System.Data.Common;

namespace Suido.Live;

public interface IMeterStore
{
    Task<List<string>> ListAsync(string route);

    Task<List<string>> ListZoneAsync(MeterZone zone);

    Task CorrectAsync(string meterNo, int reading);

    Task ResetAsync(string meterNo);
}

public abstract class StoreBase(DbDataSource source)
{
    protected string Filter { get; set; } = "";

    protected async Task<List<string>> RunAsync()
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT meter_no FROM meters WHERE " + Filter; // weak TDS1001
        var list = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            list.Add(reader.GetString(0));
        }

        return list;
    }

    protected async Task<int> ExecuteAsync(Action<DbCommand> prepare)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        prepare(command);
        return await command.ExecuteNonQueryAsync();
    }
}

public class MeterStore(DbDataSource source) : StoreBase(source), IMeterStore
{
    private readonly DbDataSource _source = source;

    public Task<List<string>> ListAsync(string route)
    {
        Filter = $"route_code = '{route}'";
        return RunAsync();
    }

    public async Task<List<string>> ListZoneAsync(MeterZone zone)
    {
        await using var connection = await _source.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT meter_no FROM meters WHERE zone = '{zone}'"; // safe TDS1001
        var list = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            list.Add(reader.GetString(0));
        }

        return list;
    }

    public Task CorrectAsync(string meterNo, int reading) => ExecuteAsync(command =>
    {
        command.CommandText = $"UPDATE meters SET reading = {reading} WHERE meter_no = '{meterNo}'"; // weak TDS1001
    });

    public Task ResetAsync(string meterNo) => ExecuteAsync(command =>
    {
        command.CommandText = "UPDATE meters SET reading = 0 WHERE meter_no = @no"; // safe TDS1001
        var no = command.CreateParameter();
        no.ParameterName = "@no";
        no.DbType = DbType.String;
        no.Value = meterNo;
        command.Parameters.Add(no);
    });
}
