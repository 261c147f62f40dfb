using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>
/// Tells whether a regular expression can try very many ways to match one text: <c>(a+)+$</c>, <c>(\w|\d)*$</c>, <c>.*.*=</c>.
/// Only certain cases; a piece that separates the repetitions (<c>(\w+,)*</c>) makes them harmless.
/// </summary>
internal static class BacktrackingPattern
{
    public static bool Is(string pattern, RegexOptions options) =>
        PatternParser.Read(pattern, options) is { } alternatives && alternatives.Any(sequence => IsIn(sequence, canFail: false));

    /// <param name="canFail">Whether something after the sequence can still refuse the text, so that other ways are tried.</param>
    private static bool IsIn(ImmutableArray<PatternPiece> sequence, bool canFail)
    {
        for (var index = sequence.Length - 1; index >= 0; index--)
        {
            var piece = sequence[index];
            if (canFail && piece is { IsUnbounded: true, IsOpaque: false } && (IsAmbiguous(piece) || RepeatsNext(sequence, index)))
            {
                return true;
            }

            if (piece.Alternatives.Any(inner => IsIn(inner, canFail || (piece.IsUnbounded && inner.Length > 1))))
            {
                return true;
            }

            canFail |= piece.IsOpaque || !piece.IsNullable;
        }

        return false;
    }

    /// <summary>A repeated group whose repetitions can share the same text in several ways.</summary>
    private static bool IsAmbiguous(PatternPiece group) =>
        group.Alternatives.Any(sequence => HoldsRepetition([.. sequence.SelectMany(Flattened)])) || HaveOverlap(group.Alternatives);

    /// <summary>(\w+\s?)*: an unbounded piece, and nothing that must stand between its repetitions.</summary>
    private static bool HoldsRepetition(ImmutableArray<PatternPiece> sequence) =>
        sequence.Any(repeated => repeated is { IsUnbounded: true, IsOpaque: false }
            && (repeated.Set is not null || IsAmbiguous(repeated) || repeated.Alternatives.Length > 0)
            && sequence.All(other => ReferenceEquals(other, repeated) || other.IsNullable
                || (other.Set is { } set && set.Overlaps(repeated.Characters())))
            && !sequence.Any(other => other.IsOpaque));

    /// <summary>(\w|\d)*, (a|aa)*: one alternative accepts what another accepts, once or several times.</summary>
    private static bool HaveOverlap(ImmutableArray<ImmutableArray<PatternPiece>> alternatives)
    {
        var plain = alternatives.Where(sequence => !sequence.IsEmpty && sequence.All(piece => piece is { Set: not null, IsOnce: true })).ToList();
        return plain.Where((shorter, index) => plain.Where((longer, other) => other != index && Repeats(longer, shorter)).Any()).Any();
    }

    private static bool Repeats(ImmutableArray<PatternPiece> longer, ImmutableArray<PatternPiece> shorter) =>
        longer.Length % shorter.Length == 0
        && longer.Select((piece, index) => piece.Set!.Overlaps(shorter[index % shorter.Length].Set!)).All(overlaps => overlaps);

    /// <summary>.*.*: the next piece repeats the same characters.</summary>
    private static bool RepeatsNext(ImmutableArray<PatternPiece> sequence, int index) =>
        sequence[index].Set is { } set && index + 1 < sequence.Length
        && sequence[index + 1] is { IsUnbounded: true, Set: { } next } && set.Is(next);

    /// <summary>A group that is not repeated and has one alternative is its pieces.</summary>
    private static IEnumerable<PatternPiece> Flattened(PatternPiece piece) =>
        piece is { IsUnbounded: false, IsNullable: false, Alternatives: [var only] } ? only.SelectMany(Flattened) : [piece];
}
