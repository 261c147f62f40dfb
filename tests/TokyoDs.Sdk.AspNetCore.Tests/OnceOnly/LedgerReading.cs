using TokyoDs.LedgerWriter;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

internal static class LedgerReading
{
    public static async Task<List<AccessEvent>> ReadAllAsync(this AccessLedger ledger, SubjectReference? subject = null)
    {
        var events = new List<AccessEvent>();
        await foreach (var accessEvent in ledger.ReadAsync(subject ?? SampleLedger.Corporation))
        {
            events.Add(accessEvent);
        }

        return events;
    }

    public static async Task<AccessEvent[]> AppendSomeAsync(this AccessLedger ledger, int count)
    {
        var events = Enumerable.Range(0, count).Select(number => SampleLedger.Event(number)).ToArray();
        foreach (var accessEvent in events)
        {
            await ledger.AppendAsync(accessEvent);
        }

        return events;
    }

    public static async Task MustBeIntactAsync(this AccessLedger ledger)
    {
        var report = await ledger.VerifyAsync();
        Assert.True(report.IsIntact, string.Join(Environment.NewLine, report.Findings));
    }
}
