using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace TokyoService.Applications;

/// <summary>Ties the reader's browser to a draft. The cookie holds only the id of the draft, signed and encrypted.</summary>
public sealed class DraftCookie(IDataProtectionProvider protection, IHostEnvironment environment)
{
    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector("TokyoService.DraftCookie").ToTimeLimitedDataProtector();

    /// <summary>The __Host- prefix binds the cookie to this host; browsers accept it over HTTPS only.</summary>
    private string Name => environment.IsDevelopment() ? "draft" : "__Host-draft";

    /// <summary>The id of the reader's draft; null without a cookie, or when it was altered or has expired.</summary>
    public Guid? Read(HttpRequest request)
    {
        try
        {
            return request.Cookies[Name] is { } value && Guid.TryParse(_protector.Unprotect(value), out var id) ? id : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Remembers the draft as long as the draft itself is kept.</summary>
    public void Write(HttpResponse response, Guid id) =>
        response.Cookies.Append(Name, _protector.Protect(id.ToString(), ApplicationDesk.DraftLifetime), new CookieOptions
        {
            Secure = true,
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            MaxAge = ApplicationDesk.DraftLifetime,
            Path = "/",
            IsEssential = true,
        });
}
