using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Portal.Session;

public static class SessionSetup
{
    public static IServiceCollection AddPortalSession(this IServiceCollection services)
    {
        services.AddSession(options =>
        {
            options.IdleTimeout = TimeSpan.FromMinutes(20);
            options.Cookie.Name = "__Host-portal";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest; // weak TDS1201
            options.Cookie.HttpOnly = false; // weak TDS1202
            options.Cookie.SameSite = SameSiteMode.Strict; // safe TDS1203
        });

        services.AddAntiforgery(options =>
        {
            options.Cookie.SecurePolicy = CookieSecurePolicy.Always; // safe TDS1201
            options.Cookie.HttpOnly = true; // safe TDS1202
            options.Cookie.SameSite = SameSiteMode.None; // weak TDS1203
        });

        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.SlidingExpiration = true;
            options.ExpireTimeSpan = TimeSpan.FromMinutes(30);
            options.Cookie.SecurePolicy = CookieSecurePolicy.None; // weak TDS1201
            options.Cookie.HttpOnly = true; // safe TDS1202
            options.Cookie.SameSite = SameSiteMode.Lax; // safe TDS1203
        });

        services.ConfigureApplicationCookie(options =>
        {
            options.SlidingExpiration = true;
            options.ExpireTimeSpan = TimeSpan.FromMinutes(30);
            options.Cookie = new CookieBuilder
            {
                Name = "__Host-staff",
                Path = "/",
                SecurePolicy = CookieSecurePolicy.Always, // safe TDS1201
                HttpOnly = false, // weak TDS1202
                SameSite = SameSiteMode.Lax, // safe TDS1203
            };
        });
        return services;
    }
}
