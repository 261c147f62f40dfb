using TokyoDs.Registries;
using TokyoDs.Registries.Lookup;
using TokyoDs.Sdk.Tests.Text;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

/// <summary>What is true of every registry that is asked over the network.</summary>
public abstract class RegistryTroubleTests<TRecord>
    where TRecord : class
{
    protected const string Key = "key-that-must-not-appear";

    protected static CorporateNumber Number { get; } = CorporateNumber.Parse("4000012090001");

    protected static HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    [Theory]
    [InlineData(302, RegistryTrouble.RequestRefused)]
    [InlineData(400, RegistryTrouble.RequestRefused)]
    [InlineData(401, RegistryTrouble.KeyRefused)]
    [InlineData(403, RegistryTrouble.KeyRefused)]
    [InlineData(404, RegistryTrouble.RequestRefused)]
    [InlineData(429, RegistryTrouble.TooManyRequests)]
    [InlineData(500, RegistryTrouble.ServerError)]
    [InlineData(503, RegistryTrouble.ServerError)]
    [InlineData(204, RegistryTrouble.Unreadable)]
    public async Task Refusals_are_trouble_and_never_not_found(int status, RegistryTrouble expected)
    {
        using var server = LoopbackServer.With("<html>no</html>", status, "text/html");
        Assert.Equal(expected, await TroubleAsync(server.Address));
    }

    [Fact]
    public async Task Waiting_time_is_handed_on()
    {
        using var server = LoopbackServer.With("", 429, headers: "Retry-After: 120\r\n");
        var answer = await Ask(server.Address).FindAsync(Number);
        Assert.Equal(TimeSpan.FromMinutes(2), answer.RetryAfter);
    }

    [Fact]
    public async Task Silence_is_a_time_limit()
    {
        using var server = LoopbackServer.Slow();
        var answer = await Ask(server.Address, TimeSpan.FromMilliseconds(200)).FindAsync(Number);
        Assert.Equal(RegistryTrouble.TimedOut, answer.Trouble);
    }

    [Fact]
    public async Task Caller_who_gives_up_gets_an_exception_and_no_answer()
    {
        using var server = LoopbackServer.Slow();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Ask(server.Address).FindAsync(Number, cancellation.Token));
    }

    [Fact]
    public async Task Answers_that_break_off_and_servers_that_are_not_there_are_unreachable()
    {
        using var breakingOff = LoopbackServer.BreakingOff();
        using var babbling = LoopbackServer.Babbling();
        Assert.Equal(RegistryTrouble.Unreachable, await TroubleAsync(breakingOff.Address));
        Assert.Equal(RegistryTrouble.Unreachable, await TroubleAsync(babbling.Address));
        Assert.Equal(RegistryTrouble.Unreachable, await TroubleAsync(LoopbackServer.Nobody()));
    }

    [Fact]
    public async Task Answers_of_another_form_are_unreadable()
    {
        foreach (var body in new[] { "", "<html>maintenance</html>", "{}", "[]", "null", "2026-11-21,1", "<a", new string('"', 100_000), new string(' ', 5_000_000) })
        {
            using var server = LoopbackServer.With(body);
            Assert.Equal(RegistryTrouble.Unreadable, await TroubleAsync(server.Address));
        }
    }

    [Fact]
    public async Task Answers_that_are_not_utf8_are_unreadable()
    {
        using var server = LoopbackServer.With([0x8A, 0x94, 0x8E, 0xAE, 0xFF]);
        Assert.Equal(RegistryTrouble.Unreadable, await TroubleAsync(server.Address));
    }

    [Theory]
    [InlineData("<html>maintenance</html>")]
    [InlineData("2026-11-21,1")]
    [InlineData("[]")]
    [InlineData("{}")]
    public async Task What_is_unreadable_is_told_with_its_place_and_the_form(string body)
    {
        var said = Explained(await AnswerAsync(body));
        said.Judge("Expected: ", "正しい形は、", Terms);
        Assert.Matches(@"\d|first line|root|count", said.English);
        Assert.DoesNotContain("maintenance", said.English + said.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_told_by_their_place()
    {
        using var server = LoopbackServer.With([(byte)'{', (byte)'}', 0x8A, 0x94]);
        var said = Explained(await Ask(server.Address).FindAsync(Number));
        said.Judge("at byte 3", "3 バイト目", Terms);
    }

    [Theory]
    [InlineData(RegistryTrouble.Unreachable)]
    [InlineData(RegistryTrouble.TimedOut)]
    [InlineData(RegistryTrouble.TooManyRequests)]
    [InlineData(RegistryTrouble.KeyRefused)]
    [InlineData(RegistryTrouble.RequestRefused)]
    [InlineData(RegistryTrouble.ServerError)]
    [InlineData(RegistryTrouble.Unreadable)]
    public void Trouble_is_told_in_both_languages_and_an_answer_needs_no_words(RegistryTrouble trouble)
    {
        Explained(RegistryAnswer.Unavailable<TRecord>(trouble)).Judge("registry", "台帳");
        Assert.Equal("", RegistryAnswer.NotFound<TRecord>().Explanation);
    }

    [Fact]
    public async Task No_number_is_no_question() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Ask(LoopbackServer.Nobody()).FindAsync(default));

    [Fact]
    public async Task Keys_appear_in_no_exception()
    {
        using var server = LoopbackServer.Slow();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Ask(server.Address).FindAsync(Number, cancellation.Token));
        var refused = Assert.Throws<ArgumentException>(() => Ask(new Uri("http://registry.example/")));
        Assert.All<Exception>([cancelled, refused], exception => Assert.DoesNotContain(Key, exception.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Keys_are_not_sent_without_encryption()
    {
        Assert.Throws<ArgumentException>(() => Ask(new Uri("http://registry.example/")));
        Assert.Throws<ArgumentException>(() => Ask(new Uri("https://registry.example/"), TimeSpan.Zero));
        Assert.Throws<ArgumentException>(() => Ask(new Uri("relative", UriKind.Relative)));
    }

    /// <summary>What the texts show of the form of an answer.</summary>
    protected static string[] Terms => ["Web-API", "hojin-infos", "<corporations><count>0</count></corporations>", "東"];

    private protected static Wording Explained(RegistryAnswer<TRecord> answer)
    {
        return new(In("en"), In("ja"));

        string In(string language)
        {
            using (new UiCulture(language))
            {
                return answer.Explanation;
            }
        }
    }

    protected abstract IRegistryLookup<CorporateNumber, TRecord> Ask(Uri address, TimeSpan? timeout = null);

    protected async Task<RegistryTrouble> TroubleAsync(Uri address)
    {
        var answer = await Ask(address).FindAsync(Number);
        Assert.True(answer.IsUnavailable && !answer.IsFound && !answer.IsNotFound && !answer.TryGetRecord(out _));
        return answer.Trouble;
    }

    protected async Task<RegistryAnswer<TRecord>> AnswerAsync(string body, int status = 200, string type = "text/plain")
    {
        using var server = LoopbackServer.With(body, status, type);
        return await Ask(server.Address).FindAsync(Number);
    }
}
