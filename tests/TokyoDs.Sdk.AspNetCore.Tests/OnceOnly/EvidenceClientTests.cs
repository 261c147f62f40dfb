using System.Diagnostics;
using System.Text.RegularExpressions;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>What a client makes of every fault of a provider, over real connections.</summary>
public sealed partial class EvidenceClientTests
{
    [Fact]
    public async Task A_provider_that_is_down_is_a_timeout_that_the_client_presumes()
    {
        var error = await ErrorOf(RawServer.Nobody());

        Assert.Equal((EvidenceErrorCode.Timeout, EvidenceErrorReason.Unreachable, FaultSide.Network, true), (error.Code, error.Reason, error.Side, error.IsPresumed));
    }

    [Fact]
    public async Task A_connection_that_is_taken_and_never_answered_ends_with_the_limit()
    {
        using var server = RawServer.Silent();

        var error = await ErrorOf(server.Address, options => options.AttemptTimeout = TimeSpan.FromSeconds(1));

        Assert.Equal((EvidenceErrorReason.NoAnswer, true), (error.Reason, error.IsPresumed));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task The_limit_of_the_whole_question_ends_repetitions_too()
    {
        using var server = RawServer.Silent();

        var error = await ErrorOf(server.Address, options => (options.Timeout, options.Retries) = (TimeSpan.FromSeconds(1), 10));

        Assert.Equal(EvidenceErrorReason.NoAnswer, error.Reason);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Half_a_body_is_a_broken_answer_and_is_asked_for_again()
    {
        using var server = RawServer.BreakingOff();

        var error = await ErrorOf(server.Address);

        Assert.Equal((EvidenceErrorCode.QueryFailed, EvidenceErrorReason.BrokenAnswer, FaultSide.Network), (error.Code, error.Reason, error.Side));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Half_a_body_without_an_end_is_no_answer()
    {
        using var server = RawServer.Stalling();
        Assert.Equal(EvidenceErrorReason.NoAnswer, (await ErrorOf(server.Address, options => options.AttemptTimeout = TimeSpan.FromMilliseconds(150))).Reason);
    }

    [Fact]
    public async Task Repetitions_are_the_same_request_byte_for_byte()
    {
        using var server = RawServer.Scripted(RawServer.Answer(503));

        await ErrorOf(server.Address);

        Assert.Equal(3, server.Requests.Count);
        Assert.Single(server.Requests.Select(request => request[request.IndexOf("\r\n\r\n", StringComparison.Ordinal)..]).Distinct());
    }

    [Theory]
    [InlineData(400, EvidenceErrorCode.InvalidRequest)]
    [InlineData(401, EvidenceErrorCode.NotAuthenticated)]
    [InlineData(403, EvidenceErrorCode.NotAuthorized)]
    [InlineData(404, EvidenceErrorCode.UnsupportedCapability)]
    [InlineData(409, EvidenceErrorCode.InvalidRequest)]
    public async Task What_cannot_pass_is_asked_once(int status, EvidenceErrorCode code)
    {
        using var server = RawServer.Scripted(RawServer.Answer(status));

        Assert.Equal(code, (await ErrorOf(server.Address)).Code);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(429, EvidenceErrorReason.TooManyRequests)]
    [InlineData(500, EvidenceErrorReason.ProviderFailed)]
    [InlineData(503, EvidenceErrorReason.ProviderFailed)]
    public async Task Without_Retry_After_a_passing_fault_is_asked_again_at_once(int status, EvidenceErrorReason reason)
    {
        using var server = RawServer.Scripted(RawServer.Answer(status));

        var error = await ErrorOf(server.Address);

        Assert.Equal((reason, (TimeSpan?)null), (error.Reason, error.RetryAfter));
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Retry_After_is_waited_for(int status)
    {
        using var server = RawServer.Scripted(RawServer.Answer(status, headers: "Retry-After: 1\r\n"), RawServer.Answer(403));
        var start = Stopwatch.GetTimestamp();

        Assert.Equal(EvidenceErrorReason.AccessRefused, (await ErrorOf(server.Address)).Reason);

        Assert.True(Stopwatch.GetElapsedTime(start) >= TimeSpan.FromSeconds(0.95));
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_long_Retry_After_is_handed_on_and_not_waited_for(int status)
    {
        using var server = RawServer.Scripted(RawServer.Answer(status, headers: "Retry-After: 120\r\n"));

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));

        var error = (await Asking.Client(server.Address, options => options.Timeout = TimeSpan.FromMinutes(5)).Ask(cancellationToken: patience.Token)).Error!;

        Assert.Equal(TimeSpan.FromMinutes(2), error.RetryAfter);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_Retry_After_that_is_a_date_is_understood()
    {
        using var server = RawServer.Scripted(RawServer.Answer(503, headers: $"Retry-After: {DateTimeOffset.UtcNow.AddMinutes(10):R}\r\n"));
        Assert.InRange((await ErrorOf(server.Address)).RetryAfter!.Value, TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task A_timeout_that_the_provider_reports_is_not_presumed()
    {
        using var server = RawServer.Scripted(RawServer.Answer(504));

        var error = await ErrorOf(server.Address);

        Assert.Equal((EvidenceErrorCode.Timeout, FaultSide.Provider, false), (error.Code, error.Side, error.IsPresumed));
    }

    [Theory]
    [InlineData("<html>ただいまメンテナンス中</html>", "text/html", EvidenceErrorReason.UnreadableAnswer)]
    [InlineData("{}", "application/json", EvidenceErrorReason.UnreadableAnswer)]
    [InlineData("null", "application/json", EvidenceErrorReason.UnreadableAnswer)]
    [InlineData("[", "application/json", EvidenceErrorReason.UnreadableAnswer)]
    [InlineData("""{"requestId":"00000000-0000-7000-8000-000000000000","contract":"a/2.0","issuedAt":"2026-11-21T00:00:00Z","evidence":{}}""", "application/json", EvidenceErrorReason.ForeignAnswer)]
    public async Task A_200_of_another_form_is_no_evidence_and_is_asked_once(string body, string type, EvidenceErrorReason reason)
    {
        using var server = RawServer.Scripted(RawServer.Answer(200, body, type));

        Assert.Equal(reason, (await ErrorOf(server.Address)).Reason);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("jp.lg.metro.tokyo.test.licence/1.0", """{"number":"7000012050002"}""", EvidenceErrorReason.UnaskedVersion)]
    [InlineData("jp.lg.metro.tokyo.test.other/2.0", """{"number":"7000012050002"}""", EvidenceErrorReason.UnaskedVersion)]
    [InlineData("jp.lg.metro.tokyo.test.licence/2.0", """{"number":"7000012050002"}""", EvidenceErrorReason.UnreadableAnswer)]
    [InlineData("jp.lg.metro.tokyo.test.licence/2.0", """{"number":"7000012050002","name":"裸の値"}""", EvidenceErrorReason.UnreadableAnswer)]
    [InlineData("jp.lg.metro.tokyo.test.licence/2.0", """{"number":"1","name":{"state":"notHeld"}}""", EvidenceErrorReason.UnreadableAnswer)]
    [InlineData("jp.lg.metro.tokyo.test.licence/2.0", """{"number":"7000012050002","name":{"state":"maybe"}}""", EvidenceErrorReason.UnreadableAnswer)]
    public async Task Evidence_in_a_wrong_version_or_form_is_refused(string contract, string evidence, EvidenceErrorReason reason)
    {
        var request = Asking.Request("name");
        using var server = RawServer.Scripted(RawServer.Answer(
            200, $$"""{"requestId":"{{request.Id}}","contract":"{{contract}}","issuedAt":"2026-11-21T00:00:00Z","evidence":{{evidence}}}"""));

        Assert.Equal(reason, (await Asking.Client(server.Address).Ask(request)).Error!.Reason);
    }

    [Fact]
    public async Task Items_that_are_unknown_or_were_not_asked_for_are_not_read()
    {
        var request = Asking.Request("name");
        using var server = RawServer.Scripted(RawServer.Answer(200, $$"""
            {"requestId":"{{request.Id}}","contract":"jp.lg.metro.tokyo.test.licence/2.7","issuedAt":"2026-11-21T00:00:00Z","more":1,
             "evidence":{"number":"7000012050002","name":{"state":"notHeld"},"address":{"state":"available","value":"x","source":"registry","provider":"y","observedAt":"2026-11-21T00:00:00Z"},"later":{} } }
            """));

        var licence = (await Asking.Client(server.Address).Ask(request)).GetOrThrow().Evidence;

        Assert.Equal((AttestationState.NotHeld, AttestationState.Unavailable), (licence.Name.State, licence.Address.State));
    }

    [Fact]
    public async Task An_answer_larger_than_the_limit_is_not_read()
    {
        using var server = RawServer.Scripted(RawServer.Answer(200, new string(' ', 5000)));
        Assert.Equal(EvidenceErrorReason.AnswerTooLarge, (await ErrorOf(server.Address, options => options.MaxAnswerBytes = 4096)).Reason);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        using var elsewhere = RawServer.Silent();
        using var server = RawServer.Scripted(RawServer.Answer(307, headers: $"Location: {elsewhere.Address}\r\n"));

        Assert.Equal(EvidenceErrorReason.WrongAddress, (await ErrorOf(server.Address)).Reason);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_provider_that_keeps_failing_is_left_alone_and_asked_again_later()
    {
        using var server = RawServer.Scripted(RawServer.Answer(500), RawServer.Answer(500), RawServer.Answer(500), RawServer.Answer(500), RawServer.Answer(403));
        var client = Asking.Client(server.Address, options => (options.Retries, options.BreakAfter, options.BreakFor) = (0, 4, TimeSpan.FromSeconds(3)));
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(EvidenceErrorReason.ProviderFailed, (await client.Ask()).Error!.Reason);
        }

        var left = (await client.Ask()).Error!;
        Assert.Equal(EvidenceErrorReason.CircuitOpen, left.Reason);
        Assert.NotNull(left.RetryAfter);
        Assert.Equal(4, server.Requests.Count);

        await Task.Delay(TimeSpan.FromSeconds(3.2));
        Assert.Equal(EvidenceErrorReason.AccessRefused, (await client.Ask()).Error!.Reason);
    }

    [Fact]
    public async Task Refusals_do_not_open_the_circuit()
    {
        using var server = RawServer.Scripted(RawServer.Answer(403));
        var client = Asking.Client(server.Address, options => options.BreakAfter = 2);
        for (var i = 0; i < 6; i++)
        {
            Assert.Equal(EvidenceErrorReason.AccessRefused, (await client.Ask()).Error!.Reason);
        }
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_an_exception()
    {
        using var server = RawServer.Silent();
        using var given = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Asking.Client(server.Address).Ask(cancellationToken: given.Token));
    }

    [Fact]
    public async Task What_a_provider_says_in_words_gets_into_no_error()
    {
        using var server = RawServer.Scripted(RawServer.Answer(400, """
            {"type":"urn:tokyods:evidence-error:invalid-request","reason":"clock-skew","detail":"秘密の値","correlationId":"<script>","texts":{"person":{"ja":"秘密の値","en":"x"},"developer":{"ja":"秘密の値","en":"x"}}}
            """, "application/problem+json"));

        var error = await ErrorOf(server.Address);
        var exception = Assert.Throws<EvidenceException>(() => EvidenceResult.Failed<Licence>(error).GetOrThrow());

        Assert.Equal(EvidenceErrorReason.ClockSkew, error.Reason);
        Assert.All<string>([error.ToString(), error.ForPerson(), error.ForDeveloper(), exception.ToString()], text => Assert.DoesNotMatch(Foreign(), text));
    }

    [Theory]
    [InlineData("http://provider.example/evidence")]
    [InlineData("https://name:secret@provider.example/")]
    [InlineData("ftp://127.0.0.1/")]
    public void Personal_data_is_not_sent_without_encryption(string address) =>
        Assert.Throws<ArgumentException>(() => Asking.Client(new Uri(address)));

    [Fact]
    public void Every_option_out_of_its_range_is_named()
    {
        Action<EvidenceClientOptions>[] wrong =
        [
            options => options.Address = null, options => options.Provider = " ", options => options.Timeout = TimeSpan.Zero,
            options => options.AttemptTimeout = TimeSpan.FromDays(1), options => options.Retries = -1, options => options.RetryDelay = TimeSpan.FromSeconds(-1),
            options => options.LongestRetryAfter = TimeSpan.MaxValue, options => options.MaxAnswerBytes = 0, options => options.BreakAfter = 1,
            options => options.BreakWindow = TimeSpan.Zero, options => options.BreakFor = TimeSpan.Zero,
        ];
        Assert.Equal(wrong.Length, wrong.Select(change => Assert.Throws<ArgumentException>(() => Asking.Client(RawServer.Nobody(), change)).Message).Distinct().Count());
    }

    private static async Task<EvidenceError> ErrorOf(Uri address, Action<EvidenceClientOptions>? configure = null) =>
        (await Asking.Client(address, configure).Ask()).Error!;

    [GeneratedRegex("秘密|script")]
    private static partial Regex Foreign();
}
