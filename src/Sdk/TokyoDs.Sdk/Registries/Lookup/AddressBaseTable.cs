using System.Runtime.CompilerServices;

namespace TokyoDs.Registries.Lookup;

/// <summary>One kind of file of the address base registry (アドレス・ベース・レジストリ), such as the town list; <see cref="AddressBaseTables"/> has them.</summary>
/// <remarks>
/// Columns are found by the names of the first line, in any order; columns that are not known are left out, so that a later edition can be read.
/// Dates are yyyy-MM-dd. The files are CSV in UTF-8; a stream may also be the zip with one CSV, as it is published.
/// </remarks>
/// <typeparam name="TKey">What a record is found by.</typeparam>
/// <typeparam name="TRecord">What a line holds.</typeparam>
public sealed class AddressBaseTable<TKey, TRecord>
    where TKey : struct, IEquatable<TKey>
    where TRecord : class
{
    private readonly AddressBaseForm _form;
    private readonly Func<AddressBaseRow, TRecord> _read;
    private readonly Func<TRecord, TKey> _keyOf;
    private readonly Func<TRecord, TRecord, TRecord> _choose;

    internal AddressBaseTable(
        AddressBaseForm form, Func<AddressBaseRow, TRecord> read, Func<TRecord, TKey> keyOf, Func<TRecord, TRecord, TRecord> choose) =>
        (_form, _read, _keyOf, _choose) = (form, read, keyOf, choose);

    /// <summary>The name as in the file names, such as <c>mt_town</c>.</summary>
    public string Name => _form.Name;

    /// <summary>Reads one record after the other, so that a file of any size needs little memory.</summary>
    /// <param name="reader">The CSV; it stays open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The records in the order of the file.</returns>
    /// <exception cref="FormatException">It is another file or broken; the message names line and column. Records before it were given.</exception>
    public async IAsyncEnumerable<TRecord> ReadAsync(TextReader reader, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var rows = new AddressBaseRows(reader);
        await rows.ReadNamesAsync(_form, cancellationToken).ConfigureAwait(false);
        while (await rows.NextAsync(cancellationToken).ConfigureAwait(false) is { } row)
        {
            yield return _read(row);
        }
    }

    /// <summary>Reads one record after the other from a file as it is published, a zip with one CSV, or from the CSV itself.</summary>
    /// <param name="stream">
    /// The file; it stays open. It is read from its beginning when it can seek; otherwise it is first copied to a temporary file, because the
    /// contents of a zip stand at its end.
    /// </param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The records in the order of the file.</returns>
    /// <exception cref="FormatException">
    /// It is another file or broken, or the zip does not hold exactly one CSV or unpacks to more than any such file. Records before it were given.
    /// </exception>
    public async IAsyncEnumerable<TRecord> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await using var text = await AddressBaseText.OpenAsync(stream, cancellationToken).ConfigureAwait(false);
        await foreach (var record in ReadAsync(text.Reader, cancellationToken).ConfigureAwait(false))
        {
            yield return record;
        }
    }

    /// <summary>Reads a file into a registry in memory.</summary>
    /// <remarks>
    /// A file may hold a key several times. Of records with dates the one in force stays, then the one in force from the later day, then the later
    /// line; of positions the first that has a point. A town with and without residence indication (住居表示) is one record, see
    /// <see cref="TownRecord.HasBothKindsOfAddress"/>.
    /// </remarks>
    /// <param name="reader">The CSV; it stays open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The registry.</returns>
    /// <exception cref="FormatException">It is another file or broken; the message names line and column.</exception>
    public Task<InMemoryRegistry<TKey, TRecord>> LoadAsync(TextReader reader, CancellationToken cancellationToken = default) =>
        LoadAsync(ReadAsync(reader, cancellationToken));

    /// <summary>Reads a file as it is published into a registry in memory; see the other form for keys that it holds several times.</summary>
    /// <param name="stream">The file, zip or CSV; it stays open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The registry.</returns>
    /// <exception cref="FormatException">It is another file or broken, or the zip does not hold exactly one CSV.</exception>
    public Task<InMemoryRegistry<TKey, TRecord>> LoadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        LoadAsync(ReadAsync(stream, cancellationToken));

    /// <summary>Looks whether a file is what this table reads, without reading more than its first line.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    internal async Task CheckAsync(Stream stream, CancellationToken cancellationToken)
    {
        await using var text = await AddressBaseText.OpenAsync(stream, cancellationToken).ConfigureAwait(false);
        await new AddressBaseRows(text.Reader).ReadNamesAsync(_form, cancellationToken).ConfigureAwait(false);
    }

    private async Task<InMemoryRegistry<TKey, TRecord>> LoadAsync(IAsyncEnumerable<TRecord> records)
    {
        var registry = new InMemoryRegistry<TKey, TRecord>();
        await foreach (var record in records.ConfigureAwait(false))
        {
            registry.Merge(_keyOf(record), record, _choose);
        }

        return registry;
    }
}
