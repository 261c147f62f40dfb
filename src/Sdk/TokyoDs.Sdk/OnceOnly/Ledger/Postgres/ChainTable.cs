using System.Buffers;
using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text;
using TokyoDs.Text;
using static TokyoDs.OnceOnly.Chains.PostgresTables;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>A chain in two tables of PostgreSQL. The row with the last entry is locked while entries are added, so that any number of instances may write.</summary>
internal sealed class ChainTable : IChain
{
    private readonly DbDataSource _source;
    private readonly ChainTableSql _sql;
    private readonly ChainIdentity _identity;
    private readonly TimeProvider _time;
    private readonly GroupCommit _queue;

    public ChainTable(DbDataSource source, string schema, ChainIdentity identity, TimeProvider time)
    {
        (_source, _identity, _time) = (source, identity, time);
        _sql = new(schema, identity.Ledger);
        _queue = new(CommitAsync);
    }

    /// <summary>The chain of a ledger whose arguments came from outside.</summary>
    public static ChainTable Of(DbDataSource source, LedgerKeys keys, string schema, string ledger, TimeProvider? time)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keys);
        return new(source, schema, new(ledger, keys), time ?? TimeProvider.System);
    }

    public Task EnsureCreatedAsync(CancellationToken cancellationToken) => AskAsync(async () =>
    {
        await PostgresTables.EnsureCreatedAsync(_source, _sql.Head, _sql.Create, cancellationToken).ConfigureAwait(false);
        return true;
    });

    public Task<bool> AppendAsync(ChainRecord record, CancellationToken cancellationToken) => _queue.AddAsync(record, cancellationToken);

    public IAsyncEnumerable<ChainEntry> ReadAsync(IReadOnlyList<string> subjectKeys, CancellationToken cancellationToken) =>
        ReadLinesAsync(_sql.ReadSubject, subjectKeys.ToArray(), cancellationToken);

    public async Task<ChainEntry?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await foreach (var entry in ReadLinesAsync(_sql.ReadId, id, cancellationToken).ConfigureAwait(false))
        {
            return entry;
        }

        return null;
    }

    public async Task<LedgerHead> GetHeadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            return (await ReadHeadAsync(connection, null, _sql.ReadHead, cancellationToken).ConfigureAwait(false)).Head;
        }
        catch (Exception exception) when (PostgresFaults.IsStore(exception))
        {
            throw PostgresFaults.Unreachable(exception);
        }
    }

    public async Task<LedgerVerification> VerifyAsync(LedgerHead? expected, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);
            return await new TableVerification(_sql, _identity).VerifyAsync(
                connection, transaction, await TryReadHeadAsync(connection, transaction, cancellationToken).ConfigureAwait(false), expected, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (PostgresFaults.IsStore(exception))
        {
            throw PostgresFaults.Unreachable(exception);
        }
    }

    public async Task<RetentionResult> RemoveAsync(DateTimeOffset recordedBefore, RetentionPolicy policy, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
            var head = await LockHeadAsync(connection, transaction, cancellationToken).ConfigureAwait(false);
            if (await FindDueAsync(connection, transaction, recordedBefore, cancellationToken).ConfigureAwait(false) is not var (first, last))
            {
                return new(0, 0);
            }

            var record = Checkpoint.Record(first, last.Sequence, last.Hash, recordedBefore, policy);
            await InsertAsync(connection, transaction, head, [record], last.Sequence, cancellationToken).ConfigureAwait(false);
            await ExecuteAsync(connection, transaction, _sql.DeleteDue, cancellationToken, last.Sequence).ConfigureAwait(false);
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            return new(last.Sequence - first + 1, last.Sequence);
        }
        catch (Exception exception) when (PostgresFaults.IsStore(exception))
        {
            throw PostgresFaults.Unreachable(exception);
        }
    }

    public ValueTask DisposeAsync() => _queue.DisposeAsync();

    private async Task<bool[]> CommitAsync(IReadOnlyList<ChainRecord> records)
    {
        try
        {
            try
            {
                return await StoreAsync(records).ConfigureAwait(false);
            }
            catch (DbException exception) when (exception.IsTransient)
            {
                // A pooled connection may have died with the server. Once more on a fresh one: identifiers keep this from storing anything twice.
                return await StoreAsync(records).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (PostgresFaults.IsStore(exception))
        {
            throw PostgresFaults.NotStored(exception);
        }
    }

    private async Task<bool[]> StoreAsync(IReadOnlyList<ChainRecord> records)
    {
        await using var connection = await _source.OpenConnectionAsync().ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted).ConfigureAwait(false);
        var head = await LockHeadAsync(connection, transaction, CancellationToken.None).ConfigureAwait(false);
        var known = await KnownIdsAsync(connection, transaction, records).ConfigureAwait(false);
        bool[] isNew = [.. records.Select(record => known.Add(record.Id))];
        ChainRecord[] fresh = [.. records.Where((_, i) => isNew[i])];
        if (fresh.Length > 0)
        {
            await InsertAsync(connection, transaction, head, fresh, removedThrough: null, CancellationToken.None).ConfigureAwait(false);
            await transaction.CommitAsync().ConfigureAwait(false);
        }

        return isNew;
    }

    private async Task<HashSet<Guid>> KnownIdsAsync(DbConnection connection, DbTransaction transaction, IReadOnlyList<ChainRecord> records)
    {
        var known = new HashSet<Guid>();
        await using var command = Command(connection, transaction, _sql.FindIds, records.Select(record => record.Id).ToArray());
        await using var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
        while (await reader.ReadAsync().ConfigureAwait(false))
        {
            known.Add(reader.GetGuid(0));
        }

        return known;
    }

    private async Task<LedgerHead> LockHeadAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var head = await ReadHeadAsync(connection, transaction, _sql.LockHead, cancellationToken).ConfigureAwait(false);
        return head.Head.Sequence == 0 || head.Fault(_identity) is not { } fault
            ? head.Head
            : throw new LedgerDamagedException(new LocalText($"{_sql.Head}: {fault.English}", $"{_sql.Head}: {fault.Japanese}").ToString());
    }

    private async Task<SealedHead> ReadHeadAsync(DbConnection connection, DbTransaction? transaction, string sql, CancellationToken cancellationToken) =>
        await TryReadHeadAsync(connection, transaction, cancellationToken, sql).ConfigureAwait(false)
        ?? throw new LedgerDamagedException(new LocalText($"{_sql.Head} is empty; restore it from a backup.", $"{_sql.Head} が空です。バックアップから戻してください。").ToString());

    private async Task<SealedHead?> TryReadHeadAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken, string? sql = null)
    {
        await using var command = Command(connection, transaction, sql ?? _sql.ReadHead);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        return await reader.ReadAsync(cancellationToken).ConfigureAwait(false)
            ? new(new(reader.GetInt64(3), reader.GetString(0)), reader.GetString(1), reader.GetString(2))
            : null;
    }

    private async Task InsertAsync(
        DbConnection connection, DbTransaction transaction, LedgerHead head, ChainRecord[] records, long? removedThrough, CancellationToken cancellationToken)
    {
        var now = ChainLine.Storable(_time.GetUtcNow());
        var lines = new string[records.Length];
        var buffer = new ArrayBufferWriter<byte>(1024);
        var first = head.Sequence + 1;
        for (var i = 0; i < records.Length; i++)
        {
            buffer.ResetWrittenCount();
            var (hash, _) = ChainLine.Write(buffer, records[i], head.Sequence + 1, head.Hash, now, _identity);
            head = new(head.Sequence + 1, hash);
            lines[i] = Encoding.UTF8.GetString(buffer.WrittenSpan);
        }

        var sealedHead = SealedHead.Of(head, _identity);
        await ExecuteAsync(
            connection, transaction, _sql.Insert, cancellationToken,
            records.Select((_, i) => first + i).ToArray(),
            records.Select(record => record.Id).ToArray(),
            records.Select(record => record.Type).ToArray(),
            records.Select(record => record.SubjectKey).ToArray(),
            records.Select(_ => now.UtcDateTime).ToArray(),
            records.Select(_ => removedThrough).ToArray(),
            lines,
            head.Sequence, head.Hash, sealedHead.KeyId, sealedHead.Seal).ConfigureAwait(false);
    }

    private async Task<(long First, LedgerHead Last)?> FindDueAsync(
        DbConnection connection, DbTransaction transaction, DateTimeOffset recordedBefore, CancellationToken cancellationToken)
    {
        await using var find = Command(connection, transaction, _sql.LastDue, recordedBefore.UtcDateTime);
        var through = (long)(await find.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        var verifier = new ChainVerifier(_identity);
        (long First, LedgerHead Last)? due = null;
        await using var command = Command(connection, transaction, _sql.ReadDue, through);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var entry = verifier.Next(_sql.Entries, (due?.Last.Sequence ?? 0) + 1, Encoding.UTF8.GetBytes(reader.GetString(0)));
            if (!verifier.IsIntact || entry!.RecordedAt >= recordedBefore)
            {
                throw new LedgerDamagedException(new LocalText(
                    $"Nothing was deleted, because entries were changed: {verifier.FirstFinding}", $"記録が書き換えられているため、廃棄しませんでした。{verifier.FirstFinding}").ToString());
            }

            due = (due?.First ?? entry.Sequence, new(entry.Sequence, entry.Hash));
        }

        return due;
    }

    private async IAsyncEnumerable<ChainEntry> ReadLinesAsync(string sql, object value, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var command = Command(connection, null, sql, value);
        await using var reader = await AskAsync(() => command.ExecuteReaderAsync(cancellationToken)).ConfigureAwait(false);
        while (await AskAsync(() => reader.ReadAsync(cancellationToken)).ConfigureAwait(false))
        {
            yield return ChainLine.TryRead(Encoding.UTF8.GetBytes(reader.GetString(0)), out var entry) && entry.IsAuthentic(_identity) is not false
                ? entry
                : throw new LedgerDamagedException(new LocalText(
                    $"An entry in {_sql.Entries} was changed after it was recorded; run a verification.",
                    $"{_sql.Entries} の記録が書き換えられています。検証を実行してください。").ToString());
        }
    }

    private Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => AskAsync(() => _source.OpenConnectionAsync(cancellationToken).AsTask());
}
