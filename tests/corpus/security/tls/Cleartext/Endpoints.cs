using System.Net.Mail;
using System.Net.WebSockets;
using System.Xml.Linq;
using Npgsql;

namespace Bosai.Feeds;

public sealed class FeedOptions
{
    public Uri Weather { get; set; } = new("http://tenki.example.co.jp/feed"); // weak TDS1113

    public Uri Quake { get; set; } = new("https://jishin.example.co.jp/feed"); // safe TDS1113

    public Uri Local { get; set; } = new("http://localhost:5080/feed"); // safe TDS1113
}

public sealed class FeedReader(HttpClient http)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom"; // safe TDS1113

    private const string River = "http://kasen.example.lg.jp/api/v1/levels"; // weak TDS1113

    public Task<string> RiverAsync(CancellationToken ct) => http.GetStringAsync(River, ct);

    public Task<string> DamAsync(CancellationToken ct) =>
        http.GetStringAsync("http://dam.example.lg.jp/levels.json", ct); // weak TDS1113

    public Task<string> DamSecureAsync(CancellationToken ct) =>
        http.GetStringAsync("https://dam.example.lg.jp/levels.json", ct); // safe TDS1113

    public async Task<ClientWebSocket> SirenAsync(CancellationToken ct)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("ws://siren.example.lg.jp/stream"), ct); // weak TDS1113
        return socket;
    }

    public async Task<ClientWebSocket> SirenSecureAsync(CancellationToken ct)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("wss://siren.example.lg.jp/stream"), ct); // safe TDS1113
        return socket;
    }

    public IEnumerable<string> Titles(XDocument feed) => feed.Descendants(Atom + "title").Select(t => t.Value);

    public bool IsInsecure(Uri uri) => uri.Scheme == "http"; // safe TDS1113

    public static bool StartsInsecure(string address) => address.StartsWith("http://", StringComparison.OrdinalIgnoreCase); // safe TDS1113
}

public static class Wires
{
    public static SmtpClient Mail() => new("mail.example.lg.jp", 25) { EnableSsl = false }; // weak TDS1113

    public static SmtpClient MailTls() => new("mail.example.lg.jp", 587) { EnableSsl = true }; // safe TDS1113

    public static NpgsqlConnectionStringBuilder Store(string host) => new() { Host = host, SslMode = SslMode.Disable }; // weak TDS1113

    public static NpgsqlConnectionStringBuilder StoreTls(string host) => new() { Host = host, SslMode = SslMode.VerifyFull }; // safe TDS1113

    public static string SqlServer(string user, string secret) =>
        $"Server=db01.example.lg.jp;Database=bosai;User Id={user};Password={secret};Encrypt=False"; // weak TDS1113

    public static string SqlServerTls(string user, string secret) =>
        $"Server=db01.example.lg.jp;Database=bosai;User Id={user};Password={secret};Encrypt=True"; // safe TDS1113

    public static Uri Archive() => new("ftp://archive.example.lg.jp/koho/"); // weak TDS1113

    public static IServiceCollection AddMap(this IServiceCollection services)
    {
        services.AddHttpClient("map", client => client.BaseAddress = new Uri("http://chizu.example.co.jp/tiles/")); // weak TDS1113
        return services;
    }

    public static string Trusting() => "Server=db02.example.lg.jp;Database=bosai;Integrated Security=true;Encrypt=True;TrustServerCertificate=True"; // weak TDS1113
}
