using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TokyoDs.OnceOnly;

namespace TokyoDs.Ledger;

/// <summary>Checks the settings when the app starts; each message says what to set. Both languages, because it speaks before localization is set up.</summary>
internal sealed class AccessLedgerCheck(IServiceProviderIsService services) : IValidateOptions<AccessLedgerOptions>
{
    public ValidateOptionsResult Validate(string? name, AccessLedgerOptions options)
    {
        var faults = Faults(options).ToArray();
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    /// <summary>The secrets of the settings.</summary>
    public static LedgerKeys Keys(AccessLedgerOptions options) => LedgerKeys.FromBase64(options.CurrentKey ?? "", options.Keys);

    /// <summary>How long entries are kept; null when nothing is deleted by itself.</summary>
    public static RetentionPolicy? Retention(AccessLedgerOptions options) => (options.KeepForDays, options.DeleteAfterDays) is ({ } keep, { } delete)
        ? new(TimeSpan.FromDays(keep), TimeSpan.FromDays(delete))
        : null;

    private IEnumerable<string> Faults(AccessLedgerOptions options)
    {
        if (!Enum.IsDefined(options.Store))
        {
            yield return "AccessLedger: Store に Files か Postgres を指定してください。 / Set Store to Files or Postgres.";
        }

        if (options.Store == LedgerStore.Files && string.IsNullOrWhiteSpace(options.Folder))
        {
            yield return "AccessLedger: Folder に、ローカルディスクのフォルダーを指定してください。 / Set Folder to a folder on a local disk.";
        }

        if (options.Store == LedgerStore.Postgres && !services.IsService(typeof(DbDataSource)))
        {
            yield return "AccessLedger: DbDataSource をサービスに登録してください（例: AddSingleton<DbDataSource>(NpgsqlDataSource.Create(接続文字列))）。 / "
                + "Register a DbDataSource, such as AddSingleton<DbDataSource>(NpgsqlDataSource.Create(connectionString)).";
        }

        if (Refusal(() => PostgresAccessLedger.SchemaScript(options.Schema)) is { } schema)
        {
            yield return $"AccessLedger: Schema: {schema}";
        }

        if (string.IsNullOrEmpty(options.CurrentKey) || options.Keys.Count == 0)
        {
            yield return "AccessLedger: CurrentKey と Keys を設定してください（例: AccessLedger__CurrentKey=2026、AccessLedger__Keys__2026=$(openssl rand -base64 32)）。 / "
                + "Set CurrentKey and Keys, such as AccessLedger__CurrentKey=2026 and AccessLedger__Keys__2026=$(openssl rand -base64 32).";
        }
        else if (Refusal(() => Keys(options)) is { } keys)
        {
            yield return $"AccessLedger: Keys: {keys}";
        }

        if (options.KeepForDays is null != options.DeleteAfterDays is null)
        {
            yield return "AccessLedger: KeepForDays と DeleteAfterDays は両方設定するか、どちらも外してください。 / Set both KeepForDays and DeleteAfterDays, or neither.";
        }
        else if (Refusal(() => Retention(options)) is { } retention)
        {
            yield return $"AccessLedger: KeepForDays, DeleteAfterDays: {retention}";
        }
    }

    private static string? Refusal(Func<object?> make)
    {
        try
        {
            _ = make();
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }
}
