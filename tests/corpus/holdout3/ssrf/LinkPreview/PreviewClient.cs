using System.Net;

public record PreviewInput(string Url);

public record PageInput(int Page, string Section);

public class PreviewClient(HttpClient http)
{
    private static readonly HashSet<string> Allowed = ["www.city.example.lg.jp", "www.pref.example.lg.jp"];

    public async Task<string> TitleAsync(string url)
    {
        var html = await http.GetStringAsync(url); // weak TDS1008
        return html[..Math.Min(200, html.Length)];
    }

    public async Task<string> OwnTitleAsync(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps || !Allowed.Contains(uri.Host))
        {
            return "";
        }

        return await http.GetStringAsync(uri); // safe TDS1008
    }

    public async Task<string> PageAsync(int page, string section) =>
        await http.GetStringAsync($"https://www.city.example.lg.jp/{Uri.EscapeDataString(section)}/{page}.html"); // safe TDS1008

    public async Task HookAsync(string url)
    {
        var target = new Uri(url);
        using var response = await http.PostAsync(target, new StringContent("{}")); // weak TDS1008
        response.EnsureSuccessStatusCode();
    }
}
