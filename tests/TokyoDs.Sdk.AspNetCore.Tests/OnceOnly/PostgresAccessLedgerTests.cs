using System.Diagnostics;
using Npgsql;
using TokyoDs.LedgerWriter;
using TokyoDs.OnceOnly;
using TokyoDs.Tests.Hosting;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>What holds for the ledger in PostgreSQL alone.</summary>
public sealed class PostgresAccessLedgerTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    [PostgresFact]
    public async Task Two_processes_with_fifty_clients_lose_nothing_and_double_nothing()
    {
        await using var source = server.NewSource();
        var schema = server.NewSchema();
        await using var ledger = new PostgresAccessLedger(source, SampleLedger.Keys, schema);
        await ledger.EnsureCreatedAsync();

        using var one = WriterProcess.Start("postgres", schema, events: 400, tasks: 25, shared: 100, database: server.ConnectionString);
        using var other = WriterProcess.Start("postgres", schema, events: 400, tasks: 25, shared: 100, database: server.ConnectionString);
        await Task.WhenAll(one.ReadAsync(), other.ReadAsync());

        Assert.True(one.IsDone && other.IsDone);
        Assert.Empty(one.Failures.Concat(other.Failures));
        Guid[] acknowledged = [.. one.Stored.Concat(other.Stored).Distinct()];
        Assert.Equal(900, acknowledged.Length);
        Assert.Equal(acknowledged.Order(), (await ledger.ReadAllAsync()).Select(accessEvent => accessEvent.Id).Order());
        await ledger.MustBeIntactAsync();
    }

    [PostgresFact]
    public async Task When_PostgreSQL_is_killed_every_acknowledged_event_survives()
    {
        using var mortal = new PostgresServer();
        var schema = mortal.NewSchema();
        await using (var source = mortal.NewSource())
        {
            await new PostgresAccessLedger(source, SampleLedger.Keys, schema).EnsureCreatedAsync();
        }

        using var writer = WriterProcess.Start("postgres", schema, events: 4_000, tasks: 16, database: mortal.ConnectionString);
        await writer.ReadAsync(until: 300);
        using (var postmaster = Process.GetProcessById(mortal.ProcessId()))
        {
            postmaster.Kill();
        }

        await writer.ReadAsync();
        Assert.NotEmpty(writer.Failures);
        Assert.All(writer.Failures, message => Assert.Contains("Append it again with the same identifier", message, StringComparison.Ordinal));

        using var restarted = mortal.Restart();
        await using var again = NpgsqlDataSource.Create(restarted.ConnectionString);
        await using var ledger = new PostgresAccessLedger(again, SampleLedger.Keys, schema);
        var ids = (await ledger.ReadAllAsync()).Select(accessEvent => accessEvent.Id).ToHashSet();
        Assert.Superset(writer.Stored.ToHashSet(), ids);
        await ledger.AppendSomeAsync(1);
        await ledger.MustBeIntactAsync();
    }

    [PostgresFact]
    public async Task A_pooled_connection_that_died_is_replaced_without_a_word()
    {
        await using var source = server.NewSource();
        await using var ledger = await NewAsync(source);
        await ledger.AppendSomeAsync(1);
        await using (var others = server.NewSource())
        {
            await others.CreateCommand("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()").ExecuteNonQueryAsync();
        }

        await ledger.AppendSomeAsync(1);
        Assert.Equal(2, (await ledger.ReadAllAsync()).Count);
        await ledger.MustBeIntactAsync();
    }

    [PostgresFact]
    public async Task The_database_itself_refuses_to_change_or_delete_entries()
    {
        await using var source = server.NewSource();
        var schema = server.NewSchema();
        await using var ledger = new PostgresAccessLedger(source, SampleLedger.Keys, schema);
        await ledger.EnsureCreatedAsync();
        await ledger.AppendSomeAsync(3);

        string[] statements =
        [
            $"update {schema}.access_entry set line = ''",
            $"delete from {schema}.access_entry where seq = 1",
            $"truncate {schema}.access_entry",
            $"update {schema}.access_head set seq = 1",
            $"delete from {schema}.access_head",
            $"truncate {schema}.access_head",
            $"insert into {schema}.access_head (only_one, seq, hash, key_id, seal) values (false, 9, '', '', '')",
        ];
        foreach (var statement in statements)
        {
            await using var command = source.CreateCommand(statement);
            Assert.StartsWith("23", (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).SqlState, StringComparison.Ordinal);
        }

        await ledger.MustBeIntactAsync();
    }

    [PostgresFact]
    public async Task A_changed_column_and_a_row_from_elsewhere_are_found()
    {
        string[] changes =
        [
            "update {0}.access_entry set subject_key = 'other' where seq = 2",
            "update {0}.access_entry set recorded_at = recorded_at + interval '1 second' where seq = 2",
            "update {0}.access_entry set id = gen_random_uuid() where seq = 2",
            "update {0}.access_entry set removed_through = 1 where seq = 2",
            "update {0}.access_entry set seq = 9 where seq = 2",
            "update {0}.access_head set seq = 2",
            "update {0}.access_head set seal = repeat('0', 64)",
            "delete from {0}.access_head",
            "insert into {0}.access_entry select 4, gen_random_uuid(), type, subject_key, recorded_at, null, line from {0}.access_entry where seq = 3",
        ];
        await using var source = server.NewSource();
        foreach (var change in changes)
        {
            var schema = server.NewSchema();
            await using var ledger = new PostgresAccessLedger(source, SampleLedger.Keys, schema);
            await ledger.EnsureCreatedAsync();
            await ledger.AppendSomeAsync(3);
            await ledger.MustBeIntactAsync();
            await source.CreateCommand($"begin; set local session_replication_role = replica; {change.Replace("{0}", schema, StringComparison.Ordinal)}; commit").ExecuteNonQueryAsync();

            Assert.False((await ledger.VerifyAsync()).IsIntact, change);
        }
    }

    [PostgresFact]
    public async Task The_service_needs_no_more_rights_than_the_documented_ones()
    {
        var schema = server.NewSchema();
        await using (var owner = server.NewSource())
        {
            await owner.CreateCommand(PostgresAccessLedger.SchemaScript(schema)).ExecuteNonQueryAsync();
            await owner.CreateCommand($"""
                create role {schema} login password 'only-for-this-test';
                grant usage on schema {schema} to {schema};
                grant select, insert, delete on {schema}.access_entry to {schema};
                grant select, update on {schema}.access_head to {schema};
                """).ExecuteNonQueryAsync();
        }

        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server.ConnectionString) { Username = schema, Password = "only-for-this-test" });
        var clock = new TestClock();
        await using var ledger = new PostgresAccessLedger(source, SampleLedger.Keys, schema, clock);
        await ledger.AppendSomeAsync(2);
        clock.Pass(TimeSpan.FromDays(2));
        Assert.Equal(2, (await ledger.DeleteDueAsync(new(TimeSpan.Zero, TimeSpan.FromDays(1)))).Removed);
        await ledger.MustBeIntactAsync();
    }

    [PostgresFact]
    public async Task Missing_tables_are_named_with_the_way_to_make_them()
    {
        await using var source = server.NewSource();
        await using var ledger = new PostgresAccessLedger(source, SampleLedger.Keys, server.NewSchema());
        var error = await Assert.ThrowsAsync<IOException>(() => ledger.AppendSomeAsync(1));
        Assert.Contains("EnsureCreatedAsync", error.Message, StringComparison.Ordinal);
        Assert.Contains("EnsureCreatedAsync", (await Assert.ThrowsAsync<IOException>(() => ledger.VerifyAsync())).Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Instances_that_start_together_make_the_tables_once_and_the_script_may_be_run_again()
    {
        await using var source = server.NewSource();
        var schema = server.NewSchema();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => new PostgresAccessLedger(source, SampleLedger.Keys, schema).EnsureCreatedAsync()));
        await using var ledger = new PostgresAccessLedger(source, SampleLedger.Keys, schema);
        await ledger.AppendSomeAsync(2);

        await source.CreateCommand(PostgresAccessLedger.SchemaScript(schema)).ExecuteNonQueryAsync();

        await ledger.AppendSomeAsync(1);
        await ledger.MustBeIntactAsync();
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_an_IOException_without_the_password()
    {
        await using var source = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=app;Password=hush-hush;Database=app;Timeout=2");
        await using var ledger = new PostgresAccessLedger(source, SampleLedger.Keys);
        foreach (var ask in (Func<Task>[])[() => ledger.AppendSomeAsync(1), () => ledger.ReadAllAsync(), () => ledger.VerifyAsync(), () => ledger.GetHeadAsync(), () => ledger.EnsureCreatedAsync()])
        {
            Assert.DoesNotContain("hush-hush", (await Assert.ThrowsAsync<IOException>(ask)).ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Once")]
    [InlineData("a;drop")]
    [InlineData("1a")]
    public void A_schema_is_a_plain_name(string schema) => Assert.Throws<ArgumentException>(() => PostgresAccessLedger.SchemaScript(schema));

    private async Task<PostgresAccessLedger> NewAsync(NpgsqlDataSource source)
    {
        var ledger = new PostgresAccessLedger(source, SampleLedger.Keys, server.NewSchema());
        await ledger.EnsureCreatedAsync();
        return ledger;
    }
}
