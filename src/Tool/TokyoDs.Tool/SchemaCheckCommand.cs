using TokyoDs.OnceOnly;
using TokyoDs.Text;
using TokyoDs.Tool.Reports;
using TokyoDs.Tool.Schemas;

namespace TokyoDs.Tool;

/// <summary><c>tokyods schema check</c>: whether documents keep a schema.</summary>
internal static class SchemaCheckCommand
{
    public static int Run(string documents, string schema, Report report, TextWriter output)
    {
        var validator = Validator(schema);
        IReadOnlyList<CheckedDocument> all = [.. Documents(documents).Select(file => new CheckedDocument(file, validator.Validate(Disk.Bytes(file))))];
        report.Write(all, output);
        return all.Any(document => document.Problems.Count > 0) ? ExitCode.Found : ExitCode.Fine;
    }

    private static ContractValidator Validator(string schema)
    {
        var text = Disk.Text(schema);
        try
        {
            return ContractValidator.Create(text);
        }
        catch (FormatException exception)
        {
            throw new ToolException(
                schema,
                new(exception.Message, exception.Message),
                new("Take a schema as the build writes it (TokyoDsWriteContracts).", "ビルドが書き出したスキーマ（TokyoDsWriteContracts）を使ってください。"));
        }
    }

    private static List<string> Documents(string place)
    {
        if (!Directory.Exists(place))
        {
            return [place];
        }

        var files = Disk.Files(place, "*.json", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(SchemaFolder.Ending, StringComparison.Ordinal)).ToList();
        return files.Count > 0
            ? files
            : throw new ToolException(
                place,
                new("there is no *.json in the folder.", "フォルダーに *.json がありません。"),
                new("Name the folder that holds the documents.", "文書のあるフォルダーを指定してください。"));
    }
}
