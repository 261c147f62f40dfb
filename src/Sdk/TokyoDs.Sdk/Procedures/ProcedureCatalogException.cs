using TokyoDs.Text;

namespace TokyoDs.Procedures;

/// <summary>What is wrong in a catalogue, and where.</summary>
public sealed record CatalogProblem
{
    internal CatalogProblem(string pointer, LocalText text, int line = 0, int column = 0) =>
        (Place, English, Japanese, Line, Column) = (pointer, text.English, text.Japanese, line, column);

    /// <summary>The place as a JSON Pointer (RFC 6901), such as <c>/procedures/0/items/2/type</c>; the identifier of a procedure for a catalogue made in code.</summary>
    public string Place { get; }

    /// <summary>The line, from 1; 0 for a catalogue made in code.</summary>
    public int Line { get; }

    /// <summary>The character in the line, from 1; 0 for a catalogue made in code.</summary>
    public int Column { get; }

    /// <summary>What is wrong and what to do, in English.</summary>
    public string English { get; }

    /// <summary>What is wrong and what to do, in Japanese.</summary>
    public string Japanese { get; }

    /// <summary>Says place and problem in the language of the UI culture, Japanese or English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Line == 0 ? $"{Place}: {new LocalText(English, Japanese)}" : $"({Line},{Column}) {Place}: {new LocalText(English, Japanese)}";
}

/// <summary>A catalogue of procedures that cannot be used, for the reasons in <see cref="Problems"/>.</summary>
public sealed class ProcedureCatalogException : FormatException
{
    internal ProcedureCatalogException(IReadOnlyList<CatalogProblem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Everything that is wrong, in the order of the file; never empty.</summary>
    public IReadOnlyList<CatalogProblem> Problems { get; }
}
