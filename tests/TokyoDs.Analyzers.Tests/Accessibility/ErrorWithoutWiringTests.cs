namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class ErrorWithoutWiringTests() : MarkupRuleTests("TDS3306")
{
    [Fact]
    public Task Forms_without_any_message_are_reported() => FlagsPage("""
        {|TDS3306:<form method="post">|}<label asp-for="Name"></label> <input asp-for="Name"> <button>送信</button></form>
        @if (Model.Asks) { {|TDS3306:<form asp-page="Apply">|}<select asp-for="Ward"></select></form> }
        """);

    [Fact]
    public Task Messages_that_are_not_tied_to_their_field_are_reported_once_for_each_form() => FlagsPage("""
        <form method="post">
        {|TDS3306:<input asp-for="Name">|} <span asp-validation-for="Name"></span>
        <input asp-for="Tel"> <span asp-validation-for="Tel"></span>
        </form>
        """);

    [Fact]
    public Task A_component_without_messages_is_reported() => FlagsComponent("""
        {|TDS3306:<EditForm Model="m">|}<DataAnnotationsValidator /><InputText @bind-Value="m.Name" /><button>送信</button></EditForm>
        """);

    [Fact]
    public Task Messages_that_are_tied_are_fine() => PageIsSilent("""
        <form method="post">
        <div asp-validation-summary="All"></div>
        <input asp-for="Name" aria-describedby="name-error"> <span id="name-error" asp-validation-for="Name"></span>
        <input asp-for="Tel" aria-errormessage="tel-error"> <span asp-validation-for="Tel"></span> <input asp-for="Zip" @Model.More> <span asp-validation-for="Zip"></span>
        <input type="hidden" asp-for="Id"> <input asp-for="Note"> <input asp-for="Code" disabled> <span asp-validation-for="Code"></span> <input asp-for="X" :aria-describedby="x"> <span asp-validation-for="X"></span>
        </form>
        """);

    [Fact]
    public Task Messages_from_elsewhere_and_other_forms_are_fine() => PageIsSilent("""
        <form method="post"><input asp-for="Name"><partial name="_Errors" /></form>
        <form method="post">@Html.Partial("_Errors")<input asp-for="Name"></form>
        <form method="get" asp-page="Search"><input asp-for="Keyword"></form> <form><input asp-for="Keyword"></form> <form method="post"><input name="name"></form>
        <my-form><form method="post"><input asp-for="Name"></form></my-form> <form method="@Model.Method"><input asp-for="Name"></form>
        """,
        ("Pages/B.cshtml", """<div asp-validation-summary="ModelOnly"></div><form method="post"><input asp-for="Name"></form>"""),
        ("Pages/C.cshtml", """@Html.ValidationSummary()<form method="post"><input asp-for="Name"></form>"""),
        ("Pages/_Fields.cshtml", """<form method="post"><input asp-for="Name"></form>"""),
        ("Pages/A.razor", """<EditForm Model="m"><DataAnnotationsValidator /><InputText @bind-Value="m.Name" /><ValidationSummary /></EditForm>"""),
        ("Pages/B.razor", """<EditForm Model="m"><InputText @bind-Value="m.Name" /></EditForm><EditForm Model="m"><DataAnnotationsValidator /><InputText @bind-Value="m.Name" /><MyErrors /></EditForm>"""));
}
