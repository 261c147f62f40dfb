namespace TokyoDs.Tool.Schemas;

/// <summary>A folder of schemas, such as <c>contracts/</c>.</summary>
internal static class SchemaFolder
{
    public const string Ending = ".schema.json";

    public static IReadOnlyList<SchemaFile> Read(string folder) =>
        Distinct(Disk.Files(folder, "*" + Ending, SearchOption.TopDirectoryOnly).Select(SchemaFile.Read));

    /// <summary>One file for each major version of a contract, or the comparison would be a guess.</summary>
    public static IReadOnlyList<SchemaFile> Distinct(IEnumerable<SchemaFile> files)
    {
        var all = files.ToList();
        var several = all.GroupBy(file => (file.Contract.Id, file.Contract.Major)).FirstOrDefault(group => group.Count() > 1)?.ToList();
        return several is null
            ? all
            : throw new ToolException(
                several[1].Path,
                new($"it is of the same contract and major version as {several[0].Path}.", $"{several[0].Path} と同じ契約、同じメジャーバージョンです。"),
                new("Keep one of them.", "どちらか一方だけを残してください。"));
    }
}
