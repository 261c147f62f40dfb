using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Kaiin.Sessions;

public static class Lifetimes
{
    public static void AddLong(this IServiceCollection services)
    {
        services.AddAuthentication("Cookies").AddCookie(o =>
        {
            o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            o.ExpireTimeSpan = TimeSpan.FromDays(365); // weak TDS1213
        });
    }

    public static void AddShort(this IServiceCollection services)
    {
        services.AddAuthentication("Cookies").AddCookie(o =>
        {
            o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            o.ExpireTimeSpan = TimeSpan.FromMinutes(20); // safe TDS1213
        });
    }

    public static void ConfigureIdentityCookie(this IServiceCollection services) =>
        services.ConfigureApplicationCookie(o => o.ExpireTimeSpan = new TimeSpan(90, 0, 0, 0)); // weak TDS1213

    public static void ConfigureIdentityCookieShort(this IServiceCollection services) =>
        services.ConfigureApplicationCookie(o => o.ExpireTimeSpan = new TimeSpan(0, 30, 0)); // safe TDS1213

    public static Task RememberAsync(HttpContext context, ClaimsPrincipal user, TimeProvider clock) =>
        context.SignInAsync("Cookies", user, new AuthenticationProperties { IsPersistent = true, ExpiresUtc = clock.GetUtcNow().AddYears(1) }); // weak TDS1213

    public static Task SignInShortAsync(HttpContext context, ClaimsPrincipal user, TimeProvider clock) =>
        context.SignInAsync("Cookies", user, new AuthenticationProperties { IsPersistent = false, ExpiresUtc = clock.GetUtcNow().AddMinutes(30) }); // safe TDS1213

    public static void AddNever(CookieAuthenticationOptions options)
    {
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        options.ExpireTimeSpan = TimeSpan.MaxValue; // weak TDS1213
    }

    public static void AddHours(CookieAuthenticationOptions options)
    {
        const int hours = 2400;
        options.ExpireTimeSpan = TimeSpan.FromHours(hours); // weak TDS1213
    }

    public static void AddStamp(this IServiceCollection services) =>
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(5)); // safe TDS1213

    public static void ReferenceCache(Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions options) =>
        options.AbsoluteExpirationRelativeToNow = TimeSpan.FromDays(30); // safe TDS1213

    public static void AddTokens(this IServiceCollection services) => services.AddAuthentication().AddBearerToken("Bearer", o =>
    {
        o.BearerTokenExpiration = TimeSpan.FromDays(180); // weak TDS1213
    });

    public static void AddTokensShort(this IServiceCollection services) => services.AddAuthentication().AddBearerToken("Bearer", o =>
    {
        o.BearerTokenExpiration = TimeSpan.FromMinutes(15); // safe TDS1213
    });
}
