using System.Data.Common;
using TokyoDs.OnceOnly;

namespace TokyoDs.Procedures;

/// <summary>A case store in PostgreSQL 14 or later: for any number of processes.</summary>
/// <remarks>
/// One table, <c>one_stop_case</c>, a row for each case. A save is one statement that looks at the version, and is acknowledged after its commit. Any
/// <see cref="DbDataSource"/> for PostgreSQL that takes arrays and positional parameters (<c>$1</c>) will do; Npgsql is what this was tested with. The data source stays open.
/// </remarks>
public sealed class PostgresCaseStore : CaseStore
{
    private readonly CaseTable _table;

    private PostgresCaseStore(CaseTable table, LedgerKeys keys, TimeProvider time)
        : base(table, keys, time) => _table = table;

    /// <summary>Takes the database; nothing is asked of it yet.</summary>
    /// <param name="source">The database.</param>
    /// <param name="keys">The secrets, the same ones in every instance.</param>
    /// <param name="schema">The schema of the table: small letters, digits, <c>_</c> of ASCII.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for that of the system.</param>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the schema is no such name.</exception>
    public PostgresCaseStore(DbDataSource source, LedgerKeys keys, string schema = "once_only", TimeProvider? timeProvider = null)
        : this(new CaseTable(source, schema), keys ?? throw new ArgumentNullException(nameof(keys)), timeProvider ?? TimeProvider.System)
    {
    }

    /// <summary>The script that makes schema and table, for those who do not let services change a schema.</summary>
    /// <param name="schema">The schema of the table.</param>
    /// <returns>
    /// SQL for PostgreSQL 14 or later; it may be run again. The account of the service then needs usage of the schema, select, insert, update and delete on <c>one_stop_case</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The schema is no such name.</exception>
    public static string SchemaScript(string schema = "once_only") => CaseTable.CreateScript(schema);

    /// <summary>Makes schema and table unless they are there.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>When they are there.</returns>
    /// <exception cref="IOException">The database cannot be reached, or the account may not make them.</exception>
    public Task EnsureCreatedAsync(CancellationToken cancellationToken = default) => _table.EnsureCreatedAsync(cancellationToken);
}
