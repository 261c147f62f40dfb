using System.Text.Json;
using TokyoDs.LedgerWriter;
using TokyoDs.OnceOnly;
using TokyoDs.Procedures;
using TokyoDs.Tests.Hosting;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>What holds for every store of cases.</summary>
public sealed class CaseStoreTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private readonly TestClock _clock = new();

    [Theory, Stores]
    public async Task A_case_is_found_whole_also_after_a_restart(string kind)
    {
        await using var place = CaseStores.Of(kind, server);
        var subject = SampleCases.New();
        var source = new Provenance(AttestationSource.Registry, "営業許可台帳", _clock.Now, _clock.Now.AddDays(1));
        subject.Answer(SampleCases.Name, JsonElement.Parse("\"株式会社𠮷田\""), source);
        subject.TakeEvidence(SampleCases.Licence, source);
        await subject.ForwardAsync([new Office()]);
        subject.Report(SampleCases.Procedure, ProcedureStatus.Returned, [SampleCases.Name]);
        await using (var store = await place.OpenAsync(time: _clock))
        {
            Assert.Equal(1, await store.SaveAsync(subject.Save(), 0));
        }

        await using var again = await place.OpenAsync();
        var stored = (await again.FindAsync(subject.Id))!;
        Assert.Equal((1, _clock.Now), (stored.Version, stored.SavedAt));
        Assert.Equal(JsonSerializer.Serialize(subject.Save()), JsonSerializer.Serialize(stored.State));
        var restored = OneStopCase.Restore(SampleCases.Plan, stored.State);
        Assert.Equal((ProcedureStatus.Returned, "7", 1), (restored[SampleCases.Procedure].Status, restored[SampleCases.Procedure].ReceiptNumber, restored.Burden.Items.Prefilled));
        Assert.Empty(restored.AskedAttachments);
        Assert.Null(await again.FindAsync(Guid.NewGuid()));
        Assert.Equal($"{subject.Id} v1", stored.ToString());
    }

    [Theory, Stores]
    public async Task Of_two_requests_that_change_one_case_the_second_is_told(string kind)
    {
        await using var place = CaseStores.Of(kind, server);
        await using var store = await place.OpenAsync();
        var state = SampleCases.New().Save();
        await store.SaveAsync(state, 0);
        await store.SaveAsync(state.Named("先"), 1);

        var conflict = await Assert.ThrowsAsync<CaseConflictException>(() => store.SaveAsync(state.Named("後"), 1));

        Assert.Equal(state.Id, conflict.CaseId);
        var stored = (await store.FindAsync(state.Id))!;
        Assert.Equal((2, "先"), (stored.Version, stored.State.Answers.Single().Value.GetString()));
        await Assert.ThrowsAsync<CaseConflictException>(() => store.SaveAsync(state.Named("後"), 0));
        await Assert.ThrowsAsync<CaseConflictException>(() => store.SaveAsync(state.Named("後"), 9));
        Assert.Equal(3, await store.SaveAsync(state.Named("後"), 2));
    }

    [Theory, Stores]
    public async Task Of_many_requests_at_once_one_wins_each_version(string kind)
    {
        await using var place = CaseStores.Of(kind, server);
        await using var store = await place.OpenAsync();
        var state = SampleCases.New().Save();
        for (var version = 0; version < 3; version++)
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Record.ExceptionAsync(() => store.SaveAsync(state.Named($"{version}-{number}"), version))));
            Assert.Single(outcomes, outcome => outcome is null);
            Assert.Equal(7, outcomes.Count(outcome => outcome is CaseConflictException));
        }

        Assert.Equal(3, (await store.FindAsync(state.Id))!.Version);
    }

    [Theory, Stores]
    public async Task Saving_the_very_same_again_after_a_lost_answer_is_no_conflict(string kind)
    {
        await using var place = CaseStores.Of(kind, server);
        await using var store = await place.OpenAsync();
        var state = SampleCases.New().Save().Named("同じ");
        Assert.Equal(1, await store.SaveAsync(state, 0));
        Assert.Equal(1, await store.SaveAsync(state, 0));
        Assert.Equal(1, (await store.FindAsync(state.Id))!.Version);
    }

    [Theory, Stores]
    public async Task Neither_answers_nor_the_subject_are_stored_in_clear_text(string kind)
    {
        await using var place = CaseStores.Of(kind, server);
        await using var store = await place.OpenAsync();
        var state = SampleCases.New().Save().Named("HIMITSU SHOTEN");
        await store.SaveAsync(state, 0);

        var raw = await place.RawAsync(state.Id);

        foreach (var secret in new[] { "HIMITSU", SampleLedger.Corporation.Key, SampleLedger.Corporation.Scheme, SampleCases.Procedure, "Preparing" })
        {
            Assert.DoesNotContain(secret, raw, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(secret)).TrimEnd('='), raw, StringComparison.Ordinal);
        }
    }

    [Theory, Stores]
    public async Task A_case_changed_past_the_store_is_noticed_and_its_values_are_not_named(string kind)
    {
        await using var place = CaseStores.Of(kind, server);
        await using var store = await place.OpenAsync();
        var state = SampleCases.New().Save().Named("HIMITSU");
        var other = SampleCases.New().Save();
        await store.SaveAsync(state, 0);
        await store.SaveAsync(other, 0);

        await place.ForgeVersionAsync(state.Id, 5);

        var error = await Assert.ThrowsAsync<LedgerDamagedException>(() => store.FindAsync(state.Id));
        Assert.DoesNotContain("HIMITSU", error.ToString(), StringComparison.Ordinal);
        Assert.NotNull(await store.FindAsync(other.Id));
    }

    [Theory, Stores]
    public async Task Cases_are_read_and_found_after_a_rotation_of_keys_and_not_with_another_secret(string kind)
    {
        await using var place = CaseStores.Of(kind, server);
        var state = SampleCases.New().Save();
        await using (var store = await place.OpenAsync(SampleLedger.KeysOf("old", "old")))
        {
            await store.SaveAsync(state, 0);
        }

        await using (var rotated = await place.OpenAsync(SampleLedger.KeysOf("new", "old", "new")))
        {
            Assert.Equal(state.Id, (await rotated.FindAsync(state.Subject)).Single().Id);
            Assert.Equal(2, await rotated.SaveAsync((await rotated.FindAsync(state.Id))!.State.Named("新"), 1));
        }

        await using (var renewed = await place.OpenAsync(SampleLedger.KeysOf("new", "new")))
        {
            Assert.Equal(2, (await renewed.FindAsync(state.Id))!.Version);
        }

        await using var stranger = await place.OpenAsync(SampleLedger.KeysOf("other", "other"));
        await Assert.ThrowsAsync<LedgerDamagedException>(() => stranger.FindAsync(state.Id));
    }

    [Theory, Stores]
    public async Task Somebody_finds_their_cases_and_no_others_the_last_saved_first(string kind)
    {
        await using var place = CaseStores.Of(kind, server);
        await using var store = await place.OpenAsync(time: _clock);
        var (first, second) = (SampleCases.New().Save(), SampleCases.New().Save());
        await store.SaveAsync(first, 0);
        _clock.Pass(TimeSpan.FromHours(1));
        await store.SaveAsync(second, 0);
        await store.SaveAsync(new OneStopCase(Guid.CreateVersion7(), SampleCases.Plan, new("corporate-number", "7000012050002")).Save(), 0);
        _clock.Pass(TimeSpan.FromHours(1));
        await store.SaveAsync(first.Named("新"), 1);

        Assert.Equal([new(first.Id, _clock.Now), new(second.Id, _clock.Now.AddHours(-1))], await store.FindAsync(SampleLedger.Corporation));
        Assert.Empty(await store.FindAsync(new SubjectReference("corporate-number", "0")));
    }

    [Theory, Stores]
    public async Task Cases_are_deleted_one_by_one_and_when_they_are_old(string kind)
    {
        await using var place = CaseStores.Of(kind, server);
        await using var store = await place.OpenAsync(time: _clock);
        var (old, renewed, deleted) = (SampleCases.New().Save(), SampleCases.New().Save(), SampleCases.New().Save());
        foreach (var state in new[] { old, renewed, deleted })
        {
            await store.SaveAsync(state, 0);
        }

        Assert.True(await store.DeleteAsync(deleted.Id));
        Assert.False(await store.DeleteAsync(deleted.Id));
        await Assert.ThrowsAsync<CaseConflictException>(() => store.SaveAsync(deleted, 1));
        _clock.Pass(TimeSpan.FromDays(400));
        await store.SaveAsync(renewed.Named("新"), 1);

        Assert.Equal(1, await store.DeleteSavedBeforeAsync(_clock.Now.AddDays(-365)));
        Assert.Equal([renewed.Id], (await store.FindAsync(SampleLedger.Corporation)).Select(entry => entry.Id));
        Assert.Null(await store.FindAsync(old.Id));
    }

    [Theory, Stores]
    public async Task What_was_acknowledged_before_a_kill_is_there_whole(string kind)
    {
        await using var place = CaseStores.Of(kind, server);
        await using (await place.OpenAsync())
        {
            // The table exists before the process writes to it.
        }

        var (writer, folder, database) = place.Writer;
        using var process = WriterProcess.Start(writer, folder, events: 100_000, tasks: 4, database: database);
        await process.ReadAsync(until: 200);
        await process.KillAsync();
        Assert.InRange(process.Stored.Count, 200, 99_999);

        await using var store = await place.OpenAsync();
        var entries = await store.FindAsync(SampleLedger.Corporation);
        Assert.Empty(process.Stored.Except(entries.Select(entry => entry.Id)));
        var acknowledged = process.Stored.ToHashSet();
        foreach (var entry in entries)
        {
            var stored = (await store.FindAsync(entry.Id))!;
            Assert.Equal(stored.Version == 2 ? "終わり" : "始め", stored.State.Answers.Single().Value.GetString());
            Assert.True(stored.Version == 2 || !acknowledged.Contains(entry.Id));
        }
    }

    [Theory, Stores]
    public async Task A_case_without_identifier_and_a_negative_version_are_refused(string kind)
    {
        await using var place = CaseStores.Of(kind, server);
        await using var store = await place.OpenAsync();
        var state = SampleCases.New().Save();
        await Assert.ThrowsAsync<ArgumentException>(() => store.SaveAsync(state with { Id = Guid.Empty }, 0));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => store.SaveAsync(state, -1));
    }

    [Fact]
    public async Task A_folder_has_one_writer_and_a_damaged_file_keeps_no_other_case_away()
    {
        var folder = Directory.CreateTempSubdirectory("tokyods-cases-");
        var (broken, whole) = (SampleCases.New().Save(), SampleCases.New().Save());
        await using (var store = FileCaseStore.Open(folder.FullName, SampleLedger.Keys))
        {
            await store.SaveAsync(broken, 0);
            await store.SaveAsync(whole, 0);
            Assert.Throws<IOException>(() => FileCaseStore.Open(folder.FullName, SampleLedger.Keys));
        }

        await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{broken.Id:D}.case"), "{");
        await using (var store = FileCaseStore.Open(folder.FullName, SampleLedger.Keys))
        {
            await Assert.ThrowsAsync<LedgerDamagedException>(() => store.FindAsync(broken.Id));
            await Assert.ThrowsAsync<LedgerDamagedException>(() => store.SaveAsync(broken, 1));
            Assert.NotNull(await store.FindAsync(whole.Id));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_with_what_to_do()
    {
        var folder = Directory.CreateTempSubdirectory("tokyods-cases-");
        var state = SampleCases.New().Save();
        var file = Path.Combine(folder.FullName, $"{state.Id:D}.case");
        await using (var store = FileCaseStore.Open(folder.FullName, SampleLedger.Keys))
        {
            await store.SaveAsync(state, 0);
            using var held = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            AssertSays(await Assert.ThrowsAsync<IOException>(() => store.FindAsync(state.Id)));
            AssertSays(await Assert.ThrowsAsync<IOException>(() => store.SaveAsync(state, 1)));
        }

        using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            AssertSays(Assert.Throws<IOException>(() => FileCaseStore.Open(folder.FullName, SampleLedger.Keys)));
        }

        FileCaseStore.Open(folder.FullName, SampleLedger.Keys).Dispose(); // the failure let go of the folder
        folder.Delete(recursive: true);

        void AssertSays(IOException error)
        {
            Assert.StartsWith($"The file '{file}' cannot be read: ", error.Message, StringComparison.Ordinal);
            Assert.Contains("restore it from a backup", error.Message, StringComparison.Ordinal);
            Assert.NotNull(error.InnerException);
        }
    }

    [PostgresFact]
    public async Task A_database_that_is_not_there_and_a_missing_table_are_said_for_people()
    {
        await using var source = server.NewSource();
        var missing = new PostgresCaseStore(source, SampleLedger.Keys, server.NewSchema());
        Assert.Contains("EnsureCreatedAsync", (await Assert.ThrowsAsync<IOException>(() => missing.SaveAsync(SampleCases.New().Save(), 0))).Message, StringComparison.Ordinal);
        await using var nowhere = Npgsql.NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2");
        await Assert.ThrowsAsync<IOException>(() => new PostgresCaseStore(nowhere, SampleLedger.Keys).FindAsync(Guid.NewGuid()));
        Assert.Throws<ArgumentException>(() => new PostgresCaseStore(source, SampleLedger.Keys, "x; drop table y"));
    }

    private sealed class Office : IProcedureIntake
    {
        public string ProcedureId => SampleCases.Procedure;

        public Task<IntakeAnswer> SubmitAsync(ProcedureSubmission submission, CancellationToken cancellationToken) => Task.FromResult(IntakeAnswer.Accepted("7"));
    }
}
