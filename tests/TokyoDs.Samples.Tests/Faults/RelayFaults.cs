using System.Text.Json.Nodes;

namespace TokyoDs.Tests.Samples.Faults;

/// <summary>What goes wrong between two systems.</summary>
public static class RelayFaults
{
    private static readonly TimeSpan LongerThanAnybodyWaits = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ClockIsOffBy = TimeSpan.FromHours(1);

    public static RelayFault None { get; } = new(async exchange => await exchange.AnswerAsync(await exchange.AskAsync()));

    /// <summary>The register answers, but too late.</summary>
    public static RelayFault Slow { get; } = new(async exchange =>
    {
        var answer = await exchange.AskAsync();
        await Task.Delay(LongerThanAnybodyWaits, exchange.GivenUp);
        await exchange.AnswerAsync(answer);
    });

    /// <summary>The connection is taken, and nobody is at the other end.</summary>
    public static RelayFault HalfOpen { get; } = new(None.Exchange, connection => Task.Delay(Timeout.InfiniteTimeSpan, connection.ConnectionClosed));

    public static RelayFault Reset { get; } = new(None.Exchange, connection =>
    {
        connection.Abort();
        return Task.CompletedTask;
    });

    public static RelayFault CutInTheMiddle { get; } = new(async exchange =>
    {
        await exchange.AnswerHalfAsync(await exchange.AskAsync());
        exchange.HangUp();
    });

    public static RelayFault SilentInTheMiddle { get; } = new(async exchange =>
    {
        await exchange.AnswerHalfAsync(await exchange.AskAsync());
        await Task.Delay(LongerThanAnybodyWaits, exchange.GivenUp);
    });

    /// <summary>A proxy on the way shows a page of its own.</summary>
    public static RelayFault AnotherMediaType { get; } = new(async exchange =>
        await exchange.AnswerAsync(await exchange.AskAsync() with { Type = "text/html; charset=utf-8" }));

    /// <summary>The register answers in a version that nobody asked for.</summary>
    public static RelayFault AnotherVersion { get; } = Answering(answer => answer["contract"] = OfVersion(answer["contract"]!, "2.0"));

    /// <summary>The register knows none of the versions that the application reads.</summary>
    public static RelayFault NoCommonVersion { get; } = Asking(question => question["accepts"] = new JsonArray(OfVersion(question["accepts"]![0]!, "9.0")));

    /// <summary>An item is not written as the contract says.</summary>
    public static RelayFault BrokenContract { get; } = Answering(answer => answer["evidence"]!["tradeName"] = "裸の値");

    /// <summary>What the register knows is no longer valid.</summary>
    public static RelayFault Stale { get; } = Answering(answer =>
    {
        foreach (var (_, item) in answer["evidence"]!.AsObject().Where(member => member.Value is JsonObject))
        {
            item!["validUntil"] = DateTimeOffset.UtcNow.AddDays(-1).ToString("O");
        }
    });

    /// <summary>Somebody on the way has used the identifier for another question.</summary>
    public static RelayFault ReplayedIdentifier { get; } = new(async exchange =>
    {
        await exchange.AskAsync(question => question["fields"] = new JsonArray("tradeName"));
        await exchange.AnswerAsync(await exchange.AskAsync());
    });

    /// <summary>The application's clock is slow: its question and the identifier in it are from the past.</summary>
    public static RelayFault ClockSkew { get; } = Asking(question =>
    {
        var past = DateTimeOffset.UtcNow - ClockIsOffBy;
        (question["id"], question["issuedAt"]) = (Guid.CreateVersion7(past).ToString(), past.ToString("O"));
    });

    /// <summary>The credential was issued for somebody else.</summary>
    public static RelayFault ForeignRequester { get; } = Asking(question => question["requester"] = "別の局のシステム");

    public static RelayFault UnknownCredential { get; } = new(async exchange => await exchange.AnswerAsync(await exchange.AskAsync(credential: "Bearer unknown")));

    /// <summary>A status instead of an answer; so many times, then answers.</summary>
    public static RelayFault Status(int status, string? retryAfter = null, int times = int.MaxValue)
    {
        var left = times;
        return new(exchange => left-- > 0 ? exchange.AnswerAsync(status, retryAfter) : None.Exchange(exchange));
    }

    /// <summary>Something happens while the answer is on its way.</summary>
    public static RelayFault Meanwhile(Func<Task> happens) => new(async exchange =>
    {
        var answer = await exchange.AskAsync();
        await happens();
        await exchange.AnswerAsync(answer);
    });

    private static RelayFault Asking(Action<JsonObject> change) => new(async exchange => await exchange.AnswerAsync(await exchange.AskAsync(change)));

    private static RelayFault Answering(Action<JsonObject> change) => new(async exchange => await exchange.AnswerAsync((await exchange.AskAsync()).With(change)));

    private static string OfVersion(JsonNode contract, string version) => $"{contract.GetValue<string>().Split('/')[0]}/{version}";
}
