using System.Text.Json;
using TokyoDs.OnceOnly;
using TokyoDs.Text;
using TokyoDs.Time;

namespace TokyoDs.Procedures;

/// <summary>One person's way through a plan: the answers, given once, and the status of each procedure.</summary>
/// <remarks>
/// <para>
/// Each procedure goes its own way. One that fails, is returned or refused leaves the others alone; only those that need its result wait, or are
/// <see cref="ProcedureStatus.Blocked"/>. Forwarding may be repeated at any time: an application keeps its identifier until it is corrected.
/// </para>
/// <para>Safe for several threads. Store <see cref="Save"/> in an <see cref="ICaseStore"/> before and after <see cref="ForwardAsync"/>; what was being forwarded at a crash is forwarded again.</para>
/// </remarks>
public sealed partial class OneStopCase
{
    private readonly Lock _lock = new();
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, ProcedureProgress> _progress;
    private readonly Dictionary<ItemKey, AnsweredItem> _answers = [];
    private readonly CaseDocuments _documents;
    private readonly HashSet<string> _corrected = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inFlight = new(StringComparer.Ordinal);

    /// <summary>Opens a case.</summary>
    /// <param name="id">The case; the identifiers of its applications follow from it.</param>
    /// <param name="plan">What the person wants to do.</param>
    /// <param name="subject">Who applies.</param>
    /// <param name="clock">Tells the time; <see langword="null"/> for the system's.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public OneStopCase(Guid id, OneStopPlan plan, SubjectReference subject, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(subject);
        if (id == Guid.Empty)
        {
            throw new ArgumentException(new LocalText("A case needs an identifier of its own.", "ケースには識別子が必要です。").ToString(), nameof(id));
        }

