namespace TokyoDs.OpenData;

/// <summary>How far a program can judge a rule by looking at one CSV file.</summary>
public enum OpenDataRuleScope
{
    /// <summary>Checked in every CSV file.</summary>
    Checked,

    /// <summary>Checked where a schema says what a column holds.</summary>
    CheckedWithSchema,

    /// <summary>Speaks of spreadsheets only; a CSV file cannot break it.</summary>
    SpreadsheetOnly,

    /// <summary>Speaks of meaning, of other files or of metadata; a person must judge it.</summary>
    NeedsPerson,
}

/// <summary>A rule for open data: one of the machine-readability rules (機械可読性), or one of ours.</summary>
public sealed record OpenDataRule
{
    internal OpenDataRule(string id, OpenDataSeverity severity, string nameJapanese, string condition)
    {
        Id = id;
        Severity = severity;
        NameJapanese = nameJapanese;
        Condition = condition;
    }

    /// <summary>Every rule: L1-01 to L3-09 are the thirty rules of machine readability (デジタル庁), CSV and ODS ids are ours.</summary>
    public static IReadOnlyList<OpenDataRule> All => OpenDataRuleTable.Rows;

    /// <summary>The id, such as <c>L1-06</c>; the digit after L is the level.</summary>
    public string Id { get; }

    /// <summary>The severity of a certain breach.</summary>
    public OpenDataSeverity Severity { get; }

    /// <summary>The short Japanese name.</summary>
    public string NameJapanese { get; }

    /// <summary>What the rule asks for.</summary>
    public string Condition { get; }

    /// <summary>How far a program can judge it by looking at one CSV file.</summary>
    public OpenDataRuleScope Scope { get; internal init; }

    /// <summary>Why a program does not judge it, or which part of it; empty when it judges all.</summary>
    public string Limit { get; internal init; } = "";
}
