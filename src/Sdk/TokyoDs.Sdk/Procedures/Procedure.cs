using TokyoDs.OnceOnly;
using TokyoDs.Time;

namespace TokyoDs.Procedures;

/// <summary>By what two questions are the same: the concept of the shared vocabulary and the type of the answer.</summary>
/// <param name="Concept">The concept, such as <c>法人.商号</c>; the one of <see cref="ConceptAttribute"/>.</param>
/// <param name="Type">The form of the answer, such as <c>text</c>, <c>date</c>, <c>corporate-number</c>; the <c>format</c> of a contract's schema where there is one.</param>
public readonly record struct ItemKey(string Concept, string Type)
{
    /// <summary>Names concept and type.</summary>
    /// <returns>A text such as <c>法人.商号 (text)</c>; empty for the default.</returns>
    public override string ToString() => Concept is null ? "" : $"{Concept} ({Type})";
}

/// <summary>An item that a procedure needs (必要項目).</summary>
/// <param name="Key">What it is.</param>
/// <param name="Name">How it is called on the form.</param>
/// <param name="AskAlwaysReason">Why it is asked even where a registry holds it; <see langword="null"/> when it is not.</param>
public sealed record RequiredItem(ItemKey Key, ProcedureText Name, string? AskAlwaysReason = null);

/// <summary>A document that a procedure asks for (添付書類).</summary>
/// <param name="Kind">The kind of document, such as <c>住民票</c>; the same kind is asked once for several procedures.</param>
/// <param name="Name">How it is called on the form.</param>
/// <param name="ReplacedBy">The contract whose evidence makes it unnecessary; <see langword="null"/> when nothing replaces it.</param>
public sealed record RequiredAttachment(string Kind, ProcedureText Name, ContractReference? ReplacedBy = null);

/// <summary>How long an office may take by its published standard (標準処理期間).</summary>
/// <param name="Days">The number of days, from 1.</param>
/// <param name="Unit">What is counted.</param>
public readonly record struct StandardPeriod(int Days, ProcessingDay Unit);

/// <summary>One procedure: what it needs, who handles it, and which others come before it (手続).</summary>
public sealed record Procedure
{
    /// <summary>A name that never changes, such as <c>jp.lg.metro.tokyo.restaurant-licence</c>: letters of ASCII, digits, points and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of procedure it is.</summary>
    public required ProcedureKind Kind { get; init; }

    /// <summary>How it is called.</summary>
    public required ProcedureText Name { get; init; }

    /// <summary>The bureau or office that handles it, as people know it.</summary>
    public required string Bureau { get; init; }

    /// <summary>What it needs to know; each concept once.</summary>
    public IReadOnlyList<RequiredItem> Items { get; init; } = [];

    /// <summary>The documents it needs; each kind once.</summary>
    public IReadOnlyList<RequiredAttachment> Attachments { get; init; } = [];

    /// <summary>The standard period; <see langword="null"/> where none is published.</summary>
    public StandardPeriod? StandardPeriod { get; init; }

    /// <summary>The occasions on which people need it.</summary>
    public IReadOnlyList<LifeEvent> LifeEvents { get; init; } = [];

    /// <summary>The procedures whose favourable result it needs, by their identifiers.</summary>
    public IReadOnlyList<string> NeedsResultOf { get; init; } = [];
}
