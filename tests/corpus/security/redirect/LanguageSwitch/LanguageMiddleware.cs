using Microsoft.AspNetCore.Http.Extensions;

namespace Gengo;

public class LanguageMiddleware(RequestDelegate next)
{
    private static readonly string[] Languages = ["ja", "en", "zh"];

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var response = context.Response;
        if (request.Query.TryGetValue("lang", out var lang) && Languages.Contains(lang.ToString()))
        {
            response.Redirect("/" + lang.ToString() + "/"); // safe TDS1007
            return;
        }

        if (request.Query.TryGetValue("to", out var to))
        {
            response.Redirect(to!, permanent: false); // weak TDS1007
            return;
        }

        if (request.Query["section"] is [{ } section])
        {
            response.Redirect("/" + section); // weak TDS1007
            return;
        }

        if (request.Query["page"] is [{ } page])
        {
            response.Redirect("/pages/" + page); // safe TDS1007
            return;
        }

        if (request.RouteValues["home"] is string { Length: > 0 } home)
        {
            response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            response.Headers["Location"] = Uri.UnescapeDataString(home); // weak TDS1007
            return;
        }

        if (request.Cookies["floor"] is { } floor && byte.TryParse(floor, out var number))
        {
            response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            response.Headers["Location"] = "/floors/" + number; // safe TDS1007
            return;
        }

        await next(context);
    }
}

public class PathFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (request.Query.TryGetValue("moved", out var moved) && moved.Count == 1)
        {
            return Results.Redirect(moved.ToString()); // weak TDS1007
        }

        if (request.Method == HttpMethods.Get && request.Query.ContainsKey("old"))
        {
            return Results.LocalRedirect("~/new"); // safe TDS1007
        }

        return await next(context);
    }
}
