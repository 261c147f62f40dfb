using System.Data.Common;
using TokyoDs.OnceOnly.Chains;

namespace TokyoDs.OnceOnly;

/// <summary>A consent register in PostgreSQL 14 or later: for any number of processes. A revocation is seen by all of them at once.</summary>
/// <remarks>Two tables, <c>consent_entry</c> and <c>consent_head</c>, with the same guards as those of <see cref="PostgresAccessLedger"/>. The data source stays open.</remarks>
public sealed class PostgresConsentRegister : ConsentRegister
{
    private readonly ChainTable _chain;

    private PostgresConsentRegister(ChainTable chain, LedgerKeys keys, TimeProvider time)
        : base(chain, keys, time) => _chain = chain;

    /// <summary>Takes the database; nothing is asked of it yet.</summary>
    /// <param name="source">The database.</param>
    /// <param name="keys">The secrets, the same ones in every instance.</param>
    /// <param name="schema">The schema of the tables: small letters, digits, <c>_</c> of ASCII.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for that of the system.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the schema is no such name.</exception>
    public PostgresConsentRegister(DbDataSource source, LedgerKeys keys, string schema = "once_only", TimeProvider? timeProvider = null)
        : this(ChainTable.Of(source, keys, schema, Name, timeProvider), keys, timeProvider ?? TimeProvider.System)
    {
    }

    /// <summary>The script that makes schema, tables and triggers, for those who do not let services change a schema.</summary>
    /// <param name="schema">The schema of the tables.</param>
    /// <returns>
    /// SQL for PostgreSQL 14 or later; it may be run again. The account of the service then needs usage of the schema, select and insert on
    /// <c>consent_entry</c>, select and update on <c>consent_head</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The schema is no such name.</exception>
    public static string SchemaScript(string schema = "once_only") => new ChainTableSql(schema, Name).Create;

    /// <summary>Makes schema, tables and triggers unless they are there.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>When they are there.</returns>
    /// <exception cref="IOException">The database cannot be reached, or the account may not make them.</exception>
    public Task EnsureCreatedAsync(CancellationToken cancellationToken = default) => _chain.EnsureCreatedAsync(cancellationToken);
}
