using System.Reflection;
using Npgsql;
using TokyoDs.Hosting;
using TokyoDs.LedgerWriter;
using TokyoDs.OnceOnly;
using Xunit.Sdk;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>The kinds of stores that the same tests run on; PostgreSQL where it is installed.</summary>
internal sealed class StoresAttribute : DataAttribute
{
    public const string Files = "files";
    public const string Postgres = "postgres";

    public static bool HasPostgres { get; } = PostgresInstallation.Find(major: null) is not null;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => HasPostgres ? [[Files], [Postgres]] : [[Files]];
}

/// <summary>An empty store that can be opened again and be tampered with.</summary>
internal abstract class LedgerStores : IAsyncDisposable
{
    public static LedgerStores Of(string kind, PostgresServer server) => kind == StoresAttribute.Files ? new InFiles() : new InPostgres(server);

    /// <summary>Where findings are expected.</summary>
    public abstract string Place { get; }

    public abstract Task<AccessLedger> OpenAsync(LedgerKeys? keys = null, TimeProvider? time = null);

    public abstract Task<ConsentRegister> OpenConsentsAsync(LedgerKeys? keys = null, TimeProvider? time = null);

    /// <summary>Verifies a store that nobody has open.</summary>
    public abstract Task<LedgerVerification> VerifyAsync(LedgerHead? expected = null);

    /// <summary>The entries as they are stored.</summary>
    public abstract Task<List<string>> LinesAsync();

    public abstract Task ReplaceAsync(int index, string line);

    public abstract Task RemoveAsync(int index);

    /// <summary>Exchanges the lines of two entries.</summary>
    public async Task SwapAsync(int one, int other)
    {
        var lines = await LinesAsync();
        await ReplaceAsync(one, lines[other]);
        await ReplaceAsync(other, lines[one]);
    }

    public abstract ValueTask DisposeAsync();

    private sealed class InFiles : LedgerStores
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("tokyods-ledger-").FullName;

        private string Access => Path.Combine(_folder, "access");

        public override string Place => "entries-00000000000000000001.jsonl";

        public override Task<AccessLedger> OpenAsync(LedgerKeys? keys = null, TimeProvider? time = null) =>
            Task.FromResult<AccessLedger>(FileAccessLedger.Open(Access, keys ?? SampleLedger.Keys, timeProvider: time));

        public override Task<ConsentRegister> OpenConsentsAsync(LedgerKeys? keys = null, TimeProvider? time = null) =>
            Task.FromResult<ConsentRegister>(FileConsentRegister.Open(Path.Combine(_folder, "consent"), keys ?? SampleLedger.Keys, timeProvider: time));

        public override Task<LedgerVerification> VerifyAsync(LedgerHead? expected = null) => FileAccessLedger.VerifyFolderAsync(Access, SampleLedger.Keys, expected);

        public override Task<List<string>> LinesAsync() =>
            Task.FromResult(Directory.GetFiles(Access, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadAllLines).ToList());

        public override Task ReplaceAsync(int index, string line) => ChangeAsync(lines => lines[index] = line);

        public override Task RemoveAsync(int index) => ChangeAsync(lines => lines.RemoveAt(index));

        public override ValueTask DisposeAsync()
        {
            Directory.Delete(_folder, recursive: true);
            return ValueTask.CompletedTask;
        }

        private async Task ChangeAsync(Action<List<string>> change)
        {
            var file = Directory.GetFiles(Access, "*.jsonl").Single();
            var lines = (await File.ReadAllLinesAsync(file)).ToList();
            change(lines);
            await File.WriteAllTextAsync(file, string.Concat(lines.Select(line => line + "\n")));
        }
    }

    private sealed class InPostgres(PostgresServer server) : LedgerStores
    {
        private readonly NpgsqlDataSource _source = server.NewSource();
        private readonly string _schema = server.NewSchema();

        public override string Place => $"{_schema}.access_entry";

        public override async Task<AccessLedger> OpenAsync(LedgerKeys? keys = null, TimeProvider? time = null)
        {
            var ledger = new PostgresAccessLedger(_source, keys ?? SampleLedger.Keys, _schema, time);
            await ledger.EnsureCreatedAsync();
            return ledger;
        }

        public override async Task<ConsentRegister> OpenConsentsAsync(LedgerKeys? keys = null, TimeProvider? time = null)
        {
            var register = new PostgresConsentRegister(_source, keys ?? SampleLedger.Keys, _schema, time);
            await register.EnsureCreatedAsync();
            return register;
        }

        public override async Task<LedgerVerification> VerifyAsync(LedgerHead? expected = null)
        {
            await using var ledger = await OpenAsync();
            return await ledger.VerifyAsync(expected);
        }

        public override async Task<List<string>> LinesAsync()
        {
            var lines = new List<string>();
            await using var command = _source.CreateCommand($"select line from {Place} order by seq");
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                lines.Add(reader.GetString(0));
            }

            return lines;
        }

        public override Task ReplaceAsync(int index, string line) => WithoutGuardsAsync($"update {Place} set line = $1 where seq = {index + 1}", line);

        public override Task RemoveAsync(int index) => WithoutGuardsAsync($"delete from {Place} where seq = {index + 1}");

        public override ValueTask DisposeAsync() => _source.DisposeAsync();

        // As an administrator of the database could.
        private async Task WithoutGuardsAsync(string sql, string? value = null)
        {
            await using var connection = await _source.OpenConnectionAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await using (var off = new NpgsqlCommand("set local session_replication_role = replica", connection, transaction))
            {
                await off.ExecuteNonQueryAsync();
            }

            await using var command = new NpgsqlCommand(sql, connection, transaction);
            if (value is not null)
            {
                command.Parameters.Add(new() { Value = value });
            }

            Assert.Equal(1, await command.ExecuteNonQueryAsync());
            await transaction.CommitAsync();
        }
    }
}
