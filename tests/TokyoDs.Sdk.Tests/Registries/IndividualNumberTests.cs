using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using TokyoDs.Registries;
using TokyoDs.Sdk.Tests.Text;

namespace TokyoDs.Sdk.Tests.Registries;

public sealed class IndividualNumberTests : TextValueTests<IndividualNumber>
{
    private const string Digits = "123456789018";

    // Synthetic numbers only: a valid-looking number may belong to a person.
    protected override string[] Samples => [Digits, "621498320257", "100000000080"];

    protected override bool WritesItself => false;

    [Fact]
    public void Synthetic_vectors_are_judged_as_computed_and_all_zeros_are_refused() => Assert.All(
        Vectors.CheckDigits("individual_number"),
        vector => Assert.Equal(vector.Valid && vector.Input != "000000000000", IndividualNumber.TryParse(vector.Input, out _)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G")]
    [InlineData("D12")]
    [InlineData("raw")]
    public void Every_format_is_the_mask(string? format) => Assert.Equal(Mask, Value(0).ToString(format));

    [Fact]
    public void Interpolation_and_composite_formatting_give_the_mask()
    {
        Assert.Equal($"[{Mask}]", $"[{Value(0)}]");
        Assert.Equal($"[{Mask}]", string.Format(CultureInfo.InvariantCulture, "[{0:D}]", Value(0)));
    }

    [Fact]
    public void Records_that_hold_it_print_the_mask() =>
        Assert.Equal($"Declaration {{ Number = {Mask} }}", new Declaration(Value(0)).ToString());

    [Fact]
    public void Debugger_shows_the_mask_and_no_field()
    {
        Assert.Equal(Mask, typeof(IndividualNumber).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
        Assert.All(
            typeof(IndividualNumber).GetFields(BindingFlags.Instance | BindingFlags.NonPublic),
            field => Assert.Equal(DebuggerBrowsableState.Never, field.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State));
    }

    [Fact]
    public void Reveal_is_the_way_to_the_digits() => Assert.Equal(Digits, Value(0).Reveal("住民税の申告"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" 　")]
    public void Reveal_wants_a_purpose(string? purpose) => Assert.ThrowsAny<ArgumentException>(() => Value(0).Reveal(purpose!));

    [Fact]
    public void Nothing_is_revealed_of_default() => Assert.Throws<InvalidOperationException>(() => default(IndividualNumber).Reveal("test"));

    [Fact]
    public void Json_is_read() => Assert.Equal(Value(0), JsonSerializer.Deserialize<Declaration>($$"""{"Number":"{{Digits}}"}""")!.Number);

    [Fact]
    public void Json_is_not_written()
    {
        var refusal = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Declaration(Value(0))));
        Assert.Contains("Reveal(purpose)", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Digits, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_keys_are_refused_both_ways()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<IndividualNumber, int> { [Value(0)] = 1 }));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Dictionary<IndividualNumber, int>>($$"""{"{{Digits}}":1}"""));
    }

    [Theory]
    [InlineData("123456789010")]
    [InlineData("12345678901")]
    [InlineData("1234567890123")]
    [InlineData("１23456789018")]
    [InlineData("1234-5678-9018")]
    [InlineData("一23456789018")]
    [InlineData("12345678901x")]
    public void Refusals_contain_nothing_of_the_number(string text)
    {
        foreach (var culture in new[] { "en", "ja" })
        {
            // Lengths and positions have at most two digits.
            Assert.DoesNotMatch("[0-9]{3}|[０-９一]", Refusal(culture, text));
        }
    }

    [Fact]
    public void Json_refusals_contain_no_digit_of_the_number()
    {
        var refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Declaration>("""{"Number":"123456789010"}"""));
        Assert.DoesNotContain("123456789010", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hash_code_is_not_the_number()
    {
        const ulong Number = 123456789018;
        Assert.NotEqual(Number.GetHashCode(), Value(0).GetHashCode());
    }

    [Fact]
    public void Nothing_converts_it_by_itself() => Assert.DoesNotContain(
        typeof(IndividualNumber).GetMethods(BindingFlags.Static | BindingFlags.Public), method => method.Name is "op_Implicit" or "op_Explicit");

    [Fact]
    public void It_has_no_order() => Assert.False(typeof(IComparable<IndividualNumber>).IsAssignableFrom(typeof(IndividualNumber)));

    [Fact]
    public void Number_as_printed_on_the_card_is_read_leniently()
    {
        Assert.True(IndividualNumber.TryParseLenient("1234 5678 9018", out var value, out var changes));
        Assert.Equal(Value(0), value);
        Assert.Equal(LenientChange.Spaces, changes);
    }

    public sealed record Declaration(IndividualNumber Number);
}
