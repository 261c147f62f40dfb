namespace TokyoDs.Registries;

/// <summary>The check digit formulas of the registries, each over the digits without the check digit.</summary>
internal static class CheckDigits
{
    /// <summary>財務省令第70号（平成26年）第2条: modulus 9, weights 1 and 2 in turn from the last digit.</summary>
    public static uint OfCorporateNumber(ulong twelveDigits)
    {
        uint sum = 0;
        for (var (rest, weight) = (twelveDigits, 1u); rest != 0; rest /= 10, weight = 3 - weight)
        {
            sum += (uint)(rest % 10) * weight;
        }

        return 9 - (sum % 9);
    }

    /// <summary>総務省令第85号（平成26年）第5条: modulus 11, weights 2 to 7 and 2 to 6 from the last digit.</summary>
    public static uint OfIndividualNumber(ulong elevenDigits)
    {
        uint sum = 0;
        for (var (rest, weight) = (elevenDigits, 2u); rest != 0; rest /= 10, weight = weight == 7 ? 2 : weight + 1)
        {
            sum += (uint)(rest % 10) * weight;
        }

        var remainder = sum % 11;
        return remainder <= 1 ? 0 : 11 - remainder;
    }

    /// <summary>総務省 全国地方公共団体コード: modulus 11, weights 2 to 6 from the last digit, last digit of 11 minus the remainder.</summary>
    public static uint OfLocalGovernmentCode(uint fiveDigits)
    {
        uint sum = 0;
        for (var (rest, weight) = (fiveDigits, 2u); rest != 0; rest /= 10, weight++)
        {
            sum += rest % 10 * weight;
        }

        return OfWeighedLocalGovernmentCode(sum);
    }

    /// <summary>The check digit of a sum that is weighed already; from a table, because nobody can foresee a branch on it.</summary>
    public static uint OfWeighedLocalGovernmentCode(uint sum) => "10987654321"u8[(int)(sum % 11)] - (uint)'0';
}
