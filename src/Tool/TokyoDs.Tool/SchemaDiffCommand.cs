using TokyoDs.Text;
using TokyoDs.Tool.Reports;
using TokyoDs.Tool.Schemas;

namespace TokyoDs.Tool;

/// <summary><c>tokyods schema diff</c>: what changed in contracts, and whether it breaks others.</summary>
internal static class SchemaDiffCommand
{
    private const string UsualFolder = "contracts";

    public static int Run(IReadOnlyList<string> places, string? from, Report report, TextWriter output)
    {
        var changes = from is not null ? OfCommit(from, places.Count > 0 ? places[0] : UsualFolder)
            : File.Exists(places[0]) && File.Exists(places[1]) ? [OfFiles(places[0], places[1])]
            : OfFolders(places[0], places[1]);
        report.Write(changes, output);
        return changes.Any(change => change.BreaksOthers) ? ExitCode.Found : ExitCode.Fine;
    }

    private static ContractChange OfFiles(string before, string now)
    {
        var (old, current) = (SchemaFile.Read(before), SchemaFile.Read(now));
        return old.Contract.Id == current.Contract.Id
            ? new(old, current)
            : throw new ToolException(
                now,
                new($"it is a schema of '{current.Contract.Id}', and {before} is one of '{old.Contract.Id}'.", $"'{current.Contract.Id}' のスキーマです。{before} は '{old.Contract.Id}' のスキーマです。"),
                new("Compare two versions of one contract.", "同じ契約の二つの版を比べてください。"));
    }

    private static IReadOnlyList<ContractChange> OfFolders(string before, string now)
    {
        if (File.Exists(before) != File.Exists(now) && Directory.Exists(before) != Directory.Exists(now))
        {
            throw new ToolException(
                now,
                new("a file cannot be compared with a folder.", "ファイルとフォルダーは比べられません。"),
                new("Name two files or two folders.", "ファイル二つ、またはフォルダー二つを指定してください。"));
        }

        return Between(SchemaFolder.Read(before), SchemaFolder.Read(now), now);
    }

    private static IReadOnlyList<ContractChange> OfCommit(string commit, string folder) =>
        Between(GitFolder.Read(commit, folder), SchemaFolder.Read(folder), folder);

    private static IReadOnlyList<ContractChange> Between(IReadOnlyList<SchemaFile> old, IReadOnlyList<SchemaFile> current, string folder) =>
        old.Count + current.Count > 0
            ? ContractChange.Between(old, current)
            : throw new ToolException(
                folder,
                new("there is no schema, now or before.", "スキーマが、今も以前もありません。"),
                new("Name the folder that holds the *.schema.json files.", "*.schema.json のあるフォルダーを指定してください。"));
}
