namespace TokyoDs.OpenData;

/// <summary>What a writer does with text that a spreadsheet takes for a formula: = + - @, a tab or a carriage return at its start.</summary>
/// <remarks>
/// Numbers and dates given to the writer as such are not text. A telephone number such as +81-3-5321-1111 is: a spreadsheet calculates with it.
/// Write the national form 03-5321-1111.
/// </remarks>
public enum FormulaGuard
{
    /// <summary>Refuses the cell; for publishing, where nothing may be changed silently.</summary>
    Refuse,

    /// <summary>Puts an apostrophe before the text. The reader gets the apostrophe too; agree on it.</summary>
    QuotePrefix,
}
