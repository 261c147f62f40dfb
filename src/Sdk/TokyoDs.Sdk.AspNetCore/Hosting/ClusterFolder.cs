using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TokyoDs.Hosting;

/// <summary>The folder that holds one private cluster: its data, its password, its log and the leases of the apps that use it.</summary>
internal sealed class ClusterFolder
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromMinutes(2);

    private readonly string _path;

    private ClusterFolder(string path) => _path = path;

    public string Path => _path;
    public string Data => Inside("data");
    public string DataInTheMaking => Inside("data.new");
    public string Log => Inside("server.log");
    public string Leases => Inside("leases");
    public string ProcessFile => System.IO.Path.Combine(Data, "postmaster.pid");
    public string InitialPasswordFile => Inside("initdb-password");
    private string PasswordFile => Inside("password");

    public bool HasCluster => File.Exists(VersionFile);

    /// <summary>The major version that made the data; null when there is none yet.</summary>
    public int? Major => HasCluster
        ? int.Parse(File.ReadAllText(VersionFile).Trim().Split('.')[0], CultureInfo.InvariantCulture)
        : null;

    private string VersionFile => System.IO.Path.Combine(Data, "PG_VERSION");

    /// <summary>Creates or opens the folder of a project.</summary>
    public static ClusterFolder Open(string projectFolder, DataOwner owner)
    {
        var project = System.IO.Path.GetFullPath(projectFolder);
        var path = !owner.IsAnotherAccount || IsReachable(project)
            ? System.IO.Path.Combine(project, ".postgres")
            : System.IO.Path.Combine("/var/tmp", "tokyods-" + ShortHash(project));
        var isNew = !Directory.Exists(path);
        CreatePrivate(path);
        if (isNew)
        {
            owner.TakeOwnership(path);
        }
        else if (!owner.Trusts(path))
        {
            throw new InvalidOperationException(LocalPostgresTexts.ForeignFolder(path));
        }

        var folder = new ClusterFolder(path);
        CreatePrivate(folder.Leases);
        return folder;
    }

    /// <summary>Holds off every other app that wants to start or stop the same server.</summary>
    public FileStream Lock()
    {
        var deadline = Environment.TickCount64 + (long)LockPatience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new FileStream(Inside("lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Environment.TickCount64 < deadline)
            {
                Thread.Sleep(100);
            }
        }
    }

    /// <summary>The password of the cluster's only account; made with the cluster and readable by the app alone.</summary>
    public string Password() => File.ReadAllText(PasswordFile);

    public string CreatePassword(DataOwner owner)
    {
        var password = RandomNumberGenerator.GetHexString(48, lowercase: true);
        WritePrivate(PasswordFile, password);
        WritePrivate(InitialPasswordFile, password);
        owner.TakeOwnership(InitialPasswordFile);
        return password;
    }

    private string Inside(string name) => System.IO.Path.Combine(_path, name);

    private static void CreatePrivate(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static void WritePrivate(string path, string content)
    {
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(path, Encoding.ASCII, options);
        writer.Write(content);
    }

    /// <summary>Whether an account other than the owner may walk down to the folder (a project below /root is not reachable).</summary>
    private static bool IsReachable(string folder)
    {
        for (var step = new DirectoryInfo(folder); step is not null; step = step.Parent)
        {
            if (!OperatingSystem.IsWindows() && !step.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
            {
                return false;
            }
        }

        return true;
    }

    private static string ShortHash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
