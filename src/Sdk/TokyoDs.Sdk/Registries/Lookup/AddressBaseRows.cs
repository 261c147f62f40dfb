using System.Text;
using TokyoDs.OpenData;
using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>Reads a CSV file of the address base registry line by line; columns are found by the names of the first line.</summary>
/// <param name="reader">The text; it stays open.</param>
internal sealed class AddressBaseRows(TextReader reader)
{
    private readonly CsvRecords _csv = new(reader);
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private int _width;

    /// <summary>Reads the first line.</summary>
    /// <param name="form">What the file must be.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="FormatException">It is another file.</exception>
    public async ValueTask ReadNamesAsync(AddressBaseForm form, CancellationToken cancellationToken)
    {
        var names = await FieldsAsync(cancellationToken).ConfigureAwait(false) ?? [];
        _width = names.Length;
        for (var i = 0; i < names.Length; i++)
        {
            _columns.TryAdd(names[i].TrimStart('\uFEFF'), i);
        }

        form.ThrowIfNot(_columns.ContainsKey);
    }

    /// <summary>Reads the next line.</summary>
    /// <returns>The line, or <see langword="null"/> at the end.</returns>
    /// <exception cref="FormatException">The line is broken; the message names it.</exception>
    public async ValueTask<AddressBaseRow?> NextAsync(CancellationToken cancellationToken) =>
        await FieldsAsync(cancellationToken).ConfigureAwait(false) is not { } fields ? null
        : fields.Length >= _width && fields.AsSpan(_width).TrimEnd("").IsEmpty ? new(fields, _columns, _csv.Line)
        : throw new FormatException(new LocalText(
            $"Line {_csv.Line} has {fields.Length} columns and not {_width}; the file may be cut short: download it again.",
            $"{_csv.Line} 行目の列が {_width} 列ではなく {fields.Length} 列です。ファイルが途切れている可能性があります。もう一度取得してください。").ToString());

    private async ValueTask<string[]?> FieldsAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _csv.ReadFieldsAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DecoderFallbackException exception)
        {
            throw new FormatException(
                new LocalText(
                    $"The file is not UTF-8 after line {_csv.Line}; download it again.",
                    $"{_csv.Line} 行目より後に UTF-8 でない文字があります。ファイルをもう一度取得してください。").ToString(),
                exception);
        }
    }
}
