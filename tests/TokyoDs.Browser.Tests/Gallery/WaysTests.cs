using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser.Gallery;

/// <summary>Through the form by keyboard, without script, and what the script adds.</summary>
[Collection(GalleryCollection.Name)]
public sealed class WaysTests(RunningGallery gallery)
{
    private const string Submit = "main button[type=submit]";

    [BrowserFact]
    public async Task By_keyboard_alone()
    {
        var page = await gallery.OpenAsync();
        await page.GotoAsync("/form");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.AssertFocusedAsync("#main");

        await page.TabToAsync(Submit);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".tds-error-summary")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.AssertFocusedAsync("#Form_Applicant_FamilyName");

        await page.Keyboard.TypeAsync("東京");
        await Type(page, "Form_Applicant_GivenName", "花子");
        await Type(page, "Form_Applicant_FamilyNameKana", "とうきょう");
        await Type(page, "Form_Applicant_GivenNameKana", "ハナコ");
        await Type(page, "Form_Birthday_Year", "平成2");
        await Type(page, "Form_Birthday_Month", "4");
        await Type(page, "Form_Birthday_Day", "1");
        await Type(page, "Form_Address_PostalCode", "１６３８００１");
        await page.TabToAsync("#Form_Address_Prefecture");
        await page.Keyboard.PressAsync("ArrowDown");
        await Type(page, "Form_Address_CityAndCounty", "新宿区");
        await Type(page, "Form_Address_StreetAddress", "西新宿二丁目8番1号");
        await Type(page, "Form_Email", "hanako@example.jp");
        await page.TabToAsync("#Form_Municipality");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.TabToAsync("#Form_Delivery");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.TabToAsync("#Form_IsAgreed");
        await page.Keyboard.PressAsync("Space");
        await page.TabToAsync(Submit);
        await page.Keyboard.PressAsync("Enter");

