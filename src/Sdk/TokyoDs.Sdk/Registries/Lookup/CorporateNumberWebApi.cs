using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>Asks the corporate number registry of the National Tax Agency through its Web-API (国税庁法人番号システム Web-API).</summary>
/// <remarks>
/// <para>
/// Address, parameters and the thirty items of the CSV are as published. The names of the XML elements, the first line of the CSV (date, count,
/// part, parts) and the dates as yyyy-MM-dd are general knowledge; an answer of another form is <see cref="RegistryTrouble.Unreadable"/>.
/// </para>
/// <para>
/// The registry answers an unknown number with a count of 0. HTTP 404 is taken for a wrong address or application id, not for "not found".
/// </para>
/// <para>
/// The Web-API takes the application id in the address. Keep addresses out of logs and traces; no answer or exception of this class holds it.
/// The client and its handler belong to the caller.
/// </para>
/// </remarks>
public sealed class CorporateNumberWebApi : IRegistryLookup<CorporateNumber, CorporateRecord>
{
    private readonly HttpClient _client;
    private readonly CorporateNumberWebApiOptions _options;

    /// <summary>Makes a client.</summary>
    /// <param name="client">Sends the questions; its base address is not used.</param>
    /// <param name="options">Application id and the like.</param>
    /// <exception cref="ArgumentException">The application id is blank, the address is not HTTPS, or the time limit is not positive.</exception>
    public CorporateNumberWebApi(HttpClient client, CorporateNumberWebApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        RegistryAddress.ThrowIfUnsafe(options.BaseAddress, options.ApplicationId, options.Timeout);
        (_client, _options) = (client, options);
    }

    /// <inheritdoc/>
    public async Task<RegistryAnswer<CorporateRecord>> FindAsync(CorporateNumber key, CancellationToken cancellationToken = default)
    {
        RegistryAddress.ThrowIfDefault(key.IsDefault, nameof(key));
        var isXml = _options.Format == CorporateNumberWebApiFormat.Xml;
        var question = $"{Uri.EscapeDataString(_options.Version)}/num?id={Uri.EscapeDataString(_options.ApplicationId)}&number={key}&type={(isXml ? "12" : "02")}&history=0";
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_options.BaseAddress, question));
        return await RegistryRequest.AskAsync(
            _client, request, _options.Timeout,
            text => Choose(isXml ? CorporateRecordReading.OfXml(text) : CorporateRecordReading.OfCsv(text), key),
            static _ => false, cancellationToken).ConfigureAwait(false);
    }

    private static CorporateRecord? Choose(List<CorporateRecord> records, CorporateNumber key) =>
        records.Count == 0
            ? null
            : records.Find(record => record.Number == key && record.IsLatest)
                ?? throw UnreadableAnswerException.OfAnother();
}

/// <summary>How to ask the corporate number Web-API.</summary>
public sealed class CorporateNumberWebApiOptions
{
    /// <summary>The application id (アプリケーションID) that the agency issued; required. Keep it with the secrets.</summary>
    public string ApplicationId { get; set; } = "";

    /// <summary>The address before the version; the agency's by default. HTTPS, except on this machine.</summary>
    public Uri BaseAddress { get; set; } = new("https://api.houjin-bangou.nta.go.jp/");

    /// <summary>The version of the Web-API; 4 by default.</summary>
    public string Version { get; set; } = "4";

    /// <summary>The form of the answer; CSV by default.</summary>
    public CorporateNumberWebApiFormat Format { get; set; }

    /// <summary>The time limit for one answer; ten seconds by default.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);
}

/// <summary>The form of an answer of the corporate number Web-API.</summary>
public enum CorporateNumberWebApiFormat
{
    /// <summary>CSV in Unicode, type 02.</summary>
    Csv,

    /// <summary>XML in Unicode, type 12.</summary>
    Xml,
}
