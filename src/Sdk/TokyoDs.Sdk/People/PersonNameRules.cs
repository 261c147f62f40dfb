using System.Globalization;
using System.Text;
using TokyoDs.Text;

namespace TokyoDs.People;

/// <summary>Checks the items of a name, each by the script it is written in.</summary>
internal static class PersonNameRules
{
    public static IReadOnlyList<PersonNameFault> Check(PersonName name, PersonNamePattern pattern)
    {
        var faults = new List<PersonNameFault>();
        RequireItems(name, pattern, faults);
        CheckTriple("familyName", name.FamilyName, name.FamilyNameKana, name.FamilyNameEn, faults);
        CheckTriple("givenName", name.GivenName, name.GivenNameKana, name.GivenNameEn, faults);
        CheckTriple("middleName", name.MiddleName, name.MiddleNameKana, name.MiddleNameEn, faults);
        CheckTriple("formerFamilyName", name.FormerFamilyName, name.FormerFamilyNameKana, name.FormerFamilyNameEn, faults);
        CheckTriple("alternativeName", name.AlternativeName, name.AlternativeNameKana, name.AlternativeNameEn, faults);
        return faults;
    }

    private static void RequireItems(PersonName name, PersonNamePattern pattern, List<PersonNameFault> faults)
    {
        (string Item, string? Text)[] required = pattern switch
        {
            PersonNamePattern.AnyName => [],
            PersonNamePattern.Gif2And3 => Basic(name),
            PersonNamePattern.Gif1 => [.. Basic(name), ("familyNameEn", name.FamilyNameEn), ("givenNameEn", name.GivenNameEn)],
            _ => throw new ArgumentOutOfRangeException(nameof(pattern), new LocalText(
                "Name one of the patterns.", "パターンのいずれかを指定してください。").ToString()),
        };
        faults.AddRange(required.Where(item => string.IsNullOrEmpty(item.Text)).Select(item => new PersonNameFault(item.Item, PersonNameFaultKind.Missing, 0)));
        if (required.Length == 0 && string.IsNullOrEmpty(name.FamilyName) && string.IsNullOrEmpty(name.GivenName) && string.IsNullOrEmpty(name.AlternativeName))
        {
            faults.Add(new("fullName", PersonNameFaultKind.NoName, 0));
        }
    }

    private static (string Item, string? Text)[] Basic(PersonName name) =>
    [
        ("familyName", name.FamilyName), ("givenName", name.GivenName), ("familyNameKana", name.FamilyNameKana), ("givenNameKana", name.GivenNameKana),
    ];

    private static void CheckTriple(string item, string? text, string? kana, string? latin, List<PersonNameFault> faults)
    {
        CheckItem(item, text, JudgeCharacter, faults);
        CheckItem(item + "Kana", kana, JudgeKana, faults);
        CheckItem(item + "En", latin, JudgeLatin, faults);
        if (string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(kana))
        {
            faults.Add(new(item + "Kana", PersonNameFaultKind.KanaWithoutName, 0));
        }
    }

    private static void CheckItem(string item, string? text, Func<string, int, PersonNameFaultKind?> judge, List<PersonNameFault> faults)
    {
        var (position, first) = (0, faults.Count);
        for (var i = 0; i < text?.Length;)
        {
            var whole = Rune.TryGetRuneAt(text, i, out var rune);

            // People count characters, not code units: 𠮷 is one, and a kanji with its variation selector is one.
            position += position > 0 && whole && Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark ? 0 : 1;
            var atEnd = i == 0 || i == text.Length - 1;
            if ((atEnd && char.IsWhiteSpace(text[i]) ? PersonNameFaultKind.SpaceAround : judge(text, i)) is { } kind)
            {
                Add(new(item, kind, position), first, faults);
            }

            i += whole ? rune.Utf16SequenceLength : 1;
        }
    }

    /// <summary>A fault that the item has already is only counted: a name in the wrong script has one in every character.</summary>
    private static void Add(PersonNameFault fault, int first, List<PersonNameFault> faults)
    {
        var known = faults.FindIndex(first, other => other.Kind == fault.Kind);
        if (known < 0)
        {
            faults.Add(fault);
        }
        else
        {
            faults[known] = faults[known] with { Count = faults[known].Count + 1 };
        }
    }

    private static PersonNameFaultKind? JudgeCharacter(string text, int index) =>
        !Rune.TryGetRuneAt(text, index, out var rune) || IsUnprintable(rune) ? PersonNameFaultKind.Unprintable
        : rune.IsBmp && Kana.IsHalfWidthKana((char)rune.Value) ? PersonNameFaultKind.HalfWidthKana
        : IsOutsideJis(text, index, rune) ? PersonNameFaultKind.OutsideJisX0213
        : null;

    // A dot or space parts the names of foreigners.
    private static PersonNameFaultKind? JudgeKana(string text, int index) =>
        Kana.IsKatakana(text[index]) || text[index] is '・' or ' ' ? null : PersonNameFaultKind.NotKatakana;

    private static PersonNameFaultKind? JudgeLatin(string text, int index) => BelongsToLatin(text[index]) ? null : PersonNameFaultKind.NotLatin;

    private static bool BelongsToLatin(char character) =>
        char.IsAsciiLetter(character) || character is ' ' or '-' or '\'' or '.' || (char.IsLetter(character) && character is >= '\u00C0' and <= '\u017F');

    private static bool IsUnprintable(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        _ => rune.Value == 0xFFFD,
    };

    private static bool IsOutsideJis(string text, int index, Rune rune)
    {
        // Foreign names keep their letters, and a variation selector only chooses how the kanji before it is drawn.
        var isVariation = rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
        if (isVariation || (rune.IsBmp && BelongsToLatin((char)rune.Value)))
        {
            return false;
        }

        // か゚ is a character only as a pair.
        var start = rune.Value == 0x309A && index > 0 ? index - 1 : index;
        return !JapaneseText.IsIn(text.AsSpan(start, index - start + rune.Utf16SequenceLength), CharacterRepertoire.JisX0213, out _);
    }
}
