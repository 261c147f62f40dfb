using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>Tickets that were changed, kept too long, moved or used twice, as the page answers them.</summary>
public sealed class PrefillTicketTests : IAsyncLifetime
{
    private const string Ticket = "tds-prefill.ticket";

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
    public async Task Values_are_not_readable_in_the_ticket()
    {
        var ticket = TicketOf(await _site.Page("/Prefill"));
        Assert.DoesNotContain("licence", ticket, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Licence.SubjectReference.Key, ticket, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_changed_by_the_client_is_replaced_by_the_one_of_the_ticket_and_reported()
    {
        var stored = await Send(await _site.Page("/Prefill"), ("name", "偽の株式会社"));

        var answer = stored.QuerySelector("#stored li")!;
        Assert.Equal((Licence.Holder, "True"), (answer.TextContent, answer.GetAttribute("data-restored")));
    }

    [Fact]
    public async Task An_accepted_field_with_another_value_typed_is_asked_again()
    {
        var page = await Send(await _site.Page("/Prefill"), PrefillScene.Enter("name", "偽の株式会社"));
        Assert.Contains("法人名に別の内容が入力されています", page.QuerySelector(".tds-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yes")]
    public async Task Without_a_decision_the_field_is_asked_again(string decision)
    {
        var page = await Send(await _site.Page("/Prefill"), PrefillScene.Decide("name", decision));
        Assert.Contains("法人名の登録情報を使うかどうかを選んでください", page.QuerySelector(".tds-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tampered_ticket_says_so_asks_by_hand_and_then_goes_on()
    {
        var page = await _site.Page("/Prefill");
        var ticket = TicketOf(page);
        foreach (var changed in new[] { ticket[..^4], ticket[..50] + (ticket[50] == 'A' ? 'B' : 'A') + ticket[51..], "x", "😀", new string('A', 300_000), "AAAA.BBBB" })
        {
            var answer = await Send(page, (Ticket, changed));
            Assert.Contains("登録情報の控えを確認できない", answer.QuerySelector(".tds-error-summary")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(Licence.Holder, answer.Body!.TextContent, StringComparison.Ordinal);
        }

        var asked = await Send(page, (Ticket, "x"));
        Assert.Null(asked.QuerySelector($"input[name='{Ticket}']"));
        var stored = await Send(asked, PrefillScene.Enter("name", "株式会社吉田"), PrefillScene.Enter("address", "東京都"), PrefillScene.Enter("expires", "2031-03-31"));
        Assert.All(stored.QuerySelectorAll("#stored li"), answer => Assert.Equal("Declared", answer.GetAttribute("data-source")));
    }

    [Fact]
    public async Task Without_the_ticket_nothing_can_be_accepted()
    {
        var page = await Send(await _site.Page("/Prefill"), (Ticket, ""), ("name", "偽の株式会社"));

        Assert.Contains("法人名の登録情報は使えなくなりました", page.QuerySelector(".tds-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("偽の", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expired_ticket_says_so()
    {
        var page = await _site.Page("/Prefill");
        _scene.Clock.Shift = TimeSpan.FromMinutes(61);
        Assert.Contains("時間がたった", (await Send(page)).QuerySelector(".tds-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person")]
    [InlineData("purpose")]
    [InlineData("procedure")]
    public async Task A_ticket_of_another_person_purpose_or_procedure_is_refused(string what)
    {
        var page = await _site.Page("/Prefill");
        _scene.Context = what switch
        {
            "person" => _scene.Context with { Subject = new("corporate-number", "8000012010038") },
            "purpose" => _scene.Context with { Purpose = "統計" },
            _ => _scene.Context with { Procedure = "other" },
        };

        var answer = await Send(page);

        Assert.Contains("別の申請または別の方", answer.QuerySelector(".tds-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Licence.Holder, answer.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ticket_is_used_once()
    {
        var page = await _site.Page("/Prefill");
        Assert.NotNull((await Send(page)).QuerySelector("#stored"));

        var again = await Send(page);

        Assert.Null(again.QuerySelector("#stored"));
        Assert.Contains("すでに送信されています", again.QuerySelector(".tds-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Single(_scene.Ledger.Kinds, AccessEventKind.Accepted);
    }

    [Fact]
    public async Task Of_many_who_send_the_same_ticket_at_once_one_is_stored()
    {
        var page = await _site.Page("/Prefill");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Send(page)));
        Assert.Single(answers, answer => answer.QuerySelector("#stored") is not null);
    }

    [Fact]
    public async Task A_consent_revoked_before_the_form_is_sent_withholds_the_values()
    {
        var page = await _site.Page("/Prefill");
        _scene.Consents.RevokeAll();

        var answer = await Send(page);

        Assert.Null(answer.QuerySelector("#stored"));
        Assert.Contains("同意が取り消されたか期限が切れた", answer.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Licence.Holder, answer.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, answer.QuerySelectorAll("input[type=text], input[type=date]").Length);
    }

    [Fact]
    public async Task A_ledger_that_is_down_stores_nothing_and_asks_by_hand()
    {
        var page = await _site.Page("/Prefill");
        _scene.Ledger.IsDown = true;

        var answer = await Send(page);

        Assert.Contains("利用を記録できない", answer.QuerySelector(".tds-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Null(answer.QuerySelector($"input[name='{Ticket}']"));
    }

    private static string TicketOf(IHtmlDocument page) => page.QuerySelector<IHtmlInputElement>($"input[name='{Ticket}']")!.Value;

    private Task<IHtmlDocument> Send(IHtmlDocument page, params (string, string)[] changed) => _site.PageAfterSending("/Form", "/Prefill", PrefillScene.Posted(page, changed));
}
