using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>One defect of a CSV file: where it is, which rule it breaks, what to do.</summary>
/// <remarks>No message holds the content of a cell, apart from a single character by its number, because cells may be personal data.</remarks>
public sealed record OpenDataDiagnostic
{
    internal OpenDataDiagnostic(OpenDataRule rule, OpenDataSeverity severity, CsvPlace place, LocalText text)
    {
        Rule = rule;
        Severity = severity;
        Place = place;
        English = $"{place.Text.English}: {text.English}";
        Japanese = $"{place.Text.Japanese}: {text.Japanese}";
    }

    /// <summary>The rule.</summary>
    public OpenDataRule Rule { get; }

    /// <summary>The severity; lower than that of the rule where the defect is only presumed or the schema is unverified.</summary>
    public OpenDataSeverity Severity { get; }

    /// <summary>The place; it always has a row.</summary>
    public CsvPlace Place { get; }

    /// <summary>Place and message in English.</summary>
    public string English { get; }

    /// <summary>Place and message in Japanese.</summary>
    public string Japanese { get; }

    /// <summary>Says rule, place and message in the language of the UI culture, Japanese or English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Rule.Id}: {new LocalText(English, Japanese)}";
}
