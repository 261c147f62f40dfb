using Microsoft.Extensions.Caching.Memory;

namespace Pension.Links;

public sealed class PensionRecord
{
    public Guid Id { get; init; }

    public string MyNumber { get; init; } = ""; // weak TDS1305

    public string CorporateNumber { get; init; } = ""; // safe TDS1305

    public string DriverLicenseNumber { get; init; } = ""; // safe TDS1305

    public long IndividualNumber { get; init; } // weak TDS1305
}

public sealed class PensionLinkService(IMemoryCache cache, ILogger<PensionLinkService> logger)
{
    public string Describe(PensionRecord record)
    {
        cache.Set("pension:" + record.MyNumber, true, TimeSpan.FromMinutes(5)); // weak TDS1305
        logger.LogInformation("Linked {Number}", record.MyNumber); // weak TDS1305 TDS1301
        logger.LogInformation("Linked {RecordId}", record.Id); // safe TDS1305 TDS1301
        cache.Set("pension:" + record.Id, true, TimeSpan.FromMinutes(5)); // safe TDS1305
        return $"https://pension.example.jp/records/{record.Id}"; // safe TDS1302 TDS1305
    }
}
