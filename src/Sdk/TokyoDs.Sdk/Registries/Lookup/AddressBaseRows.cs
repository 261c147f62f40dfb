using System.Globalization;
using System.Runtime.CompilerServices;
using TokyoDs.OpenData;
using TokyoDs.Places;
using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>Reads the town list (町字マスター) of the address base registry from its CSV files.</summary>
/// <remarks>
/// Columns are found by the names of the first line, in any order; only <c>lg_code</c> and <c>machiaza_id</c> must be there. The published column
/// <c>小字名_カナkoaza_kana</c>, a slip of the registry, is read like <c>koaza_kana</c>. Dates are yyyy-MM-dd. The files are UTF-8.
/// </remarks>
public static class TownList
{
    /// <summary>Reads one record after the other, so that a file of any size needs little memory.</summary>
    /// <param name="reader">The file; it stays open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The records in the order of the file.</returns>
    /// <exception cref="FormatException">The file is not a town list or is broken; the message names line and column. Records before it were given.</exception>
    public static async IAsyncEnumerable<TownRecord> ReadAsync(TextReader reader, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var csv = new CsvRecords(reader);
        var columns = ColumnsOf(await csv.ReadFieldsAsync(cancellationToken).ConfigureAwait(false));
        while (await csv.ReadFieldsAsync(cancellationToken).ConfigureAwait(false) is { } fields)
        {
            yield return RecordOf(new(fields, columns, csv.Line));
        }
    }

    /// <summary>Reads a file into a registry in memory; of two records with the same key the later one stays.</summary>
    /// <param name="reader">The file; it stays open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The registry.</returns>
    /// <exception cref="FormatException">The file is not a town list or is broken; the message names line and column.</exception>
    public static async Task<InMemoryRegistry<TownKey, TownRecord>> LoadAsync(TextReader reader, CancellationToken cancellationToken = default)
    {
        var registry = new InMemoryRegistry<TownKey, TownRecord>();
        await foreach (var record in ReadAsync(reader, cancellationToken).ConfigureAwait(false))
        {
            registry.Add(record.Key, record);
        }

        return registry;
    }

    private static Dictionary<string, int> ColumnsOf(string[]? names)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names?.Length; i++)
        {
            columns.TryAdd(names[i].TrimStart('\uFEFF'), i);
        }

        return columns.ContainsKey("lg_code") && columns.ContainsKey("machiaza_id")
            ? columns
            : throw new FormatException(new LocalText(
                "The file has no columns lg_code and machiaza_id in its first line; choose a town list of the address base registry.",
                "1 行目に lg_code と machiaza_id の列がありません。アドレス・ベース・レジストリの町字マスターを指定してください。").ToString());
    }

    private static TownRecord RecordOf(TownRow row) => new()
    {
        Key = new(
            row.Required<LocalGovernmentCode>("lg_code"),
            row.Required<TownBlockId>("machiaza_id")),
        Prefecture = row["pref"],
        County = row["county"],
        City = row["city"],
        Ward = row["ward"],
        Town = row["oaza_cho"],
        TownKana = row["oaza_cho_kana"],
        TownRomaji = row["oaza_cho_roma"],
        Chome = row["chome"],
        ChomeNumber = int.TryParse(row["chome_number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        SmallSection = row["koaza"],
        SmallSectionKana = row["koaza_kana"] is { Length: > 0 } kana ? kana : row["小字名_カナkoaza_kana"],
        TypeCode = row["machiaza_type"],
        UsesResidenceIndication = row["rsdt_addr_flg"] switch { "1" => true, "0" => false, _ => null },
        EffectiveFrom = row.Date("efct_date"),
        AbolishedOn = row.Date("ablt_date"),
        PostalCode = PostalCode.TryParse(row["post_code"], out var postalCode) ? postalCode : null,
    };

    /// <summary>One line of the file, its fields by the name of their column.</summary>
    private readonly struct TownRow
    {
        private readonly string[] _fields;
        private readonly Dictionary<string, int> _columns;
        private readonly int _line;

        public TownRow(string[] fields, Dictionary<string, int> columns, int line)
        {
            (_fields, _columns, _line) = (fields, columns, line);
            if (fields.Length < columns.Count)
            {
                throw new FormatException(new LocalText(
                    $"Line {line} has {fields.Length} of {columns.Count} columns; the file may be cut short: download it again.",
                    $"{line} 行目に {columns.Count} 列のうち {fields.Length} 列しかありません。ファイルが途切れている可能性があります。もう一度取得してください。").ToString());
            }
        }

        public string this[string column] => _columns.TryGetValue(column, out var index) ? _fields[index] : "";

        public T Required<T>(string column)
            where T : struct, ISpanParsable<T> =>
            T.TryParse(this[column], CultureInfo.InvariantCulture, out var value) ? value : throw Broken(column);

        public DateOnly? Date(string column) =>
            this[column].Length == 0 ? null
            : DateOnly.TryParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
            : throw Broken(column);

        private FormatException Broken(string column) => new(new LocalText(
            $"Line {_line} has no readable value in the column {column}; download the file again, or mend the line.",
            $"{_line} 行目の列 {column} を読み取れません。ファイルをもう一度取得するか、その行を直してください。").ToString());
    }
}
