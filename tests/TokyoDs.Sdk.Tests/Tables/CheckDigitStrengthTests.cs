using System.Text.Json;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.Tables;

/// <summary>check-digit-strength.json: how many slips of the pen each check digit notices. What it does not notice, no type can.</summary>
public sealed class CheckDigitStrengthTests
{
    private delegate bool Reads(ReadOnlySpan<char> text);

    private static readonly Dictionary<string, (int Length, Func<Random, string> Next, Reads Reads)> Schemes = new()
    {
        ["法人番号 (mod 9)"] = (13, random => CorporateNumber.FromRegistrationNumber($"{random.NextInt64(1_000_000_000_000):D12}").ToString(), text => CorporateNumber.TryParse(text, out _)),
        ["個人番号 (mod 11, remainders 0 and 1 both give 0)"] = (12, random => WithAnyCheckDigit($"{random.NextInt64(100_000_000_000):D11}"), text => IndividualNumber.TryParse(text, out _)),
        ["全国地方公共団体コード (mod 11)"] = (6, random => LocalGovernmentCode.FromJisCode($"{random.Next(1_000, 48_000):D5}").ToString(), text => LocalGovernmentCode.TryParse(text, out _)),
        ["Damm (recommended by GIF 463-1 for new codes)"] = (13, random => DammCode.WithCheckDigit($"{random.NextInt64(1_000_000_000_000):D12}").ToString(), text => DammCode.TryParse(text, out _)),
    };

    /// <summary>What a type refuses besides the check digit (a first 0, prefectures above 47) makes its rates better than those of the formula.</summary>
    public static TheoryData<string> Names => [.. Schemes.Keys];

    [Fact]
    public void Every_scheme_but_one_without_a_type_is_looked_at()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Table.PathOf("check-digit-strength.json")));
        Assert.Equal(
            [.. Schemes.Keys, "Luhn"],
            document.RootElement.EnumerateObject().Where(entry => entry.Value.ValueKind == JsonValueKind.Object).Select(entry => entry.Name));
    }

    [Theory, MemberData(nameof(Names))]
    public void Slips_are_noticed_at_least_as_often_as_computed(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Table.PathOf("check-digit-strength.json")));
        var computed = document.RootElement.GetProperty(name);
        var random = new Random(20261121);
        var noticed = (Single: new Rate(), Adjacent: new Rate(), Jump: new Rate());
        for (var round = 0; round < 1_500; round++)
        {
            var digits = Schemes[name].Next(random).ToCharArray();
            for (var i = 0; i < digits.Length; i++)
            {
                noticed.Single.Add(IsNoticed(name, digits, i, random));
                noticed.Adjacent.Add(IsSwapNoticed(name, digits, i, i + 1));
                noticed.Jump.Add(IsSwapNoticed(name, digits, i, i + 2));
            }
        }

        const double Sampling = 1.0;
        Assert.InRange(noticed.Single.Percent, computed.GetProperty("single").GetDouble() - Sampling, 100);
        Assert.InRange(noticed.Adjacent.Percent, computed.GetProperty("adjacent_transposition").GetDouble() - Sampling, 100);
        Assert.InRange(noticed.Jump.Percent, computed.GetProperty("jump_transposition").GetDouble() - Sampling, 100);
    }

    [Theory, MemberData(nameof(Names))]
    public void One_random_text_in_ten_passes_at_most(string name)
    {
        var random = new Random(20261122);
        var passed = new Rate();
        for (var round = 0; round < 40_000; round++)
        {
            passed.Add(Schemes[name].Reads(random.GetItems<char>("0123456789", Schemes[name].Length)));
        }

        // The types refuse more than the formula does, so fewer pass than the 10 % of the table.
        Assert.InRange(passed.Percent, 4, 10.6);
    }

    private static string WithAnyCheckDigit(string elevenDigits) =>
        Enumerable.Range(0, 10).Select(digit => elevenDigits + digit).First(text => IndividualNumber.TryParse(text, out _));

    private static bool? IsNoticed(string name, char[] digits, int place, Random random)
    {
        var right = digits[place];
        digits[place] = (char)('0' + ((right - '0' + random.Next(1, 10)) % 10));
        var read = Schemes[name].Reads(digits);
        digits[place] = right;
        return !read;
    }

    private static bool? IsSwapNoticed(string name, char[] digits, int left, int right)
    {
        if (right >= digits.Length || digits[left] == digits[right])
        {
            return null;
        }

        (digits[left], digits[right]) = (digits[right], digits[left]);
        var read = Schemes[name].Reads(digits);
        (digits[left], digits[right]) = (digits[right], digits[left]);
        return !read;
    }

    private sealed class Rate
    {
        private int _hits;
        private int _all;

        public double Percent => 100.0 * _hits / _all;

        public void Add(bool? hit)
        {
            _hits += hit == true ? 1 : 0;
            _all += hit is null ? 0 : 1;
        }
    }
}
