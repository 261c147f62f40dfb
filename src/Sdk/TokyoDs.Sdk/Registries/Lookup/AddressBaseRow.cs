using System.Globalization;
using TokyoDs.Places;
using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>One line of a file of the address base registry, its fields by the name of their column; a column that is not there is empty.</summary>
internal readonly struct AddressBaseRow(string[] fields, Dictionary<string, int> columns, int line)
{
    public string this[string column] => columns.TryGetValue(column, out var index) ? fields[index] : "";

    public T Required<T>(string column)
        where T : struct, ISpanParsable<T> =>
        T.TryParse(this[column], CultureInfo.InvariantCulture, out var value) ? value : throw Broken(column);

    public T? Optional<T>(string column)
        where T : struct, ISpanParsable<T> => this[column].Length == 0 ? null : Required<T>(column);

    public int? Number(string column) =>
        this[column].Length == 0 ? null
        : int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw Broken(column);

    public bool? Flag(string column) => this[column] switch { "" => null, "1" => true, "0" => false, _ => throw Broken(column) };

    public DateOnly? Date(string column) =>
        this[column].Length == 0 ? null
        : DateOnly.TryParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw Broken(column);

    public decimal? Degrees(string column) =>
        this[column].Length == 0 ? null
        : decimal.TryParse(this[column], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) ? degrees
        : throw Broken(column);

    /// <summary>The postal codes of a town, which the registry separates by semicolons.</summary>
    public PostalCode[] PostalCodes(string column)
    {
        var row = this;
        return this[column].Length == 0
            ? []
            : Array.ConvertAll(this[column].Split(';'), text => PostalCode.TryParseLenient(text, out var code, out _) ? code : throw row.Broken(column));
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

    public FormatException Broken(string column) => new(new LocalText(
        $"Line {line} has no readable value in the column {column}; download the file again, or mend the line.",
        $"{line} 行目の列 {column} を読み取れません。ファイルをもう一度取得するか、その行を直してください。").ToString());

    public FormatException Broken(string column, LocalText why) => new(new LocalText(
        $"Line {line}, column {column}: {why.English}", $"{line} 行目の列 {column}: {why.Japanese}").ToString());
}
