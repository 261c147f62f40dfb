using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TokyoDs.LedgerWriter;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>What holds for the ledger in files alone.</summary>
public sealed class FileAccessLedgerTests : IDisposable
{
    private static readonly FileLedgerOptions SmallFiles = new() { LargestFile = 128 * 1024 };

    private readonly string _folder = Directory.CreateTempSubdirectory("tokyods-ledger-").FullName;
    private readonly TestClock _clock = new();

    private string FirstFile => Path.Combine(_folder, "entries-00000000000000000001.jsonl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Killed_in_the_middle_of_10000_writes_it_loses_nothing_that_was_acknowledged()
    {
        var acknowledged = new List<Guid>();
        foreach (var moment in (int[])[40, 1_500, 4_000])
        {
            using var writer = WriterProcess.Start("files", _folder, events: 10_000, tasks: 16);
            await writer.ReadAsync(until: moment);
            await writer.KillAsync();
            Assert.False(writer.IsDone);
            Assert.Empty(writer.Failures);
            acknowledged.AddRange(writer.Stored);

            // The next writer goes on.
            await using var ledger = Open();
            var one = (await ledger.AppendSomeAsync(1))[0];
            var ids = (await ledger.ReadAllAsync()).Select(accessEvent => accessEvent.Id).ToHashSet();
            Assert.Superset(acknowledged.ToHashSet(), ids);
            Assert.Contains(one.Id, ids);
            Assert.Equal((await ledger.GetHeadAsync()).Sequence, ids.Count);
            await ledger.MustBeIntactAsync();
        }
    }

    [Theory]
    [InlineData("{\"entry\":{\"bo")]
    [InlineData("\0\0\0\0\0\0\0\0")]
    [InlineData("{\"entry\":{},\"hash\":\"\"}\nhalf a line")]
    public async Task What_a_crash_left_half_written_is_set_aside(string rest)
    {
        await using (var ledger = Open())
        {
            await ledger.AppendSomeAsync(3);
        }

        await File.AppendAllTextAsync(FirstFile, rest);

        await using var again = Open();
        await again.AppendSomeAsync(1);
        Assert.Equal(4, (await again.ReadAllAsync()).Count);
        await again.MustBeIntactAsync();
        Assert.Equal(rest, await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_folder, "*.torn"))));
    }

    [Fact]
    public async Task What_was_set_aside_is_deleted_with_the_entries_of_its_time()
    {
        await using (var ledger = Open())
        {
            await ledger.AppendSomeAsync(1);
        }

        await File.AppendAllTextAsync(FirstFile, "half");
        await using var again = Open();
        await again.DeleteDueAsync(new(TimeSpan.Zero, TimeSpan.FromDays(1)));
        Assert.Single(Directory.GetFiles(_folder, "*.torn"));

        _clock.Pass(TimeSpan.FromDays(2));
        await again.DeleteDueAsync(new(TimeSpan.Zero, TimeSpan.FromDays(1)));
        Assert.Empty(Directory.GetFiles(_folder, "*.torn"));
    }

    [Fact]
    public async Task What_somebody_else_put_behind_the_last_entry_is_set_aside_also_a_checkpoint_that_would_hide_a_deletion()
    {
        string last;
        await using (var ledger = Open())
        {
            await ledger.AppendSomeAsync(3);
            last = (await ledger.GetHeadAsync()).Hash;
        }

        // Well formed, well chained, and made without the secret.
        var forged = $$$"""{"body":{"first":1,"lastHash":"{{{last}}}","through":2},"form":1,"id":"{{{Guid.NewGuid()}}}","key":"2026","prev":"{{{last}}}","recordedAt":"2026-04-01T00:00:00.000000Z","seq":4,"type":"checkpoint"}""";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(forged)));
        await File.AppendAllTextAsync(FirstFile, $$"""{"entry":{{forged}},"hash":"{{hash}}","mac":"{{hash}}"}""" + "\n");
        await File.WriteAllTextAsync(Path.Combine(_folder, "ledger.removing"), "2");
        Assert.False((await FileAccessLedger.VerifyFolderAsync(_folder, SampleLedger.Keys)).IsIntact);

        await using var again = Open();
        Assert.Equal(3, (await again.ReadAllAsync()).Count);
        Assert.Single(Directory.GetFiles(_folder, "*.torn"));
        await again.MustBeIntactAsync();
    }

    [Fact]
    public async Task A_file_that_was_begun_and_never_used_is_no_harm()
    {
        await using (var ledger = Open())
        {
            await ledger.AppendSomeAsync(2);
        }

        await File.WriteAllTextAsync(Path.Combine(_folder, "entries-00000000000000000003.jsonl"), "");
        await using var again = Open();
        await again.AppendSomeAsync(2);
        Assert.Equal(4, (await again.ReadAllAsync()).Count);
        await again.MustBeIntactAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_head_that_a_power_cut_left_behind_or_half_written_is_no_harm(bool halfWritten)
    {
        var head = Path.Combine(_folder, "ledger.head");
        await using (var ledger = Open())
        {
            await ledger.AppendSomeAsync(2);
            var before = await File.ReadAllBytesAsync(head);
            await ledger.AppendSomeAsync(2);
            await ledger.DisposeAsync();
            if (halfWritten)
            {
                before = await File.ReadAllBytesAsync(head);
                before.AsSpan(100, 50).Clear();
            }

            await File.WriteAllBytesAsync(head, before);
        }

        await using var again = Open();
        await again.AppendSomeAsync(1);
        Assert.Equal(5, (await again.ReadAllAsync()).Count);
        await again.MustBeIntactAsync();
    }

    [Fact]
    public async Task A_second_writer_is_told_who_writes()
    {
        await using var first = Open();
        var error = Assert.Throws<IOException>(() => Open());
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName}"), error.Message, StringComparison.Ordinal);

        using var process = WriterProcess.Start("files", _folder, events: 1, tasks: 1);
        await process.ReadAsync();
        Assert.Contains(_folder, Assert.Single(process.Failures), StringComparison.Ordinal);

        await first.DisposeAsync();
        Open().Dispose();
    }

    [Fact]
    public async Task The_chain_goes_on_over_files_of_a_size_and_of_a_day()
    {
        await using (var ledger = Open(SmallFiles))
        {
            await AppendAtOnceAsync(ledger, 400);
            _clock.Pass(TimeSpan.FromDays(1));
            await ledger.AppendSomeAsync(1);
            await ledger.MustBeIntactAsync();
        }

        var files = Directory.GetFiles(_folder, "*.jsonl");
        Assert.InRange(files.Length, 3, 6);
        Assert.Single(await File.ReadAllLinesAsync(files.Order(StringComparer.Ordinal).Last()));
        await using var again = Open(SmallFiles);
        Assert.Equal(401, (await again.ReadAllAsync()).Count);
        await again.MustBeIntactAsync();
    }

    [Fact]
    public async Task An_event_of_an_older_file_is_not_recorded_again_even_when_its_index_is_damaged()
    {
        AccessEvent[] events;
        await using (var ledger = Open(SmallFiles))
        {
            events = await AppendAtOnceAsync(ledger, 400);
            await AppendAgain(ledger);
        }

        var indexes = Directory.GetFiles(_folder, "*.ids");
        Assert.NotEmpty(indexes);
        await File.WriteAllTextAsync(indexes[0], "damaged");
        await using var again = Open(SmallFiles);
        await AppendAgain(again);

        async Task AppendAgain(AccessLedger ledger)
        {
            await Task.WhenAll(events.Select(accessEvent => ledger.AppendAsync(accessEvent)));
            Assert.Equal(400, (await ledger.GetHeadAsync()).Sequence);
        }
    }

    [Fact]
    public async Task A_file_that_is_missing_in_the_middle_is_found()
    {
        await using (var ledger = Open(SmallFiles))
        {
            await AppendAtOnceAsync(ledger, 400);
        }

        File.Delete(Directory.GetFiles(_folder, "*.jsonl").Order(StringComparer.Ordinal).ElementAt(1));
        Assert.Equal(1, (await FileAccessLedger.VerifyFolderAsync(_folder, SampleLedger.Keys)).FindingCount);
    }

    [Fact]
    public async Task Entries_that_were_changed_or_cut_keep_the_ledger_from_opening()
    {
        await using (var ledger = Open())
        {
            await ledger.AppendSomeAsync(4);
        }

        var whole = await File.ReadAllTextAsync(FirstFile);
        string[] damaged =
        [
            whole.Replace("subsidy", "Subsidy", StringComparison.Ordinal),
            whole[..(whole.TrimEnd().LastIndexOf('\n') + 1)],
            whole[..^1],
            whole[..^30],
            "",
        ];
        foreach (var text in damaged)
        {
            await File.WriteAllTextAsync(FirstFile, text);
            Assert.Throws<LedgerDamagedException>(() => Open());
            Assert.False((await FileAccessLedger.VerifyFolderAsync(_folder, SampleLedger.Keys)).IsIntact);
            Assert.Empty(Directory.GetFiles(_folder, "*.torn"));
            await File.WriteAllTextAsync(FirstFile, whole);
        }

        File.Delete(FirstFile);
        Assert.Throws<LedgerDamagedException>(() => Open());
        await File.WriteAllTextAsync(FirstFile, whole);
        File.Delete(Path.Combine(_folder, "ledger.head"));
        Assert.Throws<LedgerDamagedException>(() => Open());
        Assert.False((await FileAccessLedger.VerifyFolderAsync(_folder, SampleLedger.Keys)).IsIntact);
    }

    [Fact]
    public async Task A_deletion_that_a_crash_interrupted_is_finished_by_the_next_writer()
    {
        await using (var ledger = Open(SmallFiles))
        {
            await AppendAtOnceAsync(ledger, 400);
            _clock.Pass(TimeSpan.FromDays(10));
            await ledger.AppendSomeAsync(1);
        }

        var before = Directory.GetFiles(_folder, "entries-*").ToDictionary(file => file, File.ReadAllBytes);
        await using (var ledger = Open(SmallFiles))
        {
            await ledger.DeleteDueAsync(new(TimeSpan.Zero, TimeSpan.FromDays(5)));
        }

        // As if the process had died after the checkpoint was stored: old files are back, one of them gone already.
        foreach (var (file, bytes) in before.OrderBy(pair => pair.Key, StringComparer.Ordinal).Skip(2).SkipLast(1))
        {
            await File.WriteAllBytesAsync(file, bytes);
        }

        await File.WriteAllTextAsync(Path.Combine(_folder, "ledger.removing"), "400");
        Assert.False((await FileAccessLedger.VerifyFolderAsync(_folder, SampleLedger.Keys)).IsIntact);

        await using var again = Open(SmallFiles);
        Assert.Single(await again.ReadAllAsync());
        await again.MustBeIntactAsync();
        Assert.False(File.Exists(Path.Combine(_folder, "ledger.removing")));
    }

    [Fact]
    public async Task A_mark_to_delete_that_the_chain_does_not_account_for_deletes_nothing()
    {
        await using (var ledger = Open())
        {
            await ledger.AppendSomeAsync(3);
        }

        await File.WriteAllTextAsync(Path.Combine(_folder, "ledger.removing"), "2");
        await using var again = Open();
        Assert.Equal(3, (await again.ReadAllAsync()).Count);
        await again.MustBeIntactAsync();
    }

    [Fact]
    public async Task Entries_of_a_file_that_is_partly_deleted_can_be_read_meanwhile()
    {
        await using var ledger = Open(SmallFiles);
        await AppendAtOnceAsync(ledger, 400);
        _clock.Pass(TimeSpan.FromDays(10));
        await ledger.AppendSomeAsync(2);

        await using var reader = ledger.ReadAsync(SampleLedger.Corporation).GetAsyncEnumerator();
        Assert.True(await reader.MoveNextAsync());
        await ledger.DeleteDueAsync(new(TimeSpan.Zero, TimeSpan.FromDays(5)));
        var last = reader.Current;
        while (await reader.MoveNextAsync())
        {
            last = reader.Current;
        }

        Assert.Equal((await ledger.ReadAllAsync())[^1].Id, last.Id);
    }

    [LinuxFact]
    public async Task When_no_space_is_left_the_message_says_so_and_the_ledger_stays_whole()
    {
        // Files may have 100 kB (blocks of 512 bytes); the signal that would end the process is ignored.
        using (var writer = WriterProcess.Start("files", _folder, events: 500, tasks: 4, limit: "trap '' XFSZ; ulimit -f 200"))
        {
            await writer.ReadAsync();
            Assert.True(writer.IsDone);
            Assert.NotEmpty(writer.Failures);
            Assert.All(writer.Failures, message => Assert.Contains("no space left, or a quota or limit", message, StringComparison.Ordinal));
            Assert.InRange(writer.Stored.Count, 50, 200);

            await using var ledger = Open();
            Assert.Equal(writer.Stored.Order(), (await ledger.ReadAllAsync()).Select(accessEvent => accessEvent.Id).Order());
            await ledger.MustBeIntactAsync();
            Assert.Empty(Directory.GetFiles(_folder, "*.torn"));
        }
    }

    [LinuxFact]
    public void A_folder_that_cannot_be_written_to_is_named()
    {
        var error = Assert.ThrowsAny<IOException>(() => FileAccessLedger.Open("/proc/ledger", SampleLedger.Keys));
        Assert.Contains("/proc/ledger", error.Message, StringComparison.Ordinal);
        Assert.Contains("Name a folder on a local disk", error.Message, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Only_the_account_of_the_service_can_read_a_new_ledger()
    {
        var folder = Path.Combine(_folder, "new");
        await using var ledger = FileAccessLedger.Open(folder, SampleLedger.Keys);
        await ledger.AppendSomeAsync(1);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Directory.GetFiles(folder, "*.jsonl").Single()));
        }
    }

    [Fact]
    public async Task A_closed_ledger_says_that_it_is_closed()
    {
        var ledger = Open();
        await ledger.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => ledger.AppendSomeAsync(1));
        await ledger.DisposeAsync();
    }

    [Fact]
    public async Task A_ledger_in_use_can_be_verified_from_outside_and_without_secrets()
    {
        await using var ledger = Open();
        await ledger.AppendSomeAsync(3);
        Assert.True((await FileAccessLedger.VerifyFolderAsync(_folder)).IsIntact);

        await File.AppendAllTextAsync(FirstFile, "being written");
        Assert.True((await FileAccessLedger.VerifyFolderAsync(_folder, SampleLedger.Keys)).IsIntact);
    }

    private FileAccessLedger Open() => Open(null!);

    private FileAccessLedger Open(FileLedgerOptions options) => FileAccessLedger.Open(_folder, SampleLedger.Keys, options, _clock);

    private static async Task<AccessEvent[]> AppendAtOnceAsync(AccessLedger ledger, int count)
    {
        // In groups, so that files of the smallest size do not swallow all of them at once.
        var events = Enumerable.Range(0, count).Select(number => SampleLedger.Event(number)).ToArray();
        foreach (var group in events.Chunk(20))
        {
            await Task.WhenAll(group.Select(accessEvent => ledger.AppendAsync(accessEvent)));
        }

        return events;
    }
}

/// <summary>A test of what only Linux does this way; skipped elsewhere.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Needs Linux.";
}
