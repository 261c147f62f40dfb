using System.Net;
using System.Text.Json;
using TokyoDs.Places;
using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>Asks gBizINFO (gBizINFO REST API) what it holds on a corporation.</summary>
/// <remarks>
/// <para>
/// Address, header and item names are as public code uses them in version 1. That HTTP 404 with a JSON body means "not found", as an empty list
/// does, is an assumption; 404 with another body is taken for a wrong address. Later versions may have another address: set
/// <see cref="GBizInfoOptions.BaseAddress"/>.
/// </para>
/// <para>
/// The token travels in a header and appears in no answer or exception. Give the client a handler that follows no redirects: one would carry the
/// header to another host. The client and its handler belong to the caller.
/// </para>
/// </remarks>
public sealed class GBizInfo : IRegistryLookup<CorporateNumber, BusinessRecord>
{
    private const string NumberItem = "corporate_number";
    private const string TokenHeader = "X-hojinInfo-api-token";

    private readonly HttpClient _client;
    private readonly GBizInfoOptions _options;

    /// <summary>Makes a client.</summary>
    /// <param name="client">Sends the questions; its base address is not used.</param>
    /// <param name="options">Token and the like.</param>
    /// <exception cref="ArgumentException">The token is blank, the address is not HTTPS, or the time limit is not positive.</exception>
    public GBizInfo(HttpClient client, GBizInfoOptions options)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        RegistryAddress.ThrowIfUnsafe(options.BaseAddress, options.Token, options.Timeout);
        (_client, _options) = (client, options);
    }

    /// <inheritdoc/>
    public async Task<RegistryAnswer<BusinessRecord>> FindAsync(CorporateNumber key, CancellationToken cancellationToken = default)
    {
        RegistryAddress.ThrowIfDefault(key.IsDefault, nameof(key));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_options.BaseAddress, key.ToString()));
        request.Headers.TryAddWithoutValidation(TokenHeader, _options.Token);
        request.Headers.Accept.ParseAdd("application/json");
        return await RegistryRequest.AskAsync(
            _client, request, _options.Timeout, text => Read(text, key),
            static response => response.StatusCode == HttpStatusCode.NotFound && response.Content.Headers.ContentType?.MediaType == "application/json",
            cancellationToken).ConfigureAwait(false);
    }

    private static BusinessRecord? Read(string text, CorporateNumber key)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("hojin-infos", out var list) || list.ValueKind is not (JsonValueKind.Array or JsonValueKind.Null))
            {
                throw NoList();
            }

            if (list.ValueKind == JsonValueKind.Null || list.GetArrayLength() == 0)
            {
                return null;
            }

            var record = Record(list[0]);
            return record.Number == key ? record : throw UnreadableAnswerException.OfAnother();
        }
        catch (JsonException exception)
        {
            throw UnreadableAnswerException.NotJson(exception);
        }
    }

    private static BusinessRecord Record(JsonElement element) =>
        element.ValueKind != JsonValueKind.Object
            ? throw NoList()
            : new()
            {
                Number = CorporateNumber.TryParse(TextOf(element, NumberItem), out var number)
                    ? number
                    : throw UnreadableAnswerException.InItem(1, NumberItem, TextCore.Refuse<CorporateNumber>(TextOf(element, NumberItem))),
                Name = TextOf(element, "name"),
                NameKana = TextOf(element, "kana"),
                PostalCode = PostalCode.TryParseLenient(TextOf(element, "postal_code"), out var postalCode, out _) ? postalCode : null,
                Location = TextOf(element, "location"),
                Status = TextOf(element, "status"),
                RepresentativeName = TextOf(element, "representative_name"),
                CapitalStock = NumberOf(element, "capital_stock"),
                EmployeeCount = NumberOf(element, "employee_number"),
                BusinessSummary = TextOf(element, "business_summary"),
            };

    private static string TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? Unescaped(value, name) : "";

    // A lone surrogate in an escape is no text.
    private static string Unescaped(JsonElement value, string name)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw UnreadableAnswerException.InItem(1, name, FormText.Refuse(
                new("It has half a surrogate pair.", "サロゲートの片方だけがあります。"), new("Unicode text, such as \\u6771 for 東", "Unicode の文字列（例: 「東」は \\u6771）")));
        }
    }

    private static UnreadableAnswerException NoList() => new(FormText.Refuse(
        new("The answer has no list hojin-infos of objects at its root.", "回答の最上位に、オブジェクトの一覧 hojin-infos がありません。"),
        new("an object such as {\"hojin-infos\":[]}", "{\"hojin-infos\":[]} のようなオブジェクト")));

    private static long? NumberOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;
}

/// <summary>How to ask gBizINFO.</summary>
public sealed class GBizInfoOptions
{
    /// <summary>The token that was issued; required. Keep it with the secrets.</summary>
    public string Token { get; set; } = "";

    /// <summary>The address before the corporate number, with a slash at its end. HTTPS, except on this machine.</summary>
    public Uri BaseAddress { get; set; } = new("https://info.gbiz.go.jp/hojin/v1/hojin/");

    /// <summary>The time limit for one answer; ten seconds by default.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);
}

/// <summary>What gBizINFO holds on a corporation; items that it leaves out are empty or <see langword="null"/>.</summary>
public sealed record BusinessRecord
{
    /// <summary>The corporate number (法人番号).</summary>
    public required CorporateNumber Number { get; init; }

    /// <summary>The name (法人名).</summary>
    public required string Name { get; init; }

    /// <summary>The reading (法人名ふりがな).</summary>
    public string NameKana { get; init; } = "";

    /// <summary>The postal code of the seat.</summary>
    public PostalCode? PostalCode { get; init; }

    /// <summary>The address of the seat (本社所在地).</summary>
    public string Location { get; init; } = "";

    /// <summary>The status as gBizINFO writes it (ステータス).</summary>
    public string Status { get; init; } = "";

    /// <summary>The representative (法人代表者名), a person's name.</summary>
    public string RepresentativeName { get; init; } = "";

    /// <summary>The capital in yen (資本金).</summary>
    public long? CapitalStock { get; init; }

    /// <summary>The number of employees (従業員数).</summary>
    public long? EmployeeCount { get; init; }

    /// <summary>What the business does (事業概要).</summary>
    public string BusinessSummary { get; init; } = "";
}
