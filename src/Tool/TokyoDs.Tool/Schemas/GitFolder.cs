using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace TokyoDs.Tool.Schemas;

/// <summary>What a folder held at a commit, asked of git.</summary>
internal static class GitFolder
{
    public static IReadOnlyList<SchemaFile> Read(string commit, string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ToolException(
                folder,
                new("there is no such folder.", "フォルダーがありません。"),
                new("Name the folder that holds the *.schema.json files.", "*.schema.json のあるフォルダーを指定してください。"));
        }

        if (!Git(folder, "rev-parse", "--is-inside-work-tree").Succeeded(out var trouble))
        {
            throw new ToolException(
                folder,
                new($"git finds no repository here ({trouble}).", $"git のリポジトリではありません（{trouble}）。"),
                new("Run the command in a checkout, or compare two folders without --base.", "チェックアウトしたフォルダーで実行するか、--base なしで二つのフォルダーを比べてください。"));
        }

        if (!Git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", commit + "^{commit}").Succeeded(out var hash))
        {
            throw new ToolException(
                commit,
                new("git does not know this commit.", "git にこのコミットがありません。"),
                new("Fetch it first; GitHub Actions: actions/checkout with fetch-depth: 0.", "先に取得してください（GitHub Actions では actions/checkout に fetch-depth: 0）。"));
        }

        var names = Ask(folder, commit, "ls-tree", "-z", "--name-only", hash).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        return SchemaFolder.Distinct(names.Where(name => name.EndsWith(SchemaFolder.Ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => SchemaFile.Parse($"{commit}:{folder.Replace('\\', '/').TrimEnd('/')}/{name}", Ask(folder, commit, "show", $"{hash}:./{name}"))));
    }

    private static string Ask(string folder, string commit, params string[] arguments)
    {
        var answer = Git(folder, arguments);
        return answer.ExitCode == 0
            ? answer.Output
            : throw new ToolException(
                $"{commit}:{folder}",
                new($"git could not read it ({answer.Trouble}).", $"git が読み取れませんでした（{answer.Trouble}）。"),
                new("Run 'git fsck', or compare two folders without --base.", "git fsck で確かめるか、--base なしで二つのフォルダーを比べてください。"));
    }

    private static Answer Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var trouble = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new(process.ExitCode, output, trouble.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            throw new ToolException(
                "git",
                new("it is not installed.", "インストールされていません。"),
                new("Install git, or compare two folders without --base.", "git を入れるか、--base なしで二つのフォルダーを比べてください。"));
        }
    }

    private sealed record Answer(int ExitCode, string Output, string Error)
    {
        public string Trouble => Error.ReplaceLineEndings(" ").Trim();

        /// <summary>Whether git answered; the text is the answer, or what git says of the trouble.</summary>
        public bool Succeeded(out string text)
        {
            text = ExitCode == 0 ? Output.Trim() : Trouble;
            return ExitCode == 0;
        }
    }
}
