using System.Diagnostics;
using Microsoft.Extensions.Primitives;

namespace Kiroku;

public class RequestLogMiddleware(RequestDelegate next, ILogger<RequestLogMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var watch = Stopwatch.StartNew();
        var path = context.Request.Path.Value;
        await next(context);
        logger.LogInformation(context.Request.Method + " " + path + " " + watch.ElapsedMilliseconds); // weak TDS1016
        logger.LogInformation("{Path} {Elapsed}", path, watch.ElapsedMilliseconds); // safe TDS1016
        logger.LogInformation($"{context.Response.StatusCode} {watch.ElapsedMilliseconds} ms"); // safe TDS1016
        LogFilters(context.Request.Query);
        LogCookies(context.Request);
    }

    private void LogFilters(IQueryCollection query)
    {
        foreach (var (key, value) in query)
        {
            if (StringValues.IsNullOrEmpty(value))
            {
                continue;
            }

            logger.LogDebug($"条件 {key}={value}"); // weak TDS1016
            logger.LogDebug("条件 {Key}={Value}", key, value); // safe TDS1016
        }

        logger.LogDebug("条件 " + query.Count + " 個"); // safe TDS1016
    }

    private void LogCookies(HttpRequest request)
    {
        var theme = request.Cookies["theme"] ?? "標準";
        logger.LogDebug("配色 " + theme); // weak TDS1016
        var known = theme is "dark" or "light" ? theme : "標準";
        logger.LogDebug("配色 " + known); // safe TDS1016
    }
}

public class SlowFilter(ILogger<SlowFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var started = Stopwatch.GetTimestamp();
        var result = await next(context);
        if (Stopwatch.GetElapsedTime(started) is { TotalSeconds: > 2 } elapsed)
        {
            var query = Uri.UnescapeDataString(context.HttpContext.Request.QueryString.Value ?? "");
            logger.LogWarning("遅い要求 " + query); // weak TDS1016
            logger.LogWarning("遅い要求 " + elapsed); // safe TDS1016
        }

        return result;
    }
}
