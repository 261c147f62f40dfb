using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using TokyoDs.OpenData;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>The language of an export.</summary>
public enum ExportLanguage
{
    /// <summary>Japanese (日本語).</summary>
    Japanese,

    /// <summary>English.</summary>
    English,
}

/// <summary>How an export for a citizen is written.</summary>
public sealed record AccessExportOptions
{
    /// <summary>The language of actions, outcomes and headers; Japanese by default. Names and purposes stay as they were recorded.</summary>
    public ExportLanguage Language { get; init; }

    /// <summary>Gives the words for an item of a contract, such as 所在地 for <c>Address</c>; <see langword="null"/>, also as an answer, leaves the name of the item.</summary>
    public Func<ContractReference, string, string?>? ItemName { get; init; }
}

/// <summary>Shows people who used their data, for what and with what outcome (やりとり履歴).</summary>
/// <remarks>
/// The JSON follows the idea of the usage log that Estonia shows to its citizens (<c>findUsage</c>): a list of records with the time, the action in
/// plain words and the receiver. It is UTF-8 without byte order mark; the CSV is UTF-8 with one, for spreadsheets. Times are those of Japan.
/// Whoever hands out an export must have made sure that it goes to the subject, or to somebody who may act for them.
/// </remarks>
public static class AccessExport
{
    // A file for people, never a part of a web page: nothing needs the escapes that protect HTML.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the events about a subject as JSON.</summary>
    /// <param name="stream">Where it goes; it stays open.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="subject">Whose events.</param>
    /// <param name="options">The language and the words for items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    /// <returns>How many events were written.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The ledger cannot be read.</exception>
    public static async Task<int> WriteJsonAsync(
        Stream stream, IAccessLedger ledger, SubjectReference subject, AccessExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(subject);
        var words = new AccessWords(options ?? new());
        var count = 0;
        var writer = new Utf8JsonWriter(stream, Readable);
        await using (writer.ConfigureAwait(false))
        {
            writer.WriteStartArray();
            await foreach (var accessEvent in ledger.ReadAsync(subject, cancellationToken).ConfigureAwait(false))
            {
                Write(writer, accessEvent, words);
                count++;
                if (writer.BytesPending > 16 * 1024)
                {
                    await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
                }
            }

            writer.WriteEndArray();
        }

        return count;
    }

    /// <summary>Writes the events about a subject as CSV, one row for each event.</summary>
    /// <param name="stream">Where it goes; it stays open.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="subject">Whose events.</param>
    /// <param name="options">The language and the words for items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    /// <returns>How many events were written.</returns>
    /// <remarks>Line breaks in names and purposes become blanks; a text that a spreadsheet would take for a formula gets an apostrophe.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The ledger cannot be read.</exception>
    public static async Task<int> WriteCsvAsync(
        Stream stream, IAccessLedger ledger, SubjectReference subject, AccessExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(subject);
        var words = new AccessWords(options ?? new());
        var csv = new OpenDataCsvOptions { Encoding = CsvEncoding.Utf8WithBom, FormulaGuard = FormulaGuard.QuotePrefix, RefuseFrom = null };
        var count = 0;
        var writer = new OpenDataCsvWriter(stream, words.Headers, csv, leaveOpen: true);
        await using (writer.ConfigureAwait(false))
        {
            await foreach (var accessEvent in ledger.ReadAsync(subject, cancellationToken).ConfigureAwait(false))
            {
                foreach (var cell in (string[])[AccessWords.Time(accessEvent), words.Action(accessEvent), accessEvent.Receiver, accessEvent.Provider,
                    accessEvent.Procedure, accessEvent.Purpose, words.Items(accessEvent), accessEvent.RequestId.ToString("D", CultureInfo.InvariantCulture)])
                {
                    writer.Write(OneLine(cell));
                }

                await writer.EndRowAsync(cancellationToken).ConfigureAwait(false);
                count++;
            }
        }

        return count;
    }

    private static void Write(Utf8JsonWriter writer, AccessEvent accessEvent, AccessWords words)
    {
        writer.WriteStartObject();
        writer.WriteString("logTime", AccessWords.Time(accessEvent));
        writer.WriteString("action", words.Action(accessEvent));
        writer.WriteString("receiver", accessEvent.Receiver);
        writer.WriteString("system", accessEvent.Provider);
        writer.WriteString("procedure", accessEvent.Procedure);
        writer.WriteString("purpose", accessEvent.Purpose);
        writer.WriteStartArray("items");
        foreach (var (name, state) in accessEvent.Outcomes.OrderBy(outcome => outcome.Key, StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("name", words.Item(accessEvent.Contract, name));
            writer.WriteString("outcome", words.Outcome(state));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("requestId", accessEvent.RequestId);
        writer.WriteEndObject();
    }

    // OpenDataCsvWriter refuses line breaks and other controls; names and purposes need none.
    private static string OneLine(string text) => string.Create(text.Length, text, (line, source) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = char.IsControl(source[i]) ? ' ' : source[i];
        }
    });
}
