namespace Yakan;

public sealed class NightWorker(JobQueue queue, ILogger<NightWorker> logger) : BackgroundService
{
    private const string Inbox = "/srv/jobs/inbox";
    private const string Outbox = "/srv/jobs/outbox";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            while (queue.TryTake(out var job))
            {
                Move(job!);
                await CountAsync(job!, stoppingToken);
                Sweep();
            }

            await Task.Delay(TimeSpan.FromMinutes(5), stoppingToken);
        }
    }

    private static void Move(NightJob job)
    {
        var source = Path.Combine(Inbox, job.Source);
        File.Move(source, Path.Combine(Outbox, $"{job.Sequence}.dat")); // weak TDS1003
        var kept = Path.Combine(Inbox, Path.GetFileName(job.Source));
        if (kept != Inbox)
        {
            File.Move(kept, Path.Combine(Outbox, $"{job.Sequence}.bak")); // safe TDS1003
        }
    }

    private static async Task CountAsync(NightJob job, CancellationToken stop)
    {
        var total = 0;
        await foreach (var _ in File.ReadLinesAsync($"{Inbox}/{job.Target}", stop)) // weak TDS1003
        {
            total++;
        }

        await File.WriteAllTextAsync($"{Outbox}/{job.Sequence:D8}.count", total.ToString(), stop); // safe TDS1003
    }

    private void Sweep()
    {
        foreach (var file in Directory.EnumerateFiles(Outbox, "*.tmp"))
        {
            File.Delete(file); // safe TDS1003
        }

        logger.LogInformation("outbox swept");
    }
}
