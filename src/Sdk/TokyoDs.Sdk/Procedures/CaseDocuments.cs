using TokyoDs.OnceOnly;
using TokyoDs.Text;

namespace TokyoDs.Procedures;

/// <summary>The documents of a case: which were handed in, and which evidence stands in for others. The case guards it from several threads.</summary>
internal sealed class CaseDocuments(OneStopPlan plan)
{
    private readonly Dictionary<string, string> _handedIn = new(StringComparer.Ordinal);
    private readonly Dictionary<ContractReference, Provenance> _evidence = [];

    public IReadOnlyDictionary<string, string> HandedIn => new Dictionary<string, string>(_handedIn, StringComparer.Ordinal);

    public IReadOnlyList<TakenEvidence> Evidence => [.. _evidence.Select(taken => new TakenEvidence(taken.Key, taken.Value))];

    /// <summary>Those that some procedure wants and no evidence replaces as it is now, handed in or not.</summary>
    public IReadOnlyList<PlannedAttachment> Asked =>
    [
        .. plan.Attachments.Where(planned => plan.Procedures.Any(procedure =>
            procedure.Attachments.Any(attachment => attachment.Kind == planned.Kind && EvidenceFor(attachment) is null))),
    ];

    public void Restore(OneStopCaseState state)
    {
        foreach (var (kind, reference) in state.Documents)
        {
            _handedIn[kind] = reference;
        }

        foreach (var taken in state.Evidence)
        {
            _evidence[taken.Contract] = taken.Source;
        }
    }

    /// <summary>Takes a document; gives the procedures that need it.</summary>
    public IReadOnlyList<string> HandIn(string kind, string reference)
    {
        var needed = plan.Attachments.FirstOrDefault(attachment => attachment.Kind == kind)
            ?? throw new ArgumentException(new LocalText($"No procedure of the plan needs the document '{kind}'.", $"計画のどの手続も書類 '{kind}' を必要としません。").ToString(), nameof(kind));
        _handedIn[kind] = reference;
        return needed.NeededBy;
    }

    /// <summary>Notes that evidence came and was taken over, or that it is not to be used after all; gives the procedures to which that is news.</summary>
    public IReadOnlyList<string> Note(ContractReference contract, Provenance? source)
    {
        var isNews = source is null ? _evidence.Remove(contract) : _evidence.TryAdd(contract, source);
        if (source is not null)
        {
            _evidence[contract] = source;
        }

        return isNews ? ReplacedBy(contract) : [];
    }

    /// <summary>The procedures that want a document which evidence of a contract replaces.</summary>
    public IReadOnlyList<string> ReplacedBy(ContractReference contract) =>
        [.. plan.Procedures.Where(procedure => procedure.Attachments.Any(attachment => attachment.ReplacedBy?.CanRead(contract) == true)).Select(procedure => procedure.Id)];

    /// <summary>The documents that a procedure still wants: not handed in, and no evidence came for them.</summary>
    public IEnumerable<string> MissingFor(Procedure procedure) => procedure.Attachments
        .Where(attachment => !_handedIn.ContainsKey(attachment.Kind) && EvidenceFor(attachment) is null).Select(attachment => attachment.Kind);

    public Dictionary<string, string> HandedInFor(Procedure procedure) => procedure.Attachments.Where(attachment => _handedIn.ContainsKey(attachment.Kind))
        .ToDictionary(attachment => attachment.Kind, attachment => _handedIn[attachment.Kind], StringComparer.Ordinal);

    public Dictionary<string, TakenEvidence> ReplacedFor(Procedure procedure) => procedure.Attachments.Where(attachment => EvidenceFor(attachment) is not null)
        .ToDictionary(attachment => attachment.Kind, attachment => EvidenceFor(attachment)!, StringComparer.Ordinal);

    private TakenEvidence? EvidenceFor(RequiredAttachment attachment) => attachment.ReplacedBy is { } contract
        ? _evidence.Where(taken => contract.CanRead(taken.Key)).Select(taken => new TakenEvidence(taken.Key, taken.Value)).FirstOrDefault()
        : null;
}
