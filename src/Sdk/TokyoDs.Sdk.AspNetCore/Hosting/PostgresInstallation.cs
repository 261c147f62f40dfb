using System.Globalization;
using System.Text.RegularExpressions;

namespace TokyoDs.Hosting;

/// <summary>The programs of one installed PostgreSQL: where they are and which major version they belong to.</summary>
internal sealed partial record PostgresInstallation(string Folder, int Major)
{
    private static readonly (string Root, string Pattern)[] UsualPlaces =
    [
        ("/usr/lib/postgresql", "*/bin"),
        ("/usr", "pgsql-*/bin"),
        ("/usr/local", "pgsql/bin"),
        ("/opt/homebrew/opt", "postgresql*/bin"),
        ("/usr/local/opt", "postgresql*/bin"),
        ("/Applications/Postgres.app/Contents/Versions", "*/bin"),
        (Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*/bin"),
    ];

    /// <summary>Finds the newest installation, or the one of a given major version when a data folder asks for it.</summary>
    public static PostgresInstallation? Find(int? major) =>
        CandidateFolders()
            .Select(FromFolder)
            .OfType<PostgresInstallation>()
            .Where(found => major is null || found.Major == major)
            .MaxBy(found => found.Major);

    /// <summary>The full path of one of its programs.</summary>
    public string Program(string name) => Path.Combine(Folder, Executable(name));

    private static IEnumerable<string> CandidateFolders()
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return UsualPlaces.SelectMany(place => Expand(place.Root, place.Pattern)).Concat(onPath).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Expand(string root, string pattern)
    {
        var (folder, tail) = (Path.GetDirectoryName(pattern)!, Path.GetFileName(pattern));
        return Directory.Exists(root)
            ? Directory.EnumerateDirectories(root, folder).Select(found => Path.Combine(found, tail))
            : [];
    }

    private static PostgresInstallation? FromFolder(string folder)
    {
        if (!File.Exists(Path.Combine(folder, Executable("initdb"))) || !File.Exists(Path.Combine(folder, Executable("pg_ctl"))))
        {
            return null;
        }

        var answer = Command.Run(Path.Combine(folder, Executable("pg_ctl")), ["--version"]);
        var version = VersionNumber().Match(answer.Output);
        return answer.Succeeded && version.Success
            ? new(folder, int.Parse(version.ValueSpan, CultureInfo.InvariantCulture))
            : null;
    }

    private static string Executable(string name) => OperatingSystem.IsWindows() ? name + ".exe" : name;

    [GeneratedRegex("(?<=PostgreSQL\\) )[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionNumber();
}
