using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace TokyoDs.Web;

/// <summary>Every cookie travels over HTTPS only, is out of reach for scripts, and stays with the own site.</summary>
internal static class SecureCookies
{
    public static void Configure(IServiceCollection services, bool isDevelopment)
    {
        // Browsers take Secure cookies from http://localhost; the __Host- prefix is left to real deployments.
        var prefix = isDevelopment ? "" : "__Host-";
        services.Configure<CookiePolicyOptions>(options =>
        {
            options.Secure = CookieSecurePolicy.Always;
            options.HttpOnly = HttpOnlyPolicy.Always;
            options.MinimumSameSitePolicy = SameSiteMode.Lax;
        });
        services.Configure<AntiforgeryOptions>(options =>
        {
            Harden(options.Cookie, prefix + "tds-antiforgery", SameSiteMode.Strict);
            if (isDevelopment)
            {
                // Antiforgery refuses to work over http://localhost otherwise; the cookie policy above still makes the cookie Secure.
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            }
        });
        services.Configure<CookieTempDataProviderOptions>(options => Harden(options.Cookie, prefix + "tds-temp", SameSiteMode.Strict));
        services.Configure<SessionOptions>(options => Harden(options.Cookie, prefix + "tds-session", SameSiteMode.Lax));
        services.ConfigureAll<CookieAuthenticationOptions>(options => Harden(options.Cookie, name: null, SameSiteMode.Lax));
    }

    private static void Harden(CookieBuilder cookie, string? name, SameSiteMode sameSite)
    {
        if (name is not null)
        {
            cookie.Name = name;
        }

        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SecurePolicy = CookieSecurePolicy.Always;
        cookie.SameSite = sameSite;
        cookie.IsEssential = true;
    }
}
