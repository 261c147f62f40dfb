namespace TokyoDs.Analyzers.Tests.Security;

public sealed class UntrustedUrlTests() : RuleTests("TDS1008")
{
    [Fact]
    public Task An_address_from_a_request_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/fetch", async (string url, HttpClient http) => await http.GetStringAsync({|TDS1008:url|}));
        app.MapGet("/host", async (string host, HttpClient http) => await http.GetStringAsync({|TDS1008:$"https://{host}/v2"|}));
        app.MapGet("/uri", async (Uri address, HttpClient http) => await http.GetAsync({|TDS1008:address|}));
        app.Run();
        """);

    [Fact]
    public Task Messages_and_base_addresses_are_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public class RelayController(IHttpClientFactory clients) : Controller
        {
            public async Task<IActionResult> Head(string url)
            {
                using var request = new HttpRequestMessage(HttpMethod.Head, {|TDS1008:url|});
                using var client = clients.CreateClient();
                client.BaseAddress = {|TDS1008:new Uri(url)|};
                return Ok(await client.SendAsync(request));
            }

            public Task Send(Hook hook) =>
                clients.CreateClient().SendAsync(new HttpRequestMessage { Method = HttpMethod.Post, RequestUri = {|TDS1008:new Uri(hook.Callback)|} });
        }
        public record Hook(string Callback);
        """);

    [Fact]
    public Task The_way_over_a_client_in_another_file_is_followed() => Flags(
        """
        using Microsoft.AspNetCore.Mvc.RazorPages;
        public class CheckModel(LinkClient links) : PageModel
        {
            public bool Answers { get; private set; }

            public async Task OnGetAsync(string address) => Answers = await links.AnswersAsync(address);
        }
        """,
        ("LinkClient.cs", """
        public class LinkClient(HttpClient http)
        {
            public async Task<bool> AnswersAsync(string address)
            {
                using var response = await http.GetAsync({|TDS1008:address|}, HttpCompletionOption.ResponseHeadersRead);
                return response.IsSuccessStatusCode;
            }
        }
        """));

    [Fact]
    public Task A_fixed_host_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/a", async (string q, HttpClient http) => await http.GetStringAsync("https://api.example.jp/search?q=" + Uri.EscapeDataString(q)));
        app.MapGet("/b", async (string code, HttpClient http) => await http.GetStringAsync($"https://api.example.jp/areas/{Uri.EscapeDataString(code)}/today"));
        app.MapGet("/c/{id:int}", async (int id, HttpClient http) => await http.GetStringAsync($"items/{id}"));
        app.Run();
        """);

    [Fact]
    public Task A_configured_base_address_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class MapController(HttpClient http, IConfiguration configuration) : Controller
        {
            public Task<string> Get(string layer) => http.GetStringAsync(configuration["Map:Base"] + "/layers/" + Uri.EscapeDataString(layer));
        }
        """);

    [Fact]
    public Task A_base_address_that_the_object_holds_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Options;
        public class PayController(HttpClient http, IOptions<PayOptions> options) : Controller
        {
            private static readonly string Root = Environment.GetEnvironmentVariable("PAY_ROOT") ?? "https://pay.example.jp";
            private readonly PayOptions _pay = options.Value;

            public Task<string> Given(string id) => http.GetStringAsync(options.Value.Base + "/orders/" + Uri.EscapeDataString(id));
            public Task<string> Held(string id) => http.GetStringAsync($"{_pay.Base}/orders/{Uri.EscapeDataString(id)}");
            public Task<string> Shared(string id) => http.GetStringAsync($"{Root}/orders/{Uri.EscapeDataString(id)}");
            public Task<string> Formatted(string id) => http.GetStringAsync(string.Format("{0}/orders/{1}", _pay.Base, id));
        }
        public class PayOptions { public string Base { get; set; } = ""; public string Environment { get; set; } = ""; }
        """);

    [Fact]
    public Task A_host_of_which_a_setting_is_a_piece_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class PayController(HttpClient http, PaySettings settings) : Controller
        {
            private PaySettings _settings = settings;

            public Task<string> Given(string id) => http.GetStringAsync($"https://api{settings.Environment}.pay.example.jp/orders/{id}");
            public Task<string> Held(string id) => http.GetStringAsync($"https://api{_settings.Environment}.pay.example.jp/orders/{id}");
            public Task<string> Added(string id) => http.GetStringAsync("https://" + _settings.Environment + "pay.example.jp/orders/" + id);
            public async Task<string> Loaded(string id)
            {
                _settings = await Load();
                return await http.GetStringAsync($"https://api{_settings.Environment}.pay.example.jp/orders/{id}");
            }

            public async Task<string> Checked(string area, string id) =>
                area is "east" or "west" ? await http.GetStringAsync($"https://{area}.pay.example.jp/orders/{id}") : "";

            private static async Task<PaySettings> Load()
            {
                await Task.Yield();
                return new(Environment.GetEnvironmentVariable("PAY") ?? "");
            }
        }
        public record PaySettings(string Environment);
        """);

    [Fact]
    public Task What_is_added_to_a_text_that_the_object_keeps_may_be_its_beginning() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public class RelayController(HttpClient http) : Controller
        {
            private string _address = "";

            public Task<string> Written(string host)
            {
                _address = $"{_address}{host}";
                return http.GetStringAsync({|TDS1008:_address|});
            }

            public Task<string> Formatted(string host) =>
                http.GetStringAsync({|TDS1008:string.Format("{0}{1}", _address, host)|});
        }
        """);

    [Fact]
    public Task The_host_in_a_composite_format_is_what_stands_before_the_first_slash() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public class RelayController(HttpClient http) : Controller
        {
            public Task<string> Host(string host, string id) =>
                http.GetStringAsync({|TDS1008:string.Format("https://{1}.example.jp/orders/{0}", id, host)|});
            public Task<string> Path(string area, string id) =>
                http.GetStringAsync(string.Format("https://api.example.jp/{1,-4}/orders/{0:D4}", id, area));
            public Task<string> Listed(string area, string id, string page) =>
                http.GetStringAsync(string.Format("https://api.example.jp/{0}/{1}/{2}/{3}", area, id, page, "all"));
            public Task<string> Unused(string host) =>
                http.GetStringAsync(string.Format("https://api.example.jp/{0}", "all", host));
            public Task<string> Broken(string host) =>
                http.GetStringAsync({|TDS1008:string.Format("https://{0}.{x}{", host)|});
        }
        """);

    [Fact]
    public Task A_piece_of_the_host_that_a_request_filled_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public class PayController(HttpClient http) : Controller
        {
            [BindProperty(SupportsGet = true)]
            public string Region { get; set; } = "";

            private string _area = "";

            public Task<string> Bound(string id) => http.GetStringAsync({|TDS1008:$"https://{Region}.pay.example.jp/orders/{Uri.EscapeDataString(id)}"|});

            public Task<string> Kept(string area, string id)
            {
                _area = area;
                return Send(id);
            }

            private Task<string> Send(string id) => http.GetStringAsync({|TDS1008:"https://" + _area + ".pay.example.jp/orders/" + id|});
            public Task<string> Before(string id) => http.GetStringAsync({|TDS1008:$"https://{id}{_area}.pay.example.jp/orders/"|});
        }
        """);

    [Fact]
    public Task A_host_from_a_list_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class FeedController(HttpClient http) : Controller
        {
            private static readonly HashSet<string> Hosts = ["www.city.example.jp", "opendata.example.jp"];

            public async Task<IActionResult> Get(string host, string body)
            {
                if (!Hosts.Contains(host))
                {
                    return NotFound();
                }

                await http.PostAsync("https://api.example.jp/log", new StringContent(body));
                return Ok(await http.GetStringAsync("https://" + host + "/feed.xml"));
            }
        }
        """);

    [Fact]
    public Task An_address_that_begins_with_one_of_the_own_stores_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/files", async (string fileUrl, HttpClient http, StoreFactory factory) =>
        {
            var stores = new[] { factory.Create("Default"), factory.Create("safe") };
            if (!stores.Any(store => fileUrl.StartsWith(store.Uri.AbsoluteUri)))
            {
                return Results.BadRequest();
            }

            return Results.Ok(await http.GetStringAsync(fileUrl));
        });
        app.Run();
        class Store(Uri uri) { public Uri Uri { get; } = uri; }
        class StoreFactory(IConfiguration configuration) { public Store Create(string name) => new(new Uri(configuration[name]!)); }
        """);
}
