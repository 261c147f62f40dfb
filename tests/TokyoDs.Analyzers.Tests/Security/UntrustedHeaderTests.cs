namespace TokyoDs.Analyzers.Tests.Security;

public sealed class UntrustedHeaderTests() : RuleTests("TDS1014")
{
    [Fact]
    public Task A_header_with_input_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public class DownloadsController : Controller
        {
            [HttpGet]
            public IActionResult Csv(string name, int year)
            {
                Response.Headers["Content-Disposition"] = {|TDS1014:"attachment; filename=" + name|};
                Response.Headers.Append("X-Notice", {|TDS1014:name|});
                Response.Headers.Append("X-Year", $"year-{year}");
                return Ok();
            }
        }
        """);

    [Fact]
    public Task A_header_that_another_class_writes_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/level", (string level, HttpResponse response) => Levels.Write(response, level));
        app.Run();

        static class Levels
        {
            public static void Write(HttpResponse response, string level) => response.Headers["X-Level"] = {|TDS1014:level|};
        }
        """);

    [Fact]
    public Task Encoded_and_chosen_values_are_fine() => IsSilent("""
        using Microsoft.Net.Http.Headers;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/a", (string name, HttpResponse response) =>
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(name);
            response.Headers.ContentDisposition = disposition.ToString();
            response.Headers["X-Name"] = Uri.EscapeDataString(name);
            response.Headers["X-Kind"] = name switch { "a" => "a", _ => "b" };
            response.Headers["X-Line"] = name.ReplaceLineEndings("");
        });
        app.Run();
        """);

    [Fact]
    public Task Redirects_and_other_origins_have_rules_of_their_own() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/a", (string next, HttpResponse response) =>
        {
            response.Headers["Location"] = next;
            response.Headers["Access-Control-Allow-Origin"] = next;
        });
        app.Run();
        """);

    [Fact]
    public Task TryAdd_is_a_header_too_and_no_other_dictionary() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", (HttpResponse response, string lang, IDictionary<string, string> names) =>
        {
            response.Headers.TryAdd("Content-Language", {|TDS1014:lang|});
            response.Headers.TryAdd("X-Language", lang == "en" ? "en" : "ja");
            names.TryAdd("lang", lang);
        });
        app.Run();
        """);
}
