namespace Bosai.Map;

/// <summary>防災地図。町会のサイトに埋め込めるように、枠の制限を外してしまっている。</summary>
public static class EmbeddedMap
{
    public static void AddFrames(this IServiceCollection services)
    {
        services.AddAntiforgery(options =>
        {
            options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            options.SuppressXFrameOptionsHeader = true; // weak TDS1207
        });
    }

    public static void Drop(HttpResponse response) => response.Headers.Remove("X-Frame-Options"); // weak TDS1207

    public static void DropServer(HttpResponse response) => response.Headers.Remove("X-Powered-By"); // safe TDS1207
}
