using Anketo;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication();
builder.Services.AddAuthorization();
builder.Services.AddAntiforgery(options =>
{
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    options.Cookie.HttpOnly = true;
    options.Cookie.SameSite = SameSiteMode.Strict;
});
builder.Services.AddScoped<SurveyState>();

var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();

var surveys = app.MapGroup("/surveys").RequireAuthorization();
surveys.MapPost("/{id:int}", Submit);
surveys.MapGet("/{id:int}/thanks", Thanks);
surveys.MapGet("/{id:int}/skip", (int id, SurveyState state, [AsParameters] SkipQuery query) =>
{
    state.After = query.After;
    return state.Leave();
});
surveys.MapGet("/{id:int}/stay", (int id, SurveyState state) => state.Stay(id));
surveys.MapGet("/{id:int}/end", async (int id, HttpContext context) =>
{
    var (next, fallback) = (context.Request.Query["next"].ToString(), $"/surveys/{id}");
    Func<string, IResult> go = url => Results.Redirect(url); // weak TDS1007
    await Task.CompletedTask;
    return next.Length > 0 ? go(next) : Results.Redirect(fallback); // safe TDS1007
});

app.Run();

static async Task<Results<RedirectHttpResult, ValidationProblem>> Submit(int id, [FromForm] SurveyAnswer answer, SurveyState state)
{
    if (answer.Score is < 1 or > 5)
    {
        return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["score"] = ["1 から 5 で答えてください。"] });
    }

    await state.KeepAsync(id, answer.Score);
    return answer.Next is null
        ? TypedResults.Redirect($"/surveys/{id}/thanks") // safe TDS1007
        : TypedResults.Redirect(answer.Next); // weak TDS1007
}

static IResult Thanks(HttpContext context, int id)
{
    if (!context.Request.Query.TryGetValue("next", out var next) || !Uri.TryCreate(next, UriKind.Relative, out var relative))
    {
        return Results.Redirect($"/surveys/{id}"); // safe TDS1007
    }

    var url = relative.ToString();
    return Results.Redirect(url); // weak TDS1007
}

namespace Anketo
{
    internal sealed record SurveyAnswer(int Score, string? Next);

    internal readonly record struct SkipQuery(string? After, int? Page);

    internal sealed class SurveyState
    {
        public string? After { get; set; }

        public Task KeepAsync(int id, int score) => Task.CompletedTask;

        public IResult Leave() => Results.Redirect(After ?? "/"); // weak TDS1007

        public IResult Stay(int id) => Results.Redirect("/surveys/" + id); // safe TDS1007
    }
}
