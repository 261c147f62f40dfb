using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TokyoDs.LedgerWriter;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>What holds for every store.</summary>
public sealed class AccessLedgerTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private static readonly SubjectReference Other = new("corporate-number", "7000012050002");

    [Theory, Stores]
    public async Task What_was_recorded_is_read_back_whole(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        await using var ledger = await store.OpenAsync();
        var plain = SampleLedger.Event(2) with { TraceId = null, Outcomes = new Dictionary<string, AttestationState>() };
        var odd = SampleLedger.Event(7) with
        {
            OccurredAt = new(2026, 4, 1, 9, 0, 0, 123, 456, TimeSpan.FromHours(9)),
            Purpose = "改行\r\n タブ\t 引用符\" 逆斜線\\ \u0000 \u007F \u2028 𠮷 \uE000",
            Outcomes = Enum.GetValues<AttestationState>().ToDictionary(state => $"項目{state}"),
        };
        await ledger.AppendAsync(plain);
        await ledger.AppendAsync(odd);

        var read = await ledger.ReadAllAsync();

        Assert.Equal([plain.Id, odd.Id], read.Select(accessEvent => accessEvent.Id));
        foreach (var (written, back) in new[] { plain, odd }.Zip(read))
        {
            Assert.Equal(written with { Outcomes = back.Outcomes }, back);
            Assert.Equal(written.Outcomes.OrderBy(outcome => outcome.Key), back.Outcomes.OrderBy(outcome => outcome.Key));
            Assert.Equal(written.OccurredAt.Offset, back.OccurredAt.Offset);
        }
    }

    [Theory, Stores]
    public async Task Only_the_events_of_the_subject_are_read_oldest_first(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        await using var ledger = await store.OpenAsync();
        var mine = new List<Guid>();
        for (var i = 0; i < 20; i++)
        {
            var accessEvent = SampleLedger.Event(i, i % 3 == 0 ? SampleLedger.Corporation : Other);
            await ledger.AppendAsync(accessEvent);
            mine.AddRange(i % 3 == 0 ? [accessEvent.Id] : []);
        }

        Assert.Equal(mine, (await ledger.ReadAllAsync()).Select(accessEvent => accessEvent.Id));
        Assert.Empty(await ledger.ReadAllAsync(new("corporate-number", "1234567890123")));
    }

    [Theory, Stores]
    public async Task An_event_is_recorded_once_however_often_it_is_appended_also_after_a_restart(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        var accessEvent = SampleLedger.Event();
        await using (var ledger = await store.OpenAsync())
        {
            await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ledger.AppendAsync(accessEvent)));
        }

        await using var again = await store.OpenAsync();
        await again.AppendAsync(accessEvent);

        Assert.Single(await again.ReadAllAsync());
        Assert.Equal(1, (await again.GetHeadAsync()).Sequence);
    }

    [Theory, Stores]
    public async Task The_subject_stands_nowhere_in_the_clear(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        await using var ledger = await store.OpenAsync();
        await ledger.AppendSomeAsync(2);

        var lines = await store.LinesAsync();

        Assert.All(lines, line => Assert.DoesNotContain(SampleLedger.Corporation.Key, line, StringComparison.Ordinal));
        Assert.Equal(2, lines.Select(line => Entry(line).GetProperty("body").GetProperty("subject").GetString()).Distinct().Count());
    }

    [Theory, Stores]
    public async Task After_a_rotation_of_keys_what_was_recorded_before_is_found_and_read(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        await using (var ledger = await store.OpenAsync(SampleLedger.KeysOf("old", "old")))
        {
            await ledger.AppendSomeAsync(1);
        }

        await using (var rotated = await store.OpenAsync(SampleLedger.KeysOf("new", "old", "new")))
        {
            await rotated.AppendSomeAsync(1);
            Assert.Equal(2, (await rotated.ReadAllAsync()).Count);
            await rotated.MustBeIntactAsync();
        }

        await using var forgetful = await store.OpenAsync(SampleLedger.KeysOf("new", "new"));
        Assert.Single(await forgetful.ReadAllAsync());
    }

    [Theory, Stores]
    public async Task What_cannot_be_stored_is_refused_without_showing_it(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        await using var ledger = await store.OpenAsync();
        AccessEvent[] bad =
        [
            SampleLedger.Event() with { Id = Guid.Empty },
            SampleLedger.Event() with { Purpose = "秘密\uD800" },
            SampleLedger.Event() with { Receiver = new string('秘', 30_000) },
            SampleLedger.Event() with { Kind = (AccessEventKind)99 },
            SampleLedger.Event() with { Contract = new("秘密 ", 1, 0) },
            SampleLedger.Event() with { Subject = new("", "秘密") },
            SampleLedger.Event() with { Outcomes = new Dictionary<string, AttestationState> { ["秘密"] = (AttestationState)99 } },
        ];

        foreach (var accessEvent in bad)
        {
            var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => ledger.AppendAsync(accessEvent));
            Assert.DoesNotContain("秘", error.Message, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await ledger.GetHeadAsync()).Sequence);
    }

    [Theory, Stores]
    public async Task Fifty_clients_at_once_lose_nothing_and_double_nothing(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        await using var ledger = await store.OpenAsync();
        var events = Enumerable.Range(0, 500).Select(number => SampleLedger.Event(number)).ToArray();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(client => Task.Run(async () =>
        {
            foreach (var accessEvent in events.Skip(client * 10).Take(15))
            {
                await ledger.AppendAsync(accessEvent);
            }
        })));

        Assert.Equal(events.Select(accessEvent => accessEvent.Id).Order(), (await ledger.ReadAllAsync()).Select(accessEvent => accessEvent.Id).Order());
        await ledger.MustBeIntactAsync();
    }

    [Theory, Stores]
    public async Task Whoever_can_cut_a_text_and_compute_SHA256_can_verify_the_chain(string kind)
    {
        await using var store = LedgerStores.Of(kind, server);
        await using var ledger = await store.OpenAsync();
        await ledger.AppendSomeAsync(5);

        var (previous, sequence) = (new string('0', 64), 0);
        foreach (var line in await store.LinesAsync())
        {
            var entry = line[@"{""entry"":".Length..line.LastIndexOf(@",""hash"":""", StringComparison.Ordinal)];
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(entry)));
            Assert.StartsWith($"{{\"entry\":{entry},\"hash\":\"{hash}\",\"mac\":\"", line, StringComparison.Ordinal);
            Assert.Equal((++sequence, previous), (Entry(line).GetProperty("seq").GetInt32(), Entry(line).GetProperty("prev").GetString()));
            Assert.Equal(Entry(line).EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal), Entry(line).EnumerateObject().Select(member => member.Name));
            previous = hash;
        }

        Assert.Equal(new LedgerHead(5, previous), await ledger.GetHeadAsync());
    }

    [Theory, Stores]
    public async Task A_ledger_that_nobody_touched_is_intact(string kind)
    {
        await using var store = await FilledAsync(kind);
        var report = await store.VerifyAsync();
        Assert.True(report.IsIntact, string.Join(' ', report.Findings));
        Assert.Equal((6, 6), (report.Entries, report.Head!.Sequence));
    }

    [Theory, Stores]
    public async Task A_changed_character_is_found_wherever_it_is(string kind)
    {
        await using var store = await FilledAsync(kind);
        var line = (await store.LinesAsync())[2];
        for (var i = 0; i < line.Length; i += 7)
        {
            await store.ReplaceAsync(2, line.Remove(i, 1).Insert(i, line[i] == 'x' ? "y" : "x"));
            Assert.Contains((await store.VerifyAsync()).Findings, finding => finding.Line == 3 && finding.Place == store.Place);
        }

        await store.ReplaceAsync(2, line);
        Assert.True((await store.VerifyAsync()).IsIntact);
    }

    [Theory, Stores]
    public async Task A_removed_line_is_found(string kind)
    {
        await using var store = await FilledAsync(kind);
        await store.RemoveAsync(2);
        Assert.Contains("4", Assert.Single((await store.VerifyAsync()).Findings).Problem, StringComparison.Ordinal);
    }

    [Theory, Stores]
    public async Task Two_exchanged_lines_are_found(string kind)
    {
        await using var store = await FilledAsync(kind);
        await store.SwapAsync(1, 3);
        Assert.False((await store.VerifyAsync()).IsIntact);
    }

    [Theory, Stores]
    public async Task A_removed_beginning_is_found(string kind)
    {
        await using var store = await FilledAsync(kind);
        await store.RemoveAsync(0);
        Assert.False((await store.VerifyAsync()).IsIntact);
    }

    [Theory, Stores]
    public async Task A_cut_end_is_found(string kind)
    {
        await using var store = await FilledAsync(kind);
        await store.RemoveAsync(5);
        Assert.Contains("6", Assert.Single((await store.VerifyAsync()).Findings).Problem, StringComparison.Ordinal);
    }

    [Theory, Stores]
    public async Task A_chain_that_was_written_anew_is_found_by_its_seal(string kind)
    {
        await using var store = await FilledAsync(kind);
        var previous = "";
        var lines = await store.LinesAsync();
        for (var i = 0; i < lines.Count; i++)
        {
            var entry = lines[i][@"{""entry"":".Length..lines[i].LastIndexOf(@",""hash"":""", StringComparison.Ordinal)];
            entry = i < 2 ? entry : (i == 2 ? entry.Replace("subsidy-2026", "subsidy-2027", StringComparison.Ordinal) : entry.Replace(Entry(lines[i]).GetProperty("prev").GetString()!, previous, StringComparison.Ordinal));
            previous = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(entry)));
            await store.ReplaceAsync(i, $$"""{"entry":{{entry}},"hash":"{{previous}}",{{lines[i][lines[i].LastIndexOf("\"mac\"", StringComparison.Ordinal)..]}}""");
        }

        // Each of the four is not genuine, and the last one is not the sealed one.
        Assert.Equal([3, 4, 5, 6, 6], (await store.VerifyAsync()).Findings.Select(finding => finding.Line));
    }

    [Theory, Stores]
    public async Task A_head_that_was_kept_elsewhere_finds_a_ledger_begun_anew(string kind)
    {
        await using var store = await FilledAsync(kind);
        await using var other = await FilledAsync(kind);
        LedgerHead kept;
        await using (var ledger = await store.OpenAsync())
        {
            kept = await ledger.GetHeadAsync();
            await ledger.AppendSomeAsync(1);
        }

        Assert.True((await store.VerifyAsync(kept)).IsIntact);
        Assert.False((await other.VerifyAsync(kept)).IsIntact);
        Assert.False((await other.VerifyAsync(new(7, kept.Hash))).IsIntact);
    }

    [Theory, Stores]
    public async Task Other_secrets_cannot_go_on_with_the_ledger(string kind)
    {
        await using var store = await FilledAsync(kind);
        await Assert.ThrowsAsync<LedgerDamagedException>(async () =>
        {
            await using var ledger = await store.OpenAsync(new("2026", [KeyValuePair.Create("2026", SHA256.HashData("another"u8))]));
            await ledger.AppendSomeAsync(1);
        });
        Assert.True((await store.VerifyAsync()).IsIntact);
    }

    private static JsonElement Entry(string line) => JsonDocument.Parse(line).RootElement.GetProperty("entry");

    private async Task<LedgerStores> FilledAsync(string kind)
    {
        var store = LedgerStores.Of(kind, server);
        await using var ledger = await store.OpenAsync();
        await ledger.AppendSomeAsync(6);
        return store;
    }
}
