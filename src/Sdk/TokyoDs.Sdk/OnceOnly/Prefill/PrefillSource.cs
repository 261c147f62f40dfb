using System.Diagnostics;

namespace TokyoDs.OnceOnly;

/// <summary>A source of a session.</summary>
internal abstract class PrefillSource
{
    public abstract IEnumerable<string> Fields { get; }

    public abstract Task<IReadOnlyList<PrefillItem>> CollectAsync(PrefillServices services, CancellationToken cancellationToken);
}

/// <summary>A source of a session that talks in one contract.</summary>
internal sealed class PrefillSource<T>(IEvidenceSource<T> source, IReadOnlyList<PrefillField<T>> fields, PrefillSourceOptions options) : PrefillSource
    where T : class
{
    private const string Side = "requester";

    public override IEnumerable<string> Fields => fields.Select(filled => filled.Field);

    public override async Task<IReadOnlyList<PrefillItem>> CollectAsync(PrefillServices services, CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(options.Deadline, services.Time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            // A source that ignores its token must not hold up the form, so the waiting ends by itself.
            return await AskAsync(services, limit.Token).WaitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return All(AttestationState.Unavailable, PrefillGap.Failed, EvidenceError.Of(EvidenceErrorReason.NoAnswer));
        }
    }

    private async Task<IReadOnlyList<PrefillItem>> AskAsync(PrefillServices services, CancellationToken cancellationToken)
    {
        var before = await ConsentAsync(services, source.Versions, cancellationToken).ConfigureAwait(false);
        if (before.Gap != PrefillGap.None)
        {
            return await RefuseAsync(services, Guid.CreateVersion7(services.Time.GetUtcNow()), before.Gap).ConfigureAwait(false);
        }

        var request = EvidenceRequest.Create(
            services.Context, before.Covered, [.. fields.Select(field => field.Item).Distinct(StringComparer.Ordinal)], before.Receipt, services.Time);
        if (!await RecordAsync(services, request.Id, AccessEventKind.Requested, request.Accepts[0], Outcomes(request.Fields, AttestationState.Unavailable)).ConfigureAwait(false))
        {
            return All(AttestationState.Unavailable, PrefillGap.NotRecorded);
        }

        var result = await TryAskAsync(request, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested(); // the form went on without a source that answers late
        var after = await ConsentAsync(services, [result.Value?.Contract ?? request.Accepts[0]], cancellationToken).ConfigureAwait(false);
        if (after.Gap != PrefillGap.None)
        {
            return await RefuseAsync(services, request.Id, after.Gap == PrefillGap.NoConsent ? PrefillGap.ConsentEnded : after.Gap).ConfigureAwait(false);
        }

        return result.TryGet(out var response, out var error)
            ? await CompleteAsync(services, response).ConfigureAwait(false)
            : await FailAsync(services, request, error).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<PrefillItem>> CompleteAsync(PrefillServices services, EvidenceResponse<T> response)
    {
        var now = services.Time.GetUtcNow();
        var items = fields.Select(field => field.Complete(response.Evidence, Empty(field) with { Contract = response.Contract, RequestId = response.RequestId }, now)).ToList();
        var outcomes = items.GroupBy(item => item.Item, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().State, StringComparer.Ordinal);
        return await RecordAsync(services, response.RequestId, AccessEventKind.Provided, response.Contract, outcomes).ConfigureAwait(false)
            ? items
            : All(AttestationState.Unavailable, PrefillGap.NotRecorded);
    }

    private async Task<IReadOnlyList<PrefillItem>> FailAsync(PrefillServices services, EvidenceRequest request, EvidenceError error)
    {
        var state = StateOf(error);
        if (state != AttestationState.Unavailable)
        {
            var kind = state == AttestationState.NotHeld ? AccessEventKind.Provided : AccessEventKind.Refused;
            await RecordAsync(services, request.Id, kind, request.Accepts[0], Outcomes(request.Fields, state)).ConfigureAwait(false);
        }

        return All(state, PrefillGap.Failed, error, request.Id);
    }

    private async Task<IReadOnlyList<PrefillItem>> RefuseAsync(PrefillServices services, Guid requestId, PrefillGap gap)
    {
        var state = gap == PrefillGap.ConsentUnknown ? AttestationState.Unavailable : AttestationState.Withheld;
        await RecordAsync(services, requestId, AccessEventKind.Refused, source.Versions[0], Outcomes(fields.Select(field => field.Item), state)).ConfigureAwait(false);
        return All(state, gap);
    }

    /// <summary>The versions that a consent covers now; only these are asked for.</summary>
    private async Task<Consented> ConsentAsync(PrefillServices services, IReadOnlyList<ContractReference> versions, CancellationToken cancellationToken)
    {
        if (!options.RequiresConsent)
        {
            return new(PrefillGap.None, versions, null);
        }

        var covered = new List<ContractReference>();
        Guid? receipt = null;
        try
        {
            foreach (var version in versions)
            {
                if (await services.Consents.FindAsync(services.Context.Subject, services.Context.Purpose, version, cancellationToken).ConfigureAwait(false) is { } found)
                {
                    covered.Add(version);
                    receipt ??= found.Id;
                }
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(PrefillGap.ConsentUnknown, [], null); // whatever a register fails with: without an answer there is no consent
        }

        return new(covered.Count > 0 ? PrefillGap.None : PrefillGap.NoConsent, covered, receipt);
    }

    private async Task<EvidenceResult<EvidenceResponse<T>>> TryAskAsync(EvidenceRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await source.AskAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return EvidenceResult.Failed<EvidenceResponse<T>>(EvidenceErrorReason.ProviderFailed); // one source must not fail the form
        }
    }

    /// <summary>Records, also when the deadline has passed, because what happened must be known.</summary>
    private async Task<bool> RecordAsync(
        PrefillServices services, Guid requestId, AccessEventKind kind, ContractReference contract, IReadOnlyDictionary<string, AttestationState> outcomes)
    {
        var context = services.Context;
        try
        {
            await services.Ledger.AppendAsync(new(
                AccessEventId.Of(requestId, kind, Side, outcomes), requestId, kind, services.Time.GetUtcNow(), context.Subject, context.Requester,
                source.Provider, context.Procedure, context.Purpose, contract, outcomes, Activity.Current?.TraceId.ToHexString()), CancellationToken.None).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false; // whatever a ledger fails with: what is not recorded is not shown
        }
    }

    private List<PrefillItem> All(AttestationState state, PrefillGap gap, EvidenceError? error = null, Guid requestId = default) =>
        [.. fields.Select(field => Empty(field) with { State = state, Gap = gap, Error = error, RequestId = requestId })];

    private PrefillItem Empty(PrefillField<T> field) => new()
    {
        Field = field.Field,
        Item = field.Item,
        Contract = source.Versions[0],
        Provider = source.Provider,
        RequiresConsent = options.RequiresConsent,
    };

    private static Dictionary<string, AttestationState> Outcomes(IEnumerable<string> items, AttestationState state) =>
        items.Distinct(StringComparer.Ordinal).ToDictionary(item => item, _ => state, StringComparer.Ordinal);

    private static AttestationState StateOf(EvidenceError error) => error.Code switch
    {
        EvidenceErrorCode.NotAuthorized => AttestationState.Withheld,
        EvidenceErrorCode.NotFound => AttestationState.NotHeld,
        _ => AttestationState.Unavailable,
    };

    private sealed record Consented(PrefillGap Gap, IReadOnlyList<ContractReference> Covered, Guid? Receipt);
}
