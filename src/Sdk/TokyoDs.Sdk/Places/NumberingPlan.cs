using System.Globalization;

namespace TokyoDs.Places;

/// <summary>What the numbering plan says of a number: its kind and where it is split for people.</summary>
internal static class NumberingPlan
{
    private const int BlockLength = 6;

    private static readonly (int First, int Last, int AreaCodeLength)[] Ranges = ReadRanges();

    public static PhoneNumberKind KindOf(ReadOnlySpan<char> digits) => digits switch
    {
        ['0', '1', '2', '0', ..] or ['0', '8', '0', '0', ..] => PhoneNumberKind.FreePhone,
        ['0', '5', '7', '0', ..] => PhoneNumberKind.NaviDial,
        ['0', '5', '0', ..] => PhoneNumberKind.InternetPhone,
        ['0', '6' or '7' or '8' or '9', '0', ..] => PhoneNumberKind.Mobile,
        ['0', '2', '0', ..] => PhoneNumberKind.Machine,
        _ => PhoneNumberKind.Geographic,
    };

    /// <summary>The lengths of the first two groups, or zeros when the split is not known.</summary>
    public static (int First, int Second) SplitOf(ReadOnlySpan<char> digits) => KindOf(digits) switch
    {
        PhoneNumberKind.FreePhone or PhoneNumberKind.NaviDial => (4, 3),
        PhoneNumberKind.InternetPhone or PhoneNumberKind.Mobile => (3, 4),
        PhoneNumberKind.Geographic when AreaCodeLength(digits) is > 0 and var length => (length, BlockLength - length),
        _ => (0, 0),
    };

    private static int AreaCodeLength(ReadOnlySpan<char> digits)
    {
        var block = int.Parse(digits[..BlockLength], NumberStyles.None, CultureInfo.InvariantCulture);
        var (low, high) = (0, Ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (block > Ranges[middle].Last)
            {
                low = middle + 1;
            }
            else if (block < Ranges[middle].First)
            {
                high = middle - 1;
            }
            else
            {
                return Ranges[middle].AreaCodeLength;
            }
        }

        return 0;
    }

    private static (int First, int Last, int AreaCodeLength)[] ReadRanges()
    {
        var ranges = new List<(int First, int Last, int AreaCodeLength)>();
        string[] tables = [AreaCodeTable.TwoDigits, AreaCodeTable.ThreeDigits, AreaCodeTable.FourDigits, AreaCodeTable.FiveDigits];
        for (var i = 0; i < tables.Length; i++)
        {
            foreach (var range in tables[i].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                var ends = range.Split('-');
                ranges.Add((
                    int.Parse(ends[0].PadRight(BlockLength, '0'), NumberStyles.None, CultureInfo.InvariantCulture),
                    int.Parse(ends[^1].PadRight(BlockLength, '9'), NumberStyles.None, CultureInfo.InvariantCulture),
                    i + 2));
            }
        }

        ranges.Sort();
        return [.. ranges];
    }
}

/// <summary>What a telephone number belongs to.</summary>
public enum PhoneNumberKind
{
    /// <summary>A fixed line with an area code (市外局番); also what the plan has not assigned.</summary>
    Geographic,

    /// <summary>A mobile telephone: 060, 070, 080, 090.</summary>
    Mobile,

    /// <summary>An Internet telephone: 050.</summary>
    InternetPhone,

    /// <summary>A number that the called party pays for: 0120, 0800.</summary>
    FreePhone,

    /// <summary>A nationwide number that the caller pays for: 0570.</summary>
    NaviDial,

    /// <summary>A machine or pager: 020.</summary>
    Machine,
}
