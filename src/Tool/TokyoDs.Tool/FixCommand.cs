using System.Collections.Immutable;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Text;
using TokyoDs.Tool.Fix;

namespace TokyoDs.Tool;

/// <summary><c>tokyods fix</c>: applies the mechanical fixes of the rules about markup, the ones that the analyzers offer.</summary>
internal static class FixCommand
{
    /// <summary>The rules that mend in markup, by id.</summary>
    public static ImmutableArray<MarkupRule> Mending { get; } = [.. RuleSet.Markup.Where(rule => rule.Rule.MendTitle is not null)];

    /// <summary>Those that look at the C# behind the pages, which a tool without a build does not have.</summary>
    private static IEnumerable<string> NeedingTypes => RuleSet.Code.Where(rule => rule.Rule.Category == Category.Accessibility).Select(rule => rule.Rule.Id);

    /// <param name="places">Files and folders.</param>
    /// <param name="ids">The rules asked for; empty for all that run by default.</param>
    /// <param name="isDryRun">Whether to show only.</param>
    public static int Run(IReadOnlyList<string> places, IReadOnlyList<string> ids, bool isDryRun, TextWriter output, TextWriter errors)
    {
        var rules = Chosen(ids);
        var files = places.SelectMany(PageFolder.Files).Distinct(StringComparer.Ordinal).ToList();
        var read = files.Select(file => (File: file, Page: MarkupPage.Read(file))).ToList();
        var (pages, changes) = new Mender(rules, PathSettings.For(files)).Mend(read.Select(one => one.Page).OfType<MarkupPage>());
        if (!isDryRun)
        {
            Disk.Write([.. pages.Select(page => (page.Path, page.ToBytes()))]);
        }

        foreach (var change in changes)
        {
            output.WriteLine($"{Shown(change.File)}({change.Line}): {change.Rule} {Title(change.Rule)}");
            output.WriteLine($"  - {change.Before}");
            output.WriteLine($"  + {change.After}");
        }

        output.WriteLine(Summary(files.Count, pages.Count, changes.Count, isDryRun));
        output.WriteLine(Say(
            $"Left out because they look at types: {string.Join(", ", NeedingTypes)}. Use the light bulb of an editor.",
            $"型を調べるルール（{string.Join("、", NeedingTypes)}）は対象外です。エディターの電球から直してください。"));
        var unreadable = read.Where(one => one.Page is null).Select(one => one.File).ToList();
        unreadable.ForEach(file => errors.WriteLine(Say(
            $"tokyods: {Shown(file)}: it is not in UTF-8, UTF-16 or Shift_JIS and was left as it is. Save it as UTF-8.",
            $"tokyods: {Shown(file)}: UTF-8・UTF-16・Shift_JIS のどれでもないため、そのままにしました。UTF-8 で保存してください。")));
        return unreadable.Count > 0 ? ExitCode.Trouble : isDryRun && changes.Count > 0 ? ExitCode.Found : ExitCode.Fine;
    }

    private static ImmutableArray<MarkupRule> Chosen(IReadOnlyList<string> ids)
    {
        foreach (var id in ids.Where(id => !Mending.Any(rule => rule.Rule.Id == id)))
        {
            throw new ToolException(
                id,
                NeedingTypes.Contains(id)
                    ? new("the rule looks at types, which needs a build.", "型を調べるルールで、ビルドが必要です。")
                    : new("there is no rule of this id with a fix in markup.", "マークアップを自動で直せるルールではありません。"),
                new($"These have one: {string.Join(", ", Mending.Select(rule => rule.Rule.Id))}.", $"直せるルール: {string.Join("、", Mending.Select(rule => rule.Rule.Id))}。"));
        }

        return [.. Mending.Where(rule => ids.Count == 0 ? !rule.Rule.OptIn : ids.Contains(rule.Rule.Id))];
    }

    private static string Summary(int files, int changed, int changes, bool isDryRun) => isDryRun
        ? Say($"{files} file(s) read, {changes} change(s) to make in {changed}; nothing was written.", $"{files} ファイル中 {changed} ファイルに、直すところが {changes} か所あります（書き込んでいません）。")
        : Say($"{files} file(s) read, {changes} change(s) made in {changed}.", $"{files} ファイル中 {changed} ファイルの {changes} か所を直しました。");

    private static string Title(string id) =>
        Mending.First(rule => rule.Rule.Id == id).Rule.MendTitle is { } title ? Say(title.En, title.Ja) : "";

    /// <summary>From the current folder; files elsewhere in full.</summary>
    private static string Shown(string file) =>
        Path.GetRelativePath(Environment.CurrentDirectory, file) is var path && path.StartsWith("..", StringComparison.Ordinal) ? file : path.Replace('\\', '/');

    private static string Say(string english, string japanese) => new LocalText(english, japanese).ToString();
}
