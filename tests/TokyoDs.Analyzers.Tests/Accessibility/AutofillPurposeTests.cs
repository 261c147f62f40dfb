namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class AutofillPurposeTests() : MarkupRuleTests("TDS3121")
{
    [Theory]
    [InlineData("phone")]
    [InlineData("e-mail")]
    [InlineData("postal-code name")]
    [InlineData("home name")]
    [InlineData("shipping")]
    [InlineData("off name")]
    [InlineData("random-4711")]
    public Task A_value_that_HTML_does_not_have_is_reported(string value) => Warns("internal static class Empty;", ("Pages/Index.cshtml", $$"""
        <input name="a" {|TDS3121:autocomplete="{{value}}"|}>
        """));

    [Theory]
    [InlineData("name")]
    [InlineData("section-a shipping home tel webauthn")]
    [InlineData("billing postal-code")]
    [InlineData("ONE-TIME-CODE")]
    [InlineData("work email")]
    [InlineData("username webauthn")]
    [InlineData("webauthn")]
    [InlineData("off")]
    [InlineData("on")]
    [InlineData("")]
    [InlineData("@Model.Token")]
    public Task Values_of_HTML_are_fine(string value) => PageIsSilent($"""<input name="a" autocomplete="{value}"> <select autocomplete="{value}"></select>""");

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """<InputText @bind-Value="m.Tel" {|TDS3121:autocomplete="telephone"|} />""",
        ("wwwroot/a.html", """<input {|TDS3121:autocomplete=mail|}>"""));

    [Fact]
    public Task A_value_meant_to_switch_suggestions_off_is_for_a_person() => Suggests("internal static class Empty;", ("Pages/Index.cshtml", """
        <input name="a" {|TDS3121:autocomplete="nope"|}> <input name="b" {|TDS3121:autocomplete="false"|}>
        """));

    [Fact]
    public Task Fields_about_the_user_without_the_attribute_are_for_a_person() => Suggests("internal static class Empty;", ("Pages/Index.cshtml", """
        <form method="post">
        {|TDS3121:<input type="tel" name="denwa">|} {|TDS3121:<input type="email" asp-for="Input.Contact">|}
        {|TDS3121:<input asp-for="Input.PostalCode">|} {|TDS3121:<input name="郵便番号">|} {|TDS3121:<input asp-for="FamilyName">|} {|TDS3121:<input name="mail">|}
        </form>
        """), ("Pages/Edit.razor", """<EditForm Model="m">{|TDS3121:<InputText @bind-Value="m.PhoneNumber" />|}</EditForm>"""));

    [Fact]
    public Task Fields_about_others_and_in_other_forms_are_fine() => PageIsSilent("""
        <form method="get"><input type="email" name="mail"></form> <input type="tel" name="tel">
        <form method="post">
        <input asp-for="SpousePhoneNumber"> <input name="法人電話番号"> <input asp-for="Title"> <input asp-for="Quantity"> <input type="hidden" name="tel">
        <input type="tel" name="tel" readonly> <input type="tel" name="tel" @Model.More> <input type="@Model.Type" name="tel"> <input type="tel" name="tel" :autocomplete="x">
        <div hidden><input type="tel" name="tel"></div> <input type="checkbox" name="email">
        </form>
        """, ("Areas/Admin/Pages/Edit.cshtml", """<form method="post"><input type="tel" name="tel"></form>"""), ("Pages/A.razor", """<form><InputText @attributes="More" @bind-Value="m.Tel" /></form>"""));

    [Fact]
    public Task Pages_about_other_people_are_fine() => IsSilent("Views/Store/StoreUsers.cshtml", """
        <form method="post"><input asp-for="Email" type="text"></form>
        """, ("Views/Server/CreateUser.cshtml", """<form method="post"><input asp-for="Email"></form>"""), ("Views/Lists/Share.cshtml", """<form method="post"><input type="email" name="EmailAddress"></form>"""));

    [Fact]
    public Task A_page_about_the_own_account_is_for_a_person() => Suggests("internal static class Empty;", ("Views/Manage/UserInfo.cshtml", """
        <form method="post">{|TDS3121:<input asp-for="Email">|}</form>
        """));
}
