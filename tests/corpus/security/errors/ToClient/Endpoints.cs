using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Uketsuke.Web;

public static class Endpoints
{
    public static void UseErrors(this WebApplication app)
    {
        app.UseExceptionHandler(errors => errors.Run(async context =>
        {
            var feature = context.Features.Get<IExceptionHandlerFeature>();
            await context.Response.WriteAsync("エラー: " + feature?.Error.StackTrace); // weak TDS1303
        }));
    }

    public static void UseErrorsClosed(this WebApplication app)
    {
        app.UseExceptionHandler(errors => errors.Run(async context =>
        {
            var trace = context.TraceIdentifier;
            await context.Response.WriteAsync($"エラーが起きました。番号 {trace} をお知らせください。"); // safe TDS1303
        }));
    }

    public static void MapTake(this WebApplication app)
    {
        var group = app.MapGroup("/take").RequireAuthorization();
        group.MapPost("/{counter:int}", async (int counter, IReceipts receipts) =>
        {
            try
            {
                return Results.Ok(await receipts.TakeAsync(counter));
            }
            catch (TimeoutException e)
            {
                return Results.Problem(title: "時間切れ", detail: $"{e.GetType().FullName}: {e.Message}"); // weak TDS1303
            }
        });

        group.MapPost("/{counter:int}/plain", async (int counter, IReceipts receipts, ILogger<Receipt> logger) =>
        {
            try
            {
                return Results.Ok(await receipts.TakeAsync(counter));
            }
            catch (TimeoutException e)
            {
                logger.LogWarning(e, "時間切れ {Counter}", counter);
                return Results.Problem(title: "時間切れ", detail: "時間をおいてもう一度お試しください。"); // safe TDS1303
            }
        });
    }
}

public sealed record Receipt(int Number);

public sealed class ErrorWriter(IHostEnvironment environment) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var problem = new ProblemDetails { Title = "処理できませんでした", Status = 500 };
        if (environment.IsDevelopment())
        {
            problem.Detail = exception.ToString(); // safe TDS1303
        }

        httpContext.Response.StatusCode = 500;
        await httpContext.Response.WriteAsJsonAsync(problem, cancellationToken);
        return true;
    }
}

public sealed class ErrorWriterOpen : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        httpContext.Response.StatusCode = 500;
        await httpContext.Response.WriteAsJsonAsync(new ProblemDetails { Status = 500, Detail = exception.Message }, cancellationToken); // weak TDS1303
        return true;
    }
}
