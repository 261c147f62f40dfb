using Microsoft.AspNetCore.Mvc;

namespace Shori;

public static class JobEndpoints
{
    private static readonly string[] Kinds = ["import", "export", "cleanup"];

    public static void MapJobs(this IEndpointRouteBuilder app)
    {
        var jobs = app.MapGroup("/jobs").RequireAuthorization("operator");

        jobs.MapPost("/{kind}", (string kind, [FromBody] JobOptions options, IJobLog log) =>
        {
            log.Started(kind, options);
            return Results.Accepted();
        });

        jobs.MapGet("/{kind}/status", (string kind, ILoggerFactory loggers) =>
        {
            var logger = loggers.CreateLogger("Shori.Status");
            if (!Kinds.Contains(kind))
            {
                logger.LogWarning("不明な処理 " + kind); // weak TDS1016
                return Results.NotFound();
            }

            logger.LogInformation("処理 " + kind + " の状態"); // safe TDS1016
            return Results.Ok();
        });

        jobs.MapDelete("/{kind}", (HttpContext context, ILogger<JobLog> logger) =>
        {
            var kind = context.Request.RouteValues["kind"];
            var force = context.Request.Query["force"];
            logger.LogInformation($"{kind} を取消し (force={force})"); // weak TDS1016
            logger.LogInformation("{Kind} を取消し (force={Force})", kind, force); // safe TDS1016
            return Results.NoContent();
        });

        jobs.MapPatch("/{number:int}", (int number, string state, ILogger<JobLog> logger) =>
        {
            LogState(state);
            LogNumber(number);
            return Results.NoContent();

            void LogState(string text) => logger.LogInformation("状態 " + text); // weak TDS1016

            void LogNumber(int value) => logger.LogInformation("番号 " + value); // safe TDS1016
        });

        jobs.MapGet("/failures", (string? since, ILogger<JobLog> logger) =>
        {
            try
            {
                return Results.Ok(DateOnly.ParseExact(since ?? "", "yyyy-MM-dd"));
            }
            catch (FormatException)
            {
                logger.LogError($"日付 {since} を読めません"); // weak TDS1016
                logger.LogError("日付 {Since} を読めません", since); // safe TDS1016
                return Results.BadRequest();
            }
        });
    }
}

public sealed record JobOptions(string Source, int Limit, bool Force);
