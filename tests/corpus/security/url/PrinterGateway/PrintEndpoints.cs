namespace Insatsu;

public static class PrintEndpoints
{
    public static void MapPrinting(this IEndpointRouteBuilder app)
    {
        var print = app.MapGroup("/print").RequireAuthorization("counter");
        print.MapPost("/", (PrintJob job, IPrinterGateway gateway, CancellationToken stop) => gateway.PrintAsync(job, stop));
        print.MapPost("/status", (PrintJob job, CounterPrinters printers) => printers.StatusAsync(job));
        print.MapPost("/trays", (PrintJob job, CounterPrinters printers) => printers.TraysAsync(job));
        print.MapDelete("/{printer}/{job:int}", (string printer, int job, CounterPrinters printers) => printers.CancelAsync(printer, job));
        print.MapPut("/{printer}/{job:int}", (string printer, int job, CounterPrinters printers) => printers.ResumeAsync(printer, job));
    }
}
