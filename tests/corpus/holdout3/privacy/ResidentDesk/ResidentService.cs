using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Juki.Desk;

public class ResidentService(IResidentStore store, ILogger<ResidentService> logger)
{
    private static readonly ActivitySource Source = new("juki");

    public async Task<Resident> MoveInAsync(Resident resident, CancellationToken cancel)
    {
        logger.LogInformation("転入 {Name} {Address}", resident.FullName, resident.Address); // weak TDS1301
        await store.SaveAsync(resident, cancel);
        logger.LogInformation("転入 {Id} を登録しました", resident.Id); // safe TDS1301
        return resident;
    }

    public async Task<Resident> LoadAsync(int id, CancellationToken cancel)
    {
        using var activity = Source.StartActivity("load");
        activity?.SetTag("resident.id", id); // safe TDS1301
        var resident = await store.FindAsync(id, cancel);
        if (resident is null)
        {
            throw new KeyNotFoundException($"resident {id} not found"); // safe TDS1301
        }

        activity?.SetTag("resident.name", resident.FullNameKana); // weak TDS1301
        return resident;
    }

    public async Task CorrectAsync(Resident before, Resident after, CancellationToken cancel)
    {
        if (before.BirthDate != after.BirthDate)
        {
            throw new InvalidOperationException($"birth date differs: {before.BirthDate} / {after.BirthDate}"); // weak TDS1301
        }

        await store.SaveAsync(after, cancel);
        logger.LogDebug("corrected {@Resident}", after); // weak TDS1301
        logger.LogDebug("corrected {Fields}", after.FullName == before.FullName ? "address" : "name"); // safe TDS1301
    }

    public void Dump(Resident resident)
    {
        var json = JsonSerializer.Serialize(resident);
        logger.LogTrace("payload {Json}", json); // weak TDS1301
        logger.LogTrace("payload of {Length} characters", json.Length); // safe TDS1301
    }
}
