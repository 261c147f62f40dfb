using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Tsuchi;

public partial class SmsSender(ISmsGateway gateway, IMeterFactory meters, ILogger<SmsSender> logger)
{
    private readonly Counter<long> _sent = meters.Create("tsuchi").CreateCounter<long>("sent");

    public async Task SendAsync(IReadOnlyList<Recipient> recipients, string text)
    {
        foreach (var recipient in recipients)
        {
            var status = await gateway.PushAsync(recipient.電話番号, text);
            if (status != 200)
            {
                logger.LogWarning("送信失敗 {Phone} {Status}", recipient.電話番号, status); // weak TDS1301
                logger.LogWarning("送信失敗 {Id} {Status}", recipient.Id, status); // safe TDS1301
            }

            _sent.Add(1, new KeyValuePair<string, object?>("mail", recipient.メールアドレス)); // weak TDS1301
            _sent.Add(1, new KeyValuePair<string, object?>("district", recipient.地区コード)); // safe TDS1301
        }

        logger.LogInformation("{Count} 件を送信しました", recipients.Count); // safe TDS1301
    }

    public void Retry(Recipient recipient)
    {
        LogRetry(logger, Mask(recipient.電話番号)); // safe TDS1301
        LogRetry(logger, recipient.電話番号); // weak TDS1301
    }

    private static string Mask(string number) => number.Length < 4 ? "****" : "****" + number[^4..];

    [LoggerMessage(Level = LogLevel.Information, Message = "再送 {Target}")]
    private static partial void LogRetry(ILogger logger, string target);
}
