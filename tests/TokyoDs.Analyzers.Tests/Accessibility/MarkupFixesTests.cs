namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class PositiveTabIndexFixTests() : MarkupFixTests("TDS3210")
{
    [Fact]
    public Task A_positive_tabindex_becomes_zero() => FixesPage("""
        <input id="a" tabindex="1">
        @foreach (var item in Model.Items) { <a href="/" TabIndex=' +3 '>@item</a><b tabindex=2>b</b> }
        """, """
        <input id="a" tabindex="0">
        @foreach (var item in Model.Items) { <a href="/" TabIndex='0'>@item</a><b tabindex=0>b</b> }
        """);

    [Fact]
    public Task In_a_component_as_well() => FixesComponent("<button tabindex=\"5\" @onclick=\"Save\">保存</button>", "<button tabindex=\"0\" @onclick=\"Save\">保存</button>");
}

public sealed class LanguageMissingOrInvalidFixTests() : MarkupFixTests("TDS3301")
{
    [Fact]
    public Task The_country_becomes_the_language() => FixesPage("<html lang=\"jp\"><body lang='JP'></body></html>", "<html lang=\"ja\"><body lang='ja'></body></html>");

    [Fact]
    public Task A_missing_language_needs_a_person() => OffersNothing("<html><body></body></html>");
}

public sealed class UnknownAriaAttributeFixTests() : MarkupFixTests("TDS3402")
{
    [Fact]
    public Task A_near_name_is_written() => FixesPage(
        "<input aria-labeledby=\"@Model.Id\" ARIA-Describeby='a'>", "<input aria-labelledby=\"@Model.Id\" aria-describedby='a'>");

    [Fact]
    public Task Another_word_needs_a_person() => OffersNothing("<p aria-role=\"button\" aria-something=\"a\"></p><p aria-label=\"a\" aria-lable=\"b\"></p>");
}

public sealed class RedundantRoleFixTests() : MarkupFixTests("TDS3408")
{
    [Fact]
    public Task The_role_goes_with_the_blank_before_it() => FixesPage("""
        <main role="main" class="a"></main><nav
            class="b"
            role=navigation></nav>
        """, """
        <main class="a"></main><nav
            class="b"></nav>
        """);
}

public sealed class InvalidAriaValueFixTests() : MarkupFixTests("TDS3403")
{
    [Fact]
    public Task The_mark_of_a_link_goes() => FixesPage("<button aria-controls=\"#menu\">a</button>", "<button aria-controls=\"menu\">a</button>");

    [Fact]
    public Task A_slip_of_the_keyboard_is_mended() => FixesPage(
        "<button aria-expanded=\"flase\">a</button><p aria-live='assertative'></p><button aria-haspopup=dialogue>b</button>",
        "<button aria-expanded=\"false\">a</button><p aria-live='assertive'></p><button aria-haspopup=dialog>b</button>");

    [Theory]
    [InlineData("<button aria-expanded=\"yes\">a</button>")]
    [InlineData("<p aria-live=\"on\"></p>")]
    [InlineData("<input aria-autocomplete=\"on\" aria-label=\"a\">")]
    [InlineData("<button aria-haspopup=\"popup\">a</button>")]
    [InlineData("<div role=\"slider\" aria-valuenow=\"half\"></div>")]
    public Task Other_values_need_a_person(string page) => OffersNothing(page);
}

public sealed class ViewportBlocksZoomFixTests() : MarkupFixTests("TDS3123")
{
    [Fact]
    public Task What_blocks_the_zoom_goes() => FixesPage(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1, maximum-scale=1.0, user-scalable=no\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");

    [Fact]
    public Task Blanks_as_separators_need_a_person() => OffersNothing("<meta name=\"viewport\" content=\"width=device-width user-scalable=no\">");
}

public sealed class InvalidRoleFixTests() : MarkupFixTests("TDS3404")
{
    [Fact]
    public Task A_misspelt_role_is_written() => FixesPage(
        "<div role=\"navigaton\"></div><span role='buton' tabindex=0>a</span><div role=headings aria-level=2>b</div>",
        "<div role=\"navigation\"></div><span role='button' tabindex=0>a</span><div role=heading aria-level=2>b</div>");

    [Theory]
    [InlineData("<div role=\"header\"></div>")]
    [InlineData("<div role=\"tabs\"></div>")]
    [InlineData("<div role=\"card\"></div>")]
    [InlineData("<div role=\"buton lnk\"></div>")]
    public Task Another_word_needs_a_person(string page) => OffersNothing(page);
}

public sealed class AutofillPurposeFixTests() : MarkupFixTests("TDS3121")
{
    [Fact]
    public Task What_was_surely_meant_is_written() => FixesPage(
        "<input name=a autocomplete=\"given-nmae\"><input name=b autocomplete='phone'><input name=c autocomplete=postalcode>",
        "<input name=a autocomplete=\"given-name\"><input name=b autocomplete='tel'><input name=c autocomplete=postal-code>");

    [Theory]
    [InlineData("<input name=a autocomplete=\"password\">")]
    [InlineData("<input name=a autocomplete=\"name2\">")]
    [InlineData("<input name=a autocomplete=\"nope\">")]
    [InlineData("<input name=a autocomplete=\"shipping phone\">")]
    public Task What_may_mean_more_than_one_thing_needs_a_person(string page) => OffersNothing(page);
}

public sealed class WrongScopeFixTests() : MarkupFixTests("TDS3111")
{
    [Fact]
    public Task The_direction_is_written_as_HTML_knows_it() => FixesPage(
        "<table><tr><th scope=\"column\">a</th><th scope='rows'>b</th></tr></table>", "<table><tr><th scope=\"col\">a</th><th scope='row'>b</th></tr></table>");

    [Fact]
    public Task A_cell_that_may_be_a_header_needs_a_person() => OffersNothing("<table><tr><td scope=\"row\">a</td><th scope=\"x\">b</th></tr></table>");
}

public sealed class FixedTextSpacingFixTests() : MarkupFixTests("TDS3125")
{
    [Fact]
    public Task Only_important_goes() => FixesPage(
        "<p style=\"color: red !important; line-height: 1.2 !important; letter-spacing:0!important\">a</p>",
        "<p style=\"color: red !important; line-height: 1.2; letter-spacing:0\">a</p>");

    [Fact]
    public Task A_style_with_entities_needs_a_person() => OffersNothing("<p style=\"font-family: &quot;A&quot;; line-height: 1 !important\">a</p>");
}

public sealed class SpacesInsideWordFixTests() : MarkupFixTests("TDS3117")
{
    [Fact]
    public Task The_blanks_go() => FixesPage(
        "<table><tr><th>氏　名</th><th>住&#12288;所</th></tr></table><img src=\"a.png\" alt=\"受　付\">",
        "<table><tr><th>氏名</th><th>住所</th></tr></table><img src=\"a.png\" alt=\"受付\">");

    [Theory]
    [InlineData("<input type=\"submit\" value=\"送　信\">")]
    [InlineData("<select><option>氏　名</option></select>")]
    public Task What_the_server_receives_needs_a_person(string page) => OffersNothing(page);
}

public sealed class HiddenButFocusableFixTests() : MarkupFixTests("TDS3410")
{
    [Fact]
    public Task The_page_is_shown_to_readers() => FixesPage("<body class=\"a\" aria-hidden=\"true\"><p>a</p></body>", "<body class=\"a\"><p>a</p></body>");

    [Fact]
    public Task A_control_needs_a_person() => OffersNothing("<button aria-hidden=\"true\">a</button>");
}
