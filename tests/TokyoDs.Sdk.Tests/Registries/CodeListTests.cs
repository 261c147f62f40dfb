using System.Text.Json;
using TokyoDs.Registries;
using TokyoDs.Sdk.Tests.Text;

namespace TokyoDs.Sdk.Tests.Registries;

/// <summary>What is true of every code list.</summary>
public abstract class CodeListTests<T> : OrderedTextValueTests<T>
    where T : struct, ICodeValue<T>
{
    protected override string[] Samples => [.. T.All.Select(code => code.Code)];

    [Fact]
    public void Codes_are_in_order_unique_and_named_in_both_languages()
    {
        Assert.Equal(Samples.Distinct().Order(StringComparer.Ordinal), Samples);
        Assert.All(T.All, code => Assert.True(code is { NameJapanese.Length: > 0, NameEnglish.Length: > 0 } && code.NameJapanese != code.NameEnglish));
        Assert.Equal(T.All.Count, T.All.Select(code => code.NameJapanese).Distinct().Count());
        Assert.Equal(T.All.Count, T.All.Select(code => code.NameEnglish).Distinct().Count());
    }

    [Fact]
    public void Default_has_no_code_and_no_name() =>
        Assert.Equal(("", "", ""), (default(T).Code, default(T).NameJapanese, default(T).NameEnglish));

    [Fact]
    public void Codes_outside_the_list_are_refused_without_repeating_them() => Assert.DoesNotContain("'3'", Refusal("en", "3"), StringComparison.Ordinal);

    /// <summary>The names of a list in the published file.</summary>
    protected static IEnumerable<(string Code, string Name)> Published(string file, string list)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", file)));
        return [.. document.RootElement.GetProperty(list).EnumerateObject().Select(entry => (entry.Name, entry.Value.GetString()!))];
    }

    protected static IEnumerable<(string Code, string Name)> Ours => T.All.Select(code => (code.Code, code.NameJapanese));
}

public sealed class SexTests : CodeListTests<Sex>
{
    [Fact]
    public void List_is_the_published_one() => Assert.Equal(Published("gif-codelists.json", "SexCodeList"), Ours);

    [Fact]
    public void Well_known_codes_have_names() =>
        Assert.Equal(["0", "1", "2", "9"], new[] { Sex.NotKnown, Sex.Male, Sex.Female, Sex.NotApplicable }.Select(sex => sex.Code));

    [Fact]
    public void Not_known_is_a_code_and_not_default() => Assert.NotEqual(default, Sex.NotKnown);
}

public sealed class PresenceTests : CodeListTests<Presence>
{
    [Fact]
    public void List_is_the_published_one() => Assert.Equal(Published("gif-codelists.json", "StatusCodeList"), Ours);

    [Fact]
    public void Well_known_codes_have_names() => Assert.Equal(
        ["0", "1", "2", "9"], new[] { Presence.Absent, Presence.Present, Presence.NotDisclosed, Presence.Unknown }.Select(presence => presence.Code));
}

public sealed class CorporateKindTests : CodeListTests<CorporateKind>
{
    [Theory]
    [InlineData("gif-codelists.json", "LegalEntityKindCodeList")]
    [InlineData("houjin-codelists.json", "kind")]
    public void List_is_the_published_one(string file, string list) => Assert.Equal(Published(file, list), Ours);

    [Fact]
    public void Well_known_codes_have_names() =>
        Assert.Equal(["101", "301", "499"], new[] { CorporateKind.StateBody, CorporateKind.StockCompany, CorporateKind.Other }.Select(kind => kind.Code));
}

public sealed class CountryCodeTests : CodeListTests<CountryCode>
{
    [Fact]
    public void Japan_has_its_three_codes() =>
        Assert.Equal(("JPN", "JP", "392", "日本"), (CountryCode.Japan.Code, CountryCode.Japan.Alpha2, CountryCode.Japan.Numeric, CountryCode.Japan.NameJapanese));

    [Fact]
    public void Every_country_is_found_by_each_code()
    {
        Assert.Equal(249, CountryCode.All.Count);
        Assert.All(CountryCode.All, country =>
        {
            Assert.Matches("^[A-Z]{2}$", country.Alpha2);
            Assert.Matches("^[0-9]{3}$", country.Numeric);
            Assert.True(CountryCode.TryFromAlpha2(country.Alpha2, out var byAlpha2) && byAlpha2 == country);
            Assert.True(CountryCode.TryFromNumber(int.Parse(country.Numeric), out var byNumber) && byNumber == country);
        });
    }

    [Theory]
    [InlineData("JP")]
    [InlineData("jpn")]
    [InlineData("392")]
    [InlineData("SUN")]
    [InlineData("XKX")]
    public void Only_current_codes_of_three_capitals_are_read_strictly(string text) => Assert.False(CountryCode.TryParse(text, out _));

    [Fact]
    public void Small_letters_are_read_leniently()
    {
        Assert.True(CountryCode.TryParseLenient("ｊｐn", out var country, out var changes));
        Assert.Equal(CountryCode.Japan, country);
        Assert.Equal(LenientChange.FullWidth | LenientChange.LetterCase, changes);
    }

    [Fact]
    public void Unknown_codes_find_nothing()
    {
        Assert.False(CountryCode.TryFromAlpha2("jp", out _));
        Assert.False(CountryCode.TryFromNumber(0, out _));
        Assert.Equal(("", ""), (default(CountryCode).Alpha2, default(CountryCode).Numeric));
    }
}
