namespace TokyoDs.OnceOnly;

/// <summary>Collects what registers know, for one form and one subject, from several providers at once (事前入力).</summary>
/// <remarks>
/// <para>
/// Every source has its own deadline, and none can make another fail or the form wait longer. For each source: the consent is looked up, the access is
/// recorded, the provider is asked, the consent is looked up again, the outcome of every item is recorded, and only then a value can be seen.
/// </para>
/// <list type="table">
/// <listheader><term>What happened</term><description>State and gap of the fields</description></listheader>
/// <item><term>no consent</term><description>Withheld, NoConsent; the provider was not asked</description></item>
/// <item><term>consent ended meanwhile</term><description>Withheld, ConsentEnded; the answer was thrown away</description></item>
/// <item><term>register of consents down</term><description>Unavailable, ConsentUnknown</description></item>
/// <item><term>ledger down</term><description>Unavailable, NotRecorded</description></item>
/// <item><term>provider down, slow, broken, in error, wrong version or schema</term><description>Unavailable, Failed, with the error</description></item>
/// <item><term>provider refused</term><description>Withheld, Failed, with the error</description></item>
/// <item><term>no such subject</term><description>NotHeld, Failed, with the error</description></item>
/// <item><term>value too old</term><description>Unavailable, Stale</description></item>
/// <item><term>the provider said why</term><description>its state, no gap</description></item>
/// </list>
/// </remarks>
public sealed class PrefillSession
{
    private readonly PrefillServices _services;
    private readonly List<PrefillSource> _sources = [];
    private readonly HashSet<string> _needed = new(StringComparer.Ordinal);

    /// <summary>Begins a session.</summary>
    /// <param name="context">Who asks about whom and for what.</param>
    /// <param name="ledger">Records every access.</param>
    /// <param name="consents">Knows what the subject agreed to.</param>
    /// <param name="timeProvider">The clock; the system's by default.</param>
    /// <exception cref="ArgumentNullException">An argument that is needed is <see langword="null"/>.</exception>
    public PrefillSession(ExchangeContext context, IAccessLedger ledger, IConsentRegister consents, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(consents);
        _services = new(context, ledger, consents, timeProvider ?? TimeProvider.System);
    }

    /// <summary>Names fields that the form needs beside those that a source fills; they count as asked.</summary>
    /// <param name="fields">The fields.</param>
    /// <returns>The same session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is <see langword="null"/>.</exception>
    public PrefillSession Needs(params IEnumerable<string> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        _needed.UnionWith(fields);
        return this;
    }

    /// <summary>Fills fields from a source.</summary>
    /// <typeparam name="T">The contract.</typeparam>
    /// <param name="source">The source.</param>
    /// <param name="fields">Says which field is filled with which item.</param>
    /// <param name="options">How to ask; the defaults when <see langword="null"/>.</param>
    /// <returns>The same session.</returns>
    /// <exception cref="ArgumentNullException">An argument that is needed is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No field is filled, or one that another source fills.</exception>
    public PrefillSession From<T>(IEvidenceSource<T> source, Action<PrefillFields<T>> fields, PrefillSourceOptions? options = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(fields);
        var filled = new PrefillFields<T>();
        fields(filled);
        var added = new PrefillSource<T>(source, filled.All, options ?? new());
        if (filled.All.Count == 0 || filled.All.Select(field => field.Field).Concat(_sources.SelectMany(other => other.Fields)).GroupBy(name => name).Any(name => name.Count() > 1))
        {
            throw new ArgumentException("Fill at least one field, and each field from one source only.", nameof(fields));
        }

        _sources.Add(added);
        _needed.UnionWith(added.Fields);
        return this;
    }

    /// <summary>Asks all sources at once and waits until each has answered or its deadline has passed.</summary>
    /// <param name="cancellationToken">Stops waiting for all.</param>
    /// <returns>The outcome of every field.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<PrefillResult> CollectAsync(CancellationToken cancellationToken = default)
    {
        var collected = await Task.WhenAll(_sources.Select(source => source.CollectAsync(_services, cancellationToken))).ConfigureAwait(false);
        return new(_services.Context, [.. collected.SelectMany(items => items)], _needed.Count, _services.Time.GetUtcNow());
    }
}

/// <summary>What every source works with.</summary>
internal sealed record PrefillServices(ExchangeContext Context, IAccessLedger Ledger, IConsentRegister Consents, TimeProvider Time);
