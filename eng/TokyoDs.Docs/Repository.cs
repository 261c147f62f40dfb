namespace TokyoDs.Docs;

/// <summary>The root of the repository, found from any folder inside it.</summary>
public static class Repository
{
    /// <exception cref="DirectoryNotFoundException">No folder above holds TokyoDs.Sdk.sln.</exception>
    public static string Find(string start)
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
