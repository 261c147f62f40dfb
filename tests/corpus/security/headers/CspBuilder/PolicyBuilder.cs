using System.Text;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Portal.Hosting;

public sealed class FrameFilter : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context)
    {
        context.HttpContext.Response.Headers.ContentSecurityPolicy = "default-src 'self'; frame-ancestors *"; // weak TDS1207
    }
}

public sealed class FrameFilterOwn : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context)
    {
        context.HttpContext.Response.Headers.ContentSecurityPolicy = "default-src 'self'; frame-ancestors 'self'"; // safe TDS1207
    }
}

public static class PolicyBuilder
{
    public static string Scripts(bool analytics)
    {
        var policy = new StringBuilder("default-src 'self'; frame-ancestors 'none'");
        policy.Append(analytics ? "; script-src 'self' 'unsafe-inline' https://tag.example.co.jp" : "; script-src 'self'"); // weak TDS1207
        return policy.ToString();
    }

    public static string ScriptsHashed(string hash) =>
        $"default-src 'self'; script-src 'self' 'sha256-{hash}'; frame-ancestors 'none'"; // safe TDS1207
}
