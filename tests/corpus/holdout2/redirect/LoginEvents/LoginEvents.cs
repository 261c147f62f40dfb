using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Login.Events;

public sealed class PortalCookieEvents : CookieAuthenticationEvents
{
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        var site = context.Request.Query["site"].ToString();
        context.Response.Redirect(site.Length > 0 ? site : context.RedirectUri); // weak TDS1007
        return Task.CompletedTask;
    }

    public override Task RedirectToLogout(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect("/signed-out?from=" + Uri.EscapeDataString(context.Request.Path)); // safe TDS1007
        return Task.CompletedTask;
    }
}

public sealed class LegacyPathFilter : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (context.HttpContext.Request.Query.TryGetValue("legacy", out var legacy))
        {
            context.Result = LegacyTargets.Resolve(legacy.ToString());
            return;
        }

        await next();
    }
}

public static class LegacyTargets
{
    public static IActionResult Resolve(string legacy)
    {
        if (legacy.StartsWith('/') && !legacy.StartsWith("//", StringComparison.Ordinal) && !legacy.StartsWith("/\\", StringComparison.Ordinal))
        {
            return new LocalRedirectResult(legacy); // safe TDS1007
        }

        return new RedirectResult("https://" + legacy); // weak TDS1007
    }
}
