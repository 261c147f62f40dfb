using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class UntrustedLogTextTests() : RuleTests("TDS1016")
{
    [Fact]
    public Task Input_in_the_template_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/a", (string keyword, ILogger<Program> logger) => logger.LogInformation({|TDS1016:$"検索: {keyword}"|}));
        app.MapGet("/b", (string keyword, ILogger<Program> logger) => logger.LogWarning({|TDS1016:"検索: " + keyword|}));
        app.MapGet("/c", (string keyword, ILogger<Program> logger) => logger.LogDebug({|TDS1016:string.Format("検索: {0}", keyword)|}));
        app.MapGet("/d", (string keyword) => Console.WriteLine({|TDS1016:$"検索: {keyword}"|}));
        app.Run();
        """);

    [Fact]
    public Task Input_that_another_method_decorates_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public class NotesController(ILogger<NotesController> logger) : Controller
        {
            [HttpPost]
            public IActionResult Save(string note)
            {
                Write("備考 " + note);
                return Ok();
            }

            private void Write(string text) => logger.LogInformation({|TDS1016:text|});
        }
        """);

    [Fact]
    public Task Input_that_reaches_another_file_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc.RazorPages;

        public class SearchModel(AuditTrail trail) : PageModel
        {
            public void OnGet(string query) => trail.Write(query);
        }
        """, ("AuditTrail.cs", """
        public class AuditTrail(ILogger<AuditTrail> logger)
        {
            public void Write(string target)
            {
                void Line(string text) => logger.LogInformation({|TDS1016:text|});
                Line("対象: " + target);
                logger.LogInformation("対象: {Target}", target);
            }
        }
        """));

    [Fact]
    public Task Arguments_of_a_fixed_template_are_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/a", (string keyword, ILogger<Program> logger) => logger.LogInformation("検索: {Keyword}", keyword));
        app.MapGet("/b", (int page, Guid id, ILogger<Program> logger) => logger.LogInformation($"{page} {id}"));
        app.MapGet("/c", (string keyword, ILogger<Program> logger) => logger.LogInformation($"{keyword.Length}"));
        app.MapGet("/d", (string keyword) => Console.WriteLine(keyword.ReplaceLineEndings("")));
        app.Run();
        """);

    [Fact]
    public Task Checked_values_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;

        public class KindsController(ILogger<KindsController> logger) : Controller
        {
            [HttpGet]
            public IActionResult Show(string kind)
            {
                if (kind is not ("a" or "b"))
                {
                    return BadRequest();
                }

                logger.LogInformation("種類 " + kind);
                return Ok();
            }
        }
        """);

    [Fact]
    public Task The_fix_makes_a_template_with_arguments() => Fixes<UntrustedLogTextFix>("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/a", (string keyword, int page, ILogger<Program> logger) => logger.LogInformation({|TDS1016:$"検索: {keyword} ({page:D2} ページ)"|}));
        app.MapPost("/b", (Note note, ILogger<Program> logger) => logger.LogError(new Exception(), {|TDS1016:$"{note.Text} {note.Text.Trim()}"|}));
        app.Run();

        record Note(string Text);
        """, """
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/a", (string keyword, int page, ILogger<Program> logger) => logger.LogInformation("検索: {Keyword} ({Page:D2} ページ)", keyword, page));
        app.MapPost("/b", (Note note, ILogger<Program> logger) => logger.LogError(new Exception(), "{Text} {Text2}", note.Text, note.Text.Trim()));
        app.Run();

        record Note(string Text);
        """);

    [Fact]
    public Task Files_and_streams_that_are_logs_are_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public class GarbageController(TextWriter auditWriter, TextWriter export) : Controller
        {
            private readonly StreamWriter _lines = new("/var/log/garbage/operation.log", append: true);
            private readonly StreamWriter _csv = new("/srv/garbage/list.csv");

            public void Apply(string item, int count)
            {
                _lines.WriteLine({|TDS1016:$"apply {item}"|});
                _lines.WriteLine($"apply {count}");
                _lines.WriteLine(item.ReplaceLineEndings(" "));
                _csv.WriteLine(item);
                auditWriter.Write({|TDS1016:item|});
                export.Write(item);
                Console.Error.WriteLine({|TDS1016:"apply " + item|});
                System.IO.File.AppendAllText("/var/log/garbage.log", {|TDS1016:item + "\n"|});
                System.IO.File.AppendAllText("/srv/garbage/items.txt", item + "\n");
            }
        }
        """);
}
