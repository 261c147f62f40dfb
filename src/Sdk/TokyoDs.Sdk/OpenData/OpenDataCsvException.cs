namespace TokyoDs.OpenData;

/// <summary>A CSV file cannot be read, or a cell must not be written, for the reason that <see cref="Diagnostic"/> names.</summary>
public sealed class OpenDataCsvException : FormatException
{
    internal OpenDataCsvException(OpenDataDiagnostic diagnostic)
        : base(diagnostic.ToString()) => Diagnostic = diagnostic;

    /// <summary>Rule, place and message.</summary>
    public OpenDataDiagnostic Diagnostic { get; }
}
