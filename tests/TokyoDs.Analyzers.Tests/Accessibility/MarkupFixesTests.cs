using TokyoDs.CodeFixes.Accessibility;

namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class PositiveTabIndexFixTests() : MarkupFixTests<PositiveTabIndexFix>("TDS3210")
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

public sealed class LanguageMissingOrInvalidFixTests() : MarkupFixTests<LanguageMissingOrInvalidFix>("TDS3301")
{
    [Fact]
    public Task The_country_becomes_the_language() => FixesPage("<html lang=\"jp\"><body lang='JP'></body></html>", "<html lang=\"ja\"><body lang='ja'></body></html>");

    [Fact]
    public Task A_missing_language_needs_a_person() => OffersNothing("<html><body></body></html>");
}

public sealed class UnknownAriaAttributeFixTests() : MarkupFixTests<UnknownAriaAttributeFix>("TDS3402")
{
    [Fact]
    public Task A_near_name_is_written() => FixesPage(
        "<input aria-labeledby=\"@Model.Id\" ARIA-Describeby='a'>", "<input aria-labelledby=\"@Model.Id\" aria-describedby='a'>");

    [Fact]
    public Task Another_word_needs_a_person() => OffersNothing("<p aria-role=\"button\" aria-something=\"a\"></p><p aria-label=\"a\" aria-lable=\"b\"></p>");
}

public sealed class RedundantRoleFixTests() : MarkupFixTests<RedundantRoleFix>("TDS3408")
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

public sealed class InvalidAriaValueFixTests() : MarkupFixTests<InvalidAriaValueFix>("TDS3403")
{
    [Fact]
    public Task The_mark_of_a_link_goes() => FixesPage("<button aria-controls=\"#menu\">a</button>", "<button aria-controls=\"menu\">a</button>");

    [Fact]
    public Task Other_values_need_a_person() => OffersNothing("<button aria-expanded=\"yes\">a</button>");
}

public sealed class ViewportBlocksZoomFixTests() : MarkupFixTests<ViewportBlocksZoomFix>("TDS3123")
{
    [Fact]
    public Task What_blocks_the_zoom_goes() => FixesPage(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1, maximum-scale=1.0, user-scalable=no\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");

    [Fact]
    public Task Blanks_as_separators_need_a_person() => OffersNothing("<meta name=\"viewport\" content=\"width=device-width user-scalable=no\">");
}
