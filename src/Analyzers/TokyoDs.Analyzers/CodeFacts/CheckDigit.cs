namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The check digits of the numbers that Japanese registries give out, for texts of ASCII digits of the right length.</summary>
internal static class CheckDigit
{
    /// <summary>Whether a text has the length of one of the numbers.</summary>
    public static bool MayHave(string text) => text.Length is 6 or 12 or 13 && text.All(digit => digit is >= '0' and <= '9');

    /// <summary>Whether thirteen digits begin with the check digit of a corporate number: modulus 9, weights 1 and 2 from the end.</summary>
    public static bool IsCorporateNumber(string text) =>
        text.Length == 13 && text[0] - '0' == 9 - (Enumerable.Range(1, 12).Sum(place => (text[13 - place] - '0') * (place % 2 == 1 ? 1 : 2)) % 9);

    /// <summary>Whether twelve digits end with the check digit of an individual number: modulus 11, weights 2 to 7 and 2 to 6.</summary>
    public static bool IsIndividualNumber(string text)
    {
        var remainder = text.Length == 12 ? Enumerable.Range(1, 11).Sum(place => (text[11 - place] - '0') * (place <= 6 ? place + 1 : place - 5)) % 11 : -1;
        return remainder >= 0 && text[11] - '0' == (remainder <= 1 ? 0 : 11 - remainder);
    }

    /// <summary>Whether six digits end with the check digit of a local-government code: modulus 11, weights 2 to 6 from the end.</summary>
    public static bool IsLocalGovernmentCode(string text) =>
        text.Length == 6 && text[5] - '0' == (11 - (Enumerable.Range(1, 5).Sum(place => (text[5 - place] - '0') * (place + 1)) % 11)) % 10;
}
