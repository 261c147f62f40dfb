using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TokyoDs.Tests.Accessibility;

public sealed class FieldTests : IAsyncLifetime
{
    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.Start();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task The_label_names_the_control_and_says_that_it_is_required()
    {
        var page = await _site.Page("/Form");
        var control = page.GetElementById("Input_FamilyName")!;

        Assert.Equal("姓 ※必須", page.QuerySelector("label[for=Input_FamilyName]")!.TextContent);
        Assert.Equal("true", control.GetAttribute("aria-required"));
        Assert.Equal("Input.FamilyName", control.GetAttribute("name"));
    }

    [Fact]
    public async Task An_optional_field_says_so_and_is_not_required()
    {
        var page = await _site.Page("/Form");

        Assert.Equal("ご意見 ※任意", page.QuerySelector("label[for=Input_Opinion]")!.TextContent);
        Assert.False(page.GetElementById("Input_Opinion")!.HasAttribute("aria-required"));
    }

    [Fact]
    public async Task The_hint_describes_the_control_and_is_encoded()
    {
        var page = await _site.Page("/Form");

        Assert.Equal("戸籍のとおりに入力してください <例>", page.GetElementById("Input_FamilyName-hint")!.TextContent);
        Assert.Equal("Input_FamilyName-hint", page.GetElementById("Input_FamilyName")!.GetAttribute("aria-describedby"));
        Assert.False(page.GetElementById("Input_FamilyName")!.HasAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_wrong_field_is_marked_and_described_by_the_error_before_the_hint()
    {
        var page = await _site.PageAfterSending("/Form", ("Input.FamilyName", ""));
        var control = page.GetElementById("Input_FamilyName")!;

        Assert.Equal("true", control.GetAttribute("aria-invalid"));
        Assert.Equal("Input_FamilyName-error Input_FamilyName-hint", control.GetAttribute("aria-describedby"));
        Assert.Equal("エラー：姓を入力してください", page.GetElementById("Input_FamilyName-error")!.TextContent);
        Assert.Equal("エラー：", page.QuerySelector("#Input_FamilyName-error .tds-visually-hidden")!.TextContent);
    }

    [Theory]
    [InlineData("Input_Email", "email", "email", null)]
    [InlineData("Input_FamilyName", "text", "family-name", null)]
    [InlineData("Input_WishedDate", "date", null, null)]
    [InlineData("Input_Count", "text", null, "numeric")]
    [InlineData("Input_PostalCode", "text", "postal-code", "numeric")]
    [InlineData("Input_CorporateNumber", "text", null, "numeric")]
    [InlineData("Input_IndividualNumber", "text", "off", "numeric")]
    [InlineData("Input_Secret", "password", null, null)]
    public async Task Type_autocomplete_and_keyboard_follow_the_property(string id, string type, string? autocomplete, string? inputMode)
    {
        var control = (await _site.Page("/Form")).GetElementById(id)!;

        Assert.Equal(type, control.GetAttribute("type"));
        Assert.Equal(autocomplete, control.GetAttribute("autocomplete"));
        Assert.Equal(inputMode, control.GetAttribute("inputmode"));
    }

    [Fact]
    public async Task What_was_typed_stays_after_an_error_except_a_secret()
    {
        var page = await _site.PageAfterSending(
            "/Form",
            ("Input.Email", "\"><script>x</script>"), ("Input.Opinion", "\n短い"), ("Input.City", "132012"), ("Input.Count", "たくさん"), ("Input.PostalCode", "１６３－８００１"), ("Input.Secret", "1234"), ("Input.IndividualNumber", "123456789018"));

        Assert.Equal("\"><script>x</script>", page.GetElementById("Input_Email")!.GetAttribute("value"));
        Assert.Equal("\n短い", page.GetElementById("Input_Opinion")!.TextContent);
        Assert.Equal("132012", ((IHtmlSelectElement)page.GetElementById("Input_City")!).Value);
        Assert.Equal("たくさん", page.GetElementById("Input_Count")!.GetAttribute("value"));
        Assert.Equal("１６３－８００１", page.GetElementById("Input_PostalCode")!.GetAttribute("value"));
        Assert.False(page.GetElementById("Input_Secret")!.HasAttribute("value"));
        Assert.False(page.GetElementById("Input_IndividualNumber")!.HasAttribute("value"));
    }

    [Fact]
    public async Task A_select_begins_with_an_empty_choice()
    {
        var options = (await _site.Page("/Form")).QuerySelectorAll("#Input_City option");

        Assert.Equal(["選択してください", "千代田区", "八王子市"], options.Select(option => option.TextContent));
        Assert.Equal("", options[0].GetAttribute("value"));
    }

    [Fact]
    public async Task Japanese_reaches_the_page_as_text_and_not_as_entities()
    {
        using var response = await _site.Get("/Form");
        var html = await response.Content.ReadAsStringAsync();

        Assert.Contains("戸籍のとおりに入力してください &lt;例&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_pages_have_English_words()
    {
        (await _site.Get("/Form?lang=en")).Dispose();
        var page = await _site.PageAfterSending("/Form", ("Input.FamilyName", ""));

        Assert.Equal("姓 Required", page.QuerySelector("label[for=Input_FamilyName]")!.TextContent);
        Assert.Equal("Error: 姓 is required", page.GetElementById("Input_FamilyName-error")!.TextContent);
    }
}
