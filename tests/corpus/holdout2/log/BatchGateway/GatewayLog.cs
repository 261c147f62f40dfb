using System.Diagnostics;
using System.Text;

namespace Batch.Gateway;

public static class GatewayLog
{
    private static readonly Action<ILogger, string, Exception?> Rejected =
        LoggerMessage.Define<string>(LogLevel.Warning, new EventId(40, "Rejected"), "Rejected job {Job}");

    public static IEndpointRouteBuilder MapGateway(this IEndpointRouteBuilder app, ILogger logger)
    {
        var group = app.MapGroup("/batch").RequireAuthorization("Batch");

        group.MapGet("/status/{job}", (string job) =>
        {
            if (!job.StartsWith("JOB", StringComparison.Ordinal))
            {
                Rejected(logger, job, null); // safe TDS1016
                return Results.NotFound();
            }

            var template = new StringBuilder("Status of ").Append(job).Append(" requested").ToString();
            logger.LogInformation(template); // weak TDS1016
            return Results.Ok();
        });

        group.MapGet("/console", (HttpContext context, Guid run) =>
        {
            var agent = context.Request.Query["agent"].ToString();
            Console.WriteLine("run " + run); // safe TDS1016
            Console.Error.WriteLine("agent " + agent); // weak TDS1016
            Trace.TraceInformation("agent {0}", agent.ReplaceLineEndings(" ")); // safe TDS1016
            Trace.WriteLine(agent); // weak TDS1016
            return Results.NoContent();
        });

        group.MapGet("/levels/{level}", (string level) =>
        {
            var parsed = Enum.TryParse<LogLevel>(level, out var value) ? value : LogLevel.Information;
            logger.Log(parsed, "Level changed to {Level}", parsed); // safe TDS1016
            logger.LogCritical("Level requested: " + level.Replace("\"", "'")); // weak TDS1016
            return Results.NoContent();
        });

        return app;
    }
}
