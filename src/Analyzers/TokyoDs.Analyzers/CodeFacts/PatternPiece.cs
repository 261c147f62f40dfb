using System.Collections.Immutable;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A piece of a regular expression with its repetition: a character, an anchor or a group of alternatives.</summary>
/// <param name="Set">What a single character accepts; null for a group or an anchor.</param>
/// <param name="Alternatives">The sequences of a group; empty for a character or an anchor.</param>
/// <param name="IsUnbounded">Repeated without a limit, or with one so high that it makes no difference.</param>
/// <param name="IsOnce">Without any repetition.</param>
/// <param name="IsOpaque">Atomic groups, lookarounds and references: nothing is said about them.</param>
internal sealed record PatternPiece(
    CharacterSet? Set, ImmutableArray<ImmutableArray<PatternPiece>> Alternatives, bool IsNullable, bool IsUnbounded, bool IsOpaque, bool IsOnce = true)
{
    public static readonly PatternPiece Anchor = new(null, [], IsNullable: true, IsUnbounded: false, IsOpaque: true);

    /// <summary>The characters anywhere in the piece.</summary>
    public CharacterSet Characters()
    {
        var all = new CharacterSet();
        if (Set is not null)
        {
            all.Add(Set);
        }

        foreach (var inner in Alternatives.SelectMany(sequence => sequence))
        {
            all.Add(inner.Characters());
        }

        return all;
    }
}
