namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class LinkUsedAsButtonTests() : MarkupRuleTests("TDS3203")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Links_that_act_are_reported() => FlagsPage("""
        <a {|TDS3203:href="#"|} onclick="add()">追加</a>
        <a {|TDS3203:href="javascript:void(0)"|}>削除</a>
        <a {|TDS3203:href=" JavaScript:remove(@Model.Id)"|}>削除</a>
        <a {|TDS3203:onclick="add()"|}>追加</a>
        <a {|TDS3203:href="#!"|} @@click="add">追加</a>
        """);

    [Fact]
    public Task Links_that_act_in_a_component_are_reported() => FlagsComponent("""
        <a {|TDS3203:href="#"|} @onclick="Add" @onclick:preventDefault>追加</a>
        <a class="nav-link" {|TDS3203:@onclick="Add"|}>追加</a>
        <a role="button" {|TDS3203:@onclick="Add"|}>追加</a>
        @code { void Add() { } }
        """);

    [Fact]
    public Task A_static_page_is_checked() => Flags(NoCode, ("wwwroot/a.html", """
        <a {|TDS3203:href="javascript:history.back()"|}>戻る</a>
        """));

    [Fact]
    public Task A_bare_hash_without_handler_is_only_suggested() => Suggests(NoCode, ("Pages/Index.cshtml", """
        <a {|TDS3203:href="#"|} class="js-add">追加</a>
        @if (Model.IsOpen)
        {
            <a {|TDS3203:href="#"|}>@Model.Text</a>
        }
        """));

    [Fact]
    public Task Real_targets_are_fine() => PageIsSilent("""
        <a href="/list" onclick="track()">一覧</a><a href="#main">本文へ</a><a href="@Model.Url" onclick="a()">a</a>
        <a href="#" >ページの先頭へ</a><a href="#">Back to top</a>
        <a href="#" asp-page="/Index" onclick="a()">a</a><a asp-action="Delete" onclick="return confirm('?')">削除</a>
        <a :href="url" @@click="a">a</a><a name="top"></a><a id="x">a</a>
        """);

    [Fact]
    public Task What_a_library_or_a_role_makes_a_button_is_fine() => PageIsSilent("""
        <a href="#" data-toggle="dropdown" onclick="a()">a</a><a href="#" data-bs-toggle="modal">a</a><a href="#" data-dismiss="alert">×</a>
        <a href="#" role="button" onclick="a()">a</a><a role="button" tabindex="0" onclick="a()">a</a><a href="#" role="tab">a</a>
        <a href="#" hx-get="/rows">a</a>
        """);

    [Fact]
    public Task Opaque_links_components_and_templates_are_fine() => PageIsSilent("""
        <a @(Model.Attributes) onclick="a()">a</a><a sm-url="x" onclick="a()">a</a>
        <template><a href="#" onclick="a()">a</a></template>
        <tokyo-menu><a href="#" onclick="a()">a</a></tokyo-menu>
        """, ("Pages/B.razor", "<NavLink href=\"#\" @onclick=\"A\">a</NavLink><a @attributes=\"All\" @onclick=\"A\">a</a><a @onclick:stopPropagation>a</a>"));
}
