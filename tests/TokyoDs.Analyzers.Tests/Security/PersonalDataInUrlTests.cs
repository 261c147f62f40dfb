namespace TokyoDs.Analyzers.Tests.Security;

public sealed class PersonalDataInUrlTests() : RuleTests("TDS1302")
{
    [Fact]
    public Task A_setting_that_is_a_key_by_its_name_is_reported() => Flags("""
        class Statistics(HttpClient http, IConfiguration configuration)
        {
            public Task<string> Count() => http.GetStringAsync({|TDS1302:"https://stats.example.jp/count?api_key=" + configuration["Stats:ApiKey"]|});

            public Task<string> Sum() => http.GetStringAsync({|TDS1302:$"https://stats.example.jp/sum?api_key={configuration.GetValue<string>("Stats:ApiKey")}"|});

            public Task<string> Page() => http.GetStringAsync("https://stats.example.jp/count?page=" + configuration["Stats:FirstPage"]);
        }
        """);

    [Fact]
    public Task A_token_in_the_query_of_a_request_is_reported() => Flags("""
        class Backend(HttpClient http)
        {
            public Task<string> Fetch(string accessToken) => http.GetStringAsync({|TDS1302:$"records?access_token={accessToken}"|});
        }
        """);

    [Fact]
    public Task A_pension_number_in_the_path_is_reported() => Flags("""
        class Pensions(HttpClient http)
        {
            public Task<string> Find(string kisoNenkinBango)
            {
                var path = "pensions/" + Uri.EscapeDataString(kisoNenkinBango);
                return http.GetStringAsync({|TDS1302:path|});
            }
        }
        """);

    [Fact]
    public Task A_password_of_another_method_is_reported() => Flags("""
        class Client(HttpClient http)
        {
            public Task LogIn(string id, string password) => Post("login?id=" + id + "&password=" + password);

            private Task Post(string path) => http.PostAsync({|TDS1302:path|}, null);
        }
        """);

    [Fact]
    public Task A_builder_of_addresses_is_reported() => Flags("""
        class Addresses
        {
            public Uri Of(string host, string clientSecret)
            {
                var builder = new UriBuilder("https", host);
                builder.Query = {|TDS1302:"client_secret=" + clientSecret|};
                return builder.Uri;
            }
        }
        """);

    [Fact]
    public Task What_an_endpoint_takes_from_its_address_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/open", ([FromQuery] string {|TDS1302:password|}) => password.Length);
        app.MapGet("/by/{accessToken}", (string {|TDS1302:accessToken|}) => accessToken.Length);
        app.MapPost("/open", ([FromBody] string password) => password.Length);
        app.MapGet("/header", ([FromHeader(Name = "X-Link")] string accessToken) => accessToken.Length);
        app.MapGet("/list", (string? pageToken, CancellationToken token) => pageToken);
        app.Run();
        """);

    [Fact]
    public Task An_action_that_answers_GET_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public class LinkController : Controller
        {
            [HttpGet]
            public IActionResult Open(string {|TDS1302:password|}) => Ok(password.Length);

            [HttpPost]
            public IActionResult Save(string password) => Ok(password.Length);

            [HttpPost]
            public IActionResult Find([FromQuery] string {|TDS1302:bankAccountNumber|}) => Ok(bankAccountNumber.Length);
        }
        """);

    [Fact]
    public Task Body_and_header_are_fine() => IsSilent("""
        using System.Net.Http.Headers;

        class Backend(HttpClient http)
        {
            public Task<HttpResponseMessage> LogIn(string id, string password) =>
                http.PostAsync("login", new FormUrlEncodedContent(new Dictionary<string, string> { ["id"] = id, ["password"] = password }));

            public Task<HttpResponseMessage> Fetch(string accessToken)
            {
                var request = new HttpRequestMessage(HttpMethod.Get, "records");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
                return http.SendAsync(request);
            }

            public Task<string> Page(string pageToken) => http.GetStringAsync("tiles?page=" + pageToken);
        }
        """);

    [Fact]
    public Task Tokens_for_one_use_are_fine() => IsSilent("""
        class Links(HttpClient http)
        {
            public async Task Remind(string user)
            {
                var token = await GeneratePasswordResetTokenAsync(user);
                await http.GetAsync($"https://www.city.example.jp/reset?token={token}");
            }

            public Task Confirm(string confirmationToken) => http.GetAsync("confirm?token=" + confirmationToken);

            private Task<string> GeneratePasswordResetTokenAsync(string user) => Task.FromResult(user);
        }
        """);

    [Fact]
    public Task A_token_that_holds_an_address_is_no_secret() => IsSilent("""
        class Relay(HttpClient http)
        {
            public Task<string> Encoded(string token)
            {
                var url = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(token));
                return http.GetStringAsync(url);
            }
        }
        """);

    [Fact]
    public Task A_property_that_the_query_fills_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public class Search
        {
            [FromQuery(Name = "p")]
            public string? {|TDS1302:PassportNumber|} { get; set; }

            [FromQuery]
            public string? Keyword { get; set; }
        }
        """);

    [Fact]
    public Task The_id_of_a_user_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Mvc;

        public class UsersController(UserManager<IdentityUser> users) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Find(string name) =>
                await users.FindByNameAsync(name) is { } user ? Redirect($"/users/{user.Id}") : NotFound();
        }
        """);

    [Fact]
    public Task A_mail_address_in_sight_is_a_suggestion_and_the_object_that_holds_one_is_fine() => Flags("""
        using Microsoft.AspNetCore.Identity;

        class Client(HttpClient http)
        {
            public Task<string> Find(string email) => http.GetStringAsync({|TDS1302:"users?mail=" + Uri.EscapeDataString(email)|});

            public Task<string> Of(string email)
            {
                var user = new IdentityUser { Email = email };
                return http.GetStringAsync("users/" + user.Id);
            }
        }
        """);
}
