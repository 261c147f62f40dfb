using System.CommandLine;
using TokyoDs.Text;

namespace TokyoDs.Tool;

/// <summary>The arguments of <c>tokyods fix</c>.</summary>
internal static class FixOptions
{
    public static Command Command(Option<string> language)
    {
        var path = new Option<string[]>("--path")
        {
            HelpName = "files|folders",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => ["."],
            Description = Say("Pages, or folders: every .cshtml, .razor and .html below. The current folder when left out.", "ページ、またはフォルダー（その下の .cshtml・.razor・.html）。省略すると今のフォルダー。"),
        };
        var rules = new Option<string[]>("--rules")
        {
            HelpName = "TDS3210,TDS3301",
            AllowMultipleArgumentsPerToken = true,
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)).Select(id => id.ToUpperInvariant())],
            Description = Say("Only these rules.", "このルールだけを対象にします。"),
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = Say("Shows the changes and writes nothing. Ends with 1 when there are any.", "変更を示すだけで書き込みません。変更があれば 1 で終わります。"),
        };
        var command = new Command("fix", Say(
            $"Mends markup where no person has to judge: {string.Join(", ", FixCommand.Mending.Select(rule => rule.Rule.Id))}.",
            $"人の判断が要らない指摘を、マークアップの中で直します: {string.Join("、", FixCommand.Mending.Select(rule => rule.Rule.Id))}。"))
        {
            path, rules, dryRun, language,
        };
        command.SetAction(parsed => FixCommand.Run(
            parsed.GetValue(path) ?? [],
            parsed.GetValue(rules) ?? [],
            parsed.GetValue(dryRun),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    private static string Say(string english, string japanese) => new LocalText(english, japanese).ToString();
}
