using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TokyoService.Storage;

namespace TokyoService.Tests;

public sealed class ServiceTests(TestDatabase database) : IClassFixture<TestDatabase>, IDisposable
{
    private readonly Browser _browser = new(database);

    public void Dispose() => _browser.Dispose();

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_health_endpoints_answer(string path)
    {
        Assert.Equal("Healthy", (await _browser.Open(path)).Body!.TextContent);
    }

    [Fact]
    public async Task An_unknown_address_gets_a_page_and_404()
    {
        var page = await _browser.Open("/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, _browser.Status);
        Assert.Equal("ページが見つかりません", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_form_sent_without_its_token_is_refused_with_a_page()
    {
        await _browser.Open("/Apply");
        var page = await _browser.Send(await _browser.Open("/"), Answers.Correct);
        Assert.NotEqual(HttpStatusCode.OK, _browser.Status);
        Assert.NotNull(page.QuerySelector("h1"));
    }

    [Fact]
    public async Task A_link_changes_the_language_and_the_choice_stays()
    {
        await _browser.Open("/Apply?lang=en");
        var page = await _browser.Open("/Apply");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Family name Required", page.QuerySelector("label[for=Form_FamilyName]")!.TextContent);
        Assert.DoesNotMatch("[ぁ-んァ-ヶ一-龠]", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task The_migrations_describe_the_model()
    {
        await using var scope = _browser.Services.CreateAsyncScope();
        Assert.False(scope.ServiceProvider.GetRequiredService<ServiceDbContext>().Database.HasPendingModelChanges());
    }
}