        await page.AssertHeadingAsync("入力内容の確認");
    }

    [BrowserFact]
    public async Task Without_script()
    {
        var page = await gallery.OpenAsync(360, script: false);
        await page.GotoAsync("/form/filled");
        await page.Locator("[name='Form.Birthday.Day']").FillAsync("31");
        await page.Locator(Submit).First.ClickAsync();
        await page.Locator(".tds-error-summary a").ClickAsync();
        await page.AssertAddressAsync("#Form_Birthday_Day");

        await page.Locator("[name='Form.Birthday.Day']").FillAsync("30");
        await page.Locator(Submit).First.ClickAsync();
        await page.AssertAddressAsync("/Confirm");
        await Assertions.Expect(page.GetByText("入力した内容は消えます。")).ToBeVisibleAsync();
        await page.Locator(Submit).First.ClickAsync();
        await page.AssertHeadingAsync("申請を受け付けました");
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_of_components_is_sent_mended_and_received(bool script)
    {
        var page = await gallery.OpenAsync(360, script);
        await page.GotoAsync("/components");
        await page.Locator("#Input_Email").FillAsync("hanako");
        await page.Locator("#Input_Phone").FillAsync("でんわ");
        await page.Locator("#Input_IndividualNumber").FillAsync("123456789012");
        await page.Locator("#Input_Story").FillAsync("\n一行目");
        await page.Locator(Submit).ClickAsync();
        await page.Locator(".tds-error-summary").WaitForAsync();
        Assert.Equal(
            ["#Input_Email", "#Input_Phone", "#Input_IndividualNumber", "#Input_Delivery", "#Input_IsAgreed"],
            await page.Locator(".tds-error-summary a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"));
        Assert.StartsWith("電話番号は ", await page.Locator(".tds-error-summary a").Nth(1).InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("123456789012", await page.ContentAsync(), StringComparison.Ordinal);
        Assert.Equal("でんわ", await page.Locator("#Input_Phone").InputValueAsync());
        Assert.Equal("\n一行目", await page.Locator("#Input_Story").InputValueAsync());
        if (script)
        {
            await page.AssertAccessibleAsync("components-error-ja-360");
        }

        await page.Locator("#Input_Email").FillAsync("hanako@example.jp");
        await page.Locator("#Input_Phone").FillAsync("0353211111");
        await page.Locator("#Input_IndividualNumber").FillAsync("123456789018");
        await page.Locator("[value=Post]").CheckAsync();
        await page.Locator("#Input_IsAgreed").CheckAsync();
        await page.Locator(Submit).ClickAsync();

        await page.AssertHeadingAsync("予約を受け付けました");
        Assert.Equal(["hanako@example.jp", "郵送", "03-5321-1111"], await page.Locator("dd").AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task The_accessibility_tree_names_every_control()
    {
        var page = await gallery.OpenAsync();
        await page.GotoAsync("/form/filled");

        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "申請する方" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "姓 ※必須", Exact = true })).ToHaveValueAsync("𠮷田");
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "生年月日 ※必須" }).GetByRole(AriaRole.Textbox, new() { Name = "月" })).ToHaveValueAsync("4");
        await Assertions.Expect(page.GetByRole(AriaRole.Radiogroup, new() { Name = "受け取り方 ※必須" }).GetByRole(AriaRole.Radio, new() { Name = "郵送" })).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "メールアドレス ※必須" })).ToHaveAccessibleDescriptionAsync("受付の結果をお知らせします");
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "利用規約に同意する ※必須" })).ToBeCheckedAsync();
    }

    [BrowserFact]
    public async Task The_counter_counts_and_says_when_it_is_too_much()
    {
        var page = await gallery.OpenAsync();
        await page.GotoAsync("/form");
        await page.Locator("#Form_Story").FillAsync("あいうえお");
        await Assertions.Expect(page.Locator("#Form_Story-count")).ToHaveTextAsync("残り395文字");
        await page.Locator("#Form_Story").FillAsync(new string('あ', 401));
        await Assertions.Expect(page.Locator("#Form_Story-count")).ToHaveTextAsync("1文字超えています");
        await Assertions.Expect(page.Locator("#Form_Story-count-spoken")).ToHaveTextAsync("1文字超えています");
    }

    [BrowserTheory]
    [InlineData("Form_CorporateNumber", "８０００-０２０１３-０００１", "8000020130002")]
    [InlineData("Form_IndividualNumber", "123456789018", "123456789012")]
    public async Task A_check_digit_is_looked_at_when_the_field_is_left(string id, string right, string wrong)
    {
        var page = await gallery.OpenAsync();
        await page.GotoAsync("/form");
        await page.Locator("#" + id).FillAsync(wrong);
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator($"#{id}-digits")).ToHaveTextAsync("番号がまちがっているようです。1桁ずつ見直してください");
        await page.Locator("#" + id).FillAsync(right);
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator($"#{id}-digits")).ToHaveTextAsync("");
    }

    [BrowserFact]
    public async Task What_is_said_of_a_number_does_not_take_a_press_away()
    {
        var page = await gallery.OpenAsync();
        await page.SetViewportSizeAsync(1280, 4000);
        await page.GotoAsync("/form");
        await page.Locator("#Form_CorporateNumber").FillAsync("8000020130002");
        await page.Locator("main h1").ClickAsync();
        await Assertions.Expect(page.Locator("#Form_CorporateNumber-digits")).ToHaveTextAsync("番号がまちがっているようです。1桁ずつ見直してください");

        await page.GotoAsync("/form");
        await page.Locator("#Form_CorporateNumber").FillAsync("8000020130002");
        await page.Locator(Submit).ClickAsync(new() { Position = new() { X = 8, Y = 4 } });
        await Assertions.Expect(page.Locator(".tds-error-summary")).ToBeFocusedAsync();

        await page.GotoAsync("/form");
        await page.Locator("#Form_CorporateNumber").FillAsync("8000020130002");
        await page.Locator(Submit).ScrollIntoViewIfNeededAsync();
        var button = (await page.Locator(Submit).BoundingBoxAsync())!;
        var finger = await page.Context.NewCDPSessionAsync(page);
        await finger.SendAsync("Emulation.setTouchEmulationEnabled", new() { ["enabled"] = true });
        await finger.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchStart", ["touchPoints"] = new[] { new { x = button.X + 8, y = button.Y + 4 } } });
        await finger.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });
        await Assertions.Expect(page.Locator(".tds-error-summary")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_second_press_does_not_send_the_form_twice()
    {
        var page = await gallery.OpenAsync();
        await page.GotoAsync("/confirm");
        var posts = 0;
        await page.RouteAsync("**/confirm", async route =>
        {
            if (route.Request.Method == "POST")
            {
                posts++;
                await Task.Delay(500);
            }

            await route.ContinueAsync();
        });
        await page.EvaluateAsync("() => { const button = document.querySelector('main form button'); button.click(); button.click(); button.click(); }");
        await page.AssertAddressAsync("/Complete");

        Assert.Equal(1, posts);
    }

    [BrowserFact]
    public async Task A_dialog_takes_the_focus_and_gives_it_back()
    {
        var page = await gallery.OpenAsync();
        await page.GotoAsync("/confirm");
        Assert.False(await page.Locator("#withdraw").IsVisibleAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "入力をやめる" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "入力をやめますか" });
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("dialog-ja-1280");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "入力をやめる" })).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task More_time_is_asked_for_without_leaving_the_page()
    {
        var page = await gallery.OpenAsync();
        await page.GotoAsync("/form");
        await page.Locator("[data-tds-session-extend]").ClickAsync();
        await Assertions.Expect(page.Locator("#tds-session-status")).ToHaveTextAsync("時間を延ばしました");
        Assert.EndsWith("/form", page.Url, StringComparison.Ordinal);
    }

    private static async Task Type(IPage page, string id, string text)
    {
        await page.TabToAsync("#" + id);
        await page.Keyboard.TypeAsync(text);
    }
}
