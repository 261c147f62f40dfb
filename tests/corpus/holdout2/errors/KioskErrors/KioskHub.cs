using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Kiosk.Errors;

public sealed record PrintResult(bool Ok, string Message);

public interface IKioskPrinter
{
    Task PrintAsync(int ticket, CancellationToken ct);
}

public sealed class PrintJob(IKioskPrinter printer, ILogger<PrintJob> logger)
{
    public async Task<PrintResult> RunAsync(int ticket, CancellationToken ct)
    {
        try
        {
            await printer.PrintAsync(ticket, ct);
            return new PrintResult(true, "印刷しました。");
        }
        catch (IOException exception)
        {
            logger.LogError(exception, "Printing {Ticket} failed", ticket);
            return new PrintResult(false, "印刷できませんでした。");
        }
    }
}

[Authorize]
public sealed class KioskHub(IKioskPrinter printer, PrintJob job, ILogger<KioskHub> logger) : Hub
{
    public Task<PrintResult> Print(int ticket) => job.RunAsync(ticket, Context.ConnectionAborted);

    public async Task PrintAll(int[] tickets)
    {
        foreach (var ticket in tickets)
        {
            try
            {
                await printer.PrintAsync(ticket, Context.ConnectionAborted);
            }
            catch (IOException exception)
            {
                logger.LogError(exception, "Printing {Ticket} failed", ticket);
                await Clients.Caller.SendAsync("failed", ticket, exception.Message, Context.ConnectionAborted); // weak TDS1303
            }
            catch (TimeoutException exception)
            {
                logger.LogError(exception, "Printing {Ticket} timed out", ticket);
                await Clients.Caller.SendAsync("failed", ticket, "時間切れです。", Context.ConnectionAborted); // safe TDS1303
            }
        }
    }
}

public static class KioskErrorEndpoints
{
    public static void MapKioskErrors(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/kiosk/print").RequireAuthorization();
        group.MapPost("/{ticket:int}", async (int ticket, IKioskPrinter printer, ILogger<PrintJob> logger, CancellationToken ct) =>
        {
            try
            {
                await printer.PrintAsync(ticket, ct);
                return Results.NoContent();
            }
            catch (Exception exception) when (exception is IOException or TimeoutException)
            {
                logger.LogError(exception, "Printing failed");
                var reason = exception.InnerException?.Message ?? exception.Message;
                return exception is TimeoutException
                    ? Results.Problem(title: "時間切れです。", statusCode: 504) // safe TDS1303
                    : Results.BadRequest(new { reason }); // weak TDS1303
            }
        });
    }
}
