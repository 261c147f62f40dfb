using System.CommandLine;
using TokyoDs.Text;
using TokyoDs.Tool.Jis;

namespace TokyoDs.Tool;

/// <summary>The arguments of <c>tokyods jis-report</c>.</summary>
internal static class JisReportOptions
{
    public static Command Command(Option<string> language)
    {
        var logs = Files("--sarif", Say("Logs of builds (ErrorLog=…,version=2.1).", "ビルドのログ（ErrorLog=…,version=2.1）。"));
        var pages = Files("--axe", Say("Results of axe-core as JSON.", "axe-core の結果の JSON。"));
        var manual = Text("--manual", "rows.csv", Say("What people found: criterion,applies,conforms,note,who,when.", "人が確かめた結果: 細分箇条,適用,適合,備考,確認者,確認日。"));
        var head = Text("--head", "head.json", Say("The items below as a JSON object.", "下の項目を書いた JSON。"));
        var csv = Text("--csv", "file", Say("Where the checklist goes, as CSV (UTF-8 with BOM).", "チェックリストの書き出し先。CSV（UTF-8、BOM 付き）。"));
        var html = Text("--html", "file", Say("Where the whole report goes, as HTML.", "報告書全体の書き出し先。HTML。"));
        var numbering = new Option<string>("--numbering")
        {
            DefaultValueFactory = _ => "2016",
            Description = Say("1.1.1 (2016) or 7.1.1.1 (2010).", "番号の形。1.1.1（2016）か 7.1.1.1（2010）。"),
        };
        numbering.AcceptOnlyFromAmong("2016", "2010");
        var items = HeadItem.All.ToDictionary(item => item.Key, item => Text("--" + item.Key, "text", item.Name.ToString()));
        var command = new Command("jis-report", Say(
            "Fills in the test result of JIS X 8341-3:2016 from builds, browser tests and people. Ends with 1 when a finding of error class is open.",
            "JIS X 8341-3:2016 の試験結果を、ビルド、ブラウザー検査、人の確認から作ります。未解決の違反があれば 1 で終わります。"))
        {
            logs, pages, manual, head, csv, html, numbering, language,
        };
        foreach (var item in items.Values)
        {
            command.Add(item);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(csv) is null && result.GetValue(html) is null)
            {
                result.AddError(Say("Say where the report goes: --csv, --html, or both.", "書き出し先を --csv、--html の一方または両方で指定してください。"));
            }
        });
        command.SetAction(parsed => JisReportCommand.Run(
            new(
                parsed.GetValue(logs) ?? [],
                parsed.GetValue(pages) ?? [],
                parsed.GetValue(manual),
                parsed.GetValue(head),
                items.ToDictionary(item => item.Key, item => parsed.GetValue(item.Value)),
                parsed.GetValue(csv),
                parsed.GetValue(html),
                parsed.GetValue(numbering) == "2010"),
            parsed.InvocationConfiguration.Output));
        return command;
    }

    private static Option<string[]> Files(string name, string description) =>
        new(name) { HelpName = "files", AllowMultipleArgumentsPerToken = true, Description = description };

    private static Option<string?> Text(string name, string value, string description) => new(name) { HelpName = value, Description = description };

    private static string Say(string english, string japanese) => new LocalText(english, japanese).ToString();
}
