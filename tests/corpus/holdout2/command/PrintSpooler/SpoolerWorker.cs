using System.Diagnostics;
using System.Threading.Channels;

namespace Print.Spooler;

public sealed class SpoolerWorker(Channel<PrintOrder> orders, ILogger<SpoolerWorker> logger) : BackgroundService
{
    private static readonly Dictionary<string, string> Queues = new() { ["1F"] = "counter-1f", ["2F"] = "counter-2f" };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await orders.Reader.WaitToReadAsync(stoppingToken))
        {
            while (orders.Reader.TryRead(out var order))
            {
                foreach (var info in Commands(order))
                {
                    using var process = Process.Start(info);
                    await (process?.WaitForExitAsync(stoppingToken) ?? Task.CompletedTask);
                }

                logger.LogInformation("Printed {Copies} copies", order.Target.Copies);
            }
        }
    }

    private static IEnumerable<ProcessStartInfo> Commands(PrintOrder order)
    {
        var ((printer, copies), options) = order;
        yield return new ProcessStartInfo("/usr/bin/lp", $"-n {copies} /var/spool/form.pdf"); // safe TDS1002
        yield return new ProcessStartInfo("/usr/bin/lp", $"-d {printer} -n {copies} /var/spool/form.pdf"); // weak TDS1002

        if (Queues.TryGetValue(printer, out var queue))
        {
            yield return new ProcessStartInfo("/usr/bin/lp", "-d " + queue + " /var/spool/form.pdf"); // safe TDS1002
        }

        var flags = string.Join(' ', options.Select(o => $"-o {o.Key}={o.Value}"));
        yield return new ProcessStartInfo { FileName = "/usr/bin/lp", Arguments = flags + " /var/spool/form.pdf" }; // weak TDS1002
    }
}
