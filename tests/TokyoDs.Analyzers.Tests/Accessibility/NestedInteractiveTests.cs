namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class NestedInteractiveTests() : MarkupRuleTests("TDS3412")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Controls_in_controls_are_reported() => FlagsPage("""
        <a href="/">{|TDS3412:<button type="button">|}a</button></a>
        <button type="button"><span>{|TDS3412:<a asp-page="/A">|}a</a></span></button>
        <a asp-page="/A"><div>{|TDS3412:<input type="checkbox" name="@Model.Name">|}</div></a>
        <div role="button" tabindex="0">{|TDS3412:<button>|}a</button></div>
        <a href="/">{|TDS3412:<span role="button" tabindex="0">|}a</span></a>
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<button @onclick=\"A\">@if (open) { {|TDS3412:<select>|}</select> }</button>"), ("wwwroot/a.html", "<a href=/a>{|TDS3412:<textarea>|}</textarea></a>"));

    [Fact]
    public Task Controls_side_by_side_and_plain_content_are_fine() => PageIsSilent("""
        <a href="/">a</a><button>b</button><a href="/"><img src="a" alt="a"><span>b</span></a><button><i></i>a</button>
        <a>left to another rule<button>a</button></a><label><input></label><details><summary>a</summary><button>b</button></details>
        <button><input type="hidden"></button><a href="/"><input type="@Model.Type"></a><a href="/"><button hidden>a</button></a>
        <ul role="listbox"><li role="option">a</li></ul><table><tr onclick="a()"><td><a href="/">a</a></td></tr></table><select><option>a</option></select>
        """);

    [Fact]
    public Task What_cannot_be_seen_is_fine() => PageIsSilent("""
        <button><partial name="_A" /></button><button>@Html.Raw("<a href='/'>a</a>")</button><button><tokyo-x><a href="/">a</a></tokyo-x></button>
        <tokyo-x><button><a href="/">a</a></button></tokyo-x><template><a href="/"><button>a</button></a></template>
        @if (Model.IsLink) { @:<a href="/"> } else { @:<span> }
        <button>a</button>
        @if (Model.IsLink) { @:</a> } else { @:</span> }
        """, ("Pages/B.razor", "<button><Link /></button><a href=\"/\"><Card><button>a</button></Card></a>"));
}
