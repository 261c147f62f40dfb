using System.Text.Json;
using TokyoDs.Text;

namespace TokyoDs.Tool.Jis;

/// <summary>An item of the report's head, with its name in the report and as an option or a member of the JSON file.</summary>
/// <param name="Key">The name as an option (<c>--pages</c>) and as a member.</param>
/// <param name="Name">The name in the report.</param>
internal sealed record HeadItem(string Key, LocalText Name)
{
    /// <summary>The items besides the standard and the checklist, in the order of the report.</summary>
    public static IReadOnlyList<HeadItem> All { get; } =
    [
        new("title", new("Name of the site or service", "サイト・サービスの名前")),
        new("date", new("Date of the statement", "表明日")),
        new("level", new("Level and degree of conformance that is met", "満たしている適合レベル及び対応度")),
        new("pages", new("Pages that the statement is about", "対象となるウェブページに関する簡潔な説明")),
        new("technologies", new("Web content technologies relied upon", "依存したウェブコンテンツ技術")),
        new("selection", new("How the tested pages were selected", "試験対象のウェブページを選択した方法")),
        new("uris", new("URIs of the tested pages", "試験を実施したウェブページのURI")),
        new("period", new("Period of the test", "試験実施期間")),
    ];
}

/// <summary>The head of the report: what only the office knows.</summary>
internal sealed class ReportHead
{
    private readonly Dictionary<string, IReadOnlyList<string>> _lines = [];

    /// <summary>The lines of an item; none when nobody has filled it in.</summary>
    public IReadOnlyList<string> this[string key] => _lines.GetValueOrDefault(key) ?? [];

    /// <summary>Reads the file, if any; an option is stronger than the file.</summary>
    public static ReportHead Read(string? file, IReadOnlyDictionary<string, string?> options)
    {
        var head = new ReportHead();
        if (file is not null)
        {
            head.ReadFile(file);
        }

        foreach (var (key, value) in options.Where(option => !string.IsNullOrWhiteSpace(option.Value)))
        {
            head._lines[key] = [Remark.Plain(value!)];
        }

        return head;
    }

    private void ReadFile(string file)
    {
        var keys = string.Join(", ", HeadItem.All.Select(item => item.Key));
        var root = JsonPlace.Read(file, new($"Write an object with texts, or lists of texts: {keys}.", $"文字列か文字列の配列を持つオブジェクトにしてください: {keys}。"));
        if (root.Value.ValueKind != JsonValueKind.Object)
        {
            throw root.Wrong(new("an object { … } is expected.", "オブジェクト { … } ではありません。"));
        }

        foreach (var name in root.Value.EnumerateObject().Select(member => member.Name))
        {
            if (HeadItem.All.All(item => item.Key != name))
            {
                throw root.Wrong(new($"'{name}' is not known.", $"'{name}' という項目はありません。"));
            }

            if (root.Find(name) is { } value)
            {
                IEnumerable<string> lines = value.IsArray ? value.Items().Select(line => line.Text()) : [value.Text()];
                _lines[name] = [.. lines.Select(Remark.Plain).Where(line => line.Length > 0)];
            }
        }
    }
}
