using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Call.Center;

public sealed class CallEventArgs(string topic, int line) : EventArgs
{
    public string Topic { get; } = topic;

    public int Line { get; } = line;
}

public sealed class CallBoard
{
    public event EventHandler<CallEventArgs>? Received;

    public void Raise(string topic, int line) => Received?.Invoke(this, new CallEventArgs(topic, line));
}

[Route("/calls")]
[Authorize(Roles = "CallCenter")]
public sealed class CallsPage(CallBoard board, ILogger<CallsPage> logger) : ComponentBase, IDisposable
{
    [SupplyParameterFromQuery(Name = "topic")]
    public string? Topic { get; set; }

    [SupplyParameterFromQuery(Name = "line")]
    public int Line { get; set; }

    protected override void OnInitialized() => board.Received += OnReceived;

    protected override void OnParametersSet()
    {
        Action<string> trace = text => logger.LogDebug(text); // weak TDS1016
        Action<int> traceLine = line => logger.LogDebug("line {Line}", line); // safe TDS1016
        trace("topic is " + Topic);
        traceLine(Line);
        board.Raise(Topic ?? "general", Line);
    }

    public void Dispose() => board.Received -= OnReceived;

    private void OnReceived(object? sender, CallEventArgs args)
    {
        logger.LogInformation("Call about {Topic} on {Line}", args.Topic, args.Line); // safe TDS1016
        logger.LogWarning(string.Concat("Call about ", args.Topic)); // weak TDS1016
    }
}
