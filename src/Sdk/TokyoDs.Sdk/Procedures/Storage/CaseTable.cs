using System.Data.Common;
using TokyoDs.OnceOnly.Chains;
using static TokyoDs.OnceOnly.Chains.PostgresTables;

namespace TokyoDs.Procedures;

/// <summary>Cases in a table of PostgreSQL.</summary>
internal sealed class CaseTable(DbDataSource source, string schema) : ICaseShelf
{
    private readonly DbDataSource _source = source ?? throw new ArgumentNullException(nameof(source));
    private readonly string _table = $"{CheckSchema(schema)}.one_stop_case";

    public static string CreateScript(string schema) => $"""
        create schema if not exists {CheckSchema(schema)};

        create table if not exists {schema}.one_stop_case (
            id uuid primary key,
            version bigint not null,
            saved_at timestamptz not null,
            key_id text not null,
            subject_key text not null,
            content bytea not null);
        create index if not exists one_stop_case_subject on {schema}.one_stop_case (subject_key, saved_at);
        create index if not exists one_stop_case_saved on {schema}.one_stop_case (saved_at);
        """;

    public Task EnsureCreatedAsync(CancellationToken cancellationToken) => AskAsync(async () =>
    {
        await PostgresTables.EnsureCreatedAsync(_source, _table, CreateScript(schema), cancellationToken).ConfigureAwait(false);
        return true;
    });

    public Task<CaseRow?> FindAsync(Guid id, CancellationToken cancellationToken) => AskAsync(async () =>
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var command = Command(connection, null, $"select version, saved_at, key_id, subject_key, content from {_table} where id = $1", id);
        await using var row = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        return await row.ReadAsync(cancellationToken).ConfigureAwait(false)
            ? new CaseRow(id, row.GetInt64(0), Moment(row, 1), row.GetString(2), row.GetString(3), row.GetFieldValue<byte[]>(4))
            : null;
    });

    public Task<IReadOnlyList<CaseEntry>> FindAsync(string[] subjectKeys, CancellationToken cancellationToken) => AskAsync<IReadOnlyList<CaseEntry>>(async () =>
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var command = Command(connection, null, $"select id, saved_at from {_table} where subject_key = any($1) order by saved_at desc", [subjectKeys]);
        await using var row = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var entries = new List<CaseEntry>();
        while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            entries.Add(new(row.GetGuid(0), Moment(row, 1)));
        }

        return entries;
    });

    public async Task<bool> PutAsync(CaseRow row, CancellationToken cancellationToken)
    {
        var sql = row.Version == 1
            ? $"insert into {_table} (id, version, saved_at, key_id, subject_key, content) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing"
            : $"update {_table} set version = $2, saved_at = $3, key_id = $4, subject_key = $5, content = $6 where id = $1 and version = $2 - 1";
        try
        {
            return await ChangeAsync(sql, cancellationToken, row.Id, row.Version, row.SavedAt.UtcDateTime, row.KeyId, row.SubjectKey, row.Content).ConfigureAwait(false) == 1;
        }
        catch (Exception exception) when (PostgresFaults.IsStore(exception))
        {
            throw PostgresFaults.NotStored(exception);
        }
    }

    public Task<bool> DeleteAsync(Guid id, CancellationToken cancellationToken) =>
        AskAsync(async () => await ChangeAsync($"delete from {_table} where id = $1", cancellationToken, id).ConfigureAwait(false) == 1);

    public Task<int> DeleteSavedBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken) =>
        AskAsync(() => ChangeAsync($"delete from {_table} where saved_at < $1", cancellationToken, moment.UtcDateTime));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<int> ChangeAsync(string sql, CancellationToken cancellationToken, params object[] values)
    {
        try
        {
            return await ChangeOnceAsync(sql, values, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException exception) when (exception.IsTransient)
        {
            // A pooled connection may have died with the server. Once more on a fresh one: a version is stored once.
            return await ChangeOnceAsync(sql, values, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<int> ChangeOnceAsync(string sql, object[] values, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);

        // A server that answers before its log is on the disk would break the promise.
        await ExecuteAsync(connection, transaction, "set local synchronous_commit = on", cancellationToken).ConfigureAwait(false);
        var changed = await ExecuteAsync(connection, transaction, sql, cancellationToken, values).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return changed;
    }

    private static DateTimeOffset Moment(DbDataReader row, int column) => new(row.GetFieldValue<DateTime>(column).ToUniversalTime(), TimeSpan.Zero);
}
