using System.Diagnostics;

namespace TokyoDs.OnceOnly;

/// <summary>Asks a provider for evidence about one subject (照会の電文).</summary>
/// <remarks>
/// A request is one question. Sending the same request again is allowed for a short time, because an answer may get lost; the same identifier with other
/// content never is, see <see cref="IReplayGuard"/>. <see cref="object.ToString"/> names no subject.
/// </remarks>
public sealed record EvidenceRequest
{
    /// <summary>The most items that one request may ask for.</summary>
    public const int MostFields = 200;

    private const int LongestText = 200;
    private const int MostVersions = 20;

    /// <summary>The identifier, a UUID of version 7 (RFC 9562); it makes repeating the request harmless.</summary>
    public required Guid Id { get; init; }

    /// <summary>When the request was made.</summary>
    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>The organisation and system that asks, as shown to the citizen, such as 産業労働局 補助金申請システム.</summary>
    public required string Requester { get; init; }

    /// <summary>The identifier of the procedure the evidence is for.</summary>
    public required string Procedure { get; init; }

    /// <summary>What the evidence is used for, as shown to the citizen.</summary>
    public required string Purpose { get; init; }

    /// <summary>Whom the evidence is about.</summary>
    public required SubjectReference Subject { get; init; }

    /// <summary>The versions of one contract that the requester reads, N and N-1; from 1 to 20.</summary>
    public required IReadOnlyList<ContractReference> Accepts { get; init; }

    /// <summary>The items asked for, by their names in JSON; from 1 to <see cref="MostFields"/>. The answer holds no other.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>The consent that the request rests on; <see langword="null"/> when it rests on a law.</summary>
    public Guid? ConsentReceiptId { get; init; }

    /// <summary>The W3C trace context the request belongs to; <see langword="null"/> for none.</summary>
    public string? Trace { get; init; }

    /// <summary>Makes a request with a new identifier.</summary>
    /// <param name="context">Who asks about whom and for what.</param>
    /// <param name="accepts">The versions that the requester reads.</param>
    /// <param name="fields">The items asked for, by their names in JSON.</param>
    /// <param name="consentReceiptId">The consent that the request rests on.</param>
    /// <param name="timeProvider">The clock; the system's by default.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException">An argument that is needed is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The request would break its form: nothing asked, no version, or a text that is blank or longer than 200 characters.</exception>
    public static EvidenceRequest Create(
        ExchangeContext context, IReadOnlyList<ContractReference> accepts, IReadOnlyList<string> fields, Guid? consentReceiptId = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(accepts);
        ArgumentNullException.ThrowIfNull(fields);
        var now = (timeProvider ?? TimeProvider.System).GetUtcNow();
        var request = new EvidenceRequest
        {
            Id = Guid.CreateVersion7(now),
            IssuedAt = now,
            Requester = context.Requester,
            Procedure = context.Procedure,
            Purpose = context.Purpose,
            Subject = context.Subject,
            Accepts = [.. accepts],
            Fields = [.. fields],
            ConsentReceiptId = consentReceiptId,
            Trace = Activity.Current?.Id,
        };
        return request.IsWellFormed ? request : throw new ArgumentException(EvidenceErrorTexts.ForDeveloper(EvidenceErrorReason.MalformedRequest).ToString());
    }

    /// <summary>Whether every member has its form.</summary>
    internal bool IsWellFormed =>
        Id.Version == 7
        && IsText(Requester) && IsText(Procedure) && IsText(Purpose) && IsText(Subject.Scheme) && IsText(Subject.Key)
        && Accepts.Count is > 0 and <= MostVersions && Accepts.All(version => version is not null && version.Id == Accepts[0].Id)
        && Fields.Count is > 0 and <= MostFields && Fields.All(IsText) && Fields.Distinct(StringComparer.Ordinal).Count() == Fields.Count
        && (Trace is null || IsText(Trace));

    /// <summary>Whether the request was made near the time it arrived. The time inside the identifier counts too, so that an old identifier cannot get a new date.</summary>
    internal bool IsTimely(DateTimeOffset now, TimeSpan tolerance) =>
        (now - IssuedAt).Duration() <= tolerance && (now - TimeOf(Id)).Duration() <= tolerance;

    private static DateTimeOffset TimeOf(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(bytes) >>> 16;
        return milliseconds > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() ? DateTimeOffset.MaxValue : DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
    }

    private static bool IsText(string? text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= LongestText && !text.AsSpan().ContainsAnyInRange('\0', '\u001F');
}
