using System.Data.Common;
using TokyoDs.OnceOnly.Chains;

namespace TokyoDs.OnceOnly;

/// <summary>An access ledger in PostgreSQL 14 or later: for any number of processes.</summary>
/// <remarks>
/// <para>
/// Two tables, <c>access_entry</c> and <c>access_head</c>. Appending locks the only row of the second one, so that the chain is right however many
/// instances write; events that arrive together in one process share a transaction. An event is acknowledged after its commit. Triggers refuse
/// updates, and deletions that no checkpoint in the chain accounts for. When a connection breaks nothing is half written; append the event again
/// with the same identifier.
/// </para>
/// <para>See <see cref="AccessLedger"/> for the form of the entries. Any <see cref="DbDataSource"/> for PostgreSQL that takes arrays and positional
/// parameters (<c>$1</c>) will do; Npgsql is what this was tested with. The data source stays open.</para>
/// </remarks>
public sealed class PostgresAccessLedger : AccessLedger
{
    private readonly ChainTable _chain;

    private PostgresAccessLedger(ChainTable chain, LedgerKeys keys, TimeProvider time)
        : base(chain, keys, time) => _chain = chain;

    /// <summary>Takes the database; nothing is asked of it yet.</summary>
    /// <param name="source">The database.</param>
    /// <param name="keys">The secrets, the same ones in every instance.</param>
    /// <param name="schema">The schema of the tables: small letters, digits, <c>_</c> of ASCII.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for that of the system.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the schema is no such name.</exception>
    public PostgresAccessLedger(DbDataSource source, LedgerKeys keys, string schema = "once_only", TimeProvider? timeProvider = null)
        : this(ChainTable.Of(source, keys, schema, Name, timeProvider), keys, timeProvider ?? TimeProvider.System)
    {
    }

    /// <summary>The script that makes schema, tables and triggers, for those who do not let services change a schema.</summary>
    /// <param name="schema">The schema of the tables.</param>
    /// <returns>
    /// SQL for PostgreSQL 14 or later; it may be run again. The account of the service then needs usage of the schema, select and insert on
    /// <c>access_entry</c> (delete too, where it deletes what is due), select and update on <c>access_head</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The schema is no such name.</exception>
    public static string SchemaScript(string schema = "once_only") => new ChainTableSql(schema, Name).Create;

    /// <summary>Makes schema, tables and triggers unless they are there.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>When they are there.</returns>
    /// <exception cref="IOException">The database cannot be reached, or the account may not make them.</exception>
    public Task EnsureCreatedAsync(CancellationToken cancellationToken = default) => _chain.EnsureCreatedAsync(cancellationToken);
}
