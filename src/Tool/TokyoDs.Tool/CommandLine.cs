using System.CommandLine;
using System.CommandLine.Help;
using TokyoDs.Text;
using TokyoDs.Tool.Reports;

namespace TokyoDs.Tool;

/// <summary>The commands of the tool, their arguments, and how a run ends.</summary>
internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        Language.Set(arguments);
        var parsed = Root().Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                errors.WriteLine($"tokyods: {error.Message.ReplaceLineEndings(" ").Trim()}");
            }

            errors.WriteLine(Say(
                "See 'tokyods --help', 'tokyods schema diff --help', 'tokyods fix --help' and 'tokyods jis-report --help'.", "使い方: tokyods --help、tokyods schema diff --help、tokyods fix --help、tokyods jis-report --help"));
            return ExitCode.Trouble;
        }

        try
        {
            return parsed.Invoke(new() { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
        }
        catch (ToolException exception)
        {
            errors.WriteLine($"tokyods: {exception.Message}");
            return ExitCode.Trouble;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand(Say(
            "Checks the contracts between digital services, mends markup, and fills in accessibility test results.", "デジタルサービス間の連携契約を確かめ、マークアップを直し、アクセシビリティの試験結果を作ります。"))
        {
            new Command("schema", Say("Schemas of once-only contracts.", "ワンスオンリーの連携契約のスキーマ。")) { Diff(), Check() },
            FixOptions.Command(LanguageOption()),
            JisReportOptions.Command(LanguageOption()),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Description = Say("Shows how to use a command.", "使い方を表示します。");
        }

        return root;
    }

    private static Command Diff()
    {
        var schemas = new Argument<string[]>("schemas")
        {
            HelpName = "old new | folder",
            Arity = new(0, 2),
            Description = Say(
                "Two schema files, or two folders of *.schema.json. With --base one folder, 'contracts' when it is left out.",
                "スキーマのファイル二つ、または *.schema.json のフォルダー二つ。--base のときはフォルダー一つ（省略すると contracts）。"),
        };
        var from = new Option<string?>("--base")
        {
            HelpName = "git ref",
            Description = Say("Compares a folder with what it held at a commit, such as origin/main.", "フォルダーを、指定したコミット（origin/main など）のときの中身と比べます。"),
        };
        var format = Format();
        var command = new Command("diff", Say(
            "Says what changed and whether it breaks others. Ends with 1 when a contract breaks without a new major version.",
            "何が変わり、互換性を壊すかどうかを示します。メジャーバージョンを上げずに壊すときは 1 で終わります。"))
        {
            schemas, from, format, LanguageOption(),
        };
        command.Validators.Add(result =>
        {
            var wanted = result.GetValue(from) is null ? 2 : 1;
            if (result.GetValue(schemas) is { Length: var given } && (given > wanted || (wanted == 2 && given < 2)))
            {
                result.AddError(wanted == 2
                    ? Say("Name the old and the new schema (or folder), or one folder with --base.", "旧と新のスキーマ（またはフォルダー）を二つ、または --base と一つのフォルダーを指定してください。")
                    : Say("With --base name one folder only.", "--base のときは、フォルダーを一つだけ指定してください。"));
            }
        });
        command.SetAction(parsed => SchemaDiffCommand.Run(
            parsed.GetValue(schemas) ?? [], parsed.GetValue(from), Report.Of(parsed.GetValue(format)!), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static Command Check()
    {
        var documents = new Argument<string>("documents")
        {
            HelpName = "file.json|folder",
            Description = Say("A document, or a folder: every *.json below it.", "文書、またはフォルダー（その下のすべての *.json）。"),
        };
        var schema = new Option<string>("--schema")
        {
            HelpName = "schema file",
            Required = true,
            Description = Say("The schema that the documents should keep.", "文書が守るべきスキーマ。"),
        };
        var format = Format();
        var command = new Command("check", Say(
            "Checks documents against a schema and never prints their values. Ends with 1 when one does not keep it.",
            "文書をスキーマで検査します。値は表示しません。守っていない文書があれば 1 で終わります。"))
        {
            documents, schema, format, LanguageOption(),
        };
        command.SetAction(parsed => SchemaCheckCommand.Run(
            parsed.GetValue(documents)!, parsed.GetValue(schema)!, Report.Of(parsed.GetValue(format)!), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static Option<string> Format()
    {
        var format = new Option<string>("--format")
        {
            DefaultValueFactory = _ => "text",
            Description = Say("For people, for programs, or as annotations of GitHub Actions.", "人が読む形、プログラムが読む形、GitHub Actions の注釈。"),
        };
        return format.AcceptOnlyFromAmong("text", "json", "github");
    }

    private static Option<string> LanguageOption()
    {
        var language = new Option<string>("--language")
        {
            Description = Say("The language of the texts; Japanese unless the environment is English.", "文の言語。環境が英語でなければ日本語です。"),
        };
        return language.AcceptOnlyFromAmong("ja", "en");
    }

    private static string Say(string english, string japanese) => new LocalText(english, japanese).ToString();
}
