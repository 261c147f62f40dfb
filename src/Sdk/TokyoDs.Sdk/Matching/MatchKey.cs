using TokyoDs.Text;

namespace TokyoDs.Matching;

/// <summary>Makes keys under which names and addresses that were written differently come together (名寄せ).</summary>
/// <remarks>
/// <para>
/// A key is for comparing and for nothing else: it is not shown, not stored in place of the text, and equal keys are a reason to look, no
/// proof. The key of a key is the key itself. Keys do not depend on culture or platform; a later version may make other keys, so do not
/// keep them across versions.
/// </para>
/// <para>The stages of each key are public, so that a report can say at which stage two texts became equal.</para>
/// </remarks>
public static class MatchKey
{
    private const int OnStack = 256;

    private static readonly MatchStage Compatible = new("compatible characters", CompatibilityFold.Append);
    private static readonly MatchStage Variants = new("kanji variants", KanjiVariants.Append);
    private static readonly MatchStage Letters = new("letters", static (ReadOnlySpan<char> text, ref TextBuffer output) => KeyFold.Append(text, ref output));
    private static readonly MatchStage Dashes = new("dashes", NameSteps.DropDashes);
    private static readonly MatchStage LargeKana = new("large kana", NameSteps.EnlargeKana);
    private static readonly MatchStage LegalForm = new("legal form", LegalForms.MoveToFront);

    private static readonly MatchStage[] PersonName = [Compatible, Variants, new("marks", NameSteps.DropMarksAndBrackets), Letters, Dashes];

    private static readonly MatchStage[] CorporateName =
    [
        Compatible, Variants, new("marks", NameSteps.DropMarks), new("short forms", LegalForms.WriteOut), Letters, Dashes, LargeKana, LegalForm,
    ];

    private static readonly MatchStage[] Address =
    [
        Compatible,
        Variants,
        new("marks", AddressSteps.SpaceMarks),
        new("letters", static (ReadOnlySpan<char> text, ref TextBuffer output) => KeyFold.Append(text, ref output, keepsNumbersApart: true)),
        new("towns", AddressSteps.FoldTowns),
        new("block", AddressSteps.WriteBlock),
    ];

    /// <summary>
    /// The stages of <see cref="OfPersonName"/>: width and compatible characters; old kanji; marks and brackets; kana, letter case, Latin
    /// marks and spaces; dashes. Small kana stay: キョウコ and キヨウコ are two names.
    /// </summary>
    public static IReadOnlyList<MatchStage> PersonNameStages { get; } = Array.AsReadOnly(PersonName);

    /// <summary>
    /// The stages of <see cref="OfCorporateName"/>: those of a person's name, with short legal forms written out (㈱, (株)) and other brackets
    /// dropped; then small kana become large (キヤノン), and the legal form at the end comes to the front.
    /// </summary>
    public static IReadOnlyList<MatchStage> CorporateNameStages { get; } = Array.AsReadOnly(CorporateName);

    /// <summary>
    /// The stages of <see cref="OfAddress"/>: width and compatible characters; old kanji; marks; kana, letter case and spaces; ケ, ヶ, ガ and
    /// ノ, の, 之 in names of towns, 三条 and 3条, 大字 left out; the block number as digits joined by hyphens, and the building after it cut.
    /// </summary>
    public static IReadOnlyList<MatchStage> AddressStages { get; } = Array.AsReadOnly(Address);

    /// <summary>Makes the key of a person's name in characters, kana or Latin letters.</summary>
    /// <param name="text">The name, in one piece or with spaces.</param>
    /// <returns>The key; empty when nothing of the name remains.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string OfPersonName(string text) => Run(text, PersonName);

    /// <summary>Makes the key of a corporation's name. Two corporations may share it: the legal form before and after the name is one.</summary>
    /// <param name="text">The name.</param>
    /// <returns>The key; empty when nothing of the name remains.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string OfCorporateName(string text) => Run(text, CorporateName);

    /// <summary>Makes the key of an address up to its block number.</summary>
    /// <param name="text">The address. The prefecture is not added where it is missing, and a room number joined by hyphens is not told from a house number.</param>
    /// <returns>The key; empty when nothing of the address remains.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string OfAddress(string text) => Run(text, Address);

    /// <summary>Writes the key of an address without allocating.</summary>
    /// <param name="text">The address.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="written">How many characters were written; 0 when they do not fit.</param>
    /// <returns>Whether the key fits.</returns>
    public static bool TryWriteAddress(ReadOnlySpan<char> text, Span<char> destination, out int written)
    {
        var key = new TextBuffer(stackalloc char[OnStack]);
        var spare = new TextBuffer(stackalloc char[OnStack]);
        Run(text, Address, ref key, ref spare);
        var fits = key.Text.TryCopyTo(destination);
        written = fits ? key.Length : 0;
        key.Dispose();
        spare.Dispose();
        return fits;
    }

    private static string Run(string text, MatchStage[] stages)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = new TextBuffer(stackalloc char[OnStack]);
        var spare = new TextBuffer(stackalloc char[OnStack]);
        Run(text, stages, ref key, ref spare);
        var result = key.Text.SequenceEqual(text) ? text : key.Text.ToString();
        key.Dispose();
        spare.Dispose();
        return result;
    }

    private static void Run(ReadOnlySpan<char> text, MatchStage[] stages, ref TextBuffer key, ref TextBuffer spare)
    {
        key.Append(text);
        foreach (var stage in stages)
        {
            spare.Truncate(0);
            stage.Run(key.Text, ref spare);
            var before = key;
            key = spare;
            spare = before;
        }
    }
}
