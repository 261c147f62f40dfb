using System.Diagnostics.CodeAnalysis;
using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>What a registry answered: a record, that there is none, or that it cannot be known now.</summary>
/// <remarks>"Not found" is said only when the registry itself said so; never conclude it from trouble.</remarks>
/// <typeparam name="TRecord">What the registry holds.</typeparam>
public sealed class RegistryAnswer<TRecord>
    where TRecord : class
{
    private readonly TRecord? _record;
    private readonly LocalText _explanation;

    internal RegistryAnswer(TRecord? record, RegistryTrouble trouble, LocalText explanation, TimeSpan? retryAfter = null) =>
        (_record, Trouble, _explanation, RetryAfter) = (record, trouble, explanation, retryAfter);

    /// <summary>Whether the registry holds a record.</summary>
    public bool IsFound => _record is not null;

    /// <summary>Whether the registry said that it holds no record.</summary>
    public bool IsNotFound => _record is null && Trouble == RegistryTrouble.None;

    /// <summary>Whether it is not known, because of <see cref="Trouble"/>.</summary>
    public bool IsUnavailable => Trouble != RegistryTrouble.None;

    /// <summary>Why it is not known; <see cref="RegistryTrouble.None"/> when it is.</summary>
    public RegistryTrouble Trouble { get; }

    /// <summary>
    /// Why it is not known and what to do, in the language of the UI culture; for an answer that cannot be read also where, and which form was
    /// expected. Empty when it is known. It repeats nothing of the question or the answer.
    /// </summary>
    public string Explanation => _explanation.ToString();

    /// <summary>How long the registry asks to wait before the next question, when it said so.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>Takes the record out.</summary>
    /// <param name="record">The record, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetRecord([NotNullWhen(true)] out TRecord? record)
    {
        record = _record;
        return record is not null;
    }
}

/// <summary>Makes answers, for registries and their fakes.</summary>
public static class RegistryAnswer
{
    private static readonly LocalText Nothing = new("", "");

    /// <summary>The registry holds this record.</summary>
    /// <typeparam name="TRecord">What the registry holds.</typeparam>
    /// <param name="record">The record.</param>
    /// <returns>The answer.</returns>
    public static RegistryAnswer<TRecord> Found<TRecord>(TRecord record)
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record, RegistryTrouble.None, Nothing);
    }

    /// <summary>The registry said that it holds no record.</summary>
    /// <typeparam name="TRecord">What the registry holds.</typeparam>
    /// <returns>The answer.</returns>
    public static RegistryAnswer<TRecord> NotFound<TRecord>()
        where TRecord : class => new(null, RegistryTrouble.None, Nothing);

    /// <summary>It cannot be known now.</summary>
    /// <typeparam name="TRecord">What the registry holds.</typeparam>
    /// <param name="trouble">Why; not <see cref="RegistryTrouble.None"/>.</param>
    /// <param name="retryAfter">How long to wait, when the registry said so.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trouble"/> is <see cref="RegistryTrouble.None"/>.</exception>
    public static RegistryAnswer<TRecord> Unavailable<TRecord>(RegistryTrouble trouble, TimeSpan? retryAfter = null)
        where TRecord : class
    {
        ArgumentOutOfRangeException.ThrowIfEqual(trouble, RegistryTrouble.None);
        return new(null, trouble, Explain(trouble), retryAfter);
    }

    /// <param name="fault">What cannot be read, where, and the form that was expected.</param>
    internal static RegistryAnswer<TRecord> Unreadable<TRecord>(LocalText fault)
        where TRecord : class => new(null, RegistryTrouble.Unreadable, new(
            $"{Explain(RegistryTrouble.Unreadable).English} {fault.English}", Explain(RegistryTrouble.Unreadable).Japanese + fault.Japanese));

    private static LocalText Explain(RegistryTrouble trouble) => trouble switch
    {
        RegistryTrouble.Unreachable => new("The registry cannot be reached; look at the network, and try again later.", "台帳に接続できません。ネットワークを確かめ、時間をおいてやり直してください。"),
        RegistryTrouble.TimedOut => new("The registry did not answer in time; try again later.", "台帳が時間内に回答しませんでした。時間をおいてやり直してください。"),
        RegistryTrouble.TooManyRequests => new("The registry was asked too often; wait before the next question.", "台帳への問い合わせが多すぎます。間隔をあけてやり直してください。"),
        RegistryTrouble.KeyRefused => new("The registry refused the application id or token; look whether it is set and in force.", "台帳がアプリケーション ID かトークンを受け付けません。設定と有効期限を確かめてください。"),
        RegistryTrouble.RequestRefused => new("The registry refused the question; look at address and version.", "台帳が問い合わせを受け付けません。アドレスと版を確かめてください。"),
        RegistryTrouble.ServerError => new("The registry failed; try again later.", "台帳の側で障害が起きています。時間をおいてやり直してください。"),
        _ => new("The answer of the registry cannot be read; look at address and version.", "台帳の回答を読み取れません。アドレスと版を確かめてください。"),
    };
}

/// <summary>Why a registry did not answer.</summary>
public enum RegistryTrouble
{
    /// <summary>It answered.</summary>
    None,

    /// <summary>No connection, or it broke off.</summary>
    Unreachable,

    /// <summary>It took longer than the time limit.</summary>
    TimedOut,

    /// <summary>Too many questions (HTTP 429); wait before the next one.</summary>
    TooManyRequests,

    /// <summary>The application id or token was refused (HTTP 401 or 403).</summary>
    KeyRefused,

    /// <summary>The question was refused for another reason (HTTP 3xx or 4xx); look at address and parameters.</summary>
    RequestRefused,

    /// <summary>The registry failed (HTTP 5xx).</summary>
    ServerError,

    /// <summary>The answer is broken, cut short, too long or of an unknown form.</summary>
    Unreadable,
}
