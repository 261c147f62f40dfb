using System.Globalization;
using TokyoDs.OpenData;
using TokyoDs.Places;
using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>One line of a file of the address base registry, its fields by the name of their column; a column that is not there is empty.</summary>
internal readonly struct AddressBaseRow(string[] fields, Dictionary<string, int> columns, int line)
{
    public string this[string column] => columns.TryGetValue(column, out var index) ? fields[index] : "";

    public T Required<T>(string column)
        where T : struct, ISpanParsable<T> =>
        T.TryParse(this[column], CultureInfo.InvariantCulture, out var value) ? value : throw BrokenValue(column, CellRefusal.Of<T>(this[column]));

    public T? Optional<T>(string column)
        where T : struct, ISpanParsable<T> => this[column].Length == 0 ? null : Required<T>(column);

    public int? Number(string column) =>
        this[column].Length == 0 ? null
        : int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw BrokenForm(column, new("a whole number in ASCII digits", "半角数字の整数"), "2");

    public bool? Flag(string column) => this[column] switch
    {
        "" => null,
        "1" => true,
        "0" => false,
        _ => throw BrokenForm(column, new("one of two digits", "二つの数字のどちらか"), "1, 0"),
    };

    public DateOnly? Date(string column) =>
        this[column].Length == 0 ? null
        : DateOnly.TryParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw BrokenForm(column, new("a date", "日付"), "2026-04-01");

    public decimal? Degrees(string column) =>
        this[column].Length == 0 ? null
        : decimal.TryParse(this[column], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) ? degrees
        : throw BrokenDegrees(column);

    /// <summary>The postal codes of a town, which the registry separates by semicolons.</summary>
    public PostalCode[] PostalCodes(string column)
    {
        var row = this;
        return this[column].Length == 0
            ? []
            : Array.ConvertAll(this[column].Split(';'), text => PostalCode.TryParseLenient(text, out var code, out _)
                ? code
                : throw row.BrokenForm(column, new("postal codes of 7 digits, parted by semicolons", "7 桁の郵便番号をセミコロンで区切った形"), "1020094;1028688"));
    }

    /// <summary>The names that say to which town a block, a residence or a parcel belongs.</summary>
    public TownNames Names() => new()
    {
        City = this["city"],
        Ward = this["ward"],
        Town = this["oaza_cho"],
        Chome = this["chome"],
        SmallSection = this["koaza"],
        Distinction = this["machiaza_dist"],
    };

    public FormatException BrokenDegrees(string column) => BrokenForm(column, new("decimal degrees", "10 進の度数"), "35.689501");

    public FormatException BrokenForm(string column, LocalText form, string example) => BrokenValue(column, FormText.Refuse(
        this[column].Length == 0
            ? new("It is empty.", "空です。")
            : new($"Its {this[column].Length} characters cannot be read.", $"{this[column].Length} 文字の値を読み取れません。"),
        FormText.Of(form, example)));

    public FormatException Broken(string column, LocalText why) => new(new LocalText(
        $"Line {line}, column {column}: {why.English}", $"{line} 行目の列 {column}: {why.Japanese}").ToString());

    private FormatException BrokenValue(string column, LocalText refusal) => Broken(column, new(
        $"{refusal.English} Download the file again, or mend the line.", $"{refusal.Japanese}ファイルをもう一度取得するか、その行を直してください。"));
}
