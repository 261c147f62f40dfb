namespace TokyoDs.Eng;

/// <summary>Where the repository is on this machine.</summary>
public static class Repository
{
    /// <summary>
    /// The folder that holds TokyoDs.Sdk.sln, above the file that runs (a file-based program) or above the program's binaries.
    /// Never taken from <c>[CallerFilePath]</c>: a deterministic build, as on a CI server, writes "/_/" there.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">No folder above holds TokyoDs.Sdk.sln.</exception>
    public static string Root { get; } = Find(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? AppContext.BaseDirectory);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TokyoDs.Sdk.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above '{start}' holds TokyoDs.Sdk.sln; run this inside the repository.");
    }
}
