using System.Security.Cryptography;

namespace TokyoDs.Eng;

/// <summary>The two bureaus of <c>samples/once-only</c>: a licence register and a subsidy application, with secrets made up for this run.</summary>
public sealed class OnceOnlyDemo : IDisposable
{
    private const string Requester = "産業労働局 補助金申請システム";

    /// <summary>Prepares both; nothing is started yet.</summary>
    /// <param name="folder">Where both keep their data; it must be empty and reachable by the account PostgreSQL runs as.</param>
    /// <param name="configuration">Which build to run, Debug or Release.</param>
    /// <param name="database">The connection string for the subsidy application.</param>
    /// <param name="onLine">Called with what both print.</param>
    public OnceOnlyDemo(string folder, string configuration, string database, Action<string>? onLine = null)
    {
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        Register = new(Program("LicenceRegister", configuration), ContentOf("LicenceRegister", folder), new Dictionary<string, string?>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Callers__Subsidy__Name"] = Requester,
            ["Callers__Subsidy__Key"] = key,
            ["AccessLedger__Folder"] = LedgerOf(folder),
            ["AccessLedger__CurrentKey"] = "demo",
            ["AccessLedger__Keys__demo"] = RegisterSecret,
        }, onLine);
        Subsidy = new(Program("SubsidyApplication", configuration), ContentOf("SubsidyApplication", folder), new Dictionary<string, string?>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ConnectionStrings__Default"] = database,
            ["AccessLedger__CurrentKey"] = "demo",
            ["AccessLedger__Keys__demo"] = SubsidySecret,
            ["LicenceRegister__Key"] = key,
        }, onLine);
        RegisterLedger = Path.Combine(LedgerOf(folder), "access");
    }

    /// <summary>The secret of the register's ledger, in Base64.</summary>
    public string RegisterSecret { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>The secret of the subsidy application's ledger, in Base64.</summary>
    public string SubsidySecret { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>The bureau that holds the register.</summary>
    public Bureau Register { get; }

    /// <summary>The bureau that takes applications.</summary>
    public Bureau Subsidy { get; private set; }

    /// <summary>The folder of the register's access ledger.</summary>
    public string RegisterLedger { get; }

    /// <summary>Starts the register, then the application that asks it.</summary>
    public void Start()
    {
        Register.Start();
        Subsidy = Subsidy.With("LicenceRegister__Address", new Uri(Register.Address, "/evidence/business-licence").AbsoluteUri);
        Subsidy.Start();
    }

    /// <summary>Starts the application again, on a database that moved.</summary>
    /// <param name="database">The connection string.</param>
    public void RestartSubsidy(string database) => RestartSubsidyWith("ConnectionStrings__Default", database);

    /// <summary>Starts the application again with another setting.</summary>
    /// <param name="name">The environment variable.</param>
    /// <param name="value">Its value.</param>
    public void RestartSubsidyWith(string name, string value) => RestartSubsidyWith(new Dictionary<string, string> { [name] = value });

    /// <summary>Starts the application again with other settings.</summary>
    /// <param name="settings">The environment variables and their values.</param>
    public void RestartSubsidyWith(IReadOnlyDictionary<string, string> settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Subsidy.Kill();
        Subsidy = settings.Aggregate(Subsidy, (subsidy, setting) => subsidy.With(setting.Key, setting.Value));
        Subsidy.Start();
    }

    /// <summary>Ends both.</summary>
    public void Dispose()
    {
        Subsidy.Dispose();
        Register.Dispose();
    }

    private static string LedgerOf(string folder) => Path.Combine(folder, "LicenceRegister", ".ledger");

    private static string Program(string name, string configuration) =>
        Path.Combine(Repository.Root, "samples", "once-only", name, "bin", configuration, "net10.0", name + ".dll");

    /// <summary>A content root with the settings and data of the service.</summary>
    private static string ContentOf(string name, string folder)
    {
        var content = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "samples", "once-only", name), "*.json"))
        {
            File.Copy(file, Path.Combine(content, Path.GetFileName(file)));
        }

        return content;
    }
}
