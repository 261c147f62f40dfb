using TokyoDs.Places;
using TokyoDs.Sdk.Tests.Text;

namespace TokyoDs.Sdk.Tests.Places;

public sealed class TownBlockIdTests : OrderedTextValueTests<TownBlockId>
{
    protected override string[] Samples => ["0056000", "0002002", "0000000", "9999999"];

    [Fact]
    public void Parts_are_four_and_three_digits()
    {
        Assert.Equal((2, 2), (TownBlockId.Parse("0002002").TownPart, TownBlockId.Parse("0002002").DetailPart));
        Assert.Equal((0, 0), (default(TownBlockId).TownPart, default(TownBlockId).DetailPart));
    }

    [Fact]
    public void Lost_zeros_are_explained() => Assert.Contains("spreadsheet", Refusal("en", "056000"), StringComparison.Ordinal);
}

public sealed class BlockIdTests : OrderedTextValueTests<BlockId>
{
    protected override string[] Samples => ["001", "000", "999"];
}

public sealed class ResidenceIdTests : OrderedTextValueTests<ResidenceId>
{
    protected override string[] Samples => ["003", "000", "999"];
}

public sealed class ParcelIdTests : OrderedTextValueTests<ParcelId>
{
    protected override string[] Samples => ["000010000200003", "000000000000000", "999999999999999"];

    [Fact]
    public void Id_is_made_of_three_numbers_and_gives_them_back()
    {
        var id = ParcelId.FromNumbers(12345, 678, 9);
        Assert.Equal("123450067800009", id.ToString());
        Assert.Equal((12345, 678, 9), (id.Number1, id.Number2, id.Number3));
        Assert.Equal("000070000000000", ParcelId.FromNumbers(7).ToString());
        Assert.Equal((0, 0, 0), (default(ParcelId).Number1, default(ParcelId).Number2, default(ParcelId).Number3));
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(1, 100_000, 0)]
    [InlineData(1, 0, -5)]
    public void Parts_have_up_to_five_digits(int number1, int number2, int number3) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ParcelId.FromNumbers(number1, number2, number3));
}
