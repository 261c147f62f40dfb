using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using TokyoDs.Submissions;

namespace TokyoDs.Tests.Submissions;

/// <summary>A form is received once, however often and wherever it is sent, over real connections.</summary>
public sealed class SubmitOnceTests
{
    private const string Token = "__tds-submission";

    [Fact]
    public async Task Twenty_posts_of_one_form_run_the_handler_once_and_all_end_where_it_ended()
    {
        await using var site = await OnceSite.Start();
        var hidden = OnceSite.HiddenOf(await site.Page("/Once"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => site.Post("/Once", hidden, ("Story", "よい"))));

        Assert.Equal(1, site.Receipts.Count);
        Assert.All(answers, answer => Assert.Equal("/Confirm?number=1", answer.Headers.Location?.OriginalString));
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther));
    }

    [Fact]
    public async Task Two_forms_both_run_also_when_they_stand_on_one_page()
    {
        await using var site = await OnceSite.Start();
        var page = await site.Page("/Once");
        using var first = await site.Post("/Once", OnceSite.HiddenOf(page), ("Story", "一"));
        using var second = await site.Post("/Once", OnceSite.HiddenOf(page, "#second"), ("Story", "二"));

        Assert.Equal(2, site.Receipts.Count);
        Assert.Equal("/Confirm?number=2", second.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_form_with_errors_keeps_its_token()
    {
        await using var site = await OnceSite.Start();
        var hidden = OnceSite.HiddenOf(await site.Page("/Once"));
        using var refused = await site.Post("/Once", hidden, ("Story", ""));
        Assert.NotNull((await OnceSite.Read(refused)).QuerySelector(".tds-error-summary"));

        using var received = await site.Post("/Once", hidden, ("Story", "よい"));
        Assert.Equal(HttpStatusCode.Found, received.StatusCode);
        Assert.Equal(1, site.Receipts.Count);
    }

    [Fact]
    public async Task A_handler_that_fails_may_be_asked_again()
    {
        await using var site = await OnceSite.Start();
        var hidden = OnceSite.HiddenOf(await site.Page("/Once"));
        using var failed = await site.Post("/Once", hidden, ("Story", "失敗"));
        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);

        using var received = await site.Post("/Once", hidden, ("Story", "よい"));
        Assert.Equal("/Confirm?number=2", received.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/Once", "/Once", "Story", "頁")]
    [InlineData("/components/once", "/components/once", "Input.Story", "よい")]
    [InlineData("/Once", "/api/once", "story", "よい")]
    public async Task Where_the_first_ended_in_a_page_the_second_is_told_that_it_was_received(string form, string action, string name, string value)
    {
        await using var site = await OnceSite.Start();
        var hidden = OnceSite.HiddenOf(await site.Page(form));
        using var first = await site.Post(action, hidden, (name, value));
        using var second = await site.Post(action, hidden, (name, value));

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal("すでに受け付けています", (await OnceSite.Read(second)).QuerySelector("h1")!.TextContent);
        Assert.Equal(1, site.Receipts.Count);
    }

    [Fact]
    public async Task The_page_is_English_for_who_reads_English()
    {
        await using var site = await OnceSite.Start();
        using var _ = await site.Post("/Once?lang=en", []);
        var page = await OnceSite.Read(await site.Post("/Once?lang=en", [], ("Story", "よい")));

        Assert.Equal(("en", "We have not received this form yet"), (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("h1")!.TextContent));
    }

    [Fact]
    public async Task Components_with_errors_keep_the_token_too()
    {
        await using var site = await OnceSite.Start();
        var hidden = OnceSite.HiddenOf(await site.Page("/components/once"));
        using var refused = await site.Post("/components/once", hidden, ("Input.Story", ""));
        Assert.NotNull((await OnceSite.Read(refused)).QuerySelector(".tds-error"));
        using var received = await site.Post("/components/once", hidden, ("Input.Story", "よい"));

        Assert.Equal("1", (await OnceSite.Read(received)).GetElementById("read")!.TextContent);
    }

    [Fact]
    public async Task An_action_and_an_endpoint_that_refuse_keep_the_token()
    {
        await using var site = await OnceSite.Start();
        var hidden = OnceSite.HiddenOf(await site.Page("/Once"));
        using var refused = await site.Post("/api/once", hidden);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => site.Post("/controller/once", hidden)));
        Assert.All(answers, answer => Assert.Equal("/done/1", answer.Headers.Location!.OriginalString));
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("tampered")]
    [InlineData("expired")]
    [InlineData("foreign")]
    public async Task A_token_that_cannot_be_used_runs_nothing_and_loses_nothing(string how)
    {
        await using var site = await OnceSite.Start(options: options => options.Lifetime = how == "expired" ? TimeSpan.FromMilliseconds(1) : TimeSpan.FromHours(1));
        var other = OnceSite.HiddenOf(await site.Page("/Once"))[Token];
        if (how == "foreign")
        {
            site.ForgetCookies();
        }

        var hidden = OnceSite.HiddenOf(await site.Page("/Once"));
        if (how == "missing")
        {
            hidden.Remove(Token);
        }
        else if (how != "expired")
        {
            hidden[Token] = how == "foreign" ? other : hidden[Token][..^4] + "AAAA";
        }

        using var asked = await site.Post("/Once", hidden, ("Story", "<秘密>の話"));
        var page = await OnceSite.Read(asked);
        Assert.Equal((HttpStatusCode.BadRequest, "まだ受け付けていません"), (asked.StatusCode, page.QuerySelector("h1")!.TextContent));
        Assert.DoesNotContain("秘密", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(0, site.Receipts.Count);

        if (how != "expired")
        {
            using var received = await site.Post(page.QuerySelector("form")!.GetAttribute("action")!, OnceSite.HiddenOf(page));
            Assert.Equal(HttpStatusCode.Found, received.StatusCode);
            Assert.Equal(1, site.Receipts.Count);
        }
    }

    [Fact]
    public async Task What_was_kept_is_what_the_handler_reads()
    {
        await using var site = await OnceSite.Start();
        var hidden = OnceSite.HiddenOf(await site.Page("/Once"));
        hidden.Remove(Token);
        var page = await OnceSite.Read(await site.Post("/Once", hidden, ("Story", "")));
        var shown = await OnceSite.Read(await site.Post("/Once", OnceSite.HiddenOf(page)));

        Assert.Equal("", shown.QuerySelector<IHtmlInputElement>("[name=Story]")!.Value);
        Assert.NotNull(shown.QuerySelector(".tds-error-summary"));
    }

    [Fact]
    public async Task A_post_that_waits_too_long_is_told_so_and_can_look_again()
    {
        await using var site = await OnceSite.Start(new() { Work = TimeSpan.FromSeconds(2) }, options: options => options.Wait = TimeSpan.Zero);
        var hidden = OnceSite.HiddenOf(await site.Page("/Once"));
        var first = site.Post("/Once", hidden, ("Story", "よい"));
        while (site.Receipts.Count == 0)
        {
            await Task.Delay(20);
        }

        using var second = await site.Post("/Once", hidden, ("Story", "よい"));
        var page = await OnceSite.Read(second);
        Assert.Equal((HttpStatusCode.Accepted, "受付の処理をしています"), (second.StatusCode, page.QuerySelector("h1")!.TextContent));
        await first;

        using var third = await site.Post("/Once", OnceSite.HiddenOf(page));
        Assert.Equal(HttpStatusCode.SeeOther, third.StatusCode);
        Assert.Equal(1, site.Receipts.Count);
    }

    [Fact]
    public async Task Two_instances_with_one_cache_receive_a_form_once()
    {
        var receipts = new Receipts();
        var cache = new SharedCache();
        var keys = Directory.CreateTempSubdirectory();
        await using var one = await OnceSite.Start(receipts, With);
        await using var two = await OnceSite.Start(receipts, With);
        var hidden = OnceSite.HiddenOf(await one.Page("/Once"));
        two.TakeCookiesFrom(one);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(index => (index % 2 == 0 ? one : two).Post("/Once", hidden, ("Story", "よい"))));

        Assert.Equal(1, receipts.Count);
        Assert.All(answers, answer => Assert.Equal("/Confirm?number=1", answer.Headers.Location?.OriginalString));

        void With(IServiceCollection services)
        {
            services.AddSingleton<IDistributedCache>(cache);
            services.AddDataProtection().SetApplicationName("once").PersistKeysToFileSystem(keys);
        }
    }

    [Fact]
    public async Task A_claim_is_not_left_behind_by_a_visitor_who_has_gone()
    {
        var store = new DistributedSubmissionStore(new SharedCache(), Options.Create(new SubmitOnceOptions { Settling = TimeSpan.FromMilliseconds(300) }));
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        Assert.Null(await store.TryClaimAsync("key", TimeSpan.FromMinutes(5), gone.Token));
        await store.ReleaseAsync("key", CancellationToken.None);
        Assert.Null(await store.TryClaimAsync("key", TimeSpan.FromMinutes(5), CancellationToken.None));
    }

    [Fact]
    public async Task What_is_no_form_or_a_broken_one_is_a_bad_request()
    {
        await using var site = await OnceSite.Start();
        Assert.Equal(HttpStatusCode.BadRequest, await site.PostRaw("/Once", "application/json", "{}"));
        Assert.Equal(HttpStatusCode.BadRequest, await site.PostRaw("/Once", "multipart/form-data; boundary=x", "--x\r\nbroken"));
        Assert.Equal(0, site.Receipts.Count);
    }

    [Fact]
    public async Task The_cache_learns_neither_the_token_nor_the_address()
    {
        var cache = new SharedCache();
        await using var site = await OnceSite.Start(services: services => services.AddSingleton<IDistributedCache>(cache));
        var hidden = OnceSite.HiddenOf(await site.Page("/Once"));
        using var _ = await site.Post("/Once", hidden, ("Story", "よい"));

        var (key, value) = Assert.Single(cache.Values);
        Assert.Matches("^tokyods-submission:[0-9a-f]{64}$", key);
        Assert.StartsWith("received:", value, StringComparison.Ordinal);
        Assert.DoesNotContain("Confirm", value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_nobody_looks_at_is_not_written()
    {
        await using var services = new ServiceCollection().AddLogging().AddSubmitOnce().BuildServiceProvider();
        var error = Assert.Throws<InvalidOperationException>(() => SubmissionTokens.IssueFor(new DefaultHttpContext { RequestServices = services }));

        Assert.Contains("app.UseSubmitOnce()", error.Message, StringComparison.Ordinal);
    }

    /// <summary>A cache that several instances share.</summary>
    private sealed class SharedCache : IDistributedCache
    {
        private readonly MemoryDistributedCache _cache = new(Options.Create(new MemoryDistributedCacheOptions()));
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, byte[]> _values = new();

        public IEnumerable<(string Key, string Value)> Values => _values.Select(entry => (entry.Key, System.Text.Encoding.UTF8.GetString(entry.Value)));

        public byte[]? Get(string key) => _cache.Get(key);

        public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => _cache.GetAsync(key, token);

        public void Refresh(string key) => _cache.Refresh(key);

        public Task RefreshAsync(string key, CancellationToken token = default) => _cache.RefreshAsync(key, token);

        public void Remove(string key) => _cache.Remove(key);

        public Task RemoveAsync(string key, CancellationToken token = default) => _cache.RemoveAsync(key, token);

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => _cache.Set(key, value, options);

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
        {
            _values[key] = value;
            return _cache.SetAsync(key, value, options, token);
        }
    }
}
