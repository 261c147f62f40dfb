using TokyoDs.Time;

namespace TokyoDs.Procedures;

/// <summary>An item of a plan: who needs it, and whether it has to be asked.</summary>
/// <param name="Key">What it is.</param>
/// <param name="Name">How it is called on the form, as the first procedure calls it.</param>
/// <param name="NeededBy">The procedures that need it, in the order of the plan.</param>
/// <param name="Source">Who provides it; <see langword="null"/> when it is asked.</param>
/// <param name="AskAlwaysReason">Why it is asked although it may be held somewhere; <see langword="null"/> for no such reason.</param>
public sealed record PlannedItem(ItemKey Key, ProcedureText Name, IReadOnlyList<string> NeededBy, EvidenceOffer? Source, string? AskAlwaysReason)
{
    /// <summary>Whether people are asked for it.</summary>
    public bool IsAsked => Source is null;
}

/// <summary>A document of a plan: who needs it, and whether it has to be handed in.</summary>
/// <param name="Kind">The kind of document.</param>
/// <param name="Name">How it is called on the form, as the first procedure calls it.</param>
/// <param name="NeededBy">The procedures that need it, in the order of the plan.</param>
/// <param name="Source">Whose evidence replaces it; <see langword="null"/> when it is handed in.</param>
public sealed record PlannedAttachment(string Kind, ProcedureText Name, IReadOnlyList<string> NeededBy, EvidenceOffer? Source)
{
    /// <summary>Whether people have to hand it in.</summary>
    public bool IsAsked => Source is null;
}

/// <summary>One concept that two procedures want in different forms; the catalogue has to be put right before it can be asked once.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Uses">The forms, and the procedures that want them so.</param>
public sealed record ItemConflict(string Concept, IReadOnlyList<(string Type, IReadOnlyList<string> NeededBy)> Uses);

/// <summary>When a procedure can begin and is to be decided at the latest, by the standard periods.</summary>
/// <param name="ProcedureId">The procedure.</param>
/// <param name="From">When everything it needs is decided; <see langword="null"/> when that is not known.</param>
/// <param name="Until">When it is to be decided; <see langword="null"/> when that is not known, for want of a standard period here or before.</param>
public sealed record PlannedPeriod(string ProcedureId, DateOnly? From, DateOnly? Until);

/// <summary>Several procedures put together: what is asked once, what is prefilled, what falls away, and in which order they go.</summary>
public sealed class OneStopPlan
{
    internal OneStopPlan(IReadOnlyList<Procedure> procedures, IReadOnlyList<PlannedItem> items, IReadOnlyList<PlannedAttachment> attachments)
    {
        Procedures = procedures;
        Items = items;
        Attachments = attachments;
        Conflicts =
        [
            .. items.GroupBy(item => item.Key.Concept, StringComparer.Ordinal).Where(forms => forms.Count() > 1)
                .Select(forms => new ItemConflict(forms.Key, [.. forms.Select(form => (form.Key.Type, form.NeededBy))])),
        ];
        NeededElsewhere =
        [
            .. procedures.SelectMany(procedure => procedure.NeedsResultOf).Distinct(StringComparer.Ordinal).Where(needed => procedures.All(procedure => procedure.Id != needed)),
        ];
        Burden = InputBurden.Of(this, item => !item.IsAsked, [.. attachments.Where(attachment => attachment.IsAsked)]);
    }

    /// <summary>The procedures, each after those whose result it needs.</summary>
    public IReadOnlyList<Procedure> Procedures { get; }

    /// <summary>Every item that any of them needs, once.</summary>
    public IReadOnlyList<PlannedItem> Items { get; }

    /// <summary>Every document that any of them needs, once.</summary>
    public IReadOnlyList<PlannedAttachment> Attachments { get; }

    /// <summary>Concepts that the procedures want in different forms.</summary>
    public IReadOnlyList<ItemConflict> Conflicts { get; }

    /// <summary>Procedures that are not part of the plan and whose result is needed before; the person must have it already.</summary>
    public IReadOnlyList<string> NeededElsewhere { get; }

    /// <summary>How much is needed, prefilled and asked when every provider gives what it offers (利用者の入力項目削減数); <see cref="OneStopCase.Burden"/> is what came of it.</summary>
    public InputBurden Burden { get; }

    /// <summary>Works out the days until which the procedures are to be decided when they begin as early as they can.</summary>
    /// <param name="start">The day on which the first applications arrive.</param>
    /// <param name="calendar">The open days of the offices.</param>
    /// <returns>One period for each procedure, in the order of the plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of the range of the calendar.</exception>
    public IReadOnlyList<PlannedPeriod> Timeline(DateOnly start, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var periods = new Dictionary<string, PlannedPeriod>(StringComparer.Ordinal);
        foreach (var procedure in Procedures)
        {
            var needed = procedure.NeedsResultOf.Where(periods.ContainsKey).Select(id => periods[id].Until).ToList();
            DateOnly? from = needed.Contains(null) ? null : needed.Append(start).Max();
            DateOnly? until = from is { } day && procedure.StandardPeriod is { } period ? calendar.DueDate(day, period.Days, period.Unit) : null;
            periods.Add(procedure.Id, new(procedure.Id, from, until));
        }

        return [.. Procedures.Select(procedure => periods[procedure.Id])];
    }
}
