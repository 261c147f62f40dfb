using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class UntrustedCommandTests() : RuleTests("TDS1002")
{
    [Fact]
    public Task A_command_line_with_a_value_is_reported() => Flags("""
        using System.Diagnostics;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/convert", (string file) => Process.Start("convert", {|TDS1002:$"{file} out.png"|}).WaitForExit());
        app.MapPost("/run", (string tool) => { Process.Start({|TDS1002:tool|}); });
        app.Run();
        """);

    [Fact]
    public Task Start_information_of_a_controller_is_reported() => Flags("""
        using System.Diagnostics;
        using Microsoft.AspNetCore.Mvc;
        public class PrintController : Controller
        {
            [HttpPost]
            public IActionResult Print(string printer, IFormFile document)
            {
                var start = new ProcessStartInfo("lpr") { Arguments = {|TDS1002:"-P " + printer|}, RedirectStandardInput = true };
                using var process = Process.Start(start);
                var shell = new ProcessStartInfo();
                shell.FileName = "/bin/sh";
                shell.Arguments = {|TDS1002:"-c 'file " + document.FileName + "'"|};
                return Ok();
            }
        }
        """);

    [Fact]
    public Task The_way_over_another_class_is_followed() => Flags(
        """
        using Microsoft.AspNetCore.Mvc.RazorPages;
        public class PingModel(Tools tools) : PageModel
        {
            public string Answer { get; private set; } = "";

            public async Task OnPostAsync(string host) => Answer = await tools.RunAsync("ping", "-c 1 " + host);
        }
        """,
        ("Tools.cs", """
        using System.Diagnostics;
        public class Tools
        {
            public async Task<string> RunAsync(string tool, string arguments)
            {
                using var process = Process.Start(new ProcessStartInfo(tool, {|TDS1002:arguments|}) { RedirectStandardOutput = true })!;
                return await process.StandardOutput.ReadToEndAsync();
            }
        }
        """));

    [Fact]
    public Task A_list_of_arguments_for_a_shell_is_reported() => Flags("""
        using System.Diagnostics;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/a", (string line) => { Process.Start("/bin/bash", {|TDS1002:["-c", line]|}); });
        app.MapPost("/b", (string line) =>
        {
            var start = new ProcessStartInfo { FileName = "cmd.exe" };
            start.ArgumentList.Add("/c");
            start.ArgumentList.Add({|TDS1002:line|});
            Process.Start(start);
        });
        app.Run();
        """);

    [Fact]
    public Task A_list_of_arguments_for_a_fixed_program_is_fine() => IsSilent("""
        using System.Diagnostics;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/a", (string file) => { Process.Start("convert", [file, "out.png"]); });
        app.MapPost("/b", (string file) =>
        {
            var start = new ProcessStartInfo("convert");
            start.ArgumentList.Add("--");
            start.ArgumentList.Add(file);
            Process.Start(start);
        });
        app.MapPost("/c", (string file) => { Process.Start(new ProcessStartInfo { FileName = "convert", ArgumentList = { file } }); });
        app.MapPost("/d", (string file) => { Process.Start(new ProcessStartInfo("convert", [file])); });
        app.Run();
        """);

    [Fact]
    public Task Numbers_settings_and_fixed_choices_are_fine() => IsSilent("""
        using System.Diagnostics;
        using Microsoft.AspNetCore.Mvc;
        public class JobsController(IConfiguration configuration) : Controller
        {
            public IActionResult Run(int id, string format)
            {
                var option = format == "pdf" ? "--pdf" : "--png";
                Process.Start(configuration["Tools:Report"]!, $"--id {id} {option}");
                Process.Start("report", "--all");
                return Ok();
            }
        }
        """);

    [Fact]
    public Task An_anchored_pattern_is_a_guard() => IsSilent("""
        using System.Diagnostics;
        using System.Text.RegularExpressions;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/", (string host) =>
        {
            if (!Regex.IsMatch(host, "^[a-z0-9]{1,40}$", RegexOptions.None, TimeSpan.FromSeconds(1)))
            {
                return Results.BadRequest();
            }

            Process.Start("ping", "-c 1 " + host);
            return Results.Ok();
        });
        app.Run();
        """);

    [Fact]
    public Task The_fix_splits_the_line_into_arguments() => Fixes<UntrustedCommandFix>(
        """
        using System.Diagnostics;
        using Microsoft.AspNetCore.Mvc;
        public class ToolsController : Controller
        {
            public void Run(string file, int size, string[] names)
            {
                Process.Start("convert", {|TDS1002:$"-resize {size} --name={file} \"{file}\" out.png"|});
                Process.Start(new ProcessStartInfo("lpr", {|TDS1002:"-P " + file|}));
                var start = new ProcessStartInfo("lpr") { UseShellExecute = false, Arguments = {|TDS1002:"-P " + names[0] + ".ps"|} };
                Process.Start(new ProcessStartInfo { FileName = "lpr", Arguments = {|TDS1002:$"-P {file}"|} });
            }
        }
        """,
        """
        using System.Diagnostics;
        using Microsoft.AspNetCore.Mvc;
        public class ToolsController : Controller
        {
            public void Run(string file, int size, string[] names)
            {
                Process.Start("convert", ["-resize", $"{size}", $"--name={file}", file, "out.png"]);
                Process.Start(new ProcessStartInfo("lpr", ["-P", file]));
                var start = new ProcessStartInfo("lpr") { UseShellExecute = false, ArgumentList = { "-P", $"{names[0]}.ps" } };
                Process.Start(new ProcessStartInfo { FileName = "lpr", ArgumentList = { "-P", file } });
            }
        }
        """);

    [Fact]
    public Task The_fix_leaves_shells_and_lines_that_are_in_doubt() => Fixes<UntrustedCommandFix>(Unmendable, Unmendable);

    private const string Unmendable = """
        using System.Diagnostics;
        using Microsoft.AspNetCore.Mvc;
        public class ToolsController : Controller
        {
            public void Run(string line, string tool)
            {
                Process.Start("/bin/sh", {|TDS1002:$"-c {line}"|});
                Process.Start("convert", {|TDS1002:line|});
                Process.Start("convert", {|TDS1002:$"-label 'a {line}'"|});
                Process.Start({|TDS1002:tool|}, {|TDS1002:$"-a {line}"|});
            }
        }
        """;
}
