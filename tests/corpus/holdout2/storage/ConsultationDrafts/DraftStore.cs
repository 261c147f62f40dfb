using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;

namespace Consultation.Drafts;

public sealed class Draft
{
    public Guid Id { get; init; }

    public string FullName { get; init; } = "";

    public string PhoneNumber { get; init; } = "";

    public string Category { get; init; } = "";
}

public sealed class DraftStore(IDistributedCache cache, IDataProtectionProvider protection)
{
    private static readonly CookieOptions Strict = new() { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Strict };
    private static readonly DistributedCacheEntryOptions Short = new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(10) };
    private readonly IDataProtector _protector = protection.CreateProtector("drafts");

    public async Task KeepAsync(HttpResponse response, Draft draft, CancellationToken ct)
    {
        response.Cookies.Append("draft-phone", draft.PhoneNumber, Strict); // weak TDS1304
        response.Cookies.Append("draft-phone-p", _protector.Protect(draft.PhoneNumber), Strict); // safe TDS1304
        response.Cookies.Append("draft-category", draft.Category, Strict); // safe TDS1304

        await cache.SetStringAsync($"draft:{draft.Id}:name", draft.FullName, Short, ct); // weak TDS1304
        await cache.SetStringAsync($"draft:{draft.Id}:name-p", _protector.Protect(draft.FullName), Short, ct); // safe TDS1304
        await cache.SetAsync($"draft:{draft.Id}:category", Encoding.UTF8.GetBytes(draft.Category), Short, ct); // safe TDS1304

        await File.WriteAllTextAsync($"/srv/drafts/{draft.Id:N}.txt", draft.FullName + "\n" + draft.PhoneNumber, ct); // weak TDS1304
        await File.WriteAllBytesAsync($"/srv/drafts/{draft.Id:N}.bin", _protector.Protect(Encoding.UTF8.GetBytes(draft.FullName)), ct); // safe TDS1304
    }
}
