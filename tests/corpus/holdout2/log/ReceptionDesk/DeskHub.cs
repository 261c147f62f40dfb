using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Reception.Desk;

[Authorize]
public class DeskHub(DeskBoard board, ILogger<DeskHub> logger) : Hub
{
    public override async Task OnConnectedAsync()
    {
        var counter = Context.GetHttpContext()?.Request.Query["counter"].ToString();
        logger.LogInformation("Counter {Counter} connected", counter); // safe TDS1016
        if (counter is not null)
        {
            logger.LogTrace("Counter " + counter + " connected"); // weak TDS1016
        }

        await base.OnConnectedAsync();
    }

    public async Task Call(string counter, int number)
    {
        board.Last[counter] = number;
        board.Announce(new Announcement(counter, number));
        await Clients.All.SendAsync("called", counter, number, Context.ConnectionAborted);
    }

    public void Note(string[] lines)
    {
        foreach (var line in lines)
        {
            board.Write(line);
        }
    }
}

public sealed record Announcement(string Counter, int Number)
{
    public string Sentence => $"{Number} 番の方は {Counter} へお越しください";
}

public sealed class DeskBoard(ILogger<DeskBoard> logger)
{
    public ConcurrentDictionary<string, int> Last { get; } = new();

    public void Announce(Announcement announcement)
    {
        logger.LogInformation(announcement.Sentence); // weak TDS1016
        logger.LogInformation("Called {Number}", announcement.Number); // safe TDS1016
    }

    public void Write(string line)
    {
        var clean = line.Replace('\r', '_').Replace('\n', '_');
        logger.LogInformation("{Line}", clean); // safe TDS1016
        try
        {
            _ = int.Parse(line, System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (FormatException exception)
        {
            logger.LogWarning(exception, $"Not a number: {line}"); // weak TDS1016
            logger.LogWarning(exception, "Not a number of {Length} characters", line.Length); // safe TDS1016
        }
    }
}
