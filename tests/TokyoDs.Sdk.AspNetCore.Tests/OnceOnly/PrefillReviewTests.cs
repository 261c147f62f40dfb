using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>The review step as a person gets it.</summary>
public sealed class PrefillReviewTests : IAsyncLifetime
{
    private readonly PrefillScene _scene = new();
    private ProviderHost _provider = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _provider = await ProviderHost.Start();
        _site = await _scene.Asks(_provider.Address).Open();
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Every_field_shows_value_source_and_date()
    {
        var page = await _site.Page("/Prefill");

        var first = page.QuerySelector("fieldset")!;
        Assert.Equal("法人名", first.QuerySelector("legend")!.TextContent);
        Assert.Equal(["登録されている内容", "提供元", "確認日"], first.QuerySelectorAll("dt").Select(name => name.TextContent));
        var values = first.QuerySelectorAll("dd").Select(value => value.TextContent).ToList();
        Assert.Equal((Licence.Holder, $"{Licence.Office}（行政機関の台帳）"), (values[0], values[1]));
        Assert.Contains("年", values[2], StringComparison.Ordinal);
        Assert.Contains("3項目のうち3項目を登録情報から入力しました", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_all_of_it_is_English()
    {
        var page = await InEnglish();

        Assert.Contains("3 of 3 items were filled", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Use this value", "It is wrong; I will correct it", "Do not use it; I will enter the value"], page.QuerySelector("fieldset")!.QuerySelectorAll(".tds-choice label").Select(label => label.TextContent));
        Assert.Equal("Expiry", page.QuerySelectorAll("legend")[2].TextContent);
    }

    [Fact]
    public async Task Every_control_has_a_name_of_its_own_and_no_script_or_style_is_needed()
    {
        var page = await _site.Page("/Prefill");

        var controls = page.QuerySelectorAll<IHtmlInputElement>(".tds-prefill input:not([type=hidden])").ToList();
        Assert.Equal(12, controls.Count);
        Assert.All(controls, control => Assert.NotNull(page.QuerySelector($"label[for='{control.Id}']")));
        Assert.Equal(controls.Count, controls.Select(control => control.Id).Distinct().Count());
        var names = controls.Select(control => control.Closest("fieldset")!.QuerySelector("legend")!.TextContent + page.QuerySelector($"label[for='{control.Id}']")!.TextContent).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Empty(page.QuerySelectorAll(".tds-prefill script, .tds-prefill style, .tds-prefill [style], .tds-prefill [onclick]"));
        Assert.All(page.QuerySelectorAll("fieldset"), set => Assert.Single(set.QuerySelectorAll("input[type=radio][checked]")));
    }

    [Fact]
    public async Task Accepted_fields_keep_the_provenance_of_the_register()
    {
        var stored = await Send(await _site.Page("/Prefill"));

        Assert.Equal([("name", "Accepted", "Registry", Licence.Holder), ("address", "Accepted", "Registry", Licence.Place), ("expires", "Accepted", "Registry", "2030-03-31")], Stored(stored));
        Assert.Equal(
            [AccessEventKind.Requested, AccessEventKind.Provided, AccessEventKind.Previewed, AccessEventKind.Accepted], _scene.Ledger.Kinds);
        Assert.Single(_scene.Ledger.Events.Select(recorded => recorded.RequestId).Distinct());
    }

    [Fact]
    public async Task A_correction_and_a_declined_field_are_declared_by_the_person()
    {
        var stored = await Send(
            await _site.Page("/Prefill"), PrefillScene.Decide("name", "correct"), PrefillScene.Enter("name", "株式会社吉田"),
            PrefillScene.Decide("address", "decline"), PrefillScene.Enter("address", "東京都千代田区"));

        Assert.Equal([("name", "Corrected", "Declared", "株式会社吉田"), ("address", "Declined", "Declared", "東京都千代田区"), ("expires", "Accepted", "Registry", "2030-03-31")], Stored(stored));
        Assert.Equal(
            [AccessEventKind.Corrected, AccessEventKind.Declined, AccessEventKind.Accepted], _scene.Ledger.Kinds.Skip(3));
    }

    [Theory]
    [InlineData("correct")]
    [InlineData("decline")]
    public async Task An_own_value_that_is_missing_is_asked_for_with_a_link_to_it(string decision)
    {
        var page = await Send(await _site.Page("/Prefill"), PrefillScene.Decide("name", decision));

        var link = page.QuerySelector(".tds-error-summary a")!;
        Assert.Equal("法人名を入力してください", link.TextContent);
        var input = page.QuerySelector(link.GetAttribute("href")!.Replace(".", "\\.", StringComparison.Ordinal))!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Contains("法人名を入力してください", page.GetElementById(input.GetAttribute("aria-describedby")!.Split(' ')[0])!.TextContent, StringComparison.Ordinal);
        Assert.Equal(decision, page.QuerySelector<IHtmlInputElement>("input[name='tds-prefill.name.decision'][checked]")!.Value);
    }

    [Fact]
    public async Task The_same_ticket_serves_until_the_form_is_complete()
    {
        var again = await Send(await _site.Page("/Prefill"), PrefillScene.Decide("expires", "correct"), PrefillScene.Enter("expires", "あした"));
        Assert.Contains("許可の期限の書き方を確認してください", again.QuerySelector(".tds-error-summary")!.TextContent, StringComparison.Ordinal);

        var stored = await Send(again, PrefillScene.Enter("expires", "2031-03-31"));
        Assert.Equal(("expires", "Corrected", "Declared", "2031-03-31"), Stored(stored)[2]);
    }

    [Fact]
    public async Task A_provider_that_is_down_leaves_a_form_to_fill_in_by_hand()
    {
        _scene.Asks(RawServer.Nobody());

        var page = await _site.Page("/Prefill");
        Assert.Empty(page.QuerySelectorAll("fieldset"));
        Assert.Equal(3, page.QuerySelectorAll("input[type=text], input[type=date]").Length);
        Assert.Contains($"いま{Licence.Office}に照会できません。入力してください。", page.Body!.TextContent, StringComparison.Ordinal);

        var stored = await Send(page, PrefillScene.Enter("name", "株式会社吉田"), PrefillScene.Enter("address", "東京都"), PrefillScene.Enter("expires", "2031-03-31"));
        Assert.All(Stored(stored), answer => Assert.Equal(("Entered", "Declared"), (answer.Decision, answer.Source)));
    }

    [Fact]
    public async Task Each_state_without_a_value_has_its_own_words_and_an_input()
    {
        var texts = new List<string>();
        foreach (var state in new[] { AttestationState.NotHeld, AttestationState.NotApplicable, AttestationState.Unavailable, AttestationState.Withheld })
        {
            _provider.Setting.Find = (_, _) => Task.FromResult(EvidenceResult.Found(Licence.At(DateTimeOffset.UtcNow) with { Address = Attestation.Missing<string>(state) }));
            var page = await _site.Page("/Prefill");
            var input = page.QuerySelector("input[name='tds-prefill.address.value']")!;
            Assert.Null(input.Closest("fieldset"));
            texts.Add(page.GetElementById(input.GetAttribute("aria-describedby")!)!.TextContent);
        }

        Assert.Equal(4, texts.Distinct().Count());
        Assert.All(texts, text => Assert.Contains("入力してください", text, StringComparison.Ordinal));
    }

    private async Task<IHtmlDocument> InEnglish()
    {
        using var chosen = await _site.Get("/Prefill?lang=en");
        return await _site.Page("/Prefill");
    }

    private Task<IHtmlDocument> Send(IHtmlDocument page, params (string, string)[] changed) => _site.PageAfterSending("/Form", "/Prefill", PrefillScene.Posted(page, changed));

    private static List<(string Field, string Decision, string Source, string Text)> Stored(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("#stored li").Select(answer => (answer.GetAttribute("data-field")!, answer.GetAttribute("data-decision")!, answer.GetAttribute("data-source")!, answer.TextContent))];
}
