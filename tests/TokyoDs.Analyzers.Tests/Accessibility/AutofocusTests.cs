namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class AutofocusTests() : MarkupRuleTests("TDS3212")
{
    private const string NoCode = "internal static class Empty;";

    [Fact]
    public Task Autofocus_is_suggested() => FlagsPage("""
        <h1>申請</h1><input {|TDS3212:autofocus|} name="a"><textarea {|TDS3212:AutoFocus="autofocus"|}></textarea>
        @if (Model.IsNew) { <button {|TDS3212:autofocus=""|}>a</button> }
        """);

    [Fact]
    public Task A_component_and_a_static_page_are_checked() => Flags(NoCode,
        ("Pages/A.razor", "<input {|TDS3212:autofocus|} @bind=\"text\" />"), ("wwwroot/a.html", "<input {|TDS3212:autofocus|}>"));

    [Fact]
    public Task Computed_focus_and_dialogs_are_fine() => PageIsSilent("""
        <input autofocus="@Model.HasError"><input :autofocus="x"><dialog><button autofocus>閉じる</button></dialog><div role="dialog"><input autofocus></div>
        <div class="modal-body"><input autofocus></div><tokyo-field autofocus><input autofocus></tokyo-field><template><input autofocus></template><input data-autofocus>
        """, ("Pages/B.razor", "<Field autofocus /><Dialog><p><input autofocus /></p></Dialog>"));

    [Fact]
    public Task A_page_to_sign_in_is_fine() => PageIsSilent("""
        <form method="post"><input asp-for="Email" autofocus><input asp-for="Password"></form>
        <form method="post"><input asp-for="TwoFactorCode" autofocus></form>
        <form method="post"><input name="id" autofocus><input name="secret" type="password"></form>
        """, ("Pages/B.razor", """<EditForm Model="m"><input autofocus @bind="m.Code" autocomplete="one-time-code" /></EditForm>"""));

    [Fact]
    public Task A_form_beside_it_is_not() => Flags(NoCode, ("Pages/Index.cshtml", """
        <form method="post"><input asp-for="Password"></form><form method="get"><input name="q" {|TDS3212:autofocus|}></form>
        """));
}
