using TokyoDs.OnceOnly;
using TokyoDs.Text;

namespace TokyoDs.Procedures;

/// <summary>Puts several procedures together so that people answer each question once (コネクテッド・ワンストップ).</summary>
/// <remarks>
/// What a provider offers is not asked, an item that several procedures need is asked once, a document that evidence replaces falls away. The same
/// concept asked in two forms (as text here, as a date there) is asked in both and reported as an <see cref="ItemConflict"/>; nothing is guessed.
/// </remarks>
/// <param name="catalog">The procedures.</param>
/// <param name="offers">What providers give; the first that has a concept is taken.</param>
public sealed class OneStopPlanner(ProcedureCatalog catalog, IEnumerable<EvidenceOffer> offers)
{
    private readonly EvidenceOffer[] _offers = [.. offers];

    /// <summary>Plans a set of procedures.</summary>
    /// <param name="procedureIds">The procedures, by their identifiers; one that is named twice counts once.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="procedureIds"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">No procedure is named.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no procedure of an identifier.</exception>
    public OneStopPlan Plan(params IEnumerable<string> procedureIds)
    {
        ArgumentNullException.ThrowIfNull(procedureIds);
        var chosen = procedureIds.Distinct(StringComparer.Ordinal).Select(id => catalog[id]).ToList();
        if (chosen.Count == 0)
        {
            throw new ArgumentException(new LocalText("Name at least one procedure.", "手続を一つ以上指定してください。").ToString(), nameof(procedureIds));
        }

        var ordered = InOrder(chosen);
        return new(ordered, Items(ordered), Attachments(ordered));
    }

    /// <summary>Plans everything that people need on an occasion.</summary>
    /// <param name="lifeEvent">The occasion.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">The catalogue has no procedure for the occasion.</exception>
    public OneStopPlan PlanFor(LifeEvent lifeEvent) => Plan(catalog.For(lifeEvent).Select(procedure => procedure.Id));

    /// <summary>Each procedure after those it needs, otherwise as they were named. The catalogue has no cycles.</summary>
    private static List<Procedure> InOrder(List<Procedure> chosen)
    {
        var ordered = new List<Procedure>();
        var left = new List<Procedure>(chosen);
        while (left.Count > 0)
        {
            var next = left.First(procedure => procedure.NeedsResultOf.All(needed => left.All(other => other.Id != needed)));
            ordered.Add(next);
            left.Remove(next);
        }

        return ordered;
    }

    private List<PlannedItem> Items(List<Procedure> procedures)
    {
        var items = new Dictionary<ItemKey, PlannedItem>();
        foreach (var procedure in procedures)
        {
            foreach (var item in procedure.Items)
            {
                if (items.TryGetValue(item.Key, out var planned))
                {
                    items[item.Key] = planned with
                    {
                        NeededBy = [.. planned.NeededBy, procedure.Id],
                        AskAlwaysReason = planned.AskAlwaysReason ?? item.AskAlwaysReason,
                        Source = item.AskAlwaysReason is null ? planned.Source : null,
                    };
                }
                else
                {
                    var source = item.AskAlwaysReason is null ? _offers.FirstOrDefault(offer => offer.Concepts.Contains(item.Key.Concept)) : null;
                    items.Add(item.Key, new(item.Key, item.Name, [procedure.Id], source, item.AskAlwaysReason));
                }
            }
        }

        return [.. items.Values];
    }

    private List<PlannedAttachment> Attachments(List<Procedure> procedures) =>
    [
        .. procedures.SelectMany(procedure => procedure.Attachments.Select(attachment => (procedure.Id, Attachment: attachment)))
            .GroupBy(use => use.Attachment.Kind, StringComparer.Ordinal)
            .Select(uses => new PlannedAttachment(
                uses.Key,
                uses.First().Attachment.Name,
                [.. uses.Select(use => use.Id)],
                SourceOf([.. uses.Select(use => use.Attachment.ReplacedBy)]))),
    ];

    /// <summary>Evidence stands in for a document only where it does so for every procedure that wants it.</summary>
    private EvidenceOffer? SourceOf(ContractReference?[] contracts) =>
        contracts.All(contract => contract is not null && _offers.Any(offer => offer.Satisfies(contract)))
            ? _offers.First(offer => offer.Satisfies(contracts[0]!))
            : null;
}
