using System.Text.Json.Serialization;

namespace TokyoDs.Catalog;

/// <summary>One sentence in Japanese and in English.</summary>
public sealed record Bilingual(string Ja, string En);

/// <summary>How strongly a column of the checklist asks: ◎, 〇, ※ or ―.</summary>
public enum ChecklistMark
{
    /// <summary>◎ must be considered.</summary>
    [JsonStringEnumMemberName("◎")]
    Required,

    /// <summary>〇 should be considered.</summary>
    [JsonStringEnumMemberName("〇")]
    Recommended,

    /// <summary>※ to be decided by the kind of service and who is responsible.</summary>
    [JsonStringEnumMemberName("※")]
    Decide,

    /// <summary>― does not apply.</summary>
    [JsonStringEnumMemberName("―")]
    NotApplicable,
}

/// <summary>The two columns of the Tokyo security checklist.</summary>
public sealed record ChecklistMarks(ChecklistMark OnPremises, ChecklistMark ExternalService);

/// <summary>What can show that a requirement is met.</summary>
public enum EvidenceKind
{
    /// <summary>A rule that ran, with what it found. Comes from the mapping of the rules, never from a requirement file.</summary>
    Rule,

    /// <summary>A part of the SDK library that does what is asked.</summary>
    Sdk,

    /// <summary>A part of a template that does what is asked.</summary>
    Template,

    /// <summary>A person who looks and signs.</summary>
    Attestation,
}

/// <summary>One way to show that a requirement is met.</summary>
/// <param name="Kind">Who or what shows it.</param>
/// <param name="Reference">The type, file or rule; for an attestation, the record a person keeps.</param>
/// <param name="Note">What exactly it shows, or null where the reference says it all.</param>
public sealed record Evidence(EvidenceKind Kind, string Reference, Bilingual? Note = null);

/// <summary>One row of a guideline, checklist or standard.</summary>
/// <param name="Id">Unique, and equal to the tag of rules where rules carry one: <c>IPA-4-(iii)</c>, <c>JIS-1.1.1</c>.</param>
/// <param name="Section">The section, step, criterion or article that the row belongs to.</param>
/// <param name="Item">The row's short name.</param>
/// <param name="Text">What is asked, in our words: the official texts are not public.</param>
/// <param name="BasisKind">The kind of document the office names as basis (対策基準, NISCガイドライン, 標準ガイドライン), or null.</param>
/// <param name="Marks">The two columns, for the Tokyo security checklist only.</param>
/// <param name="Evidence">What shows it besides rules.</param>
public sealed record Requirement(
    string Id,
    string Section,
    Bilingual Item,
    Bilingual Text,
    string? BasisKind = null,
    ChecklistMarks? Marks = null,
    IReadOnlyList<Evidence>? Evidence = null);

/// <summary>One guideline, checklist or standard.</summary>
/// <param name="Source">The short name of the file.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Note">Where it comes from and what is ours in it.</param>
/// <param name="Requirements">Its rows, in order.</param>
public sealed record RequirementSet(string Source, Bilingual Title, Bilingual Note, IReadOnlyList<Requirement> Requirements);

/// <summary>The requirements a rule gives evidence for.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Requirements">Ids of requirements.</param>
/// <param name="Shows">What a clean run of the rule shows, and what it does not.</param>
/// <param name="Row">The number that the check has in <see cref="MarkupRows"/>; for rules about markup.</param>
public sealed record RuleMapping(string Rule, IReadOnlyList<string> Requirements, Bilingual Shows, string? Row = null);

/// <summary>The table of accessibility checks that the rules about markup were made from.</summary>
/// <param name="Rows">The numbers of all checks, by the WCAG guideline they belong to: <c>1101</c> is the first one of 1.1.</param>
/// <param name="WithoutRule">Why a check has no rule, by its number.</param>
public sealed record MarkupRows(IReadOnlyList<string> Rows, IReadOnlyDictionary<string, Bilingual> WithoutRule);
