using System.Net;
using System.Text.RegularExpressions;
using Npgsql;
using TokyoDs.OnceOnly;
using static TokyoDs.Tests.Samples.DemoForm;

namespace TokyoDs.Tests.Samples;

/// <summary>The demo as an applicant meets it, and with each of its parts killed in turn.</summary>
public sealed class OnceOnlyDemoTests(RunningDemo running) : IClassFixture<RunningDemo>
{
    private const string Restaurant = "6010001999001";
    private const string Protected = "5010001999002";
    private const string NoRepresentative = "4010001999003";
    private const string NoLicence = "3010001999004";

    private static readonly string[] OwnItems = ["申請する金額（円）", "設備の計画", "連絡先のメールアドレス"];
    private static readonly string[] LicenceItems = ["商号または名称", "営業所の所在地", "代表者の氏名", "営業許可番号", "営業許可の満了日"];

    private Uri Address => running.Demo.Subsidy.Address;

    [Fact]
    public async Task The_form_asks_only_for_what_no_register_holds()
    {
        using var applicant = await Applicant.SignIn(Address, Restaurant);
        Assert.Equal(OwnItems, applicant.Asked);
        Assert.Contains("見本 太郎", applicant.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("保健医療局 営業許可台帳", applicant.Page.Body!.TextContent, StringComparison.Ordinal);

        await applicant.Post(Own);
        Assert.Equal("申請を受け付けました", applicant.Heading);
        Assert.Contains("8 項目のうち 5 項目", applicant.Page.Body!.TextContent, StringComparison.Ordinal);
        var stored = await Stored(applicant);
        Assert.Contains("\"見本 太郎\"", stored, StringComparison.Ordinal);
        Assert.Contains("保健医療局 営業許可台帳", stored, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task A_page_before_the_sign_in_links_the_static_web_assets(string path, HttpStatusCode status)
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, response.StatusCode);

        var linked = Regex.Matches(await response.Content.ReadAsStringAsync(), "\"(/_content/TokyoDs\\.Sdk/tokyods\\.[a-z0-9]{10}\\.(?:css|js))\"");
        Assert.Equal(2, linked.Count);
        foreach (Match link in linked)
        {
            using var asset = await client.GetAsync(new Uri(link.Groups[1].Value, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, asset.StatusCode);
        }
    }

    [Fact]
    public async Task In_English_every_label_and_error_is_English()
    {
        using var applicant = await Applicant.SignIn(Address, NoLicence, language: "en");
        Assert.Equal(["Amount in yen", "Planned equipment", "E-mail address"], applicant.Asked.Skip(LicenceItems.Length));

        await applicant.Post(new Dictionary<string, string>());
        Assert.Equal(8, applicant.Page.QuerySelectorAll("[role=alert] li").Length);
        Assert.DoesNotMatch(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]", applicant.Page.QuerySelector("[role=alert]")!.TextContent);
        Assert.All(applicant.Asked, label => Assert.DoesNotMatch(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]", label));
    }

    [Fact]
    public async Task One_form_goes_to_every_procedure_and_each_item_counts_once()
    {
        using var applicant = await Applicant.SignIn(Address, Restaurant);
        await applicant.Post(Own);

        Assert.Equal(
            [["設備補助金の交付申請", "8", "5", "0", "3"], ["省エネルギー診断の申込み", "3", "2", "1", "0"], ["合計", "11", "7", "1", "3"]],
            applicant.Page.QuerySelectorAll("tbody tr, tfoot tr").Select(row => row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim()).ToArray()));
        Assert.Equal(2, Statuses(applicant).Count(status => status == "受付済み"));

        using var other = await Applicant.SignIn(Address, NoRepresentative);
        await other.Get(new Uri(applicant.Page.Url).AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Fact]
    public async Task What_an_office_cannot_take_now_is_kept_and_sent_again()
    {
        running.Demo.RestartSubsidyWith("ClosedOffice", "energy-audit-2026");
        using var applicant = await Applicant.SignIn(Address, Restaurant);
        try
        {
            await applicant.Post(Own);
            Assert.Equal(["受付済み", "送付できていません"], Statuses(applicant));
            await applicant.Press("SendAgain");
            Assert.Equal(["受付済み", "送付できていません"], Statuses(applicant));
        }
        finally
        {
            running.Demo.RestartSubsidyWith("ClosedOffice", "");
        }

        await applicant.Press("SendAgain");
        Assert.Equal(["受付済み", "受付済み"], Statuses(applicant));
        Assert.Null(applicant.Page.QuerySelector("main form"));
        await using var source = NpgsqlDataSource.Create(running.Database);
        await using var command = source.CreateCommand("select content from once_only.one_stop_case");
        await using var row = await command.ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());
        Assert.DoesNotContain("見本", System.Text.Encoding.UTF8.GetString((byte[])row[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_bureaus_record_the_access_and_the_applicant_can_see_it()
    {
        using var applicant = await Applicant.SignIn(Address, NoRepresentative);
        await applicant.Get("/Access");

        var events = applicant.Page.QuerySelectorAll("tbody tr td:nth-child(2)").Select(cell => cell.TextContent).ToList();
        Assert.Contains("情報を照会しました", events);
        Assert.Contains("情報の提供を受けました", events);
        Assert.Contains("確認画面に表示しました", events);
        Assert.True((await running.VerifyRegisterLedger()).IsIntact);
        await using var source = NpgsqlDataSource.Create(running.Database);
        Assert.True((await running.SubsidyLedger(source).VerifyAsync()).IsIntact);
    }

    [Theory]
    [InlineData(Protected, "代表者の氏名")]
    [InlineData(NoRepresentative, "代表者の氏名")]
    public async Task An_item_that_the_register_does_not_give_is_asked_with_the_reason(string corporateNumber, string item)
    {
        using var applicant = await Applicant.SignIn(Address, corporateNumber);
        Assert.Equal([item, .. OwnItems], applicant.Asked);
        var input = applicant.Page.QuerySelector("[name='tds-prefill.representative.value']")!;
        Assert.NotEmpty(applicant.Page.GetElementById(input.GetAttribute("aria-describedby")!)!.TextContent);

        await applicant.Post(new Dictionary<string, string>(Own) { ["tds-prefill.representative.value"] = "檜原 花子" });
        Assert.Contains("8 項目のうち 4 項目", applicant.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_a_licence_enters_everything()
    {
        using var applicant = await Applicant.SignIn(Address, NoLicence);
        Assert.Equal([.. LicenceItems, .. OwnItems], applicant.Asked);
    }

    [Fact]
    public async Task Without_consent_nothing_is_fetched_and_the_form_works()
    {
        using var applicant = await Applicant.SignIn(Address, NoLicence, agrees: false);
        await applicant.Get("/Apply");
        Assert.Equal([.. LicenceItems, .. OwnItems], applicant.Asked);
        await applicant.Post(ByHand);
        Assert.Contains("8 項目のうち 0 項目", applicant.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_consent_revoked_while_the_form_is_open_takes_the_values_back()
    {
        using var applicant = await Applicant.SignIn(Address, Restaurant);
        using (var elsewhere = await Applicant.SignIn(Address, Restaurant, agrees: false))
        {
            await elsewhere.Get("/Access");
            while (elsewhere.Page.QuerySelector("main form") is not null)
            {
                await elsewhere.Press("Revoke");
            }
        }

        await applicant.Post(Own);
        Assert.Equal("申請の内容", applicant.Heading);
        Assert.Equal([.. LicenceItems, .. OwnItems], applicant.Asked);
        Assert.Equal("1200000", applicant.Page.QuerySelector("[name='Form.Amount']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_sent_twice_is_taken_once_and_leads_to_the_same_receipt(bool isFilledByTheRegister)
    {
        using var applicant = await Applicant.SignIn(Address, Restaurant, agrees: isFilledByTheRegister);
        await applicant.Get("/Apply");
        var form = applicant.Page;
        var answers = isFilledByTheRegister ? Own : ByHand;
        await applicant.Post(answers);
        Assert.Equal("申請を受け付けました", applicant.Heading);

        using var again = applicant.At(form);
        await again.Post(answers);
        Assert.Equal(applicant.Page.Url, again.Page.Url);
        Assert.Equal("申請を受け付けました", again.Heading);
    }

    [Fact]
    public async Task When_the_register_is_killed_the_form_goes_on_by_hand()
    {
        running.Demo.Register.Kill();
        try
        {
            using var applicant = await Applicant.SignIn(Address, Restaurant);
            Assert.Equal([.. LicenceItems, .. OwnItems], applicant.Asked);
            await applicant.Post(ByHand);
            Assert.Equal("申請を受け付けました", applicant.Heading);
            await applicant.HandIn("LicenceCopy", "licence.pdf", "%PDF-1.7 見本"u8.ToArray());
            Assert.Equal(["受付済み", "受付済み"], Statuses(applicant));
        }
        finally
        {
            running.Demo.Register.Start();
        }

        Assert.True((await running.VerifyRegisterLedger()).IsIntact);
        await Eventually(async () =>
        {
            using var applicant = await Applicant.SignIn(Address, Restaurant);
            return applicant.Asked.SequenceEqual(OwnItems);
        });
    }

    [Theory]
    [InlineData("correct")]
    [InlineData("decline")]
    public async Task Who_does_not_take_the_register_at_its_word_hands_the_document_in(string decision)
    {
        using var applicant = await Applicant.SignIn(Address, Restaurant);
        await applicant.Post(new Dictionary<string, string>(Own) { ["tds-prefill.tradeName.decision"] = decision, ["tds-prefill.tradeName.value"] = "訂正商店" });
        Assert.Equal(["受付済み", "入力中"], Statuses(applicant));
        Assert.Contains("書類が一つ必要です", applicant.Page.Body!.TextContent, StringComparison.Ordinal);

        await applicant.HandIn("LicenceCopy", "licence.pdf", "not a pdf"u8.ToArray());
        Assert.Single(applicant.Page.QuerySelectorAll("[role=alert] li"));
        await applicant.HandIn("LicenceCopy", "licence.pdf", "%PDF-1.7 見本"u8.ToArray());

        Assert.Equal(["受付済み", "受付済み"], Statuses(applicant));
        Assert.Null(applicant.Page.QuerySelector("main form"));
        var receipts = applicant.Page.QuerySelectorAll("dl.tds-summary dd").Where(cell => cell.TextContent.Length == 12).Select(cell => cell.TextContent);
        Assert.StartsWith("handed-in-document/", await DocumentOf(receipts.Last()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_the_register_at_its_word_hands_nothing_in()
    {
        using var applicant = await Applicant.SignIn(Address, Restaurant);
        await applicant.Post(Own);
        var receipts = applicant.Page.QuerySelectorAll("dl.tds-summary dd").Where(cell => cell.TextContent.Length == 12).Select(cell => cell.TextContent);
        Assert.Equal("保健医療局 営業許可台帳", await DocumentOf(receipts.Last()));
    }

    [Fact]
    public async Task When_the_application_is_killed_an_open_form_is_still_good_after_the_restart()
    {
        using var applicant = await Applicant.SignIn(Address, Restaurant);
        running.Demo.Subsidy.Kill();
        running.Demo.Subsidy.Start();

        await applicant.Post(Own);
        Assert.Equal("申請を受け付けました", applicant.Heading);
        Assert.Contains("8 項目のうち 5 項目", applicant.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_database_is_killed_the_page_says_so_and_nothing_acknowledged_is_lost()
    {
        using var applicant = await Applicant.SignIn(Address, Restaurant);
        await applicant.Post(Own);
        var before = await Events();

        running.KillDatabase();
        using (var other = await Applicant.SignIn(Address, Restaurant, agrees: false))
        {
            await other.Get("/Consent");
            await other.Press("Agree");
            Assert.Equal(HttpStatusCode.InternalServerError, other.Status);
            Assert.Equal("いま申請を受け付けられません", other.Heading);
        }

        Assert.True((await running.VerifyRegisterLedger()).IsIntact);
        running.RestartDatabase();
        Assert.Equal(before, await Events());
        Assert.NotEmpty(await Stored(applicant));
        await using var source = NpgsqlDataSource.Create(running.Database);
        Assert.True((await running.SubsidyLedger(source).VerifyAsync()).IsIntact);
    }

    private static IEnumerable<string> Statuses(Applicant applicant) => applicant.Page.QuerySelectorAll("dl.tds-summary")
        .Select(list => list.QuerySelectorAll("dt").Single(name => name.TextContent == "状況").NextElementSibling!.TextContent);

    private async Task<List<Guid>> Events()
    {
        await using var source = NpgsqlDataSource.Create(running.Database);
        var events = new List<Guid>();
        await foreach (var entry in running.SubsidyLedger(source).ReadAsync(new("corporate-number", Restaurant)))
        {
            events.Add(entry.Id);
        }

        return events;
    }

    private async Task<string> Stored(Applicant applicant)
    {
        await using var source = NpgsqlDataSource.Create(running.Database);
        await using var command = source.CreateCommand("select answers::text from received_application where receipt = $1");
        command.Parameters.Add(new() { Value = applicant.Page.QuerySelector(".tds-panel__number")!.TextContent });
        return (string)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>What the office of the energy audit has in place of the copy of the licence: a document, or the register that vouches for it.</summary>
    private async Task<string?> DocumentOf(string receipt)
    {
        await using var source = NpgsqlDataSource.Create(running.Database);
        await using var command = source.CreateCommand("select documents->>'営業許可証の写し' from received_application where receipt = $1");
        command.Parameters.Add(new() { Value = receipt });
        return await command.ExecuteScalarAsync() as string;
    }

    /// <summary>The circuit breaker leaves a provider alone for a while after it failed.</summary>
    private static async Task Eventually(Func<Task<bool>> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await holds())
        {
            await Task.Delay(500, limit.Token);
        }
    }
}
