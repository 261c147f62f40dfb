using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace TokyoDs.Procedures;

/// <summary>The procedures that a one-stop service knows, by their identifiers.</summary>
/// <remarks>
/// A catalogue is checked as a whole when it is made: identifiers are unique, every procedure that is named exists, nothing waits for itself, and no
/// procedure asks for the same concept twice. It does not change afterwards.
/// </remarks>
public sealed class ProcedureCatalog
{
    private readonly Dictionary<string, Procedure> _byId;

    /// <summary>Makes a catalogue in code.</summary>
    /// <param name="procedures">The procedures.</param>
    /// <exception cref="ArgumentNullException"><paramref name="procedures"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProcedureCatalogException">The procedures do not fit together.</exception>
    public ProcedureCatalog(IEnumerable<Procedure> procedures)
        : this(procedures, null)
    {
    }

    internal ProcedureCatalog(IEnumerable<Procedure> procedures, Func<Procedure, string, CatalogPlace>? placeOf)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        Procedures = [.. procedures];
        if (CatalogCheck.ProblemsOf(Procedures, placeOf) is { Count: > 0 } problems)
        {
            throw new ProcedureCatalogException(problems);
        }

        _byId = Procedures.ToDictionary(procedure => procedure.Id, StringComparer.Ordinal);
    }

    /// <summary>The JSON Schema (2020-12) of the files that <see cref="FromJson(string)"/> reads.</summary>
    public static string JsonSchema => CatalogSchema.Text;

    /// <summary>Every procedure, in the order it was given.</summary>
    public IReadOnlyList<Procedure> Procedures { get; }

    /// <summary>A procedure by its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The procedure.</returns>
    /// <exception cref="KeyNotFoundException">There is no procedure of the identifier.</exception>
    public Procedure this[string id] => TryFind(id, out var procedure)
        ? procedure
        : throw new KeyNotFoundException(new Text.LocalText($"The catalogue has no procedure '{id}'.", $"カタログに手続 '{id}' はありません。").ToString());

    /// <summary>Reads a catalogue.</summary>
    /// <param name="json">The text; its form is <see cref="JsonSchema"/>.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProcedureCatalogException">The text is no catalogue; every problem that was found is named with its line.</exception>
    public static ProcedureCatalog FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromJson(Encoding.UTF8.GetBytes(json));
    }

    /// <inheritdoc cref="FromJson(string)"/>
    /// <param name="utf8Json">The text in UTF-8, with or without byte order mark.</param>
    public static ProcedureCatalog FromJson(ReadOnlySpan<byte> utf8Json) => CatalogReader.Read(utf8Json);

    /// <summary>Finds a procedure.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="procedure">The procedure.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string id, [NotNullWhen(true)] out Procedure? procedure) => _byId.TryGetValue(id, out procedure);

    /// <summary>The procedures that people need on an occasion.</summary>
    /// <param name="lifeEvent">The occasion.</param>
    /// <returns>The procedures, in the order of the catalogue.</returns>
    public IEnumerable<Procedure> For(LifeEvent lifeEvent) => Procedures.Where(procedure => procedure.LifeEvents.Contains(lifeEvent));
}
