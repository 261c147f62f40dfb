using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.Tests.Markup;

public class MarkupElementTests
{
    [Fact]
    public void Spans_cover_exactly_what_was_written()
    {
        var (document, element) = First("x<p class='a'>text</p>y");

        Assert.Equal("<p class='a'>", Source(document, element.Span));
        Assert.Equal("<p class='a'>text</p>", Source(document, element.FullSpan));
        Assert.Equal("</p>", Source(document, element.EndTagSpan!.Value));
        Assert.Equal("p", Source(document, element.NameSpan));
    }

    [Fact]
    public void A_byte_order_mark_moves_nothing() => Assert.Equal(1, First("\uFEFF<p>").Element.Span.Start);

    [Fact]
    public void Markup_in_a_code_block_is_a_child_of_the_element_around_it()
    {
        var document = Cshtml("<ul>@foreach (var x in y) { <li>@x</li> }</ul>");

        Assert.Equal("ul", document.AllElements[1].Parent!.Name);
        Assert.True(document.AllElements[1].IsInLoop);
        Assert.False(document.AllElements[0].IsInLoop);
    }

    [Fact]
    public void Children_come_in_the_order_of_the_source()
    {
        var (_, element) = First("<p>a<b>c</b>@x d</p>");

        Assert.Equal(["MarkupText", "MarkupElement", "MarkupExpression", "MarkupText"], element.Children.Select(child => child.GetType().Name));
    }

    [Fact]
    public void A_list_item_without_end_tag_ends_at_the_next()
    {
        var document = Cshtml("<ul><li>a<li>b</ul>");

        Assert.All(document.ElementsNamed("li"), item => Assert.Equal("ul", item.Parent!.Name));
        Assert.False(document.AllElements[0].HasImbalance);
        Assert.True(document.IsStructureCertain(document.AllElements[2]));
    }

    [Fact]
    public void Table_cells_rows_and_options_end_at_the_next_too()
    {
        var document = Cshtml("<table><tr><td>a<td>b<tr><td>c</table><select><option>x<option>y</select><dl><dt>a<dd>b</dl><p>a<p>b");

        Assert.Equal([0, 1, 2, 2, 1, 2, 0, 1, 1, 0, 1, 1, 0, 0], document.AllElements.Select(element => element.Depth));
    }

    [Fact]
    public void A_tag_opened_in_one_branch_and_closed_in_another_makes_the_structure_uncertain()
    {
        var document = Cshtml("@if (a) { @:<div>\n }<p>x</p>@if (a) { @:</div>\n }");

        Assert.True(document.HasRootImbalance);
        Assert.False(document.IsStructureCertain(document.ElementsNamed("p").Single()));
        Assert.True(document.ElementsNamed("div").Single().IsOnRazorLine);
    }

    [Fact]
    public void An_unclosed_div_is_known_as_such()
    {
        var document = Cshtml("<main><div><p>x</p></main>");

        Assert.True(document.AllElements[1].IsUnclosed);
        Assert.True(document.AllElements[0].HasImbalance);
    }

    [Theory]
    [InlineData("<img>"), InlineData("<br/>"), InlineData("<input></input>")]
    public void Void_elements_hold_nothing(string tag) => Assert.Null(Cshtml(tag + "<p>").AllElements[1].Parent);

    [Fact]
    public void An_upper_case_element_of_a_component_is_opaque_and_never_void()
    {
        var document = MarkupDocument.Parse("<Link><b>x</b></Link>", MarkupKind.Razor);

        Assert.True(document.AllElements[0].IsOpaque);
        Assert.Equal("Link", document.AllElements[1].Parent!.Name);
        Assert.False(document.AllElements[1].IsInsideUnknown);
    }

    [Theory]
    [InlineData("<partial name='x' />"), InlineData("<component type='x' />"), InlineData("<vc:menu />"), InlineData("<govuk-tag />"), InlineData("<item />")]
    public void Tag_helpers_are_opaque(string tag) => Assert.True(First(tag).Element.IsOpaque);

    [Theory]
    [InlineData("<environment />"), InlineData("<cache />")]
    public void Tag_helpers_that_render_only_their_content_are_transparent(string tag)
    {
        Assert.True(First(tag).Element.IsTransparent);
        Assert.False(First(tag).Element.IsOpaque);
    }

    [Fact]
    public void Short_tags_inside_an_unknown_tag_helper_are_not_taken_for_html()
    {
        var document = Cshtml("<govuk-radios><div><label>x</label></div></govuk-radios><label>y</label>");

        Assert.Equal([false, true, true, false], document.AllElements.Select(element => element.IsInsideUnknown));
    }

    [Fact]
    public void Tag_helpers_inside_svg_are_opaque_or_transparent_too()
    {
        var document = Cshtml("<svg><partial name='x' /><g><vc:menu /><cache><path /></cache></g></svg>");

        Assert.Equal([false, true, false, true, false, false], document.AllElements.Select(element => element.IsOpaque));
        Assert.True(document.AllElements[4].IsTransparent);
    }

    [Fact]
    public void Names_inside_svg_are_known() => Assert.False(Cshtml("<svg><g>@if (x) { <path /> }</g></svg>").AllElements[2].IsOpaque);

    [Fact]
    public void The_text_element_of_a_code_block_is_transparent_and_that_of_svg_is_not()
    {
        var document = Cshtml("<ul>@if (x) { <text><li>a</li></text> }</ul><svg><text>a</text></svg>");

        Assert.True(document.AllElements[1].IsTransparent);
        Assert.Equal("ul", document.AllElements[2].StructuralParent!.Name);
        Assert.False(document.AllElements[4].IsTransparent);
    }

    [Fact]
    public void An_escaped_tag_has_its_plain_name()
    {
        var (_, element) = First("<!label for='a'>x</!label>");

        Assert.Equal("label", element.Name);
        Assert.True(element.IsEscaped);
        Assert.False(element.IsUnclosed);
    }

    [Theory]
    [InlineData("<script>if (a<b) { '<p>' }</script>"), InlineData("<style>a<b{}</style>"), InlineData("<!doctype html><hr>"), InlineData("<!-- <p> --><hr>")]
    [InlineData("@{ var x = new List<string>(); }<hr>"), InlineData("@* <p> *@<hr>"), InlineData("@model List<string>\n<hr>"), InlineData("<?xml <p> ?><hr>")]
    public void What_only_looks_like_a_tag_is_none(string text) => Assert.Single(Cshtml(text).AllElements);

    [Theory]
    [InlineData("text/html"), InlineData("text/template")]
    public void A_template_script_holds_markup(string type) =>
        Assert.Equal(2, Cshtml($"<script type='{type}'><p></p></script>").AllElements.Length);

    [Fact]
    public void In_static_html_an_at_sign_is_a_character()
    {
        var document = MarkupDocument.Parse("<p title='@x'>@if (a) { <b>@@</b> }</p>", MarkupKind.Html);

        Assert.Equal("@x", document.AllElements[0].LiteralOf("title"));
        Assert.Equal("@if (a) { @@ }", document.AllElements[0].VisibleText);
    }

    private static MarkupDocument Cshtml(string text) => MarkupDocument.Parse(text, MarkupKind.Cshtml);

    private static (MarkupDocument Document, MarkupElement Element) First(string text) =>
        Cshtml(text) is var document ? (document, document.AllElements[0]) : default;

    private static string Source(MarkupDocument document, Microsoft.CodeAnalysis.Text.TextSpan span) =>
        document.Text.Substring(span.Start, span.Length);
}
