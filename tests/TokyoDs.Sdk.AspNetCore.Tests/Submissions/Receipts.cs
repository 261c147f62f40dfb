namespace TokyoDs.Tests.Submissions;

/// <summary>Counts what the handlers of the tests received, and holds them up when asked.</summary>
public sealed class Receipts
{
    private int _count;

    public int Count => _count;

    public TimeSpan Work { get; set; } = TimeSpan.FromMilliseconds(200);

    public async Task<int> ReceiveAsync()
    {
        var number = Interlocked.Increment(ref _count);
        await Task.Delay(Work);
        return number;
    }
}
