using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;

namespace Shitagaki;

public class ApplicantDraft
{
    public Guid Id { get; set; }

    public string ApplicantName { get; set; } = "";

    public string PhoneNumber { get; set; } = "";

    public string HomeAddress { get; set; } = "";

    public string ProcedureCode { get; set; } = "";

    public int Step { get; set; }
}

public interface IDraftStore
{
    Task SaveAsync(ApplicantDraft draft);
}

public class CacheDraftStore(IDistributedCache cache, IMemoryCache memory) : IDraftStore
{
    public async Task SaveAsync(ApplicantDraft draft)
    {
        var json = JsonSerializer.Serialize(draft);
        await cache.SetStringAsync("draft:" + draft.Id, json); // weak TDS1304
        await cache.SetStringAsync("step:" + draft.Id, draft.Step.ToString()); // safe TDS1304
        memory.Set("phone:" + draft.Id, draft.PhoneNumber); // weak TDS1304
        memory.Set("procedure:" + draft.Id, draft.ProcedureCode); // safe TDS1304
    }
}

public class ProtectedDraftStore(IDistributedCache cache, IDataProtectionProvider provider) : IDraftStore
{
    private readonly IDataProtector _protector = provider.CreateProtector("drafts");

    public async Task SaveAsync(ApplicantDraft draft)
    {
        var json = JsonSerializer.Serialize(draft);
        await cache.SetStringAsync("draft:" + draft.Id, _protector.Protect(json)); // safe TDS1304
        await cache.SetAsync("name:" + draft.Id, _protector.Protect(Encoding.UTF8.GetBytes(draft.ApplicantName))); // safe TDS1304
    }
}

public class FileDraftStore(string folder) : IDraftStore
{
    public async Task SaveAsync(ApplicantDraft draft)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, draft.Id.ToString("N") + ".txt"), draft.HomeAddress); // weak TDS1304
        await File.AppendAllTextAsync(Path.Combine(folder, "index.csv"), $"{draft.Id},{draft.Step}\n"); // safe TDS1304
    }
}
