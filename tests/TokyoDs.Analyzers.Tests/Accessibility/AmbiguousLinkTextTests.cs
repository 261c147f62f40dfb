namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class AmbiguousLinkTextTests() : MarkupRuleTests("TDS3214")
{
    [Theory]
    [InlineData("こちら")]
    [InlineData("ここ")]
    [InlineData("詳細")]
    [InlineData("クリック")]
    [InlineData("ここをクリック")]
    [InlineData("「こちら」")]
    [InlineData(" こちら　＞＞ ")]
    [InlineData("ｸﾘｯｸ")]
    [InlineData("<span>こち</span>ら→")]
    [InlineData("&#x3053;&#x3061;&#x3089;")]
    [InlineData("Click here")]
    [InlineData("HERE")]
    [InlineData("Read&nbsp;more…")]
    public Task A_text_that_only_points_is_reported(string text) => FlagsPage($$"""
        <p>申請書は{|TDS3214:<a href="/form.pdf">|}{{text}}</a>から</p>
        """);

    [Fact]
    public Task A_link_made_by_a_tag_helper_is_reported() => FlagsPage("""
        <li>{|TDS3214:<a asp-page="/Detail" asp-route-id="@Model.Id">|}詳細</a></li>
        """);

    [Fact]
    public Task A_link_in_a_component_is_reported() => FlagsComponent("""
        <p>{|TDS3214:<a href="@Url">|}こちら</a></p>
        @code { string Url = ""; }
        """);

    [Theory]
    [InlineData("申請書（PDF）はこちら")]
    [InlineData("手当の詳細")]
    [InlineData("ここから近い窓口")]
    [InlineData("こちら@Model.Name")]
    [InlineData("<span class=\"visually-hidden\">転入届の</span>詳細")]
    [InlineData("詳細<img src=\"pdf.png\" alt=\"（PDF）\">")]
    [InlineData("詳細<partial name=\"_Name\" />")]
    public Task A_text_that_says_more_is_fine(string text) => PageIsSilent($"""<a href="/a">{text}</a>""");

    [Fact]
    public Task A_name_or_description_by_attribute_is_fine() => PageIsSilent("""
        <a href="/a" aria-label="転入届の詳細">詳細</a>
        <a href="/b" aria-labelledby="more title">詳細</a>
        <a href="/c" aria-describedby="title">詳細</a>
        <a href="/d" title="転入届の詳細">詳細</a>
        """);

    [Fact]
    public Task Tables_code_and_anchors_are_fine() => PageIsSilent("""
        <table><tr><th scope="row">転入届</th><td><a href="/a">詳細</a></td></tr></table>
        <pre><a href="/b">here</a></pre>
        <p translate="no"><a href="/c">here</a></p>
        <a id="here">ここ</a>
        <a href="/d" hidden>こちら</a>
        """);

    [Fact]
    public Task Components_and_client_templates_are_fine() => PageIsSilent("""
        <tokyo-card><a href="/a">詳細</a></tokyo-card>
        <script type="text/template"><a href="/b">詳細</a></script>
        <a href="/c" v-text="name">詳細</a>
        """, ("Pages/B.razor", "<QuickGrid><TemplateColumn><a href=\"/a\">詳細</a></TemplateColumn></QuickGrid>"));

    [Fact]
    public Task The_name_of_a_tab_is_fine() => PageIsSilent("""
        <ul role="tablist"><li><a role="tab" href="#link-tab">Link</a></li></ul><a class="pill" data-bs-toggle="tab" href="#link-tab">Link</a>
        """);
}
