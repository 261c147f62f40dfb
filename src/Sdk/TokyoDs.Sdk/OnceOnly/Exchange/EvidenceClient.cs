using System.Diagnostics;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace TokyoDs.OnceOnly;

/// <summary>Asks one provider for evidence over HTTP, with time limits, repetitions and a circuit breaker (照会クライアント).</summary>
/// <remarks>
/// <para>
/// Trouble is a result, never an exception; only a cancellation by the caller is one. Only what may pass is repeated
/// (<see cref="EvidenceError.MayRetry"/>), with the same identifier, after the wait that the provider names, and never beyond
/// <see cref="EvidenceClientOptions.Timeout"/>. While a provider keeps failing it is left alone and the answer is
/// <see cref="EvidenceErrorReason.CircuitOpen"/> at once.
/// </para>
/// <list type="table">
/// <listheader><term>What happens</term><description>Reason (code, whose fault); repeated or not</description></listheader>
/// <item><term>nobody listens, no certificate, no name</term><description>Unreachable (Timeout, network, presumed); repeated</description></item>
/// <item><term>no answer or half a body, then silence</term><description>NoAnswer (Timeout, network, presumed); repeated</description></item>
/// <item><term>half a body, then the end</term><description>BrokenAnswer (QueryFailed, network); repeated</description></item>
/// <item><term>429</term><description>TooManyRequests (QueryFailed, requester); repeated, after Retry-After when it is short enough</description></item>
/// <item><term>500, 502, 503</term><description>ProviderFailed (QueryFailed, provider); as 429</description></item>
/// <item><term>408, 504</term><description>ProviderTimedOut (Timeout, provider, reported); repeated</description></item>
/// <item><term>401; 403</term><description>CredentialRefused; AccessRefused; once</description></item>
/// <item><term>redirect, 404, 405, 410, 415 without a problem of the provider</term><description>WrongAddress (UnsupportedCapability, requester); once</description></item>
/// <item><term>not JSON, not the contract</term><description>UnreadableAnswer (QueryFailed, provider); once</description></item>
/// <item><term>another version; another request; too large</term><description>UnaskedVersion; ForeignAnswer; AnswerTooLarge (provider); once</description></item>
/// <item><term>a problem of the provider</term><description>its reason</description></item>
/// </list>
/// <para>
/// Requests and answers are in no exception, log or address. Keep one client per provider, because the circuit breaker lives in it;
/// <c>AddOnceOnlyClient</c> does. The <see cref="HttpClient"/> must follow no redirects, which would carry personal data elsewhere.
/// </para>
/// </remarks>
public sealed class EvidenceClient
{
    private readonly Func<HttpClient> _clients;
    private readonly EvidenceClientOptions _options;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline<EvidenceAttempt> _pipeline;

    /// <summary>Makes a client.</summary>
    /// <param name="clients">Gives the HTTP client for each attempt, such as a factory's; it is not disposed.</param>
    /// <param name="options">How to ask.</param>
    /// <param name="timeProvider">The clock; the system's by default.</param>
    /// <exception cref="ArgumentNullException">An argument that is needed is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is wrong; the message says which and how to mend it.</exception>
    public EvidenceClient(Func<HttpClient> clients, EvidenceClientOptions options, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(clients);
        ArgumentNullException.ThrowIfNull(options);
        options.ThrowIfWrong();
        (_clients, _options, _time) = (clients, options, timeProvider ?? TimeProvider.System);
        _pipeline = CreatePipeline();
    }

    /// <summary>The organisation and system that is asked, as shown to the citizen.</summary>
    public string Provider => _options.Provider;

    /// <summary>Asks for evidence.</summary>
    /// <typeparam name="T">The contract.</typeparam>
    /// <param name="request">The request; it accepts only versions that <paramref name="reader"/> reads.</param>
    /// <param name="reader">Reads the evidence.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The answer, or why there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<EvidenceResult<EvidenceResponse<T>>> AskAsync<T>(
        EvidenceRequest request, ContractReader<T> reader, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(reader);
        var attempt = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        var result = attempt.Answer is { } answer
            ? EvidenceJson.ReadResponse(answer, request, reader)
            : EvidenceResult.Failed<EvidenceResponse<T>>(attempt.Error!);
        return result.Error is { CorrelationId: null } error
            ? EvidenceResult.Failed<EvidenceResponse<T>>(error with { CorrelationId = Activity.Current?.TraceId.ToHexString() })
            : result;
    }

    /// <summary>This provider, asked for one contract.</summary>
    /// <typeparam name="T">The contract.</typeparam>
    /// <param name="reader">Reads the evidence.</param>
    /// <returns>The source, for a <see cref="PrefillSession"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    public IEvidenceSource<T> Reading<T>(ContractReader<T> reader)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new Source<T>(this, reader);
    }

    private async Task<EvidenceAttempt> SendAsync(EvidenceRequest request, CancellationToken cancellationToken)
    {
        var body = EvidenceJson.WriteRequest(request);
        EvidenceAttempt? last = null;
        using var timer = new CancellationTokenSource(_options.Timeout, _time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            return await _pipeline.ExecuteAsync(
                async token => last = await AttemptAsync(request.Id, body, token).ConfigureAwait(false), limit.Token).ConfigureAwait(false);
        }
        catch (BrokenCircuitException exception)
        {
            return last ?? EvidenceAttempt.Failed(EvidenceError.Of(EvidenceErrorReason.CircuitOpen) with { RetryAfter = exception.RetryAfter });
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return last ?? EvidenceAttempt.Failed(EvidenceErrorReason.NoAnswer);
        }
    }

    private async Task<EvidenceAttempt> AttemptAsync(Guid id, byte[] body, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(_options.AttemptTimeout, _time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            return await EvidenceAttempt.MakeAsync(
                _clients(), _options.Address!, id, body, _options.MaxAnswerBytes, _time.GetUtcNow(), limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return EvidenceAttempt.Failed(EvidenceErrorReason.NoAnswer);
        }
    }

    private ResiliencePipeline<EvidenceAttempt> CreatePipeline()
    {
        var builder = new ResiliencePipelineBuilder<EvidenceAttempt> { TimeProvider = _time };
        if (_options.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<EvidenceAttempt>
            {
                ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Result?.Error is { MayRetry: true } error && error.RetryAfter.GetValueOrDefault() <= _options.LongestRetryAfter),
                MaxRetryAttempts = _options.Retries,
                Delay = _options.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                DelayGenerator = outcome => ValueTask.FromResult(outcome.Outcome.Result?.Error?.RetryAfter),
            });
        }

        return builder.AddCircuitBreaker(new CircuitBreakerStrategyOptions<EvidenceAttempt>
        {
            ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Result?.Error is { MayRetry: true, Side: not FaultSide.Requester }),
            FailureRatio = 0.5,
            MinimumThroughput = _options.BreakAfter,
            SamplingDuration = _options.BreakWindow,
            BreakDuration = _options.BreakFor,
        }).Build();
    }

    private sealed class Source<T>(EvidenceClient client, ContractReader<T> reader) : IEvidenceSource<T>
        where T : class
    {
        public string Provider => client.Provider;

        public IReadOnlyList<ContractReference> Versions => reader.Versions;

        public Task<EvidenceResult<EvidenceResponse<T>>> AskAsync(EvidenceRequest request, CancellationToken cancellationToken = default) =>
            client.AskAsync(request, reader, cancellationToken);
    }
}
