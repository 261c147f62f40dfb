using System.Diagnostics;
using Kyusei;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication();
builder.Services.AddAuthorization();

var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthentication();
app.UseAuthorization();

var logger = app.Logger;
logger.LogInformation("起動 " + app.Environment.EnvironmentName); // safe TDS1016

var old = app.MapGroup("/old").RequireAuthorization();
old.MapGet("/{report}", (string report) =>
{
    logger.Info("帳票 " + report);
    logger.Info("帳票 {Report}", report);
    logger.LogInformation(report.Decorate()); // weak TDS1016
    logger.LogInformation(report.Flat().Decorate()); // safe TDS1016
    return Results.Ok();
});

old.MapPost("/{report}", async ([FromRoute] string report, [FromBody] PrintOptions options) =>
{
    string message = $"{report} を {options.Copies} 部";
    if (options.Duplex)
    {
        message += " 両面";
    }

    await Task.Yield();
    logger.LogInformation(message); // weak TDS1016
    string counted = $"{options.Copies} 部";
    if (options.Duplex)
    {
        counted += " 両面";
    }

    logger.LogInformation(counted); // safe TDS1016
    return Results.Accepted();
});

old.MapGet("/trace", ([FromQuery] string step) =>
{
    Trace.TraceInformation("手順 " + step); // weak TDS1016
    Trace.WriteLine("手順 " + step.ReplaceLineEndings(" ")); // safe TDS1016
    Console.WriteLine($"手順 {step}"); // weak TDS1016
    Console.WriteLine($"手順 {step.Replace('\n', ' ').Replace('\r', ' ')}"); // safe TDS1016
    return Results.NoContent();
});

old.MapGet("/lazy", (string? part) =>
{
    Func<string> describe = () => "区分 " + part;
    logger.LogInformation(describe()); // weak TDS1016
    Func<string> fixedText = () => "区分 " + (part is null ? "なし" : "あり");
    logger.LogInformation(fixedText()); // safe TDS1016
    return Results.NoContent();
});

app.Run();

internal sealed record PrintOptions(int Copies, bool Duplex, string Tray);
