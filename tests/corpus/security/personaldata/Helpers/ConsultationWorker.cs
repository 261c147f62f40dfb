using System.Threading.Channels;

namespace Soudan.Support;

public sealed class ConsultationWorker(Channel<Consultation> queue, IConfiguration configuration, ILogger<ConsultationWorker> logger) : BackgroundService
{
    private readonly byte[] _key = Convert.FromBase64String(configuration["Pseudonym:Key"] ?? "");
    private string? _lastClient;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var item in queue.Reader.ReadAllAsync(stoppingToken))
        {
            logger.LogInformation("処理 {Item}", item.Long()); // weak TDS1301
            logger.LogInformation("処理 {Item}", item.Short()); // safe TDS1301
            logger.LogInformation("処理 {Item}", item); // safe TDS1301
            logger.LogInformation("処理 {Client}", Describe.Pseudonym(_key, item.ClientPhone)); // safe TDS1301
            logger.LogInformation("処理 {Client}", Describe.Redact(item.ClientName)); // safe TDS1301

            _lastClient = item.ClientName;
            try
            {
                Handle(item);
            }
            catch (InvalidOperationException e)
            {
                logger.LogError(e, "失敗 {Client}", _lastClient); // weak TDS1301
                logger.LogError(e, "失敗 {Id}", item.Id); // safe TDS1301
            }
        }
    }

    private static void Handle(Consultation item)
    {
        var phone = item.ClientPhone switch
        {
            "" => throw new InvalidOperationException("電話番号がありません"), // safe TDS1301
            var p when p.Any(char.IsAsciiLetter) => throw new InvalidOperationException("電話番号が不正: " + p), // weak TDS1301
            var p => p,
        };
        _ = phone;
    }
}
