namespace TokyoDs.Hosting;

/// <summary>The account that owns the data: the current one, or <c>postgres</c> when the app runs as root, which PostgreSQL refuses.</summary>
internal sealed class DataOwner
{
    private const string UnprivilegedAccount = "postgres";

    private readonly string[] _prefix;

    private DataOwner(string[] prefix) => _prefix = prefix;

    /// <summary>Whether commands have to be handed to another account.</summary>
    public bool IsAnotherAccount => _prefix.Length > 0;

    public static DataOwner Current()
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            return new([]);
        }

        if (!Command.Run("/usr/bin/env", ["id", "-u", UnprivilegedAccount]).Succeeded)
        {
            throw new InvalidOperationException(LocalPostgresTexts.NoUnprivilegedAccount);
        }

        foreach (var folder in (string[])["/usr/sbin", "/sbin", "/usr/bin", "/bin"])
        {
            if (File.Exists(Path.Combine(folder, "runuser")))
            {
                return new([Path.Combine(folder, "runuser"), "-u", UnprivilegedAccount, "--"]);
            }

            if (File.Exists(Path.Combine(folder, "setpriv")))
            {
                return new([Path.Combine(folder, "setpriv"), "--reuid", UnprivilegedAccount, "--regid", UnprivilegedAccount, "--init-groups", "--"]);
            }
        }

        throw new InvalidOperationException(LocalPostgresTexts.NoUnprivilegedAccount);
    }

    /// <summary>Runs a server program under this account.</summary>
    public Command.Answer Run(string program, params string[] arguments)
    {
        string[] line = [.. _prefix, program, .. arguments];
        return Command.Run(line[0], line[1..]);
    }

    /// <summary>Makes this account the owner of a file or folder that the app created.</summary>
    public void TakeOwnership(string path)
    {
        if (IsAnotherAccount)
        {
            Require(Command.Run("/usr/bin/env", ["chown", $"{UnprivilegedAccount}:", path]));
        }
    }

    /// <summary>Whether a folder belongs to root or to this account, so that nobody else could have prepared it.</summary>
    public bool Trusts(string folder)
    {
        if (!IsAnotherAccount)
        {
            return true;
        }

        var owner = Require(Command.Run("/usr/bin/env", ["stat", "-c", "%U", folder]));
        return owner is "root" or UnprivilegedAccount;
    }

    private static string Require(Command.Answer answer) =>
        answer.Succeeded ? answer.Output : throw new InvalidOperationException(answer.Output);
}
