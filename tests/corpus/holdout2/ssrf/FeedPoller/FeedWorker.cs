using System.Xml;

namespace Feed.Poller;

public sealed class FeedWorker(FeedList list, IHttpClientFactory factory, ILogger<FeedWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(15));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            using var client = factory.CreateClient("feeds");
            foreach (var address in list.Addresses)
            {
                using var response = await client.GetAsync(address, stoppingToken); // weak TDS1008
                logger.LogInformation("Feed answered {Status}", (int)response.StatusCode);
            }

            while (list.Slugs.TryDequeue(out var slug))
            {
                using var response = await client.GetAsync($"https://feeds.city.example.jp/rss/{Uri.EscapeDataString(slug)}.xml", stoppingToken); // safe TDS1008
                await using var body = await response.Content.ReadAsStreamAsync(stoppingToken);
                using var reader = XmlReader.Create(body, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }); // safe TDS1011
                logger.LogInformation("Feed is {Kind}", reader.MoveToContent());
            }
        }
    }
}
