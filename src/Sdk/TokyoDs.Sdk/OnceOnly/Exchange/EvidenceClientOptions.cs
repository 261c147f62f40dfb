using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>How to ask one provider.</summary>
public sealed class EvidenceClientOptions
{
    /// <summary>Where the provider takes requests; required. HTTPS, except on this machine.</summary>
    public Uri? Address { get; set; }

    /// <summary>The organisation and system that is asked, as shown to the citizen, such as 保健医療局 営業許可台帳; required.</summary>
    public string Provider { get; set; } = "";

    /// <summary>The time limit for one question with all its attempts; ten seconds by default, from 10 ms to 10 minutes.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The time limit for one attempt, to the last byte of the answer; four seconds by default, from 10 ms to 10 minutes.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>How often a question is repeated after an error that may pass; 2 by default, from 0 to 10.</summary>
    public int Retries { get; set; } = 2;

    /// <summary>The wait before the first repetition, when the provider names none; it doubles each time and varies. 200 ms by default, from 0 to 1 minute.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The longest wait that a provider may ask for; a longer one ends the question at once. Five seconds by default, from 0 to 10 minutes.</summary>
    public TimeSpan LongestRetryAfter { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The largest answer in bytes; 1 MiB by default, from 1 KiB to 64 MiB.</summary>
    public int MaxAnswerBytes { get; set; } = 1024 * 1024;

    /// <summary>How many attempts in <see cref="BreakWindow"/> there must be before the provider may be left alone; 10 by default, from 2 to 1,000.</summary>
    public int BreakAfter { get; set; } = 10;

    /// <summary>The window in which attempts are counted; 30 seconds by default, from 500 ms to 10 minutes. Half of them must have failed.</summary>
    public TimeSpan BreakWindow { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a failing provider is left alone; 15 seconds by default, from 500 ms to 10 minutes.</summary>
    public TimeSpan BreakFor { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Says what is wrong with the options.</summary>
    /// <returns>The fault and its mend; <see langword="null"/> when all is well.</returns>
    public string? FindFault() => Faults().FirstOrDefault(fault => fault.IsWrong).Say?.Invoke().ToString();

    internal void ThrowIfWrong()
    {
        if (FindFault() is { } fault)
        {
            throw new ArgumentException(fault);
        }
    }

    private IEnumerable<(bool IsWrong, Func<LocalText> Say)> Faults()
    {
        var half = TimeSpan.FromMilliseconds(500);
        yield return (Address is not { IsAbsoluteUri: true } || (Address.Scheme != Uri.UriSchemeHttps && !(Address.Scheme == Uri.UriSchemeHttp && Address.IsLoopback)) || Address.UserInfo.Length > 0, () => new(
            $"{nameof(Address)} must be an absolute HTTPS address without a user name (HTTP only on this machine), because personal data travels to it.",
            $"{nameof(Address)} は、個人情報を送るため、ユーザー名を含まない HTTPS の絶対アドレスにしてください（HTTP は同じ機械の中だけ）。"));
        yield return (string.IsNullOrWhiteSpace(Provider), () => new("Provider must name who is asked, as shown to the citizen.", "Provider に、利用者に示す提供元の名称を設定してください。"));
        yield return Range(nameof(Timeout), Timeout, TimeSpan.FromMilliseconds(10), TimeSpan.FromMinutes(10));
        yield return Range(nameof(AttemptTimeout), AttemptTimeout, TimeSpan.FromMilliseconds(10), TimeSpan.FromMinutes(10));
        yield return Range(nameof(Retries), Retries, 0, 10);
        yield return Range(nameof(RetryDelay), RetryDelay, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        yield return Range(nameof(LongestRetryAfter), LongestRetryAfter, TimeSpan.Zero, TimeSpan.FromMinutes(10));
        yield return Range(nameof(MaxAnswerBytes), MaxAnswerBytes, 1024, 64 * 1024 * 1024);
        yield return Range(nameof(BreakAfter), BreakAfter, 2, 1000);
        yield return Range(nameof(BreakWindow), BreakWindow, half, TimeSpan.FromMinutes(10));
        yield return Range(nameof(BreakFor), BreakFor, half, TimeSpan.FromMinutes(10));
    }

    private static (bool IsWrong, Func<LocalText> Say) Range<T>(string name, T value, T lowest, T highest)
        where T : IComparable<T> =>
        (value.CompareTo(lowest) < 0 || value.CompareTo(highest) > 0, () => new(
            $"{name} must be from {lowest} to {highest}.", $"{name} は {lowest} から {highest} までにしてください。"));
}
