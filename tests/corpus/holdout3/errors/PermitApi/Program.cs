using System.Net;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddScoped<PermitWriter>();
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

var permits = app.MapGroup("/permits").RequireAuthorization();

permits.MapPost("/", async (PermitInput input, PermitWriter writer, ILogger<Program> logger) =>
{
    try
    {
        return Results.Ok(await writer.WriteAsync(input));
    }
    catch (Exception ex)
    {
        logger.LogError(ex, "permit not written");
        return Results.Problem(detail: ex.ToString(), statusCode: 500); // weak TDS1303
    }
});

permits.MapPost("/quiet", async (PermitInput input, PermitWriter writer, ILogger<Program> logger) =>
{
    try
    {
        return Results.Ok(await writer.WriteAsync(input));
    }
    catch (Exception ex)
    {
        logger.LogError(ex, "permit not written");
        return Results.Problem(detail: "許可を登録できませんでした。", statusCode: 500); // safe TDS1303
    }
});

permits.MapPost("/text", async (HttpContext context, PermitWriter writer, ILogger<Program> logger) =>
{
    try
    {
        await writer.WriteAsync(new PermitInput(1, "道路占用"));
    }
    catch (IOException failure)
    {
        logger.LogError(failure, "permit not written");
        context.Response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;
        await context.Response.WriteAsync("エラー: " + failure.Message); // weak TDS1303
        await context.Response.WriteAsync("エラー: 混み合っています。"); // safe TDS1303
    }
});

permits.MapPost("/json", async (PermitInput input, PermitWriter writer, ILogger<Program> logger) =>
{
    try
    {
        return Results.Ok(await writer.WriteAsync(input));
    }
    catch (DbUpdateException ex)
    {
        logger.LogError(ex, "permit not written");
        return Results.Json(new { ok = false, trace = ex.StackTrace }, statusCode: 500); // weak TDS1303
    }
    catch (TimeoutException ex)
    {
        logger.LogError(ex, "permit not written in time");
        return Results.Json(new { ok = false, trace = "" }, statusCode: 504); // safe TDS1303
    }
});

app.Run();

public record PermitInput(int Kind, string Place);

public class PermitWriter(ILogger<PermitWriter> logger)
{
    public Task<int> WriteAsync(PermitInput input)
    {
        logger.LogInformation("permit of kind {Kind}", input.Kind);
        return Task.FromResult(input.Kind);
    }
}