        (Id, Plan, Subject, _clock) = (id, plan, subject, clock ?? TimeProvider.System);
        _documents = new(plan);
        _progress = plan.Procedures.ToDictionary(
            procedure => procedure.Id,
            procedure => new ProcedureProgress(procedure.Id, ProcedureStatus.Preparing, 0, null, [], []),
            StringComparer.Ordinal);
    }

    /// <summary>The case.</summary>
    public Guid Id { get; }

    /// <summary>What the person wants to do.</summary>
    public OneStopPlan Plan { get; }

    /// <summary>Who applies.</summary>
    public SubjectReference Subject { get; }

    /// <summary>How long one office may take to answer; 30 seconds by default.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How far each procedure has come, in the order of the plan.</summary>
    public IReadOnlyList<ProcedureProgress> Progress
    {
        get
        {
            lock (_lock)
            {
                return [.. Plan.Procedures.Select(procedure => _progress[procedure.Id])];
            }
        }
    }

    /// <summary>How much is needed, was given by providers and is asked, as the answers are now (利用者の入力項目削減数).</summary>
    /// <remarks>
    /// Prefilled is what a provider gave and the person took over. What nobody gave, and what the person corrected, declined or entered, is asked, and so is
    /// an item that is asked always. Before the first answer everything is asked.
    /// </remarks>
    public InputBurden Burden
    {
        get
        {
            lock (_lock)
            {
                return InputBurden.Of(
                    Plan, item => item.AskAlwaysReason is null && _answers.TryGetValue(item.Key, out var answer) && answer.Source is not null, _documents.Asked);
            }
        }
    }

    /// <summary>The documents that people hand in as things are now.</summary>
    /// <remarks>
    /// A document that a register replaces is one of them until evidence of its contract came and the person took it over; so it is asked for where the
    /// register does not answer and where the person declines or corrects what it said.
    /// </remarks>
    public IReadOnlyList<PlannedAttachment> AskedAttachments
    {
        get
        {
            lock (_lock)
            {
                return _documents.Asked;
            }
        }
    }

    /// <summary>How far one procedure has come.</summary>
    /// <param name="procedureId">The procedure.</param>
    /// <returns>Its progress.</returns>
    /// <exception cref="KeyNotFoundException">The plan has no such procedure.</exception>
    public ProcedureProgress this[string procedureId]
    {
        get
        {
            lock (_lock)
            {
                return Of(procedureId);
            }
        }
    }

    /// <summary>Restores a stored case.</summary>
    /// <param name="plan">The plan it was opened with.</param>
    /// <param name="state">What <see cref="Save"/> gave.</param>
    /// <param name="clock">Tells the time; <see langword="null"/> for the system's.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentException">The case has other procedures than the plan.</exception>
    public static OneStopCase Restore(OneStopPlan plan, OneStopCaseState state, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        var restored = new OneStopCase(state.Id, plan, state.Subject, clock);
        if (!restored._progress.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(state.Procedures.Select(progress => progress.ProcedureId)))
        {
            throw new ArgumentException(new LocalText("The stored case has other procedures than the plan.", "保存されたケースの手続が計画と一致しません。").ToString(), nameof(state));
        }

        foreach (var progress in state.Procedures)
        {
            restored._progress[progress.ProcedureId] = progress;
        }

        foreach (var answer in state.Answers)
        {
            restored._answers[answer.Key] = answer;
        }

        restored._documents.Restore(state);
        restored._corrected.UnionWith(state.Corrected);
        return restored;
    }

    /// <summary>The case as it is now, to be stored.</summary>
    /// <returns>The state, which later changes leave as it is.</returns>
    public OneStopCaseState Save()
    {
        lock (_lock)
        {
            return new(
                Id, Subject, [.. Plan.Procedures.Select(procedure => _progress[procedure.Id])], [.. _answers.Values],
                _documents.HandedIn, [.. _corrected.Order(StringComparer.Ordinal)])
            {
                Evidence = _documents.Evidence,
            };
        }
    }

    /// <summary>Takes an answer, typed or from a provider. It goes to every procedure that needs the item and has not been handed in, or was returned.</summary>
    /// <param name="key">What was asked.</param>
    /// <param name="value">The answer.</param>
    /// <param name="source">Which provider gave it and when; <see langword="null"/> when the person entered it.</param>
    /// <exception cref="ArgumentException">No procedure of the plan needs the item.</exception>
    /// <remarks>
    /// An answer from the provider that the plan names for the item is evidence too, see <see cref="TakeEvidence"/>; one that the person enters over an answer of a provider ends the evidence of that provider.
    /// </remarks>
    public void Answer(ItemKey key, JsonElement value, Provenance? source = null)
    {
        lock (_lock)
        {
            var before = _answers.GetValueOrDefault(key)?.Source;
            var offer = source is null ? null : Plan.Items.FirstOrDefault(item => item.Key == key)?.Source;
            Take(
                Subject, [new(key, value, source)],
                offer is not null ? [new(offer.Contract, source)]
                : source is null && before is not null ? [.. _documents.Evidence.Where(taken => taken.Source.Provider == before.Provider).Select(taken => new CaseEvidence(taken.Contract, null))]
                : []);
        }
    }

    /// <summary>Takes what registers said, where nobody reviews it. It fills only what the person has not answered.</summary>
    /// <param name="result">What was collected. Every state but <see cref="AttestationState.Available"/> leaves the item asked; so does one that is asked always.</param>
    /// <param name="fields">Says which field answers which item.</param>
    /// <remarks>Taking the same again changes nothing and counts as no correction.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It was collected about somebody else, or no procedure of the plan needs an item; then nothing is taken.</exception>
    public void Answer(PrefillResult result, CaseFields fields)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(fields);
        lock (_lock)
        {
            var given = result.Items.Where(item => item is { State: AttestationState.Available, Provenance: not null })
                .Select(item => (item.Contract, Answer: fields.Of(item.Field, item.Text, item.Provenance))).ToList();
            var refused = given.Where(one => one.Answer is { } answer && _answers.TryGetValue(answer.Key, out var own) && own.Source is null).Select(one => one.Contract).ToHashSet();
            Take(
                result.Context.Subject, [.. given.Select(one => one.Answer).OfType<CaseAnswer>().Where(IsOpenFor)],
                [.. CaseEvidence.Of(result.Items).Where(evidence => !refused.Contains(evidence.Contract))]);
        }
    }

    /// <summary>Notes that evidence came and the person took it over, so that the documents which the plan says it replaces are not asked for.</summary>
    /// <param name="contract">The contract of the evidence.</param>
    /// <param name="source">Which provider gave it and when.</param>
    /// <remarks>Prefilled answers say so themselves; this is for evidence that fills no item.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It replaces no document of the plan.</exception>
    public void TakeEvidence(ContractReference contract, Provenance source)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(source);
        lock (_lock)
        {
            if (_documents.ReplacedBy(contract).Count == 0)
            {
                throw new ArgumentException(new LocalText($"{contract} replaces no document of the plan.", $"{contract} が代わる書類は計画にありません。").ToString(), nameof(contract));
            }

            MarkCorrected(_documents.Note(contract, source));
        }
    }

    /// <summary>Takes a document.</summary>
    /// <param name="kind">The kind of document.</param>
    /// <param name="reference">Where the file store has it; never its content.</param>
    /// <exception cref="ArgumentException">No procedure of the plan needs the document.</exception>
    public void Attach(string kind, string reference)
    {
        lock (_lock)
        {
            MarkCorrected(_documents.HandIn(kind, reference));
        }
    }

    /// <summary>What a procedure still needs before it can be forwarded: items by their keys and documents by their kinds.</summary>
    /// <param name="procedureId">The procedure.</param>
    /// <returns>Names of what is missing; empty when it is complete.</returns>
    /// <exception cref="KeyNotFoundException">The plan has no such procedure.</exception>
    public IReadOnlyList<string> MissingFor(string procedureId)
    {
        lock (_lock)
        {
            return Missing(Of(procedureId).ProcedureId);
        }
    }

    /// <summary>Notes what an office reports. The same report twice changes nothing.</summary>
    /// <param name="procedureId">The procedure.</param>
    /// <param name="status">The status that the office reports: accepted, under examination, returned, granted, refused or withdrawn.</param>
    /// <param name="toCorrect">The items to correct, for <see cref="ProcedureStatus.Returned"/>.</param>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="KeyNotFoundException">The plan has no such procedure.</exception>
    /// <exception cref="InvalidOperationException">The status cannot follow the one the procedure has, or is not for an office to report.</exception>
    public bool Report(string procedureId, ProcedureStatus status, IReadOnlyList<ItemKey>? toCorrect = null)
    {
        lock (_lock)
        {
            var progress = Of(procedureId);
            if (progress.Status == status)
            {
                return false;
            }

            if (status is ProcedureStatus.Preparing or ProcedureStatus.Forwarding or ProcedureStatus.ForwardFailed or ProcedureStatus.Blocked || !progress.Status.Next().Contains(status))
            {
                var next = string.Join(", ", progress.Status.Next());
                throw new InvalidOperationException(new LocalText(
                    $"'{procedureId}' is {progress.Status} and cannot become {status}; possible: {(next.Length == 0 ? "nothing" : next)}.",
                    $"'{procedureId}' は {progress.Status} のため {status} にできません（可能: {(next.Length == 0 ? "なし" : next)}）。").ToString());
            }

            Move(progress with { ToCorrect = status == ProcedureStatus.Returned ? toCorrect ?? [] : [] }, status);
            return true;
        }
    }

    /// <summary>Finds the day until which an office is to decide, by its standard period from the day it accepted the application.</summary>
    /// <param name="procedureId">The procedure.</param>
    /// <param name="calendar">The open days of the office.</param>
    /// <returns>The day; <see langword="null"/> when the office has not accepted it or has no standard period. Days of correction are not added.</returns>
    /// <exception cref="KeyNotFoundException">The plan has no such procedure.</exception>
    public DateOnly? DueDate(string procedureId, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var accepted = this[procedureId].History.FirstOrDefault(change => change.Status == ProcedureStatus.Accepted);
        return accepted is not null && Plan.Procedures.First(procedure => procedure.Id == procedureId).StandardPeriod is { } period
            ? calendar.DueDate(JapanTime.DayOf(accepted.At), period.Days, period.Unit)
            : null;
    }

    /// <summary>Takes answers about somebody and what they say of evidence: all of it, or none and why.</summary>
    internal void Take(SubjectReference about, IReadOnlyList<CaseAnswer> answers, IReadOnlyList<CaseEvidence> evidence)
    {
        if (about != Subject)
        {
            throw new ArgumentException(new LocalText("The answers are about somebody else than the case.", "ケースの対象者とは別の方についての回答です。").ToString(), nameof(about));
        }

        var needed = answers.Select(answer => Plan.Items.FirstOrDefault(item => item.Key == answer.Key)
            ?? throw new ArgumentException(new LocalText($"No procedure of the plan needs {answer.Key}.", $"計画のどの手続も {answer.Key} を必要としません。").ToString(), nameof(answers))).ToList();
        lock (_lock)
        {
            foreach (var (answer, item) in answers.Zip(needed))
            {
                _answers[answer.Key] = new(answer.Key, answer.Value.Clone(), answer.Source);
                MarkCorrected(item.NeededBy);
            }

            foreach (var (contract, source) in evidence)
            {
                MarkCorrected(_documents.Note(contract, source));
            }
        }
    }

    /// <summary>Whether an answer that nobody reviewed may be taken: not over one of the person, and only where it says something new.</summary>
    private bool IsOpenFor(CaseAnswer answer) =>
        Plan.Items.FirstOrDefault(item => item.Key == answer.Key)?.AskAlwaysReason is null
        && (!_answers.TryGetValue(answer.Key, out var before) || (before.Source is not null && !(JsonElement.DeepEquals(before.Value, answer.Value) && before.Source == answer.Source)));

    private List<string> Missing(string procedureId) =>
    [
        .. Plan.Items.Where(item => item.NeededBy.Contains(procedureId) && !_answers.ContainsKey(item.Key)).Select(item => item.Key.ToString()),
        .. _documents.MissingFor(Plan.Procedures.First(procedure => procedure.Id == procedureId)),
    ];

    private void MarkCorrected(IReadOnlyList<string> procedureIds) =>
        _corrected.UnionWith(procedureIds.Where(id => _progress[id].Status == ProcedureStatus.Returned));

    private void Move(ProcedureProgress progress, ProcedureStatus status, ForwardFault? fault = null)
    {
        _progress[progress.ProcedureId] = progress with { Status = status, History = [.. progress.History, new(status, _clock.GetUtcNow(), fault)] };
        if (status is ProcedureStatus.Refused or ProcedureStatus.Withdrawn or ProcedureStatus.Blocked)
        {
            foreach (var waiting in Plan.Procedures.Where(procedure => procedure.NeedsResultOf.Contains(progress.ProcedureId) && _progress[procedure.Id].Status == ProcedureStatus.Preparing))
            {
                Move(_progress[waiting.Id], ProcedureStatus.Blocked);
            }
        }
    }

    private ProcedureProgress Of(string procedureId) => _progress.TryGetValue(procedureId, out var progress)
        ? progress
        : throw new KeyNotFoundException(new LocalText($"The plan has no procedure '{procedureId}'.", $"計画に手続 '{procedureId}' はありません。").ToString());
}
