using System.Data.Common;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Waterworks.Live;

public interface IMeterClient
{
    Task Readings(IReadOnlyList<decimal> values);
}

[Authorize]
public sealed class MeterHub : Hub<IMeterClient>
{
    private readonly MeterReader _reader;

    public MeterHub(MeterReader reader) => _reader = reader;

    public async Task Watch(string meterNo)
    {
        _reader.Select(meterNo);
        await Clients.Caller.Readings(await _reader.LatestAsync(Context.ConnectionAborted));
    }

    public async Task WatchMany(List<string> meters, int days) =>
        await Clients.Caller.Readings(await _reader.SinceAsync(meters, days, Context.ConnectionAborted));

    public async Task WatchDistrict(Guid district) =>
        await Clients.Caller.Readings(await _reader.DistrictAsync(district, Context.ConnectionAborted));
}

public sealed class MeterReader(DbDataSource source)
{
    private string _condition = "1 = 0";

    public void Select(string meterNo) => _condition = $"meter_no = '{meterNo}'";

    public async Task<IReadOnlyList<decimal>> LatestAsync(CancellationToken ct)
    {
        await using var command = source.CreateCommand("SELECT value FROM reading WHERE " + _condition + " ORDER BY read_at DESC"); // weak TDS1001
        return await DrainAsync(command, ct);
    }

    public async Task<IReadOnlyList<decimal>> SinceAsync(List<string> meters, int days, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = connection.CreateCommand();
        var names = new List<string>();
        for (var i = 0; i < meters.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@m" + i;
            parameter.Value = meters[i];
            command.Parameters.Add(parameter);
            names.Add(parameter.ParameterName);
        }

        command.CommandText = $"SELECT value FROM reading WHERE meter_no IN ({string.Join(", ", names)}) AND read_at > now() - interval '{days} days'"; // safe TDS1001
        return await DrainAsync(command, ct);
    }

    public async Task<IReadOnlyList<decimal>> DistrictAsync(Guid district, CancellationToken ct)
    {
        await using var command = source.CreateCommand($"SELECT value FROM reading WHERE district_id = '{district:D}'"); // safe TDS1001
        return await DrainAsync(command, ct);
    }

    private static async Task<IReadOnlyList<decimal>> DrainAsync(DbCommand command, CancellationToken ct)
    {
        List<decimal> values = [];
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            values.Add(reader.GetDecimal(0));
        }

        return values;
    }
}
