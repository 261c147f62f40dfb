using Microsoft.Extensions.Caching.Memory;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddMemoryCache();
builder.Services.AddScoped<CounterTokens>();
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

var counter = app.MapGroup("/counter").RequireAuthorization("counter");

counter.MapPost("/visits", (Visit visit, ILogger<Program> logger) =>
{
    var (shimei, jusho, window) = visit;
    logger.LogInformation("来庁 {Visitor}", shimei); // weak TDS1301
    logger.LogInformation("来庁 窓口 {Window}", window); // safe TDS1301
    Console.WriteLine(jusho.Length); // safe TDS1301
    return Results.Ok();
});

counter.MapPost("/handover", (Visit visit, CounterTokens tokens) => tokens.Handover(visit));

app.Run();

public record Visit(string Shimei, string Jusho, int Window);

public class CounterTokens(IConfiguration configuration, ILogger<CounterTokens> logger)
{
    public string Handover(Visit visit)
    {
        var accessToken = configuration["Handover:AccessToken"];
        logger.LogInformation("handover with {Token}", accessToken); // weak TDS1301
        logger.LogInformation("handover with a token: {Present}", accessToken is not null); // safe TDS1301
        return visit.Window.ToString();
    }

    public bool Check(string operatorId, string password)
    {
        if (password.Length < 12)
        {
            logger.LogWarning("password too short for {Operator}: {Password}", operatorId, password); // weak TDS1301
            return false;
        }

        logger.LogWarning("password of {Length} characters accepted", password.Length); // safe TDS1301
        return true;
    }
}
