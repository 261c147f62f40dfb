namespace Kaiin.Idle;

public static class IdleTimes
{
    public static void AddIdle(this IServiceCollection services) => services.AddSession(o =>
    {
        o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        o.IdleTimeout = TimeSpan.FromDays(30); // weak TDS1213
    });

    public static void AddIdleShort(this IServiceCollection services) => services.AddSession(o =>
    {
        o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        o.IdleTimeout = TimeSpan.FromMinutes(15); // safe TDS1213
    });
}
