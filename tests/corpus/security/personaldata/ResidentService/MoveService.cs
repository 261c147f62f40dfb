using System.Text.Json;

namespace Juki.Domain;

public sealed class MoveService(IResidents residents, ILogger<MoveService> logger)
{
    public async Task<bool> RegisterAsync(Guid id, string newAddress, CancellationToken token)
    {
        logger.LogDebug("転居の受付 {Id}", id); // safe TDS1301
        var resident = await residents.FindAsync(id, token);
        if (resident is null)
        {
            logger.LogWarning("対象なし {Id} {Cancelled}", id, token.IsCancellationRequested); // safe TDS1301
            return false;
        }

        logger.LogInformation("{Name} さんの転居を受け付けました", resident.FullName); // weak TDS1301
        logger.LogInformation($"転居先: {newAddress}"); // weak TDS1301
        logger.LogInformation("転居 {Id} 学区 {District}", resident.Id, resident.SchoolDistrict); // safe TDS1301
        return true;
    }

    public async Task NotifyAsync(int district, Office office, CancellationToken token)
    {
        var list = await residents.ListAsync(district, token);
        logger.LogInformation("案内先 {Names}", string.Join("、", list.Select(r => r.FullName))); // weak TDS1301
        logger.LogInformation("案内先 {Count} 件", list.Count); // safe TDS1301
        logger.LogInformation("窓口 {Office} {Tel}", office.Name, office.PhoneNumber); // safe TDS1301

        foreach (var (_, mail) in list.Where(r => r.Email is not null).Select(r => (r.Id, r.Email)))
        {
            logger.LogTrace("送信 {Mail}", mail); // weak TDS1301
        }

        foreach (var (id, mail) in list.Where(r => r.Email is not null).Select(r => (r.Id, r.Email)))
        {
            logger.LogTrace("送信 {Id} {Length}", id, mail!.Length); // safe TDS1301
        }
    }

    public void Dump(Resident resident)
    {
        var json = JsonSerializer.Serialize(resident);
        logger.LogDebug("住民 {Json}", json); // weak TDS1301

        var keys = JsonSerializer.Serialize(new { resident.Id, resident.SchoolDistrict });
        logger.LogDebug("住民 {Json}", keys); // safe TDS1301
    }

    public void Scope(Resident resident)
    {
        using (logger.BeginScope(new Dictionary<string, object?> { ["phone"] = resident.PhoneNumber })) // weak TDS1301
        {
            logger.LogInformation("電話の確認"); // safe TDS1301
        }

        using (logger.BeginScope(new Dictionary<string, object?> { ["resident"] = resident.Id })) // safe TDS1301
        {
            logger.LogInformation("{HasPhone}", resident.PhoneNumber is not null); // safe TDS1301
        }
    }

    public void Check(Resident resident)
    {
        if (resident.BirthDate > DateOnly.FromDateTime(DateTime.UtcNow))
        {
            throw new InvalidOperationException($"生年月日が未来です: {resident.FullName} {resident.BirthDate:yyyy-MM-dd}"); // weak TDS1301
        }

        if (resident.Kana.Length == 0)
        {
            throw new InvalidOperationException($"カナがありません: {resident.Id}"); // safe TDS1301
        }
    }
}
