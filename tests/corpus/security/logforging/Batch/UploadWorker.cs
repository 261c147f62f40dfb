namespace Ikkatsu;

public sealed class UploadWorker(UploadQueue queue, ILogger<UploadWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            while (queue.Take() is { } item)
            {
                logger.LogInformation($"{item.Name} ({item.Size} バイト) を処理"); // weak TDS1016
                logger.LogInformation($"{item.Number} ({item.Size} バイト) を処理"); // safe TDS1016
                Finish(item);
            }
        }
    }

    private void Finish(UploadItem item)
    {
        var outcome = item switch
        {
            { Size: 0 } => "空",
            { Size: > 10_000_000, Name: var name } => "大きすぎる " + name,
            _ => "完了",
        };
        logger.LogInformation("結果 " + outcome); // weak TDS1016
        logger.LogInformation("結果 {Outcome} {Name}", item.Size == 0 ? "空" : "完了", item.Name); // safe TDS1016
    }
}
