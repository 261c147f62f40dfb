using System.Globalization;
using System.Text.Json;

namespace TokyoDs.OnceOnly;

/// <summary>An <see cref="EvidenceError"/> as problem details (RFC 9457, <c>application/problem+json</c>), and back.</summary>
/// <remarks>
/// The type is <c>urn:tokyods:evidence-error:</c> and the code, such as <c>unsupported-capability</c>. Extension members: <c>reason</c>, <c>faultSide</c>,
/// <c>mayRetry</c>, <c>retryAfterSeconds</c>, <c>correlationId</c>, <c>offers</c>, and <c>texts</c> for person and developer in Japanese and English.
/// Reading trusts codes only: no text of the other side gets into an error, and whether to retry follows from the reason.
/// </remarks>
public static class EvidenceProblem
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/problem+json";

    private const string TypePrefix = "urn:tokyods:evidence-error:";
    private const int LongestCorrelation = 64;
    private const int MostOffers = 20;
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>The HTTP status of an error.</summary>
    /// <param name="error">The error.</param>
    /// <returns>A status from 400 to 504.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is <see langword="null"/>.</exception>
    public static int StatusOf(EvidenceError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Kind.Status;
    }

    /// <summary>Writes an error.</summary>
    /// <param name="error">The error.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is <see langword="null"/>.</exception>
    public static byte[] Write(EvidenceError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var document = new EvidenceProblemDocument
        {
            Type = TypePrefix + EvidenceErrorKind.Of(error.Code).Name,
            Title = error.ForPerson(English),
            Status = error.Kind.Status,
            Detail = error.ForDeveloper(English),
            Reason = error.Reason == EvidenceErrorReason.Unspecified ? null : error.Kind.Name,
            FaultSide = error.Side.ToString().ToLowerInvariant(),
            MayRetry = error.MayRetry,
            RetryAfterSeconds = error.RetryAfter is { } wait ? (int)Math.Ceiling(Math.Clamp(wait.TotalSeconds, 0, LongestWait.TotalSeconds)) : null,
            CorrelationId = error.CorrelationId,
            Offers = error.Offered.Count > 0 ? [.. error.Offered.Select(offered => offered.ToString())] : null,
            Texts = new(
                new(error.ForPerson(Japanese), error.ForPerson(English)),
                new(error.ForDeveloper(Japanese), error.ForDeveloper(English))),
        };
        return JsonSerializer.SerializeToUtf8Bytes(document, ExchangeJsonContext.Default.EvidenceProblemDocument);
    }

    /// <summary>Reads what a provider, or something before it, answered instead of evidence.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The body; anything that is no problem of ours counts as none.</param>
    /// <param name="retryAfter">The time of the Retry-After header, when there is one; it goes before the member of the body.</param>
    /// <returns>The error. A bare 404 is a wrong address, never "not found": only a provider can say that.</returns>
    public static EvidenceError Read(int status, ReadOnlySpan<byte> body, TimeSpan? retryAfter = null)
    {
        var document = EvidenceJson.Read(body, ExchangeJsonContext.Default.EvidenceProblemDocument);
        var kind = document?.Type?.StartsWith(TypePrefix, StringComparison.Ordinal) == true
            ? EvidenceErrorKind.OfReasonName(document.Reason) is { IsConcluded: false } known ? known : EvidenceErrorKind.OfCodeName(document.Type[TypePrefix.Length..])
            : null;
        var isOurs = kind is not null;
        return EvidenceError.Of(kind ?? OfStatus(status)) with
        {
            RetryAfter = Limit(retryAfter ?? (isOurs && document!.RetryAfterSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null)),
            CorrelationId = isOurs && IsCorrelation(document!.CorrelationId) ? document.CorrelationId : null,
            Offered = isOurs ? OffersOf(document!) : [],
        };
    }

    private static EvidenceErrorKind OfStatus(int status) => status switch
    {
        401 or 407 => EvidenceErrorKind.Of(EvidenceErrorReason.CredentialRefused),
        403 => EvidenceErrorKind.Of(EvidenceErrorReason.AccessRefused),
        (>= 300 and < 400) or 404 or 405 or 410 or 415 => EvidenceErrorKind.Of(EvidenceErrorReason.WrongAddress),
        408 or 504 => EvidenceErrorKind.Of(EvidenceErrorReason.ProviderTimedOut),
        429 => EvidenceErrorKind.Of(EvidenceErrorReason.TooManyRequests),
        406 => EvidenceErrorKind.Of(EvidenceErrorCode.UnsupportedCapability),
        >= 400 and < 500 => EvidenceErrorKind.Of(EvidenceErrorCode.InvalidRequest),
        >= 500 => EvidenceErrorKind.Of(EvidenceErrorReason.ProviderFailed),
        _ => EvidenceErrorKind.Of(EvidenceErrorReason.UnreadableAnswer),
    };

    private static TimeSpan? Limit(TimeSpan? wait) =>
        wait is not { } time ? null : time < TimeSpan.Zero ? TimeSpan.Zero : time > LongestWait ? LongestWait : time;

    private static bool IsCorrelation(string? id) =>
        id is { Length: > 0 and <= LongestCorrelation } && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or ':');

    private static List<ContractReference> OffersOf(EvidenceProblemDocument document) =>
        [.. (document.Offers ?? []).Take(MostOffers).Select(text => ContractReference.TryParse(text, null, out var offer) ? offer : null).OfType<ContractReference>()];
}

/// <summary>The JSON of a problem.</summary>
internal sealed record EvidenceProblemDocument
{
    public string? Type { get; init; }
    public string? Title { get; init; }
    public int? Status { get; init; }
    public string? Detail { get; init; }
    public string? Reason { get; init; }
    public string? FaultSide { get; init; }
    public bool? MayRetry { get; init; }
    public int? RetryAfterSeconds { get; init; }
    public string? CorrelationId { get; init; }
    public IReadOnlyList<string>? Offers { get; init; }
    public EvidenceProblemTexts? Texts { get; init; }
}

internal sealed record EvidenceProblemTexts(EvidenceProblemText Person, EvidenceProblemText Developer);

internal sealed record EvidenceProblemText(string Ja, string En);
