using System.Diagnostics;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddScoped<ITraceBook, TraceBook>();
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

app.Use(async (context, next) =>
{
    var agent = context.Request.Headers.UserAgent.ToString();
    app.Logger.LogDebug("agent=" + agent); // weak TDS1016
    app.Logger.LogDebug("agent={Agent}", agent); // safe TDS1016
    await next(context);
});

var parks = app.MapGroup("/parks").RequireAuthorization();

parks.MapGet("/find", (string keyword, ILogger<Program> logger) =>
{
    logger.LogInformation($"公園を検索: {keyword}"); // weak TDS1016
    return Results.Ok();
});

parks.MapGet("/find/structured", (string keyword, ILogger<Program> logger) =>
{
    logger.LogInformation("公園を検索: {Keyword}", keyword); // safe TDS1016
    return Results.Ok();
});

parks.MapGet("/{id:int}", (int id, ILogger<Program> logger) =>
{
    logger.LogInformation($"公園を表示: {id}"); // safe TDS1016
    return Results.Ok();
});

parks.MapPost("/report", (DamageReport report, ITraceBook book) =>
{
    book.Write(report.Place, report.Kind);
    book.WriteKind(report.Place, report.Kind);
    return Results.Accepted();
});

app.Run();
