namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class PasswordEntryBlockedTests() : MarkupRuleTests("TDS3311")
{
    [Fact]
    public Task Passwords_and_codes_that_must_be_typed_are_reported() => FlagsPage("""
        <input type="password" name="pw" {|TDS3311:autocomplete="off"|}>
        <input asp-for="Input.NewPassword" {|TDS3311:autocomplete="nope"|}>
        <input asp-for="Input.TwoFactorCode" {|TDS3311:autocomplete="off"|}>
        @if (Model.Asks) { <input name="認証コード" {|TDS3311:onpaste="return false;"|}> }
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """<InputText type="password" @bind-Value="m.Secret" {|TDS3311:@onpaste:preventDefault|} />""",
        ("wwwroot/a.html", """<input type=password {|TDS3311:onpaste="event.preventDefault()"|}>"""));

    [Fact]
    public Task Fields_that_can_be_filled_in_are_fine() => PageIsSilent("""
        <input type="password" autocomplete="current-password"> <input type="password"> <input type="password" autocomplete="@Model.Auto"> <input name="otp" autocomplete="one-time-code">
        <input name="keyword" autocomplete="off"> <input name="keyword" onpaste="return false"> <input type="password" onpaste="track()"> <input type="hidden" name="password" autocomplete="off">
        <input asp-for="DiscountCode" autocomplete="off"> <my-input><input type="password" autocomplete="off"></my-input> <input type="@Model.Type" name="password" autocomplete="off">
        """, ("Pages/A.razor", """<input type="password" @onpaste:preventDefault="false" /> <input type="password" :autocomplete="x" />"""));
}
