using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.Tests.Markup;

public class MarkupContentTests
{
    [Theory]
    [InlineData("<a> 申請\n  する </a>", "申請 する"), InlineData("<a><b>申</b><i>請</i></a>", "申請"), InlineData("<a>&lt;&nbsp;&amp;&#26085;</a>", "<\u00A0&日")]
    [InlineData("<a>x@@y</a>", "x@y"), InlineData("<a>一<br>二</a>", "一 二"), InlineData("<a>a<!-- b -->c@* d *@</a>", "ac"), InlineData("<a>氏　名</a>", "氏　名")]
    [InlineData("<a><script>x</script><style>y</style>z</a>", "z"), InlineData("<a>@using (X()) { <b>x</b> }</a>", "x"), InlineData("<a>@{ <b>y</b> }</a>", "y")]
    [InlineData("<a>&unknown; &amp</a>", "&unknown; &amp"), InlineData("<a></a>", ""), InlineData("<a><svg><title>印</title></svg></a>", "印")]
    public void Certain_text_is_known(string text, string expected)
    {
        Assert.Equal(expected, First(text).VisibleText);
        Assert.False(First(text).MayHaveOtherContent);
    }

    [Theory]
    [InlineData("<a>@x</a>"), InlineData("<a>@(x)</a>"), InlineData("<a><partial name='x'/></a>"), InlineData("<a>@RenderBody()</a>"), InlineData("<a><i v-text='x'></i></a>")]
    [InlineData("<a>@if (x) { <b>y</b> }</a>"), InlineData("<a>@foreach (var x in y) { @x }</a>"), InlineData("<a v-html='x'></a>"), InlineData("<a><b><i>@x</i></b></a>")]
    [InlineData("<a>@{ await Html.RenderPartialAsync(\"x\"); }</a>"), InlineData("<a>@if (x) { @:y\n }</a>"), InlineData("<label asp-for='X'></label>"), InlineData("<my-tag></my-tag>")]
    public void Content_that_is_decided_later_is_announced(string text)
    {
        Assert.Equal("", First(text).VisibleText);
        Assert.True(First(text).MayHaveOtherContent);
    }

    [Theory]
    [InlineData("<a>@{ var x = 1; }</a>"), InlineData("<a>@* x *@</a>"), InlineData("<a>@if (x) { y(); }</a>")]
    public void Code_that_writes_nothing_is_no_content(string text) => Assert.False(First(text).MayHaveOtherContent);

    [Fact]
    public void Inside_a_branch_its_own_text_is_certain() =>
        Assert.Equal("x", MarkupDocument.Parse("@if (a) { <b>x</b> }", MarkupKind.Cshtml).AllElements[0].VisibleText);

    [Fact]
    public void A_decoded_character_knows_where_it_was_written()
    {
        var text = Assert.IsType<MarkupText>(First("<p>a&amp;b@@c</p>").Children[0]);

        Assert.Equal("a&b@c", text.Text);
        Assert.Equal(new(4, 5), text.SourceOf(1, 1));
        Assert.Equal(new(9, 1), text.SourceOf(2, 1));
        Assert.Equal(new(10, 3), text.SourceOf(3, 2));
    }

    [Theory]
    [InlineData("&#x1F600;", "😀"), InlineData("&#0;", "\uFFFD"), InlineData("&#xD800;", "\uFFFD"), InlineData("&#99999999999;", "\uFFFD"), InlineData("&#;", "&#;"), InlineData("&#65", "A")]
    public void Numeric_references_are_decoded(string text, string expected) => Assert.Equal(expected, First($"<p>{text}</p>").VisibleText);

    private static MarkupElement First(string text) => MarkupDocument.Parse(text, MarkupKind.Cshtml).AllElements[0];
}
