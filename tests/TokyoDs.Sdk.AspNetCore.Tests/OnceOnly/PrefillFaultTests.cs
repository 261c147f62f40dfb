using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>Every fault of a provider as the person sees it: a whole page, with the reason and an input for each field.</summary>
public sealed class PrefillFaultTests
{
    private static readonly string NotNow = $"いま{Licence.Office}に照会できません。入力してください。";
    private static readonly string BetweenSystems = $"{Licence.Office}との連携に問題があり、情報を取得できません。入力してください。";

    public static TheoryData<string> Faults =>
        ["down", "silent", "half a body", "half a body and silence", "429", "429 with Retry-After", "503", "503 with Retry-After", "wrong version", "wrong schema", "html", "clock skew", "replayed identifier"];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Each_fault_leaves_a_page_that_says_why_and_asks_by_hand(string fault)
    {
        await using var provider = await ProviderHost.Start();
        provider.Setting.Clock.Shift = TimeSpan.FromHours(1);
        using var server = Server(fault);
        var scene = new PrefillScene().Asks(fault switch { "down" => RawServer.Nobody(), "clock skew" => provider.Address, _ => server.Address }, options =>
        {
            options.AttemptTimeout = TimeSpan.FromSeconds(fault.Contains("sil", StringComparison.Ordinal) ? 0.2 : 20);
            options.LongestRetryAfter = TimeSpan.Zero;
        });
        await using var site = await scene.Open();

        var page = await site.Page("/Prefill");

        Assert.Equal(3, page.QuerySelectorAll("input[aria-required=true]").Length);
        var says = fault is "wrong version" or "clock skew" or "replayed identifier" ? BetweenSystems : NotNow;
        Assert.Equal(3, page.QuerySelectorAll(".tds-hint").Count(hint => hint.TextContent == says));
        Assert.All(scene.Ledger.Events, recorded => Assert.DoesNotContain(AttestationState.Available, recorded.Outcomes.Values));
    }

    [Fact]
    public async Task The_reason_of_one_source_is_still_said_when_the_form_comes_back()
    {
        await using var provider = await ProviderHost.Start();
        using var other = RawServer.Scripted(RawServer.Answer(406));
        var scene = new PrefillScene().Asks(provider.Address);
        scene.AddressSource = Asking.Client(other.Address).Reading(Licence.Reader);
        await using var site = await scene.Open();

        var page = await site.Page("/Prefill");
        var again = await site.PageAfterSending("/Form", "/Prefill", PrefillScene.Posted(page));

        Assert.All([page, again], shown => Assert.Equal(BetweenSystems, Assert.Single(shown.QuerySelectorAll(".tds-prefill > .tds-field .tds-hint")).TextContent));
    }

    private static RawServer Server(string fault) => fault switch
    {
        "half a body" => RawServer.BreakingOff(),
        "half a body and silence" => RawServer.Stalling(),
        "429" => RawServer.Scripted(RawServer.Answer(429)),
        "429 with Retry-After" => RawServer.Scripted(RawServer.Answer(429, headers: "Retry-After: 60\r\n")),
        "503" => RawServer.Scripted(RawServer.Answer(503)),
        "503 with Retry-After" => RawServer.Scripted(RawServer.Answer(503, headers: "Retry-After: 60\r\n")),
        "wrong version" => RawServer.Scripted(RawServer.Answer(406)),
        "replayed identifier" => RawServer.Scripted(RawServer.Answer(409, "{\"type\":\"urn:tokyods:evidence-error:invalid-request\",\"reason\":\"reused-identifier\"}", "application/problem+json")),
        "wrong schema" => RawServer.Scripted(RawServer.Answer(200, "{\"evidence\":1}")),
        "html" => RawServer.Scripted(RawServer.Answer(200, "<html>", "text/html")),
        _ => RawServer.Silent(),
    };
}
