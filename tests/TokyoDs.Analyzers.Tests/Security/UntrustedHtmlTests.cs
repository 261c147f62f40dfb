namespace TokyoDs.Analyzers.Tests.Security;

public sealed class UntrustedHtmlTests() : RuleTests("TDS1005")
{
    [Fact]
    public Task A_page_put_together_in_an_endpoint_is_reported() => Flags("""
        using System.Net.Mime;
        using System.Text;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/a", (string name) => Results.Content({|TDS1005:$"<p>{name}</p>"|}, "text/html; charset=utf-8"));
        app.MapGet("/b", (string name) => TypedResults.Text({|TDS1005:"<p>" + name + "</p>"|}, MediaTypeNames.Text.Html, Encoding.UTF8));
        app.MapGet("/c", (string name) => Results.Content(contentType: "image/svg+xml", {|TDS1005:content: "<text>" + name + "</text>"|}));
        app.Run();
        """);

    [Fact]
    public Task Markup_of_a_controller_is_reported() => Flags("""
        using Microsoft.AspNetCore.Html;
        using Microsoft.AspNetCore.Mvc;
        public class NoticesController : Controller
        {
            private const string Html = "text/html";

            public IActionResult Title(string title) => Content({|TDS1005:"<h1>" + title + "</h1>"|}, Html);

            public IActionResult Index(string? message)
            {
                ViewData["Message"] = new HtmlString({|TDS1005:"<strong>" + message + "</strong>"|});
                return View();
            }

            public IActionResult Part(string title) => new ContentResult
            {
                ContentType = "text/html",
                Content = {|TDS1005:$"<h2>{title}</h2>"|},
            };
        }
        """);

    [Fact]
    public Task A_component_is_reported() => Flags("""
        using Microsoft.AspNetCore.Components;
        public class Greeting : ComponentBase
        {
            [SupplyParameterFromQuery]
            public string? Name { get; set; }

            private MarkupString Text => new({|TDS1005:$"<p>{Name}</p>"|});
        }
        """);

    [Fact]
    public Task A_result_of_another_file_is_followed() => Flags(
        """
        using Microsoft.AspNetCore.Mvc.RazorPages;
        public class PreviewModel : PageModel
        {
            public Task OnGetAsync(string body) => Pages.WriteAsync(Response, "<article>" + body + "</article>");
        }
        """,
        ("Pages.cs", """
        static class Pages
        {
            private const string Kind = "text/html; charset=utf-8";

            public static Task WriteAsync(HttpResponse response, string html)
            {
                response.ContentType = Kind;
                return response.WriteAsync({|TDS1005:html|});
            }
        }
        """));

    [Fact]
    public Task A_response_whose_type_is_set_as_html_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/a", async (HttpContext context) =>
        {
            context.Response.Headers.ContentType = "text/html";
            await context.Response.WriteAsync({|TDS1005:context.Request.Query["q"].ToString()|});
        });
        app.MapGet("/b", async (HttpContext context) =>
        {
            context.Response.Headers["Content-Type"] = "text/html";
            await Write(context.Request.Query["q"]!);
            Task Write(string text) => context.Response.WriteAsync({|TDS1005:text|});
        });
        app.Run();
        """);

    [Fact]
    public Task Without_a_type_the_start_of_the_text_decides() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/a", (string q, HttpResponse response) => response.WriteAsync({|TDS1005:$"<p>{q}</p>"|}));
        app.MapGet("/b", (string q, HttpResponse response) => response.WriteAsync("検索語: " + q));
        app.Run();
        """);

    [Fact]
    public Task Plain_text_and_json_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class NoticesController : Controller
        {
            public IActionResult A(string title) => Content("<h1>" + title + "</h1>");

            public IActionResult B(string title) => Content(title, "text/plain; charset=utf-8");

            public IActionResult C(string json) => Content(json, "application/json");

            public IActionResult D(string title) => new ContentResult { Content = title };

            public IActionResult E(string title, string kind) => Content(title, kind);

            public IResult F(string title) => Results.Text(title);

            public IResult G(string title) => Results.Content(title, "text/csv");

            public async Task H(string title)
            {
                Response.ContentType = "application/json";
                await Response.WriteAsync("<" + title);
            }
        }
        """);

    [Fact]
    public Task The_body_of_a_response_is_a_sink_and_other_streams_are_not() => Flags("""
        using System.Text;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", async (string office, HttpContext context) =>
        {
            context.Response.ContentType = "text/html";
            var bytes = Encoding.UTF8.GetBytes("<p>" + office + "</p>");
            await context.Response.Body.WriteAsync({|TDS1005:bytes|});
            using var copy = new MemoryStream();
            await copy.WriteAsync(bytes);
        });
        app.Run();
        """);

    [Fact]
    public Task A_sink_that_the_project_names_is_markup_whatever_it_is_called() => Flags("""
        using TokyoDs;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", (string text) => Letter.Write({|TDS1005:text|}));
        app.Run();

        static class Letter
        {
            public static void Write([SensitiveSink("Html")] string html)
            {
            }
        }
        """);

    [Fact]
    public Task Encoded_text_is_fine() => IsSilent("""
        using System.Net;
        using System.Text.Encodings.Web;
        using Microsoft.AspNetCore.Html;
        using Microsoft.AspNetCore.Mvc;
        public class NoticesController(HtmlEncoder encoder) : Controller
        {
            public IActionResult A(string title) => Content($"<h1>{encoder.Encode(title)}</h1>", "text/html");

            public IHtmlContent B(string title) => new HtmlString("<h1>" + WebUtility.HtmlEncode(title) + "</h1>");

            public IHtmlContent C(int number, DateOnly day) => new HtmlString($"<p>{number} {day:yyyy-MM-dd}</p>");
        }
        """);

    [Fact]
    public Task Fixed_markup_and_a_checked_value_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Html;
        using Microsoft.AspNetCore.Mvc;
        public class TabsController : Controller
        {
            private static readonly string[] Tabs = ["tax", "moving"];

            public IActionResult Index(string tab)
            {
                if (!Tabs.Contains(tab))
                {
                    return NotFound();
                }

                ViewData["Tab"] = new HtmlString($"<h2 id=\"{tab}\"></h2>");
                return Content("<hr>", "text/html");
            }
        }
        """);

    [Fact]
    public Task Names_that_stand_for_each_other_end_the_search() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class LoopController : Controller
        {
            private static readonly string A = B;
            private static readonly string B = A;

            public IActionResult Index(string text) => Content(text, A);
        }
        """);
}
