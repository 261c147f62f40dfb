namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class EmptyLinkTests() : MarkupRuleTests("TDS3213")
{
    [Fact]
    public Task A_link_without_text_is_reported() => FlagsPage("""
        {|TDS3213:<a href="/home">|}</a>
        {|TDS3213:<a asp-page="/Edit" asp-route-id="@Model.Id">|}&nbsp;<i class="fa fa-edit"></i></a>
        {|TDS3213:<a href="@Model.Url" title="">|}　</a>
        """);

    [Fact]
    public Task A_link_whose_text_is_hidden_from_screen_readers_is_reported() => FlagsPage("""
        {|TDS3213:<a href="/close">|}<span aria-hidden="true">&times;</span></a>
        {|TDS3213:<a href="/up">|}<svg viewBox="0 0 8 8"><path d="M0 0" /></svg></a>
        """);

    [Fact]
    public Task A_link_in_a_component_is_reported() => FlagsComponent("""
        {|TDS3213:<a href="/settings" />|}
        {|TDS3213:<a href="@url" @onclick="Go">|}@{ var n = 1; }</a>
        @code { string url = ""; void Go() { } }
        """);

    [Fact]
    public Task Text_expressions_and_components_give_the_name() => PageIsSilent("""
        <a href="/a">トップ</a>
        <a href="/b">@Model.Name</a>
        <a href="/c"><partial name="_Icon" /></a>
        <a href="/d">@if (Model.IsOpen) { <span>開く</span> }</a>
        <a href="/e">{{ item.name }}</a>
        <a href="/f" v-text="name"></a>
        <a href="/g" data-i18n="nav.home"></a>
        <a href="/i" v-t="'nav.home'"></a><a href="/j"><span x-translate></span></a><a href="/k" v-bind:inner-html="name"></a>
        <a href="/l"><svg><partial name="_Title" /></svg></a>
        <a href="/h"><svg><title>検索</title></svg></a>
        """);

    [Fact]
    public Task Attributes_give_the_name() => PageIsSilent("""
        <a href="/a" aria-label="設定"></a>
        <a href="/b" aria-labelledby="@Model.LabelId"></a>
        <a href="/c" title="ヘルプ"></a>
        <a href="/d" :aria-label="name"></a>
        <a href="/e" @(Model.IsOpen ? "aria-label=x" : "")></a>
        <a href="/f" permission-label="x"></a>
        <a asp-page="/Index" asp-localized-text="home"></a>
        <a href="/g"><i class="icon" aria-label="印刷"></i></a>
        """);

    [Fact]
    public Task Images_are_left_to_the_rules_about_images() => PageIsSilent("""
        <a href="/a"><img src="a.png"></a>
        <a href="/b"><img src="b.png" alt=""></a>
        <a href="/c"><img src="c.png" alt="東京都"></a>
        <a href="/d"><svg role="img"><path d="M0 0" /></svg></a>
        """);

    [Fact]
    public Task Anchors_hidden_links_and_templates_are_fine() => PageIsSilent("""
        <a id="top"></a><a name="chapter2"></a>
        <a href="/a" hidden></a>
        <div style="display: none"><a href="/b"></a></div>
        <div class="menu d-none"><a href="/c"></a></div>
        <template><a href="/d"></a></template>
        <script type="text/template"><a href="/e"></a></script>
        """);

    [Fact]
    public Task A_link_that_is_closed_in_another_branch_is_fine() => PageIsSilent("""
        @if (Model.IsOpen)
        {
            @:<a href="/a">
        }
        else
        {
            @:<a href="/b">
        }
        開く</a>
        <a href="/c" />
        <tokyo-menu><a href="/d"></a></tokyo-menu>
        """);

    [Fact]
    public Task Directives_that_write_no_text_are_no_name() => FlagsPage("""
        {|TDS3213:<a href="/a" v-if="open" v-bind:class="kind">|}</a>
        {|TDS3213:<a href="/b" x-on:click.prevent="go" x-show="open">|}<i ng-class="icon"></i></a>
        """, ("wwwroot/index.html", "{|TDS3213:<a href=/>|}</a>"));

    [Fact]
    public Task A_component_of_the_name_of_an_unseen_element_gives_the_name() => ComponentIsSilent("""
        <a href="/a"><Title /></a><a href="/b"><Style>@Text</Style></a><a href="/c"><Head Text="ホーム" /></a>
        """);

    [Fact]
    public Task A_spread_in_a_component_is_fine() => ComponentIsSilent("""
        <a href="/a" @attributes="All"></a>
        <a href="/b">@ChildContent</a>
        <a href="/c"><Icon Name="home" /></a>
        """);

    [Fact]
    public Task A_method_of_the_page_may_write_the_text() => PageIsSilent("""
        @functions { private async Task Logo() { <span>東京都</span> } }
        @{ void Name() { <span>東京都</span> } }
        <a asp-page="Index">@{ await Logo(); }</a><a href="/b">@{Name();}</a>
        """);

    [Fact]
    public Task Code_that_calls_nothing_writes_nothing() => FlagsPage("""
        {|TDS3213:<a href="/a">|}@{ var count = Count(); count++; Note(); }</a>
        """);
}
