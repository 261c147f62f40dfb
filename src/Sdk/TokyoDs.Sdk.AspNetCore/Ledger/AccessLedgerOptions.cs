using TokyoDs.OnceOnly;

namespace TokyoDs.Ledger;

/// <summary>Where a ledger keeps its entries.</summary>
public enum LedgerStore
{
    /// <summary>In files of a folder: for one process, without a database.</summary>
    Files = 1,

    /// <summary>In PostgreSQL, through the <see cref="System.Data.Common.DbDataSource"/> of the services: for any number of processes.</summary>
    Postgres,
}

/// <summary>The settings of <c>AddAccessLedger</c>. They are checked when the app starts.</summary>
public sealed class AccessLedgerOptions
{
    /// <summary>The store; there is no default.</summary>
    public LedgerStore Store { get; set; }

    /// <summary>The folder of a store in files, on a local disk; the ledger takes <c>access</c> in it, the consent register <c>consent</c>.</summary>
    public string? Folder { get; set; }

    /// <summary>The schema of a store in PostgreSQL.</summary>
    /// <value>The default is <c>once_only</c>.</value>
    public string Schema { get; set; } = "once_only";

    /// <summary>Whether missing tables are made at the start. Turn it off where the account may not do that, and run <see cref="PostgresAccessLedger.SchemaScript"/>.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool CreateTables { get; set; } = true;

    /// <summary>The secrets by identifier, in Base64, at least 32 bytes each; from a secret store, never from a file in the repository.</summary>
    public IDictionary<string, string> Keys { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The identifier of the secret for what is recorded from now on.</summary>
    public string? CurrentKey { get; set; }

    /// <summary>For how many days access events must be kept; together with <see cref="DeleteAfterDays"/>.</summary>
    public int? KeepForDays { get; set; }

    /// <summary>After how many days access events must be deleted; <see langword="null"/> (the default) deletes nothing by itself.</summary>
    public int? DeleteAfterDays { get; set; }

    /// <summary>Whether ledger and register are verified at the start and once a day; what is wrong is logged as critical. Reads everything once.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool VerifyDaily { get; set; } = true;
}
