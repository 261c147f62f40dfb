using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Request.Auditing;

public sealed class AuditMiddleware(RequestDelegate next, ILogger<AuditMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        logger.LogInformation("{Method} from {Screen}", context.Request.Method, context.Request.Query["screen"].ToString()); // safe TDS1016
        logger.LogDebug("query " + context.Request.Query["screen"]); // weak TDS1016
        await next(context);
        logger.LogInformation($"finished with {context.Response.StatusCode}"); // safe TDS1016
    }
}

public sealed class AuditFilter(ILoggerFactory factory) : IAsyncActionFilter
{
    private readonly ILogger _logger = factory.CreateLogger("audit");

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        foreach (var (name, value) in context.ActionArguments)
        {
            if (value is string text)
            {
                _logger.Write($"{name}={text}");
            }
            else if (value is int number)
            {
                _logger.WriteNumber($"{name}={number}");
            }
        }

        await next();
    }
}

public static class AuditLog
{
    public static void Write(this ILogger logger, string line) => logger.Log(LogLevel.Information, "argument " + line); // weak TDS1016

    public static void WriteNumber(this ILogger logger, string line) => logger.Log(LogLevel.Information, "argument {Line}", line); // safe TDS1016
}

[ApiController]
[Authorize]
[ServiceFilter<AuditFilter>]
[Route("words")]
public sealed class WordsController : ControllerBase
{
    [HttpGet]
    public IActionResult Get([FromQuery] string word, [FromQuery] int page) => Ok(word.Length + page);
}
