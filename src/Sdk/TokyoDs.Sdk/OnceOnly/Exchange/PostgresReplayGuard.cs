using System.Data.Common;
using TokyoDs.OnceOnly.Chains;

namespace TokyoDs.OnceOnly;

/// <summary>Remembers identifiers in PostgreSQL, so that all instances of a service share them.</summary>
/// <remarks>
/// One row per identifier in <c>tokyods_replay_guard</c>: requester, identifier, hash of the content, first arrival, number of attempts; no evidence and no
/// subject. One statement claims an identifier, so two instances cannot both be first. Rows past <see cref="ReplayGuardOptions.RememberFor"/> are removed now and then.
/// </remarks>
/// <param name="source">The database, such as an <c>NpgsqlDataSource</c>; it belongs to the caller.</param>
/// <param name="options">What it allows; the defaults when <see langword="null"/>.</param>
/// <param name="timeProvider">The clock; the system's by default. Clocks of the instances may differ by less than the retry window.</param>
public sealed class PostgresReplayGuard(DbDataSource source, ReplayGuardOptions? options = null, TimeProvider? timeProvider = null) : IReplayGuard
{
    private const int ClaimsBetweenCleanings = 1000;

    private const string Table = "tokyods_replay_guard";

    private const string Create = """
        create table tokyods_replay_guard (
            requester text not null,
            id uuid not null,
            content_hash text not null,
            first_seen timestamptz not null,
            attempts integer not null,
            primary key (requester, id));
        create index tokyods_replay_guard_first_seen on tokyods_replay_guard (first_seen);
        """;

    private const string Claim = """
        insert into tokyods_replay_guard as used (requester, id, content_hash, first_seen, attempts)
        values (@requester, @id, @content_hash, @now, 1)
        on conflict (requester, id) do update
            set attempts = used.attempts + case when used.content_hash = excluded.content_hash then 1 else 0 end
        returning content_hash = @content_hash, first_seen, attempts, xmax = 0;
        """;

    private const string Clean = "delete from tokyods_replay_guard where first_seen < @oldest;";

    private readonly DbDataSource _source = source ?? throw new ArgumentNullException(nameof(source));
    private readonly ReplayGuardOptions _options = Checked(options);
    private readonly TimeProvider _time = timeProvider ?? TimeProvider.System;
    private int _claims;
    private volatile bool _isCreated;

    /// <summary>
    /// Creates the table when it is not there; safe to call from several instances at once. The first claim does it too. An account that may not create tables
    /// needs SELECT, INSERT, UPDATE and DELETE on one that is there.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>A task that ends when the table is there.</returns>
    /// <exception cref="DbException">The database refused or could not be reached.</exception>
    public async Task EnsureCreatedAsync(CancellationToken cancellationToken = default)
    {
        await PostgresTables.EnsureCreatedAsync(_source, Table, Create, cancellationToken).ConfigureAwait(false);
        _isCreated = true;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    /// <exception cref="DbException">The database refused or could not be reached; nothing may be answered then.</exception>
    public async Task<ReplayVerdict> ClaimAsync(ReplayClaim claim, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (!_isCreated)
        {
            await EnsureCreatedAsync(cancellationToken).ConfigureAwait(false);
        }

        var now = _time.GetUtcNow();
        if (Interlocked.Increment(ref _claims) % ClaimsBetweenCleanings == 0)
        {
            await CleanAsync(now - _options.RememberFor, cancellationToken).ConfigureAwait(false);
        }

        using var command = _source.CreateCommand(Claim);
        Add(command, "requester", claim.Requester);
        Add(command, "id", claim.Id);
        Add(command, "content_hash", claim.ContentHash);
        Add(command, "now", now.UtcDateTime);
        var row = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = row.ConfigureAwait(false);
        await row.ReadAsync(cancellationToken).ConfigureAwait(false);
        return row.GetBoolean(3)
            ? ReplayVerdict.First
            : _options.Judge(row.GetBoolean(0), now - new DateTimeOffset(row.GetDateTime(1).ToUniversalTime(), TimeSpan.Zero), row.GetInt32(2));
    }

    private async Task CleanAsync(DateTimeOffset oldest, CancellationToken cancellationToken)
    {
        using var command = _source.CreateCommand(Clean);
        Add(command, "oldest", oldest.UtcDateTime);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    private static ReplayGuardOptions Checked(ReplayGuardOptions? options)
    {
        options ??= new();
        options.ThrowIfWrong();
        return options;
    }
}
