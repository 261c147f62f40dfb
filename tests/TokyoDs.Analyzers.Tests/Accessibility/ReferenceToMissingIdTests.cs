namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class ReferenceToMissingIdTests() : MarkupRuleTests("TDS3411")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task References_to_nothing_are_suggested() => FlagsPage("""
        <input id="tel" {|TDS3411:aria-describedby="tel tel-hlep"|}><p id="tel-help">@Model.Help</p>
        <button {|TDS3411:aria-controls="menu"|}>a</button>
        @if (Model.IsOpen) { <div role="dialog" {|TDS3411:aria-labelledby="title"|}>a</div> }
        """);

    [Fact]
    public Task A_component_page_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "@page \"/a\"\n<input {|TDS3411:aria-describedby=\"help\"|} @bind=\"text\" />"), ("wwwroot/a.html", "<p {|TDS3411:aria-owns=a|}></p>"));

    [Fact]
    public Task References_that_are_found_are_fine() => PageIsSilent("""
        <input aria-describedby="a b"><p id="a"></p>@if (Model.IsOpen) { <p id=" b "></p> }<p aria-labelledby=""></p><p aria-labelledby="@Model.Id" :aria-controls="x"></p>
        """);

    [Theory]
    [InlineData("<p id=\"row-@Model.Id\"></p>")]
    [InlineData("<input asp-for=\"Name\">")]
    [InlineData("<partial name=\"_A\" />")]
    [InlineData("@Html.TextBoxFor(m => m.Name)")]
    [InlineData("@await Component.InvokeAsync(\"A\")")]
    [InlineData("<tokyo-field></tokyo-field>")]
    [InlineData("<div @(Model.Attributes)></div>")]
    public Task An_id_may_come_from_elsewhere(string source) => PageIsSilent($"<input aria-describedby=\"help\">{source}");

    [Fact]
    public Task Fragments_layouts_and_components_are_fine() => IsSilent("Pages/Shared/_Row.cshtml", "<input aria-describedby=\"help\">",
        ("Pages/Shared/_Layout.cshtml", "<body><button aria-controls=\"menu\"></button>@RenderBody()</body>"), ("Shared/A.razor", "<input aria-describedby=\"help\">"),
        ("Pages/B.razor", "@page \"/b\"\n<input aria-describedby=\"help\"><Help />"), ("Pages/C.cshtml", "<template><p aria-controls=\"a\"></p></template>"));
}
