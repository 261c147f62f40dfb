using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace TokyoDs.OnceOnly;

/// <summary>Answers requests for one contract: judge, look up, record, send; in this order.</summary>
internal sealed class OnceOnlyProvider<TContract>(
    OnceOnlyProviderOptions options,
    ContractWriter<TContract> writer,
    Func<EvidenceRequest, IServiceProvider, CancellationToken, Task<EvidenceResult<TContract>>> handler,
    IAccessLedger ledger,
    IReplayGuard guard,
    IConsentRegister? consents,
    TimeProvider time,
    ILogger logger)
    where TContract : class
{
    private const string Side = "provider";
    private const string Json = "application/json; charset=utf-8";
    private static readonly TimeSpan FullGuardWait = TimeSpan.FromSeconds(30);

    private readonly HashSet<string> _items = [.. writer.Items];

    public async Task AnswerAsync(HttpContext context)
    {
        var correlation = Activity.Current?.TraceId.ToHexString();
        var read = await ReadAsync(context);
        if (!read.TryGet(out var request, out var error))
        {
            OnceOnlyLog.Unreadable(logger, error.Code, correlation);
            await SendAsync(context, error with { CorrelationId = correlation });
            return;
        }

        if (options.RequesterOf(context.User) is not { Length: > 0 } caller)
        {
            await SendAsync(context, EvidenceError.Of(EvidenceErrorReason.CredentialRefused) with { CorrelationId = correlation });
            return;
        }

        var exchange = new Exchange(request, caller, correlation);
        var answer = await FindAsync(context, exchange);
        answer = await RecordAsync(exchange, answer) ? answer : new(null, EvidenceError.Of(EvidenceErrorReason.LedgerFailed));
        if (answer.Written is { } written)
        {
            context.Response.ContentType = Json;
            await SendAsync(context, StatusCodes.Status200OK, EvidenceJson.WriteResponse(written));
            return;
        }

        OnceOnlyLog.Refused(logger, request.Id, answer.Error!.Code, answer.Error.Reason, correlation);
        await SendAsync(context, answer.Error with { CorrelationId = correlation });
    }

    private async Task<EvidenceResult<EvidenceRequest>> ReadAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = options.MaxRequestBytes;
        }

        if (!context.Request.HasJsonContentType() || context.Request.ContentLength > options.MaxRequestBytes)
        {
            return EvidenceResult.Failed<EvidenceRequest>(EvidenceErrorReason.MalformedRequest);
        }

        using var body = new MemoryStream();
        var buffer = new byte[8 * 1024];
        try
        {
            int count;
            while ((count = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
            {
                if (body.Length + count > options.MaxRequestBytes)
                {
                    return EvidenceResult.Failed<EvidenceRequest>(EvidenceErrorReason.MalformedRequest);
                }

                body.Write(buffer, 0, count);
            }
        }
        catch (Exception exception) when (exception is IOException or BadHttpRequestException)
        {
            return EvidenceResult.Failed<EvidenceRequest>(EvidenceErrorReason.MalformedRequest);
        }

        return EvidenceJson.ReadRequest(body.GetBuffer().AsSpan(0, (int)body.Length));
    }

    /// <summary>Judges and looks up. A dependency that fails, fails the request and nothing else.</summary>
    private async Task<Answer> FindAsync(HttpContext context, Exchange exchange)
    {
        using var timer = new CancellationTokenSource(options.Timeout, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, timer.Token);
        try
        {
            // A handler that ignores its token must not hold up the answer.
            return await JudgeAsync(context, exchange, limit.Token).WaitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            return new(null, EvidenceError.Of(EvidenceErrorReason.ProviderTimedOut));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Its message may hold a value, so only its type is logged.
            OnceOnlyLog.Failed(logger, exchange.Request.Id, exception.GetType().Name, exchange.Correlation);
            return new(null, EvidenceError.Of(EvidenceErrorReason.ProviderFailed));
        }
    }

    private async Task<Answer> JudgeAsync(HttpContext context, Exchange exchange, CancellationToken cancellationToken)
    {
        var request = exchange.Request;
        if (exchange.Caller != request.Requester)
        {
            return Refuse(EvidenceErrorReason.ForeignRequester);
        }

        if (!request.IsTimely(time.GetUtcNow(), options.ClockTolerance))
        {
            return Refuse(EvidenceErrorReason.ClockSkew);
        }

        if (!writer.Negotiate(request).TryGet(out var version, out var mismatch))
        {
            return new(null, mismatch);
        }

        exchange.Version = version;
        switch (await guard.ClaimAsync(new(exchange.Caller, request.Id, HashOf(request)), cancellationToken))
        {
            case ReplayVerdict.Reused:
                return Refuse(EvidenceErrorReason.ReusedIdentifier);
            case ReplayVerdict.Full:
                return new(null, EvidenceError.Of(EvidenceErrorReason.TooManyRequests) with { RetryAfter = FullGuardWait });
        }

        if (consents is not null && await consents.FindAsync(request.Subject, request.Purpose, version, cancellationToken) is null)
        {
            return Refuse(EvidenceErrorReason.ConsentMissing);
        }

        var found = await handler(request, context.RequestServices, cancellationToken);
        return found.TryGet(out var evidence, out var error)
            ? new(writer.Answer(request, version, evidence, time.GetUtcNow()), null)
            : new(null, error);
    }

    /// <summary>Records what is about to leave. It does not stop when the caller went away: what was looked up must be known.</summary>
    private async Task<bool> RecordAsync(Exchange exchange, Answer answer)
    {
        var (request, caller, correlation) = (exchange.Request, exchange.Caller, exchange.Correlation);
        var outcomes = answer.Written?.Outcomes ?? request.Fields.Where(_items.Contains).ToDictionary(item => item, _ => StateOf(answer.Error!), StringComparer.Ordinal);
        var kind = answer.Written is not null || answer.Error!.Code == EvidenceErrorCode.NotFound ? AccessEventKind.Provided : AccessEventKind.Refused;
        try
        {
            await ledger.AppendAsync(new(
                AccessEventId.Of(request.Id, kind, Side + caller, outcomes), request.Id, kind, time.GetUtcNow(), request.Subject,
                caller, options.Provider, request.Procedure, request.Purpose,
                exchange.Version ?? request.Accepts[0], outcomes, correlation));
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            OnceOnlyLog.NotRecorded(logger, request.Id, exception.GetType().Name, correlation);
            return false;
        }
    }

    private static Answer Refuse(EvidenceErrorReason reason) => new(null, EvidenceError.Of(reason));

    private static AttestationState StateOf(EvidenceError error) => error.Code switch
    {
        EvidenceErrorCode.NotFound => AttestationState.NotHeld,
        EvidenceErrorCode.Timeout or EvidenceErrorCode.QueryFailed or EvidenceErrorCode.UnresolvedReference => AttestationState.Unavailable,
        _ => AttestationState.Withheld,
    };

    private static string HashOf(EvidenceRequest request) => Convert.ToHexStringLower(SHA256.HashData(EvidenceJson.WriteRequest(request)));

    private static Task SendAsync(HttpContext context, EvidenceError error)
    {
        if (error.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        context.Response.ContentType = EvidenceProblem.MediaType;
        return SendAsync(context, EvidenceProblem.StatusOf(error), EvidenceProblem.Write(error));
    }

    private static async Task SendAsync(HttpContext context, int status, byte[] body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentLength = body.Length;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private sealed record Answer(WrittenEvidence<TContract>? Written, EvidenceError? Error);

    private sealed record Exchange(EvidenceRequest Request, string Caller, string? Correlation)
    {
        public ContractReference? Version { get; set; }
    }
}

/// <summary>What a provider logs: identifiers and codes, never a subject, a value or a message of an exception.</summary>
internal static partial class OnceOnlyLog
{
    [LoggerMessage(1, LogLevel.Warning, "A request for evidence could not be read: {Code} (trace {Correlation})")]
    public static partial void Unreadable(ILogger logger, EvidenceErrorCode code, string? correlation);

    [LoggerMessage(2, LogLevel.Information, "Request {RequestId} was not answered with evidence: {Code}/{Reason} (trace {Correlation})")]
    public static partial void Refused(ILogger logger, Guid requestId, EvidenceErrorCode code, EvidenceErrorReason reason, string? correlation);

    [LoggerMessage(3, LogLevel.Error, "Request {RequestId} failed with {ExceptionType} (trace {Correlation})")]
    public static partial void Failed(ILogger logger, Guid requestId, string exceptionType, string? correlation);

    [LoggerMessage(4, LogLevel.Critical, "Request {RequestId} could not be recorded, so nothing was handed over: {ExceptionType} (trace {Correlation})")]
    public static partial void NotRecorded(ILogger logger, Guid requestId, string exceptionType, string? correlation);
}
