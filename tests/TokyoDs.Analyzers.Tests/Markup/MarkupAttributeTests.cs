using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.Tests.Markup;

public class MarkupAttributeTests
{
    [Theory]
    [InlineData("<p a='x'>", "x"), InlineData("<p a=\"x\">", "x"), InlineData("<p a=x>", "x"), InlineData("<p a = 'x'>", "x"), InlineData("<p A='x'>", "x")]
    [InlineData("<p a='&lt;&#x6C0F;'>", "<氏"), InlineData("<p a='x@@y'>", "x@y"), InlineData("<p a='m@n.jp'>", "m@n.jp"), InlineData("<p a=/b/c>", "/b/c")]
    [InlineData("<p a=''>", ""), InlineData("<p a>", ""), InlineData("<p a/>", ""), InlineData("<p a='x@* c *@y'>", "xy"), InlineData("<p\n a\n=\n'x'>", "x")]
    public void A_written_value_is_known(string tag, string expected) => Assert.Equal(expected, Element(tag).LiteralOf("a"));

    [Theory]
    [InlineData("<p a=/>", "/"), InlineData("<p a= />", "/"), InlineData("<p a=/b/>", "/b/"), InlineData("<p a=b />", "b")]
    public void In_html_a_slash_belongs_to_a_bare_value(string tag, string expected)
    {
        var element = MarkupDocument.Parse(tag, MarkupKind.Html).AllElements[0];

        Assert.Equal(expected, element.LiteralOf("a"));
        Assert.Equal(expected == "b", element.IsSelfClosed);
    }

    [Theory]
    [InlineData("<p a='@x'>"), InlineData("<p a='b @(x < 1 ? \"'\" : \">\") c'>"), InlineData("<p a=@Model.X>"), InlineData("<p a='@if (x) { <text>y</text> }'>")]
    public void A_value_with_an_expression_is_dynamic(string tag)
    {
        Assert.Equal(MarkupValueKind.Dynamic, Element(tag).FindAttribute("a")!.Value.Kind);
        Assert.Single(Element(tag).Attributes);
    }

    [Fact]
    public void A_dynamic_value_gives_its_literal_parts()
    {
        var value = Element("<p class='btn @Model.Kind-x @(a)'>").FindAttribute("class")!.Value;

        Assert.Equal(["btn ", "@Model.Kind", "-x ", "@(a)"], value.Parts.Select(part => part.Text));
        Assert.Equal([true, false, true, false], value.Parts.Select(part => part.IsLiteral));
    }

    [Fact]
    public void An_attribute_without_a_value_is_minimized()
    {
        var attribute = Element("<input required>").FindAttribute("required")!;

        Assert.Equal(MarkupValueKind.Minimized, attribute.Value.Kind);
        Assert.Null(attribute.ValueSpan);
        Assert.Null(attribute.Quote);
    }

    [Fact]
    public void Spans_and_quotes_are_exact()
    {
        const string Text = "<img src=a.png alt=\"写真\">";
        var attribute = Element(Text).FindAttribute("ALT")!;

        Assert.Equal("alt", Text.Substring(attribute.NameSpan.Start, attribute.NameSpan.Length));
        Assert.Equal("写真", Text.Substring(attribute.ValueSpan!.Value.Start, attribute.ValueSpan.Value.Length));
        Assert.Equal("alt=\"写真\"", Text.Substring(attribute.Span.Start, attribute.Span.Length));
        Assert.Equal('"', attribute.Quote);
    }

    [Theory]
    [InlineData(":alt"), InlineData("v-bind:alt"), InlineData("x-bind:alt"), InlineData("ng-attr-alt"), InlineData("[alt]"), InlineData("[attr.alt]"), InlineData("attr-alt")]
    public void A_binding_of_a_client_framework_is_the_attribute_with_an_unknown_value(string name)
    {
        Assert.True(Element($"<img {name}='x'>").FindAttribute("alt")!.Value.IsDynamic);
        Assert.True(MarkupDocument.Parse($"<img {name}='x'>", MarkupKind.Html).AllElements[0].MayHave("alt"));
    }

    [Theory]
    [InlineData("@@click"), InlineData("v-on:click.prevent"), InlineData("(click)"), InlineData("x-on:click"), InlineData("ng-click"), InlineData("onclick")]
    public void A_click_handler_is_found_however_it_is_bound(string name) =>
        Assert.NotNull(Element($"<div {name}='x'>").FindAttribute("onclick"));

    [Fact]
    public void A_directive_attribute_of_a_component_is_code()
    {
        var element = MarkupDocument.Parse("<input @onclick=\"() => X(1 > 2)\" @bind-value:after='Y' type=text>", MarkupKind.Razor).AllElements[0];

        Assert.True(element.FindAttribute("onclick")!.Value.IsDynamic);
        Assert.True(element.FindAttribute("value")!.Value.IsDynamic);
        Assert.Equal("text", element.LiteralOf("type"));
        Assert.False(element.HasOpaqueAttributes);
    }

    [Theory]
    [InlineData("<p @(x ? \"hidden\" : \"\")>"), InlineData("<p @x>"), InlineData("<p @Html.Raw(\"a='b'\") b='c'>"), InlineData("<p data-@x='1'>")]
    [InlineData("<p @if (x) { <text>a</text> }>"), InlineData("<p v-bind='all'>"), InlineData("<p sm-model='x'>"), InlineData("<p @onclick='x'>")]
    public void Code_and_spreads_in_a_tag_may_add_any_attribute(string tag)
    {
        Assert.True(Element(tag).HasOpaqueAttributes);
        Assert.True(Element(tag).MayHave("alt"));
    }

    [Fact]
    public void Splatted_attributes_of_a_component_may_be_any() =>
        Assert.True(MarkupDocument.Parse("<img @attributes=\"x\">", MarkupKind.Razor).AllElements[0].HasOpaqueAttributes);

    [Theory]
    [InlineData("<p data-x='1' aria-label='a' asp-for='X' hx-get='/' accept-charset='x' stroke-width='1'>"), InlineData("<p @* c *@ a='b'>"), InlineData("<p a='@x'>")]
    public void Ordinary_attributes_leave_the_rest_known(string tag) => Assert.False(Element(tag).HasOpaqueAttributes);

    [Fact]
    public void A_missing_attribute_is_known_to_be_missing() => Assert.False(Element("<img src='a.png'>").MayHave("alt"));

    [Fact]
    public void A_value_whose_quote_never_ends_ends_with_its_tag()
    {
        var document = MarkupDocument.Parse("<p a=\"x>text<b>", MarkupKind.Cshtml);

        Assert.Equal("x", document.AllElements[0].LiteralOf("a"));
        Assert.Equal(2, document.AllElements.Length);
    }

    private static MarkupElement Element(string tag) => MarkupDocument.Parse(tag, MarkupKind.Cshtml).AllElements[0];
}
