using System.Text;
using TokyoDs.Eng;
using TokyoDs.Gallery.PartPages;

namespace TokyoDs.Tests.Browser.Gallery.PartPages;

/// <summary>The page of a part in docs/parts: its words from the gallery, all the rest from the example and what the browser made of it.</summary>
/// <param name="Part">The part.</param>
/// <param name="Html">What the example wrote.</param>
/// <param name="Spoken">What assistive technology is told, by state.</param>
internal sealed record PartPage(Part Part, string Html, IReadOnlyList<(PartState State, IReadOnlyList<SpokenNode> Nodes)> Spoken)
{
    private const string Source = "tests/Gallery/Pages/Parts";

    public static string Folder => Path.Combine(Repository.Root, "docs", "parts");

    public static string PathOf(Part part) => Path.Combine(Folder, part.Element + ".md");

    public static string PictureOf(Part part, PartState state) => Path.Combine(Folder, "images", FileOf(part, state));

    /// <summary>A picture of the empty field says most; one of the error shows what is added.</summary>
    public static IEnumerable<PartState> PicturesOf(Part part) => part.States.Where(state => HasPicture(part, state));

    public string Text()
    {
        var text = new StringBuilder();
        text.Append($"# `<{Part.Element}>` {Part.Title.Japanese} / {Part.Title.English}\n\n{Part.Purpose.Japanese}\n\n{Part.Purpose.English}\n\n");
        foreach (var state in PicturesOf(Part))
        {
            text.Append($"![{AlternativeOf(state)}](images/{FileOf(Part, state)})\n\n");
        }

        text.Append($"## 書き方 / Markup\n\n```cshtml\n{Example(Part)}\n```\n\n");
        var attributes = TagHelperTypes.AttributesOf(Part.Element).ToList();
        if (attributes.Count > 0)
        {
            text.Append("| 属性 / attribute | 型 / type | 意味 / meaning |\n|---|---|---|\n");
            attributes.ForEach(attribute => text.Append($"| `{attribute.Name}` | `{attribute.Type}` | {AttributeWords.Japanese[attribute.Meaning]} / {attribute.Meaning} |\n"));
            text.Append('\n');
        }

        text.Append($"## 出力される HTML / The HTML\n\n```html\n{Html}\n```\n\n");
        if (Spoken.Count > 0)
        {
            AppendSpoken(text);
        }

        text.Append($"## キーボード / Keyboard\n\n{Part.Keyboard?.Japanese ?? "フォーカスを受けるものはありません。"}\n\n{Part.Keyboard?.English ?? "Nothing takes the focus."}\n\n");
        return text.Append("[部品の一覧 / all parts](README.md)\n").ToString();
    }

    public static string Index()
    {
        var text = new StringBuilder("# 部品の一覧 / All parts\n\n");
        text.Append("タグヘルパーごとに、書き方、出力される HTML、支援技術に伝わること、キーボードの操作を載せています。どのページも、見本を実際のブラウザで開いて作り、テストで確かめています。\n\n");
        text.Append("One page for each tag helper: markup, the HTML, what assistive technology is told, and the keyboard. Every page is made from an example in a real browser and checked by the tests.\n\n");
        text.Append("| 部品 / part | | 用途 / purpose |\n|---|---|---|\n");
        foreach (var part in Part.All)
        {
            text.Append($"| [`{part.Element}`]({part.Element}.md) | {part.Title.Japanese} / {part.Title.English} | {First(part.Purpose.Japanese, '。')} / {First(part.Purpose.English, '.')} |\n");
        }

        return text.ToString();

        static string First(string purpose, char end) => purpose[..(purpose.IndexOf(end, StringComparison.Ordinal) + 1)];
    }

    private static string Example(Part part) => string.Join('\n', File
        .ReadAllLines(Path.Combine(Repository.Root, Source, part.Element + ".cshtml"))
        .Where(line => !line.StartsWith('@')));

    private static bool HasPicture(Part part, PartState state) => state switch
    {
        PartState.Shown => part.Element != "tds-error-summary",
        PartState.Wrong or PartState.Without => true,
        _ => false,
    };

    private static string FileOf(Part part, PartState state) => part.Element + state switch
    {
        PartState.Wrong => "-error.png",
        PartState.Without => "-without.png",
        _ => ".png",
    };

    private string AlternativeOf(PartState state) => state switch
    {
        PartState.Wrong => $"誤りのあるときの{Part.Title.Japanese} / {Part.Title.English} with an error",
        PartState.Without => $"{Part.Title.Japanese}を置かない画面 / {Part.Title.English}: the page without it",
        _ => $"{Part.Title.Japanese} / {Part.Title.English}",
    };

    private void AppendSpoken(StringBuilder text)
    {
        text.Append("## 支援技術に伝わること / What assistive technology is told\n\n");
        text.Append("役割、「名前」、［状態］、説明の順です。/ Role, “name”, [state] and description.\n\n");
        foreach (var (state, nodes) in Spoken)
        {
            if (Spoken.Count > 1)
            {
                text.Append(state switch
                {
                    PartState.Filled => "入力済み / filled in\n\n",
                    PartState.Wrong => "誤りがあるとき / with an error\n\n",
                    _ => "はじめ / at first\n\n",
                });
            }

            text.Append($"```text\n{string.Join('\n', nodes)}\n```\n\n");
        }
    }
}
