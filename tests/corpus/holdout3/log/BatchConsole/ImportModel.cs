using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Torikomi.Pages;

[Authorize(Roles = "operator")]
public class ImportModel(ILoggerFactory loggers) : PageModel
{
    private readonly ILogger _logger = loggers.CreateLogger("import");

    [BindProperty]
    public string JobTitle { get; set; } = "";

    [BindProperty]
    public int Rows { get; set; }

    public IActionResult OnPost()
    {
        Console.WriteLine("job start " + JobTitle); // weak TDS1016
        Console.WriteLine("rows " + Rows); // safe TDS1016
        return RedirectToPage();
    }

    public IActionResult OnPostCancel([FromForm] string reason)
    {
        var message = Describe(reason);
        _logger.Log(LogLevel.Warning, message); // weak TDS1016
        return RedirectToPage();
    }

    public IActionResult OnPostStop([FromForm] string reason)
    {
        var code = reason is "time" or "error" or "other" ? reason : "unknown";
        _logger.Log(LogLevel.Warning, "job stopped: " + code); // safe TDS1016
        return RedirectToPage();
    }

    public IActionResult OnPostAgain([FromForm] Guid job)
    {
        _logger.LogError("job " + job + " restarted"); // safe TDS1016
        using (_logger.BeginScope("job {Job}", JobTitle)) // safe TDS1016
        {
            LogRestart(_logger, JobTitle, null);
        }

        return RedirectToPage();
    }

    private static readonly Action<ILogger, string, Exception?> LogRestart =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(12), "restart {Title}");

    private static string Describe(string reason) => $"job cancelled: {reason.Trim()}";
}
