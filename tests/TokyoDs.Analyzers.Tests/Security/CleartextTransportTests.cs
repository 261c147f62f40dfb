using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class CleartextTransportTests() : RuleTests("TDS1113")
{
    private const string Program = "WebApplication.CreateBuilder(args).Build().Run();";

    private static readonly (string, string) SqlClient = ("SqlClient.cs", """
        namespace Microsoft.Data.SqlClient
        {
            public class SqlConnectionStringBuilder { public bool Encrypt { get; set; } public bool TrustServerCertificate { get; set; } }
        }
        """);

    [Fact]
    public Task A_host_that_stands_for_one_to_come_is_fine() => IsSilent("""
        class Seed { public string PictureUri { get; } = "http://catalogbaseurltobereplaced/images/1.png"; }
        """);

    [Fact]
    public Task An_address_that_is_connected_to_is_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHttpClient("registry", client => client.BaseAddress = new Uri({|TDS1113:"http://registry.metro.tokyo.lg.jp/"|}));
        var client = new HttpClient();
        await client.GetAsync({|TDS1113:"http://registry.metro.tokyo.lg.jp/corporations"|});
        await client.GetStringAsync($"{|TDS1113:http://registry.metro.tokyo.lg.jp/corporations/|}{args[0]}");
        await client.PostAsync({|TDS1113:"http://registry.metro.tokyo.lg.jp/"|} + args[0], null);
        """);

    [Fact]
    public Task An_address_kept_under_a_telling_name_is_reported() => Flags("""
        class Registry(IConfiguration configuration)
        {
            const string BaseUrl = {|TDS1113:"http://registry.metro.tokyo.lg.jp"|};
            Uri Endpoint => new(configuration["Registry:Url"] ?? {|TDS1113:"http://10.1.2.3/api"|});
            string NotifySocketUrl { get; } = {|TDS1113:"ws://push.metro.tokyo.lg.jp/events"|};
            string Internal { get; } = new Uri({|TDS1113:"http://backend/"|}).ToString();
        }
        """);

    [Fact]
    public Task Old_protocols_are_reported() => Flags("""
        #pragma warning disable SYSLIB0014
        using System.Net;
        var request = WebRequest.Create({|TDS1113:"ftp://files.metro.tokyo.lg.jp/in"|});
        var directory = new Own.Directory({|TDS1113:"ldap://ad.metro.tokyo.lg.jp"|});
        namespace Own { class Directory(string path) { string Path => path; } }
        """);

    [Fact]
    public Task Mail_without_TLS_is_reported() => Flags("""
        using System.Net.Mail;
        class Mail(string host)
        {
            void A(MailMessage message) { using var client = {|TDS1113:new SmtpClient(host, 25)|}; client.Send(message); }
            SmtpClient B() { SmtpClient client = {|TDS1113:new()|}; client.Host = "mail.metro.tokyo.lg.jp"; client.Send("a", "b", "c", "d"); return null!; }
            void C(SmtpClient client) => {|TDS1113:client.EnableSsl = false|};
        }
        """);

    [Fact]
    public Task Mail_through_MailKit_without_TLS_is_reported() => Flags(
        """
        using MailKit.Net.Smtp;
        using MailKit.Security;
        var client = new SmtpClient();
        await client.ConnectAsync("mail.metro.tokyo.lg.jp", 25, {|TDS1113:SecureSocketOptions.None|});
        await client.ConnectAsync("localhost", 1025, SecureSocketOptions.None);
        await client.ConnectAsync("mail.metro.tokyo.lg.jp", 587, SecureSocketOptions.StartTls);
        """,
        ("MailKit.cs", """
            namespace MailKit.Security { public enum SecureSocketOptions { None, Auto, SslOnConnect, StartTls } }
            namespace MailKit.Net.Smtp { public class SmtpClient { public Task ConnectAsync(string host, int port, MailKit.Security.SecureSocketOptions options) => Task.CompletedTask; } }
            """));

    [Fact]
    public Task Metadata_without_HTTPS_is_reported() => Flags("""
        using Microsoft.AspNetCore.Authentication.JwtBearer;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAuthentication().AddJwtBearer(options =>
        {
            options.Authority = {|TDS1113:"http://idp.metro.tokyo.lg.jp"|};
            {|TDS1113:options.RequireHttpsMetadata = false|};
        });
        """);

    [Fact]
    public Task Unprotected_connection_strings_are_reported() => Flags(
        """
        using Microsoft.Data.SqlClient;
        var a = {|TDS1113:"Server=db01;Database=shinsei;Integrated Security=true;Encrypt=false"|};
        var b = {|TDS1113:"Server=tcp:db01,1433;Database=shinsei;TrustServerCertificate=True"|};
        var c = $"{|TDS1113:Host=db02.metro.lg.jp;Database=x;SSL Mode=Disable;Username=|}{args[0]}";
        var d = new SqlConnectionStringBuilder { {|TDS1113:Encrypt = false|}, {|TDS1113:TrustServerCertificate = true|} };
        """,
        SqlClient);

    [Fact]
    public Task Settings_files_are_read() => Flags(Program, ("appsettings.json", """
        {
          "Kestrel": { "Endpoints": { "Http": { "Url": "http://*:8080" } } },
          "Registry": { "BaseUrl": {|TDS1113:"http://registry.metro.tokyo.lg.jp"|}, "Namespace": "http://registry.metro.tokyo.lg.jp/types" },
          "ConnectionStrings": { "Main": {|TDS1113:"Server=db01;Database=shinsei;Encrypt=False"|}, "Own": "Server=localhost;Database=shinsei;Encrypt=False" },
          "Proxy": "http://proxy.metro.lg.jp:8080"
        }
        """));

    [Fact]
    public Task A_neighbour_in_Development_settings_is_fine() => IsSilent(Program, ("appsettings.Development.json", """
        { "Registry": { "BaseUrl": "http://registry:8080" }, "ConnectionStrings": { "Main": "Server=db;Database=shinsei;TrustServerCertificate=true" } }
        """));

    [Fact]
    public Task This_machine_is_fine() => IsSilent("""
        using System.Net.Mail;
        var client = new HttpClient { BaseAddress = new Uri("http://localhost:5000") };
        await client.GetAsync("http://127.0.0.1/health");
        await client.GetAsync("http://[::1]:8080/health");
        await client.GetAsync("http://api.localhost/health");
        var app = WebApplication.CreateBuilder(args).Build();
        app.Urls.Add("http://0.0.0.0:8080");
        app.Run("http://+:8080");
        var mail = new SmtpClient("localhost");
        """);

    [Fact]
    public Task Names_that_look_like_addresses_are_fine() => IsSilent("""
        using System.Xml.Linq;
        using System.Xml.Serialization;
        XNamespace ns = "http://www.w3.org/2005/Atom";
        XNamespace own = "http://data.metro.tokyo.lg.jp/ns/event";
        const string NameClaimUrl = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name";
        const string SchemaUrl = "http://data.metro.tokyo.lg.jp/event-1.0";
        new System.Xml.XmlNamespaceManager(new System.Xml.NameTable()).AddNamespace("ecb", "http://www.ecb.int/2002-08-01/eurofxref");
        var type = new System.Security.Claims.Claim("http://data.metro.tokyo.lg.jp/role", "staff");
        [XmlRoot(Namespace = "http://data.metro.tokyo.lg.jp/event")] class Event { }
        """);

    [Fact]
    public Task Comparisons_and_links_for_readers_are_fine() => IsSilent("""
        class Links
        {
            bool IsOld(string url) => url.StartsWith("http://") || url == "http://www.metro.tokyo.lg.jp" || url.Contains("http://www.metro.tokyo.lg.jp");
            string Upgrade(string url) => url.Replace("http://", "https://");
            License License => new() { Url = new Uri("http://creativecommons.org/licenses/by/4.0/") };
            string Text => "http://www.metro.tokyo.lg.jp をご覧ください";
            Uri Any(string host) => new($"http://{host}/");
        }
        class License { public Uri? Url { get; set; } }
        """);

    [Fact]
    public Task Hosts_that_are_allowed_are_fine() => IsSilent(
        """
        class Registry { string BaseUrl => "http://monitor.lgwan.jp/"; string Url => "http://a.closed.lg.jp/"; }
        """,
        (".editorconfig", "root = true\n[*.cs]\ntokyods.cleartext_hosts = monitor.lgwan.jp, *.closed.lg.jp\n"));

    [Fact]
    public Task Tests_and_Development_are_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddHttpClient("registry", client => client.BaseAddress = new Uri("http://registry.dev.lg.jp/"));
        }
        """);

    [Fact]
    public Task A_test_project_is_fine() => IsSilent(
        """class Probe { string BaseUrl => "http://registry.metro.tokyo.lg.jp/"; }""",
        (".globalconfig", "is_global = true\nbuild_property.IsTestProject = true\n"));

    [Fact]
    public Task Mail_with_TLS_or_into_a_folder_is_fine() => IsSilent("""
        using System.Net.Mail;
        class Mail(string host)
        {
            SmtpClient A() { using var client = new SmtpClient(host, 587) { EnableSsl = true }; client.Send("a", "b", "c", "d"); return null!; }
            void B() { var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory }; client.Dispose(); }
            void C(bool tls) { var client = new SmtpClient(host); client.EnableSsl = tls; client.Dispose(); }
            SmtpClient D() => new(host);
        }
        """);

    [Fact]
    public Task The_fix_takes_TLS() => Fixes<CleartextTransportFix>(
        """
        using System.Net.Mail;
        class Registry(HttpClient client, string host)
        {
            const string BaseUrl = {|TDS1113:"http://registry.metro.tokyo.lg.jp"|};
            Task A(string id) => client.GetAsync($"{|TDS1113:http://registry.metro.tokyo.lg.jp/|}{id}");
            string B => {|TDS1113:"Server=db01;Database=shinsei;Encrypt=false;Timeout=3"|};
            void C() { using var mail = new SmtpClient(host); {|TDS1113:mail.EnableSsl = false|}; }
            const string WithPortUrl = {|TDS1113:"http://registry.metro.tokyo.lg.jp:8080"|};
        }
        """,
        """
        using System.Net.Mail;
        class Registry(HttpClient client, string host)
        {
            const string BaseUrl = "https://registry.metro.tokyo.lg.jp";
            Task A(string id) => client.GetAsync($"https://registry.metro.tokyo.lg.jp/{id}");
            string B => "Server=db01;Database=shinsei;Encrypt=True;Timeout=3";
            void C() { using var mail = new SmtpClient(host); mail.EnableSsl = true; }
            const string WithPortUrl = {|TDS1113:"http://registry.metro.tokyo.lg.jp:8080"|};
        }
        """);

    [Fact]
    public Task The_fix_switches_TLS_on_where_a_client_is_made() => Fixes<CleartextTransportFix>(
        """
        using System.Net.Mail;
        class Mail(string host)
        {
            void Send(MailMessage message) { using var client = {|TDS1113:new SmtpClient(host)|}; client.Send(message); }
        }
        """,
        """
        using System.Net.Mail;
        class Mail(string host)
        {
            void Send(MailMessage message) { using var client = new SmtpClient(host) { EnableSsl = true }; client.Send(message); }
        }
        """);

    [Fact]
    public Task An_address_in_a_constant_that_a_client_is_given_is_reported() => Flags("""
        class Rivers(HttpClient client)
        {
            private const string River = {|TDS1113:"http://river.metro.tokyo.lg.jp/levels"|};
            private const string About = "http://river.metro.tokyo.lg.jp/about";
            private static readonly string Dam = {|TDS1113:"http://dam.metro.tokyo.lg.jp/levels"|};
            Task<string> Levels() => client.GetStringAsync(River);
            Task<string> Dams() => client.GetStringAsync(new Uri(Dam));
            string Text() => About;
        }
        """);

    [Fact]
    public Task A_connection_text_in_pieces_is_read_as_a_whole() => Flags("""
        class Connections(string user, string secret)
        {
            string Open => $"Server=db01;Database=cases;User Id={user};Password={secret}{|TDS1113:;Encrypt=False|}";
            string Sum => "Server=db01;User Id=" + user + {|TDS1113:";TrustServerCertificate=True"|};
            string Host(string host) => $"Server={host}{|TDS1113:;Database=cases;Encrypt=False|}";
            string Closed => $"Server=db01;User Id={user};Encrypt=True";
            string Own => $"Server=localhost;User Id={user};Encrypt=False";
        }
        """);

    [Fact]
    public Task A_link_of_a_record_that_is_stored_is_fine() => IsSilent("""
        class Comment { public string Author { get; set; } = ""; public string Url { get; set; } = ""; }
        class Facility { public string Name { get; set; } = ""; public string WebsiteUrl { get; init; } = ""; public string ImageUri { get; init; } = ""; }
        interface IComments { Task Save(Comment comment); }
        class Seed(IComments comments)
        {
            public async Task Run()
            {
                var comment = new Comment { Author = "A", Url = "http://river.metro.tokyo.lg.jp" };
                await comments.Save(comment);
                await comments.Save(new() { Url = "http://river.metro.tokyo.lg.jp/" });
            }

            public static readonly Facility[] All = [new() { Name = "B", WebsiteUrl = "http://library.metro.tokyo.lg.jp/", ImageUri = "http://library.metro.tokyo.lg.jp/1.png" }];
        }
        """);

    [Fact]
    public Task A_link_that_something_connects_to_is_reported() => Flags("""
        class Bulletin { public string Url { get; set; } = ""; }
        class RegistryOptions { public string SiteUrl { get; set; } = ""; }
        class MailSettings { public string SiteUrl { get; set; } = ""; }
        class RegistryClient { public string SiteUrl { get; set; } = ""; }
        class Partner { public string BaseUrl { get; set; } = ""; public string WebhookUrl { get; set; } = ""; public string Host { get; set; } = ""; }
        class Feeds(HttpClient client)
        {
            private readonly Bulletin feed = new() { Url = {|TDS1113:"http://river.metro.tokyo.lg.jp/feed"|} };
            public Task<string> Read() => client.GetStringAsync(feed.Url);
            public object Options() => new RegistryOptions { SiteUrl = {|TDS1113:"http://river.metro.tokyo.lg.jp/feed"|} };
            public object Settings() => new MailSettings { SiteUrl = {|TDS1113:"http://river.metro.tokyo.lg.jp/feed"|} };
            public object Client() => new RegistryClient { SiteUrl = {|TDS1113:"http://river.metro.tokyo.lg.jp/feed"|} };
            public object Partner() => new Partner
            {
                BaseUrl = {|TDS1113:"http://river.metro.tokyo.lg.jp/feed"|}, WebhookUrl = {|TDS1113:"http://river.metro.tokyo.lg.jp/feed"|}, Host = {|TDS1113:"http://river.metro.tokyo.lg.jp"|},
            };
        }
        """);
}
