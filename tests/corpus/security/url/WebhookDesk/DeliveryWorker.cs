using System.Text.Json;
using System.Threading.Channels;

namespace Renraku;

public record Delivery
{
    public required string Callback { get; init; }

    public string Partner { get; init; } = "";

    public int Attempts { get; init; }

    public JsonElement Payload { get; init; }
}

public class DeliveryWorker(Channel<Delivery> queue, IHttpClientFactory clients) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await queue.Reader.WaitToReadAsync(stoppingToken))
        {
            while (queue.Reader.TryRead(out var delivery))
            {
                await DeliverAsync(delivery, stoppingToken);
                await ReportAsync(delivery, stoppingToken);
            }
        }
    }

    private async Task DeliverAsync(Delivery delivery, CancellationToken stop)
    {
        var client = clients.CreateClient();
        var message = new HttpRequestMessage { Method = HttpMethod.Post, Content = JsonContent.Create(delivery.Payload) };
        message.RequestUri = new Uri(delivery.Callback); // weak TDS1008
        using (await client.SendAsync(message, stop))
        {
        }

        if (PartnerTable.Callbacks.TryGetValue(delivery.Partner, out var known))
        {
            var copy = new HttpRequestMessage { Method = HttpMethod.Post, Content = JsonContent.Create(delivery.Payload) };
            copy.RequestUri = known; // safe TDS1008
            using var response = await client.SendAsync(copy, stop);
        }
    }

    private async Task ReportAsync(Delivery delivery, CancellationToken stop)
    {
        var client = clients.CreateClient();
        using var response = await client.PutAsJsonAsync("https://hooks.city.example.jp/attempts/" + delivery.Attempts, delivery.Payload, stop); // safe TDS1008
    }
}
