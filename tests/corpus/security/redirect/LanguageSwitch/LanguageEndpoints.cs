using Microsoft.AspNetCore.Authorization;

namespace Gengo;

public static class LanguageEndpoints
{
    public static void MapLanguages(this WebApplication app)
    {
        app.UseMiddleware<LanguageMiddleware>();
        var group = app.MapGroup("/language").AddEndpointFilter<PathFilter>().RequireAuthorization();
        group.MapPost("/{code}", SetLanguage);
        group.MapPost("/{code}/checked", SetCheckedLanguage);
        group.MapGet("/pick", Pick);
        group.MapGet("/pick/enum", (Tongue tongue, string rest) => Results.Redirect($"/{tongue}/{rest}")); // safe TDS1007
    }

    private static IResult SetLanguage(string code, HttpRequest request)
    {
        var back = request.Query["back"].FirstOrDefault() ?? "/";
        return Results.Redirect(back + "?lang=" + code); // weak TDS1007
    }

    private static IResult SetCheckedLanguage(string code, HttpRequest request)
    {
        var back = request.Query["back"].FirstOrDefault() ?? "/";
        return Results.LocalRedirect(back); // safe TDS1007
    }

    private static async Task<IResult> Pick(HttpContext context)
    {
        var candidates = context.Request.Query["candidate"];
        string? chosen = null;
        foreach (var candidate in candidates)
        {
            if (candidate?.Contains("city.example.jp") == true)
            {
                chosen = candidate;
                break;
            }
        }

        await Task.Yield();
        return chosen is null ? Results.NoContent() : Results.Redirect(chosen); // weak TDS1007
    }
}

public enum Tongue
{
    Ja,
    En,
}
