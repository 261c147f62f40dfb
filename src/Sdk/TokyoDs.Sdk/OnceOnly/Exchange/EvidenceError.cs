using System.Globalization;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>Why evidence could not be handed over: what, whose fault, whether to try again, and what to say (照会のエラー).</summary>
/// <remarks>An error never holds a value of the evidence, a credential or a text that another system sent.</remarks>
public sealed record EvidenceError
{
    private EvidenceError(EvidenceErrorKind kind) => Kind = kind;

    /// <summary>Which of the eight codes.</summary>
    public EvidenceErrorCode Code => Kind.Code;

    /// <summary>What exactly; <see cref="EvidenceErrorReason.Unspecified"/> when another system told only the code.</summary>
    public EvidenceErrorReason Reason => Kind.Reason;

    /// <summary>Who has to mend it.</summary>
    public FaultSide Side => Kind.Side;

    /// <summary>Whether the same request, with the same identifier, may be sent again.</summary>
    public bool MayRetry => Kind.MayRetry;

    /// <summary>How long to wait before that; <see langword="null"/> when nobody said so.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the requester concluded a timeout by itself. A timeout that the provider reported is not presumed.</summary>
    public bool IsPresumed => Reason is EvidenceErrorReason.NoAnswer or EvidenceErrorReason.Unreachable;

    /// <summary>What finds the exchange in the logs of both sides: the W3C trace id; <see langword="null"/> for none.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>The versions that the provider offers, when it said so; else empty.</summary>
    public IReadOnlyList<ContractReference> Offered { get; init; } = [];

    internal EvidenceErrorKind Kind { get; }

    /// <summary>An error for a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The error.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is <see cref="EvidenceErrorReason.Unspecified"/> or none.</exception>
    public static EvidenceError Of(EvidenceErrorReason reason) => new(EvidenceErrorKind.Of(reason));

    /// <summary>An error of which only the code is known.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The error.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is none of the eight.</exception>
    public static EvidenceError Of(EvidenceErrorCode code) => new(EvidenceErrorKind.Of(code));

    /// <summary>What to tell the person before the form: always with a way on.</summary>
    /// <param name="culture">Japanese or another language, which gives English; the current UI culture by default.</param>
    /// <returns>The text.</returns>
    public string ForPerson(CultureInfo? culture = null) => EvidenceErrorTexts.ForPerson(Code).In(culture);

    /// <summary>What to tell the developer or operator: what is wrong and how to mend it.</summary>
    /// <param name="culture">Japanese or another language, which gives English; the current UI culture by default.</param>
    /// <returns>The text.</returns>
    public string ForDeveloper(CultureInfo? culture = null) =>
        (Reason == EvidenceErrorReason.Unspecified ? EvidenceErrorTexts.ForDeveloper(Code) : EvidenceErrorTexts.ForDeveloper(Reason)).In(culture);

    /// <summary>Names code, reason and correlation.</summary>
    /// <returns>A text such as <c>Timeout/NoAnswer (4bf92f35…)</c>.</returns>
    public override string ToString() => CorrelationId is null ? $"{Code}/{Reason}" : $"{Code}/{Reason} ({CorrelationId})";

    internal static EvidenceError Of(EvidenceErrorKind kind) => new(kind);
}
