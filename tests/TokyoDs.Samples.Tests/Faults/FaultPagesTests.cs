using System.Diagnostics;
using TokyoDs.OnceOnly;
using static TokyoDs.Tests.Samples.DemoForm;

namespace TokyoDs.Tests.Samples.Faults;

/// <summary>Every fault between application and register, as the applicant meets it: told why, in time, and with a way to the receipt.</summary>
public sealed class FaultPagesTests(FaultyDemo demo) : IClassFixture<FaultyDemo>
{
    private const string Restaurant = "6010001999001";
    private static readonly TimeSpan Documented = TimeSpan.FromSeconds(5);

    public static TheoryData<string, string> FaultsInBothLanguages()
    {
        var rows = new TheoryData<string, string>();
        foreach (var name in FaultCase.All.Keys)
        {
            rows.Add(name, "ja");
            rows.Add(name, "en");
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(FaultsInBothLanguages))]
    public async Task The_form_says_why_and_is_sent_by_hand(string name, string language)
    {
        var fault = FaultCase.All[name]();
        using var applicant = await Applicant.SignIn(demo.Address, Restaurant, agrees: false, language);
        var before = (await demo.Recorded(Restaurant)).Count;
        demo.Relay.Fault = fault.Fault;
        var start = Stopwatch.GetTimestamp();
        await applicant.Press("Agree");

        Assert.True(Stopwatch.GetElapsedTime(start) < Documented, $"{name}: the form came after {Stopwatch.GetElapsedTime(start)}.");
        // The deadline may end a pause before the last attempt, and a connection that was closed meanwhile is tried once more below HTTP.
        Assert.InRange(demo.Relay.Asked, Math.Min(2, fault.Asked), fault.Asked + 1);
        Assert.All(Licence.Keys, field => Assert.StartsWith(fault.Says.In(language), applicant.HintOf(field), StringComparison.Ordinal));
        await SendByHand(applicant);
        Assert.Equal(fault.Recorded, (await demo.Recorded(Restaurant)).Skip(before).Select(entry => entry.Kind));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_short_wait_that_the_register_asks_for_is_waited_for_and_the_form_is_filled(int status)
    {
        using var applicant = await Applicant.SignIn(demo.Address, Restaurant, agrees: false);
        demo.Relay.Fault = RelayFaults.Status(status, retryAfter: "1", times: 1);
        await applicant.Press("Agree");

        Assert.Equal(2, demo.Relay.Asked);
        await applicant.Post(Own);
        Assert.Contains("8 項目のうち 5 項目", applicant.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("429 for a minute")]
    [InlineData("503 for a minute")]
    public async Task A_long_wait_that_the_register_asks_for_is_not_waited_for(string name)
    {
        using var applicant = await Applicant.SignIn(demo.Address, Restaurant, agrees: false);
        demo.Relay.Fault = FaultCase.All[name]().Fault;
        var start = Stopwatch.GetTimestamp();
        await applicant.Press("Agree");

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, FaultyDemo.Deadline);
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task A_consent_that_ends_while_the_answer_is_on_its_way_throws_the_answer_away(string language)
    {
        using var applicant = await Applicant.SignIn(demo.Address, Restaurant, agrees: false, language);
        var before = (await demo.Recorded(Restaurant)).Count;
        demo.Relay.Fault = RelayFaults.Meanwhile(Revoke);
        await applicant.Press("Agree");

        Assert.All(Licence.Keys, field => Assert.StartsWith(Words.ConsentEnded.In(language), applicant.HintOf(field), StringComparison.Ordinal));
        Assert.DoesNotContain("見本 太郎", applicant.Page.Body!.TextContent, StringComparison.Ordinal);
        await SendByHand(applicant);
        Assert.Equal([AccessEventKind.Requested, AccessEventKind.Refused], (await demo.Recorded(Restaurant)).Skip(before).Select(entry => entry.Kind));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task A_consent_that_ends_while_the_form_is_open_takes_the_values_back(string language)
    {
        using var applicant = await Open(language);
        await Revoke();
        await applicant.Post(Own);

        Assert.All(Licence.Keys, field => Assert.StartsWith(Words.ConsentEnded.In(language), applicant.HintOf(field), StringComparison.Ordinal));
        Assert.DoesNotContain("見本 太郎", applicant.Page.Body!.TextContent, StringComparison.Ordinal);
        await SendRest(applicant);
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task A_ticket_that_was_changed_is_said_and_the_form_is_sent_by_hand(string language)
    {
        using var applicant = await Open(language);
        var ticket = applicant.Page.QuerySelector("[name='tds-prefill.ticket']")!.GetAttribute("value")!;
        var changed = ticket[..^8] + (ticket[^8] == 'A' ? 'B' : 'A') + ticket[^7..];
        await applicant.Post(new Dictionary<string, string>(Own) { ["tds-prefill.ticket"] = changed });

        Assert.Contains(Words.Tampered.In(language), applicant.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("見本 太郎", applicant.Page.Body!.TextContent, StringComparison.Ordinal);
        await SendRest(applicant);
    }

    [Theory]
    [InlineData("clock skew")]
    [InlineData("replayed identifier")]
    [InlineData("foreign requester")]
    public async Task The_register_records_that_it_refused(string name)
    {
        using var applicant = await Applicant.SignIn(demo.Address, Restaurant, agrees: false);
        var before = demo.RefusalsOfRegister();
        demo.Relay.Fault = FaultCase.All[name]().Fault;
        await applicant.Press("Agree");

        Assert.Equal(before + 1, demo.RefusalsOfRegister());
        Assert.True((await demo.Running.VerifyRegisterLedger()).IsIntact);
    }

    [Fact]
    public void The_guide_documents_what_the_form_says()
    {
        var guide = File.ReadAllText(Path.Combine(Eng.Repository.Root, "docs", "guides", "once-only.md"));
        var words = FaultCase.All.Values.Select(fault => fault().Says).Concat([Words.ConsentEnded, Words.Tampered]).Distinct();
        Assert.All(words, said =>
        {
            Assert.Contains(said.Japanese, guide, StringComparison.Ordinal);
            Assert.Contains(said.English, guide, StringComparison.Ordinal);
        });
    }

    /// <summary>Somebody before the filled form.</summary>
    private async Task<Applicant> Open(string language)
    {
        demo.Relay.Fault = RelayFaults.None;
        var applicant = await Applicant.SignIn(demo.Address, Restaurant, language: language);
        Assert.Contains("見本 太郎", applicant.Page.Body!.TextContent, StringComparison.Ordinal);
        return applicant;
    }

    /// <summary>The same person ends the consent elsewhere.</summary>
    private async Task Revoke()
    {
        using var elsewhere = await Applicant.SignIn(demo.Address, Restaurant, agrees: false);
        await elsewhere.Get("/Access");
        await elsewhere.Press("Revoke");
    }

    /// <summary>Forgets one thing at first; what was typed then may not be lost.</summary>
    private static async Task SendByHand(Applicant applicant)
    {
        var first = ByHand.Where(typed => typed.Key != "Form.Amount").ToDictionary();
        await applicant.Post(first);
        Assert.All(first, typed => Assert.Equal(typed.Value, applicant.Typed(typed.Key)));
        await applicant.Post(Own);
        AssertReceived(applicant);
    }

    /// <summary>Types what the register had filled until then.</summary>
    private static async Task SendRest(Applicant applicant)
    {
        Assert.All(Own, typed => Assert.Equal(typed.Value, applicant.Typed(typed.Key)));
        Assert.Equal(ByHand.Count, applicant.Asked.Count);
        await applicant.Post(Licence);
        AssertReceived(applicant);
    }

    private static void AssertReceived(Applicant applicant)
    {
        Assert.Contains("/Complete/", applicant.Page.Url, StringComparison.Ordinal);
        Assert.Equal(12, applicant.Page.QuerySelector(".tds-panel__number")!.TextContent.Length);
        Assert.Equal(["8", "0", "0", "8"], applicant.Page.QuerySelectorAll("tbody tr:first-child td").Select(cell => cell.TextContent));
    }
}
