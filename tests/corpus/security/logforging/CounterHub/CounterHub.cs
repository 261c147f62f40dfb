using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Madoguchi;

[Authorize]
public class CounterHub(ILogger<CounterHub> logger, CounterNotes notes) : Hub
{
    public async Task Call(string counter, int number)
    {
        logger.LogInformation($"{number} 番を {counter} へ"); // weak TDS1016
        logger.LogInformation("{Number} 番を {Counter} へ", number, counter); // safe TDS1016
        await Clients.All.SendAsync("called", counter, number);
    }

    public Task Skip(int number)
    {
        logger.LogInformation($"{number} 番を飛ばしました"); // safe TDS1016
        return Clients.All.SendAsync("skipped", number);
    }

    public Task Say(Announcement announcement)
    {
        var (title, _, seconds) = announcement;
        logger.LogInformation("放送 " + title + " " + seconds); // weak TDS1016
        notes.Keep(title);
        notes.KeepSeconds(seconds);
        return Clients.All.SendAsync("announced", seconds);
    }

    public async Task Stream(IAsyncEnumerable<string> lines)
    {
        await foreach (var line in lines)
        {
            logger.LogDebug("受信: " + line); // weak TDS1016
            logger.LogDebug("受信: " + line.Length); // safe TDS1016
        }
    }

    public void Ping([CallerMemberName] string? member = null) => logger.LogTrace($"ping {DateTimeOffset.UtcNow:O}"); // safe TDS1016
}

public record Announcement(string Title, string Body, int Seconds);

public class CounterNotes
{
    private readonly ILogger _logger;
    private string _last = "";

    public CounterNotes(ILogger<CounterNotes> logger) => _logger = logger;

    public void Keep(string title)
    {
        _last = title;
        Report();
    }

    public void KeepSeconds(int seconds) => _logger.LogInformation($"{TimeSpan.FromSeconds(seconds)} の放送"); // safe TDS1016

    private void Report() => _logger.LogInformation($"最後の放送 {_last}"); // weak TDS1016
}
