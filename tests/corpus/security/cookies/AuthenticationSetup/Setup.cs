using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Portal.Hosting;

public static class Setup
{
    public static void AddOld(this IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.Cookie.Name = "portal";
            o.Cookie.HttpOnly = false; // weak TDS1202
            o.Cookie.SameSite = SameSiteMode.None; // weak TDS1203
            o.Cookie.SecurePolicy = CookieSecurePolicy.None; // weak TDS1201
            o.ExpireTimeSpan = TimeSpan.FromMinutes(30);
        });

        services.AddSession(o =>
        {
            o.IdleTimeout = TimeSpan.FromMinutes(20);
            o.Cookie.IsEssential = true;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest; // weak TDS1201
        });

        services.AddAntiforgery(o => o.Cookie.SecurePolicy = CookieSecurePolicy.None); // weak TDS1201
    }

    public static void AddPortal(this IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.Cookie.Name = "__Host-portal";
            o.Cookie.HttpOnly = true; // safe TDS1202
            o.Cookie.SameSite = SameSiteMode.Lax; // safe TDS1203
            o.Cookie.SecurePolicy = CookieSecurePolicy.Always; // safe TDS1201
            o.ExpireTimeSpan = TimeSpan.FromMinutes(30);
        });

        services.AddSession(o =>
        {
            o.IdleTimeout = TimeSpan.FromMinutes(20);
            o.Cookie.SecurePolicy = CookieSecurePolicy.Always; // safe TDS1201
        });

        services.AddAntiforgery(o => o.Cookie.SecurePolicy = CookieSecurePolicy.Always); // safe TDS1201
    }

    public static void AddPolicy(this IServiceCollection services) => services.Configure<CookiePolicyOptions>(options =>
    {
        options.Secure = CookieSecurePolicy.Always; // safe TDS1201
        options.HttpOnly = Microsoft.AspNetCore.CookiePolicy.HttpOnlyPolicy.Always; // safe TDS1202
        options.MinimumSameSitePolicy = SameSiteMode.Strict; // safe TDS1203
    });
}

public static class ExternalLogin
{
    // 外部の認証画面から POST で戻る一時クッキーだけの設定
    public static CookieBuilder Short(string name) => new()
    {
        Name = name,
        HttpOnly = true, // safe TDS1202
        SecurePolicy = CookieSecurePolicy.SameAsRequest, // weak TDS1201
        SameSite = SameSiteMode.Lax, // safe TDS1203
    };

    public static CookieBuilder ShortScript(string name) => new()
    {
        Name = name,
        HttpOnly = false, // weak TDS1202
        SecurePolicy = CookieSecurePolicy.Always, // safe TDS1201
        SameSite = SameSiteMode.Unspecified, // weak TDS1203
    };
}
