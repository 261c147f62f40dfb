using System.Net;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddHttpClient<PreviewClient>(client => client.Timeout = TimeSpan.FromSeconds(5));
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

var preview = app.MapGroup("/preview").RequireAuthorization("editor");
preview.MapPost("/", (PreviewInput input, PreviewClient client) => client.TitleAsync(input.Url));
preview.MapPost("/own", (PreviewInput input, PreviewClient client) => client.OwnTitleAsync(input.Url));
preview.MapPost("/page", (PageInput input, PreviewClient client) => client.PageAsync(input.Page, input.Section));
preview.MapPost("/hook", (PreviewInput input, PreviewClient client) => client.HookAsync(input.Url));

app.Run();

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
