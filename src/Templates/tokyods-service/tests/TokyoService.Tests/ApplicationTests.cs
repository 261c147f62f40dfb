using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TokyoService.Storage;

namespace TokyoService.Tests;

public sealed class ApplicationTests(TestDatabase database) : IClassFixture<TestDatabase>, IDisposable
{
    private readonly Browser _browser = new(database);

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task An_application_goes_from_the_form_over_the_confirmation_to_a_receipt_number()
    {
        var confirm = await _browser.Send(await _browser.Open("/Apply"), Answers.Correct);
        Assert.Equal("/Apply/Confirm", _browser.Path);
        Assert.Contains("𠮷田", confirm.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("新宿区", confirm.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);

        var complete = await _browser.Send(confirm);
        Assert.Equal("/Apply/Complete", _browser.Path);
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$", complete.QuerySelector(".tds-panel__number")!.TextContent);
    }

    [Fact]
    public async Task A_double_click_receives_the_application_once()
    {
        var confirm = await _browser.Send(await _browser.Open("/Apply"), Answers.With("Form.EmailAddress", "twice@example.jp"));

        var numbers = await _browser.SendTwiceAtOnce(confirm);

        Assert.Equal(numbers[0], numbers[1]);
        Assert.Equal(1, await Count("twice@example.jp"));
    }

    [Fact]
    public async Task Reloading_the_receipt_receives_nothing_again()
    {
        var receipt = await _browser.Send(await _browser.Send(await _browser.Open("/Apply"), Answers.With("Form.EmailAddress", "reload@example.jp")));

        var again = await _browser.Open("/Apply/Complete");

        Assert.Equal(receipt.QuerySelector(".tds-panel__number")!.TextContent, again.QuerySelector(".tds-panel__number")!.TextContent);
        Assert.Equal(1, await Count("reload@example.jp"));
    }

    [Fact]
    public async Task The_way_back_from_the_confirmation_shows_every_answer_again()
    {
        await _browser.Send(await _browser.Open("/Apply"), Answers.Correct);

        var form = await _browser.Open("/Apply");

        Assert.Equal("𠮷田", form.GetElementById("Form_FamilyName")!.GetAttribute("value"));
        Assert.Equal("1638001", form.GetElementById("Form_PostalCode")!.GetAttribute("value")!.Replace("-", "", StringComparison.Ordinal));
        Assert.Equal("131041", form.QuerySelector("#Form_LocalGovernmentCode option[selected]")!.GetAttribute("value"));
        Assert.Equal(Answers.Tomorrow, form.GetElementById("Form_WishedDate")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_draft_survives_a_restart_of_service_and_database()
    {
        await _browser.Send(await _browser.Open("/Apply"), Answers.Correct);
        _browser.Dispose();
        database.Restart();

        using var later = new Browser(database, _browser.Cookies);
        var receipt = await later.Send(await later.Open("/Apply/Confirm"));

        Assert.NotNull(receipt.QuerySelector(".tds-panel__number"));
    }

    [Theory]
    [InlineData("/Apply/Confirm", "/Apply")]
    [InlineData("/Apply/Complete", "/")]
    public async Task Without_a_draft_the_later_pages_lead_back(string path, string expected)
    {
        await _browser.Open(path);
        Assert.Equal(expected, _browser.Path);
        Assert.Equal(HttpStatusCode.OK, _browser.Status);
    }

    [Theory]
    [InlineData("Form.FamilyName", "", "姓を入力してください")]
    [InlineData("Form.FamilyNameKana", "よしだ", "姓（フリガナ）は全角カタカナで入力してください")]
    [InlineData("Form.LocalGovernmentCode", "", "区市町村を選択してください")]
    [InlineData("Form.LocalGovernmentCode", "011002", "区市町村を選択してください")]
    [InlineData("Form.EmailAddress", "hanako", "メールアドレスは name@example.jp のような形で入力してください")]
    [InlineData("Form.WishedDate", "2020-01-01", "希望日は明日から3か月先までの日を選んでください")]
    public async Task A_wrong_answer_is_named_at_the_field_and_in_the_summary(string name, string value, string message)
    {
        var page = await _browser.Send(await _browser.Open("/Apply"), Answers.With(name, value));
        var id = name.Replace('.', '_');

        Assert.Equal("/Apply", _browser.Path);
        Assert.Equal("エラー：" + message, page.GetElementById(id + "-error")!.TextContent);
        Assert.Equal(message, page.QuerySelector($".tds-error-summary a[href='#{id}']")!.TextContent);
        Assert.StartsWith("エラー：", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.PostalCode", "12-34")]
    [InlineData("Form.CorporateNumber", "1234567890123")]
    public async Task A_code_that_cannot_be_one_is_refused_and_stays_in_the_field(string name, string value)
    {
        var page = await _browser.Send(await _browser.Open("/Apply"), Answers.With(name, value));
        var id = name.Replace('.', '_');

        Assert.NotNull(page.GetElementById(id + "-error"));
        Assert.Equal(value, page.GetElementById(id)!.GetAttribute("value"));
    }

    private async Task<int> Count(string email)
    {
        await using var scope = _browser.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ServiceDbContext>();
        return await context.Applications.CountAsync(application => application.Applicant.EmailAddress == email);
    }
}
