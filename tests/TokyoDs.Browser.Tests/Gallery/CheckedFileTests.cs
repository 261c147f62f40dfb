namespace TokyoDs.Tests.Browser.Gallery;

public sealed class CheckedFileTests
{
    [Fact]
    public void A_difference_shows_what_went_and_what_came_and_where() =>
        Assert.Equal("  b\n- c\n+ C\n  e\n+ f", CheckedFile.Difference("a\nb\nc\nd\ne", "a\nb\nC\nd\ne\nf"));

    [Fact]
    public void The_same_text_has_no_difference() => Assert.Equal("", CheckedFile.Difference("a\nb", "a\nb"));
}
