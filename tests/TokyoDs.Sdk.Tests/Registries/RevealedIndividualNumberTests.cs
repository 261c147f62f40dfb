using System.Text.Json;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.Registries;

public sealed class RevealedIndividualNumberTests
{
    private const string Digits = "123456789018";
    private const string Purpose = "住民税の申告";

    private static readonly IndividualNumber Number = IndividualNumber.Parse(Digits);

    [Fact]
    public void Digits_are_written_into_memory_of_the_caller()
    {
        Span<char> digits = stackalloc char[14];
        Number.RevealTo(digits, Purpose);
        Assert.Equal(Digits + "\0\0", digits.ToString());
    }

    [Fact]
    public void Too_small_memory_is_left_alone()
    {
        var digits = new char[11];
        Assert.Throws<ArgumentException>(() => Number.RevealTo(digits, Purpose));
        Assert.All(digits, digit => Assert.Equal('\0', digit));
    }

    [Fact]
    public void Every_way_out_wants_a_purpose_and_a_number()
    {
        Assert.Throws<ArgumentException>(() => Number.RevealTo(new char[12], " "));
        Assert.Throws<ArgumentException>(() => Number.RevealInBuffer("　"));
        Assert.Throws<InvalidOperationException>(() => default(IndividualNumber).RevealTo(new char[12], Purpose));
        Assert.Throws<InvalidOperationException>(() => default(IndividualNumber).RevealInBuffer(Purpose));
    }

    [Fact]
    public void Revealing_into_memory_of_the_caller_does_not_allocate() => Assert.Equal(0, Allocations.Of(() =>
    {
        Span<char> digits = stackalloc char[12];
        Number.RevealTo(digits, Purpose);
    }));

    [Fact]
    public void Disposing_overwrites_the_digits()
    {
        var revealed = Number.RevealInBuffer(Purpose);
        var digits = revealed.AsSpan();
        Assert.Equal(Digits, digits.ToString());
        revealed.Dispose();
        Assert.Equal(new string('\0', 12), digits.ToString());
        Assert.Throws<ObjectDisposedException>(() => revealed.AsSpan().Length);
        revealed.Dispose();
    }

    [Fact]
    public void Buffer_prints_the_mask_and_serializes_nothing()
    {
        using var revealed = Number.RevealInBuffer(Purpose);
        Assert.Equal("************", $"{revealed}");
        Assert.Equal("{}", JsonSerializer.Serialize(revealed));
    }
}
