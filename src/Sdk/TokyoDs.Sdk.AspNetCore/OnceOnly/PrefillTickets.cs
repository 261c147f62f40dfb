using System.Buffers.Text;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace TokyoDs.OnceOnly;

/// <summary>Shows what registers said for review, and takes it back so that nobody can change it on the way (事前入力チケット).</summary>
/// <remarks>
/// <para>
/// The ticket in the form holds the values with their provenance, encrypted and authenticated by data protection, and is bound to form, person, requester,
/// procedure and purpose. An accepted field gets the value of the ticket, whatever the request says.
/// </para>
/// <list type="table">
/// <listheader><term>What came back</term><description>What happens</description></listheader>
/// <item><term>an accepted field with another value under the name of the field</term><description>the value of the ticket is kept, <see cref="PrefillAnswer.IsRestored"/></description></item>
/// <item><term>an accepted field with another value in its own input</term><description>asked again: correct or clear</description></item>
/// <item><term>no decision</term><description>asked again</description></item>
/// <item><term>the ticket changed, expired, of another form or person</term><description>asked again by hand, with the reason; what was typed stays</description></item>
/// <item><term>the ticket missing</term><description>accepted fields are asked again; a form entered by hand is complete</description></item>
/// <item><term>the ticket used before</term><description><see cref="RedeemAsync"/> refuses; asked again by hand</description></item>
/// <item><term>consent ended, value no longer valid</term><description>that field is asked again, with the reason</description></item>
/// <item><term>ledger or replay guard down</term><description><see cref="RedeemAsync"/> refuses; asked again by hand</description></item>
/// </list>
/// </remarks>
public sealed class PrefillTickets
{
    internal const string DeclaredBy = "本人";

    private const string Side = "citizen";
    private const int LongestTicket = 256 * 1024;

    private readonly IDataProtector _protector;
    private readonly IReplayGuard _guard;
    private readonly IConsentRegister _consents;
    private readonly IAccessLedger _ledger;
    private readonly PrefillTicketOptions _options;
    private readonly TimeProvider _time;

    /// <summary>Made by the services, see <c>AddPrefillTickets</c>.</summary>
    /// <param name="protection">Protects the tickets; all instances of a service share its keys.</param>
    /// <param name="guard">Knows used tickets; all instances share it.</param>
    /// <param name="consents">Knows what the person agreed to.</param>
    /// <param name="ledger">Records previews and decisions.</param>
    /// <param name="options">How long tickets are valid.</param>
    /// <param name="timeProvider">The clock.</param>
    public PrefillTickets(
        IDataProtectionProvider protection, IReplayGuard guard, IConsentRegister consents, IAccessLedger ledger, IOptions<PrefillTicketOptions> options, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(protection);
        ArgumentNullException.ThrowIfNull(options);
        _protector = protection.CreateProtector("TokyoDs.OnceOnly.PrefillTicket.v1");
        (_guard, _consents, _ledger, _options, _time) = (guard, consents, ledger, options.Value, timeProvider);
    }

    /// <summary>Makes the review of what was collected, and records that it is shown. What cannot be recorded is not shown.</summary>
    /// <param name="result">What was collected.</param>
    /// <param name="form">The form.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The review, for <c>tds-prefill-review</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public async Task<PrefillReview> ReviewAsync(PrefillResult result, PrefillForm form, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(form);
        var ticketId = Guid.CreateVersion7(_time.GetUtcNow());
        var items = result.Items.Where(item => form.Fields.Any(field => field.Name == item.Field)).ToList();
        var shown = items.Where(item => item.State == AttestationState.Available).Select(item => (item, AccessEventKind.Previewed));
        if (!await TryRecordAsync(result.Context, ticketId, shown, cancellationToken))
        {
            items = [.. items.Select(item => item.State == AttestationState.Available ? item.Without(AttestationState.Unavailable, PrefillGap.NotRecorded) : item)];
        }

