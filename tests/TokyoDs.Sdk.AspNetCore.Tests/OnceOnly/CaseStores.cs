using System.Text;
using System.Text.RegularExpressions;
using Npgsql;
using TokyoDs.LedgerWriter;
using TokyoDs.OnceOnly;
using TokyoDs.Procedures;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>An empty store of cases that can be opened again and be tampered with.</summary>
internal abstract partial class CaseStores : IAsyncDisposable
{
    public static CaseStores Of(string kind, PostgresServer server) => kind == StoresAttribute.Files ? new InFiles() : new InPostgres(server);

    /// <summary>What <see cref="WriterProcess"/> is told: kind, place and database.</summary>
    public abstract (string Kind, string Place, string? Database) Writer { get; }

    public abstract Task<CaseStore> OpenAsync(LedgerKeys? keys = null, TimeProvider? time = null);

    /// <summary>Everything that is stored about a case, as text.</summary>
    public abstract Task<string> RawAsync(Guid id);

    /// <summary>Changes the version that stands in clear text, past the store.</summary>
    public abstract Task ForgeVersionAsync(Guid id, long version);

    public abstract ValueTask DisposeAsync();

    private sealed partial class InFiles : CaseStores
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("tokyods-cases-").FullName;

        public override (string Kind, string Place, string? Database) Writer => ("files-cases", Cases, null);

        private string Cases => Path.Combine(_folder, "cases");

        public override Task<CaseStore> OpenAsync(LedgerKeys? keys = null, TimeProvider? time = null) =>
            Task.FromResult<CaseStore>(FileCaseStore.Open(Cases, keys ?? SampleLedger.Keys, time));

        public override Task<string> RawAsync(Guid id) => File.ReadAllTextAsync(FileOf(id));

        public override async Task ForgeVersionAsync(Guid id, long version) =>
            await File.WriteAllTextAsync(FileOf(id), Version().Replace(await RawAsync(id), $"\"version\":{version}"));

        public override ValueTask DisposeAsync()
        {
            Directory.Delete(_folder, recursive: true);
            return ValueTask.CompletedTask;
        }

        private string FileOf(Guid id) => Path.Combine(Cases, $"{id:D}.case");

        [GeneratedRegex("\"version\":[0-9]+")]
        private static partial Regex Version();
    }

    private sealed class InPostgres(PostgresServer server) : CaseStores
    {
        private readonly NpgsqlDataSource _source = server.NewSource();
        private readonly string _schema = server.NewSchema();

        public override (string Kind, string Place, string? Database) Writer => ("postgres-cases", _schema, server.ConnectionString);

        public override async Task<CaseStore> OpenAsync(LedgerKeys? keys = null, TimeProvider? time = null)
        {
            var store = new PostgresCaseStore(_source, keys ?? SampleLedger.Keys, _schema, time);
            await store.EnsureCreatedAsync();
            return store;
        }

        public override async Task<string> RawAsync(Guid id)
        {
            await using var command = _source.CreateCommand($"select version, saved_at, key_id, subject_key, content from {_schema}.one_stop_case where id = $1");
            command.Parameters.Add(new() { Value = id });
            await using var row = await command.ExecuteReaderAsync();
            Assert.True(await row.ReadAsync());
            return $"{row[0]} {row[1]} {row[2]} {row[3]} {Encoding.Latin1.GetString((byte[])row[4])}";
        }

        public override async Task ForgeVersionAsync(Guid id, long version)
        {
            await using var command = _source.CreateCommand($"update {_schema}.one_stop_case set version = $2 where id = $1");
            command.Parameters.Add(new() { Value = id });
            command.Parameters.Add(new() { Value = version });
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }

        public override ValueTask DisposeAsync() => _source.DisposeAsync();
    }
}
