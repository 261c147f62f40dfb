namespace Yotei;

internal static class CalendarTools
{
    public static Uri ToUri(this string text) => new(text, UriKind.Absolute);

    public static bool TryUri(string? text, out Uri uri)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var parsed) && parsed.Scheme == Uri.UriSchemeHttps)
        {
            uri = parsed;
            return true;
        }

        uri = new Uri("https://calendar.city.example.jp/");
        return false;
    }

    public static bool TryOurUri(string? text, out Uri uri)
    {
        uri = new Uri("https://calendar.city.example.jp/");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var parsed) || !parsed.Host.Equals("calendar.city.example.jp", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        uri = parsed;
        return true;
    }

    public static async Task<T?> ReadAsync<T>(this HttpClient http, string address) =>
        await http.GetFromJsonAsync<T>(address); // weak TDS1008

    public static async Task<T?> ReadOursAsync<T>(this HttpClient http, string path) =>
        await http.GetFromJsonAsync<T>("https://calendar.city.example.jp/api/" + Uri.EscapeDataString(path)); // safe TDS1008
}