        var ticket = items.Exists(item => item.State == AttestationState.Available) ? Protect(ticketId, result.Context, form, items) : null;
        return new(
            form, ticket is null ? PrefillTicketState.Missing : PrefillTicketState.Valid, ticket,
            [.. form.Fields.Select(field => new PrefillReviewField(field, items.Find(item => item.Field == field.Name)))]);
    }

    /// <summary>Reads a form that came back. It may be read as often as the form is shown again; it is used up by <see cref="RedeemAsync"/> only.</summary>
    /// <param name="posted">What was posted.</param>
    /// <param name="form">The form.</param>
    /// <param name="context">Who is signed in and what for; the ticket must have been made for the same.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The answers, or what to ask again.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public async Task<PrefillSubmission> OpenAsync(IFormCollection posted, PrefillForm form, ExchangeContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(posted);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(context);
        var now = _time.GetUtcNow();
        var ticket = posted[PrefillNames.Ticket].ToString();
        var (state, content) = Open(ticket, form, context, now);
        var items = content is null ? [] : await UsableAsync(content, context, now, cancellationToken);
        var judged = form.Fields.Select(field => PrefillJudge.Judge(field, items.Find(item => item.Field == field.Name), posted, now)).ToList();
        return new(
            new(form, state, content is null ? null : ticket, [.. judged.Select(field => field.Shown)]),
            [.. judged.Select(field => field.Answer).OfType<PrefillAnswer>()],
            content,
            context);
    }

    /// <summary>Uses the ticket of a complete form, once, and records what the person decided. Call it right before the form is stored.</summary>
    /// <param name="submission">The complete form.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether the answers may be used. If not, show <see cref="PrefillSubmission.Review"/> again: it says why and asks by hand.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="submission"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The form is not complete.</exception>
    public async Task<bool> RedeemAsync(PrefillSubmission submission, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(submission);
        if (!submission.IsComplete)
        {
            throw new InvalidOperationException("Ask IsComplete first; an incomplete form is shown again.");
        }

        if (submission.Content is not { } content)
        {
            return submission.IsRedeemed = true; // all by hand
        }

        var state = await UseAsync(submission, content, cancellationToken);
        if (state != PrefillTicketState.Valid)
        {
            submission.Review = new(submission.Review.Form, state, ticket: null, [.. submission.Review.Fields.Select(field => field.ByHand())]);
        }

        return submission.IsRedeemed = state == PrefillTicketState.Valid;
    }

    private async Task<PrefillTicketState> UseAsync(PrefillSubmission submission, PrefillTicketContent content, CancellationToken cancellationToken)
    {
        try
        {
            var claim = new ReplayClaim("prefill-ticket:" + content.FormId, content.Id, Convert.ToHexStringLower(SHA256.HashData(content.Id.ToByteArray())));
            if (await _guard.ClaimAsync(claim, cancellationToken) is var verdict && verdict != ReplayVerdict.First)
            {
                return verdict == ReplayVerdict.Full ? PrefillTicketState.NotRecorded : PrefillTicketState.Replayed;
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return PrefillTicketState.NotRecorded; // whatever a guard fails with: a ticket of unknown use is not used
        }

        var decided =
            from answer in submission.Answers
            where answer.Decision != PrefillDecision.Entered
            from item in content.Items
            where item.Field == answer.Name
            select (item.ToItem(), KindOf(answer.Decision));
        return await TryRecordAsync(submission.Context, content.Id, decided, cancellationToken) ? PrefillTicketState.Valid : PrefillTicketState.NotRecorded;
    }

    private string Protect(Guid id, ExchangeContext context, PrefillForm form, IEnumerable<PrefillItem> items)
    {
        var content = new PrefillTicketContent(
            id, form.Id, context.Subject.Scheme, context.Subject.Key, context.Requester, context.Procedure, context.Purpose,
            _time.GetUtcNow() + _options.Lifetime, [.. items.Select(PrefillTicketItem.Of)]);
        return Base64Url.EncodeToString(_protector.Protect(JsonSerializer.SerializeToUtf8Bytes(content, PrefillTicketJson.Default.PrefillTicketContent)));
    }

    private (PrefillTicketState State, PrefillTicketContent? Content) Open(string ticket, PrefillForm form, ExchangeContext context, DateTimeOffset now)
    {
        if (ticket.Length == 0)
        {
            return (PrefillTicketState.Missing, null);
        }

        PrefillTicketContent? content;
        try
        {
            content = ticket.Length > LongestTicket
                ? null
                : JsonSerializer.Deserialize(_protector.Unprotect(Base64Url.DecodeFromChars(ticket)), PrefillTicketJson.Default.PrefillTicketContent);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException)
        {
            content = null;
        }

        return content is null ? (PrefillTicketState.Tampered, null)
            : !content.Belongs(form, context) ? (PrefillTicketState.Foreign, null)
            : now > content.ExpiresAt ? (PrefillTicketState.Expired, null)
            : (PrefillTicketState.Valid, content);
    }

    /// <summary>The items of a ticket as they may be used now: the consent is asked again, and values end.</summary>
    private async Task<List<PrefillItem>> UsableAsync(PrefillTicketContent content, ExchangeContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var gaps = new Dictionary<ContractReference, PrefillGap>();
        var items = new List<PrefillItem>();
        foreach (var item in content.Items.Select(item => item.ToItem()))
        {
            if (item.State != AttestationState.Available)
            {
                items.Add(item);
                continue;
            }

            if (item.RequiresConsent && !gaps.ContainsKey(item.Contract))
            {
                gaps[item.Contract] = await ConsentGapAsync(context, item.Contract, cancellationToken);
            }

            var gap = item.RequiresConsent ? gaps[item.Contract] : PrefillGap.None;
            items.Add(
                gap == PrefillGap.ConsentEnded ? item.Without(AttestationState.Withheld, gap)
                : gap != PrefillGap.None ? item.Without(AttestationState.Unavailable, gap)
                : now > item.Provenance!.ValidUntil ? item.Without(AttestationState.Unavailable, PrefillGap.Stale)
                : item);
        }

        return items;
    }

    private async Task<PrefillGap> ConsentGapAsync(ExchangeContext context, ContractReference contract, CancellationToken cancellationToken)
    {
        try
        {
            return await _consents.FindAsync(context.Subject, context.Purpose, contract, cancellationToken) is null ? PrefillGap.ConsentEnded : PrefillGap.None;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return PrefillGap.ConsentUnknown; // whatever a register fails with: without an answer there is no consent
        }
    }

    /// <summary>Records one event for each request and kind.</summary>
    private async Task<bool> TryRecordAsync(
        ExchangeContext context, Guid ticketId, IEnumerable<(PrefillItem Item, AccessEventKind Kind)> happened, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var group in happened.GroupBy(entry => (entry.Kind, entry.Item.RequestId, entry.Item.Contract, entry.Item.Provider)))
            {
                var (kind, requestId, contract, provider) = group.Key;
                var outcomes = group.Select(entry => entry.Item.Item).Distinct(StringComparer.Ordinal).ToDictionary(item => item, _ => AttestationState.Available, StringComparer.Ordinal);
                await _ledger.AppendAsync(new(
                    AccessEventId.Of(requestId, kind, Side + ticketId, outcomes), requestId, kind, _time.GetUtcNow(), context.Subject, context.Requester,
                    provider, context.Procedure, context.Purpose, contract, outcomes, Activity.Current?.TraceId.ToHexString()), cancellationToken);
            }

            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return false; // whatever a ledger fails with: what is not recorded is not used
        }
    }

    private static AccessEventKind KindOf(PrefillDecision decision) => decision switch
    {
        PrefillDecision.Accepted => AccessEventKind.Accepted,
        PrefillDecision.Corrected => AccessEventKind.Corrected,
        _ => AccessEventKind.Declined,
    };
}
