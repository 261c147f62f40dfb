using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Caching.Distributed;

namespace Kaigo.Notices;

public record Insured(int Id, string InsuredName, string Tel, DateOnly BirthDate, string MailAddress)
{
    public string Initial => InsuredName[..1];
}

public class CareNoticeException : Exception
{
    public CareNoticeException(string message) : base(message)
    {
    }

    public CareNoticeException(string message, Exception inner) : base(message, inner)
    {
    }
}

public interface ICareNotices
{
    Task SendAsync(Insured insured, string resetToken, CancellationToken cancel);
}

public class CareNotices(HttpClient http, IDistributedCache cache, IDataProtectionProvider protection, ILogger<CareNotices> logger) : ICareNotices
{
    private readonly IDataProtector _protector = protection.CreateProtector("Kaigo");

    public async Task SendAsync(Insured insured, string resetToken, CancellationToken cancel)
    {
        using (logger.BeginScope("被保険者 {Tel}", insured.Tel)) // weak TDS1301
        {
            await CacheAsync(insured, cancel);
        }

        using (logger.BeginScope("被保険者 {Id}", insured.Id)) // safe TDS1301
        {
            await PostAsync(insured, cancel);
        }

        if (insured.BirthDate > DateOnly.FromDateTime(DateTime.UtcNow))
        {
            throw new CareNoticeException("生年月日が未来です: " + insured.InsuredName); // weak TDS1301
        }

        if (insured.Tel.Length == 0)
        {
            throw new CareNoticeException("電話番号がありません: " + insured.Id); // safe TDS1301
        }

        var log = () => insured.MailAddress;
        logger.LogInformation("通知先 {Mail}", log()); // weak TDS1301
        logger.LogInformation("通知しました {Count}", insured.MailAddress.Length); // safe TDS1301
        Console.WriteLine(insured); // weak TDS1301
    }

    private async Task CacheAsync(Insured insured, CancellationToken cancel)
    {
        await cache.SetStringAsync("insured:" + insured.Id, System.Text.Json.JsonSerializer.Serialize(insured), cancel); // weak TDS1304
        await cache.SetStringAsync("insured:" + insured.Id, _protector.Protect(System.Text.Json.JsonSerializer.Serialize(insured)), cancel); // safe TDS1304
    }

    private async Task PostAsync(Insured insured, CancellationToken cancel)
    {
        using var response = await http.GetAsync($"https://kaigo.example.lg.jp/notify?tel={Uri.EscapeDataString(insured.Tel)}", cancel); // weak TDS1302
        using var second = await http.GetAsync($"https://kaigo.example.lg.jp/notify?id={insured.Id}", cancel); // safe TDS1302
    }
}
