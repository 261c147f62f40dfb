using System.Text;
using System.Text.Json;
using System.Xml;
using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>An answer of a registry is not of its form. The text says where and what was expected, in both languages and without the answer's content.</summary>
internal sealed class UnreadableAnswerException(LocalText text, Exception? inner = null) : FormatException(text.ToString(), inner)
{
    private static readonly LocalText Csv = new(
        "a line such as 2026-11-20,1,1,1 (date, count, part, parts), then one record of 30 items for each line",
        "2026-11-20,1,1,1 のような行（日付、件数、分割番号、分割数）と、1 行に 1 件 30 項目のレコード");

    public LocalText Text { get; } = text;

    public static UnreadableAnswerException NotCsv(LocalText fault) => new(FormText.Refuse(fault, Csv));

    public static UnreadableAnswerException NotXml(XmlException exception) => new(
        FormText.Refuse(
            new(
                $"The answer is not the XML of the Web-API at line {exception.LineNumber}, position {exception.LinePosition}.",
                $"回答の {exception.LineNumber} 行 {exception.LinePosition} 文字目で、Web-API の XML として読めません。"),
            new("records such as <corporations><count>0</count></corporations>", "<corporations><count>0</count></corporations> のようなレコードの一覧")),
        exception);

    public static UnreadableAnswerException NotJson(JsonException exception) => new(
        FormText.Refuse(
            new(
                $"The answer is not JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.",
                $"回答の {exception.LineNumber + 1} 行 {exception.BytePositionInLine + 1} バイト目で、JSON として読めません。"),
            new("an object such as {\"hojin-infos\":[]}", "{\"hojin-infos\":[]} のようなオブジェクト")),
        exception);

    public static UnreadableAnswerException NotUtf8(DecoderFallbackException exception) => new(
        FormText.Refuse(
            new($"The answer is not UTF-8 at byte {exception.Index + 1}.", $"回答の {exception.Index + 1} バイト目が UTF-8 ではありません。"),
            new("text in UTF-8, such as E6 9D B1 for 東", "UTF-8 の文字列（例: 「東」は E6 9D B1）")),
        exception);

    /// <param name="record">Which record of the answer, from 1.</param>
    /// <param name="item">The item by its published name.</param>
    /// <param name="refusal">What is wrong with its value, and the right form.</param>
    public static UnreadableAnswerException InItem(int record, string item, LocalText refusal) => new(new(
        $"Record {record}, item {item}: {refusal.English}", $"{record} 件目の項目 {item}: {refusal.Japanese}"));

    public static UnreadableAnswerException OfAnother() => new(FormText.Refuse(
        new("The answer holds no record in force of the corporation asked for, but others.", "問い合わせた法人の最新のレコードがなく、別のレコードが回答されました。"),
        new("the record of the number that was asked for", "問い合わせた番号のレコード")));
}
