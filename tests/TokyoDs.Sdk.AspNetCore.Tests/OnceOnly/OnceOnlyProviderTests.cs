using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>What a provider answers and records, asked over real connections.</summary>
public sealed class OnceOnlyProviderTests : IAsyncLifetime
{
    private ProviderHost _provider = null!;

    private ProviderSetting Setting => _provider.Setting;

    public async Task InitializeAsync() => _provider = await ProviderHost.Start();

    public async Task DisposeAsync() => await _provider.DisposeAsync();

    [Fact]
    public async Task Evidence_arrives_with_its_provenance()
    {
        var request = Asking.Request();

        var response = (await Asking.Client(_provider.Address).Ask(request)).GetOrThrow();

        Assert.Equal((request.Id, ContractReference.Of<Licence>()), (response.RequestId, response.Contract));
        Assert.Equal((Licence.Holder, Licence.Place, new DateOnly(2030, 3, 31)), (response.Evidence.Name.Value, response.Evidence.Address.Value, response.Evidence.ExpiresOn.Value));
        Assert.Equal((AttestationSource.Registry, Licence.Office), (response.Evidence.Name.Provenance!.Source, response.Evidence.Name.Provenance.Provider));
    }

    [Fact]
    public async Task Only_items_that_were_asked_for_leave()
    {
        var body = await (await Post(EvidenceJson.WriteRequest(Asking.Request("name")))).Content.ReadAsStringAsync();

        var evidence = JsonDocument.Parse(body).RootElement.GetProperty("evidence");
        Assert.Equal(["number", "name"], evidence.EnumerateObject().Select(member => member.Name));
        Assert.DoesNotContain("西新宿", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_is_recorded_with_the_outcome_of_each_item_and_without_values()
    {
        Setting.Find = (_, _) => Task.FromResult(EvidenceResult.Found(Licence.At(DateTimeOffset.UtcNow) with { Address = Attestation.Missing<string>(AttestationState.Withheld) }));
        var request = Asking.Request("name", "address");

        await Asking.Client(_provider.Address).Ask(request);

        var recorded = Assert.Single(Setting.Ledger.Events);
        Assert.Equal((request.Id, AccessEventKind.Provided, request.Subject), (recorded.RequestId, recorded.Kind, recorded.Subject));
        Assert.Equal((ProviderHost.Requester, Licence.Office, "subsidy-2026", "補助金の審査"), (recorded.Receiver, recorded.Provider, recorded.Procedure, recorded.Purpose));
        Assert.Equal((AttestationState.Available, AttestationState.Withheld, 2), (recorded.Outcomes["name"], recorded.Outcomes["address"], recorded.Outcomes.Count));
        Assert.DoesNotContain(Licence.Holder, recorded.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_leaves_before_it_is_recorded()
    {
        var gate = new TaskCompletionSource();
        Setting.Ledger.Gate = gate.Task;
        var asked = Asking.Client(_provider.Address, options => options.Retries = 0).Ask();

        Assert.NotSame(asked, await Task.WhenAny(asked, Task.Delay(300)));
        gate.SetResult();
        Assert.Null((await asked).Error);
    }

    [Fact]
    public async Task What_cannot_be_recorded_is_not_handed_over()
    {
        Setting.Ledger.IsDown = true;

        using var response = await Post(EvidenceJson.WriteRequest(Asking.Request()));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.DoesNotContain(Licence.Holder, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unauthenticated_caller_is_refused_before_anything_is_read_or_recorded()
    {
        Assert.Equal(EvidenceErrorCode.NotAuthenticated, (await Asking.Client(_provider.Address, caller: null).Ask()).Error!.Code);
        Assert.Empty(Setting.Ledger.Events);
        Assert.Equal(0, Setting.Calls);
    }

    [Fact]
    public async Task A_request_in_the_name_of_another_requester_is_refused_and_recorded_as_the_callers()
    {
        Assert.Equal(EvidenceErrorReason.ForeignRequester, (await Asking.Client(_provider.Address, caller: "other-system").Ask()).Error!.Reason);
        Assert.Equal((AccessEventKind.Refused, "other-system"), (Setting.Ledger.Events[0].Kind, Setting.Ledger.Events[0].Receiver));
    }

    [Theory]
    [InlineData(-6)]
    [InlineData(6)]
    public async Task A_wrong_clock_is_named_refused_and_recorded(int minutes)
    {
        Setting.Clock.Shift = TimeSpan.FromMinutes(minutes);

        Assert.Equal(EvidenceErrorReason.ClockSkew, (await Asking.Client(_provider.Address).Ask()).Error!.Reason);
        Assert.Equal([AccessEventKind.Refused], Setting.Ledger.Kinds);
    }

    [Theory]
    [InlineData(-4)]
    [InlineData(4)]
    public async Task A_clock_that_is_a_little_off_is_tolerated(int minutes)
    {
        Setting.Clock.Shift = TimeSpan.FromMinutes(minutes);
        Assert.Null((await Asking.Client(_provider.Address).Ask()).Error);
    }

    [Fact]
    public async Task An_old_identifier_with_a_new_date_is_refused()
    {
        var request = Asking.Request() with { Id = Guid.CreateVersion7(DateTimeOffset.UtcNow.AddHours(-2)) };
        Assert.Equal(EvidenceErrorReason.ClockSkew, (await Asking.Client(_provider.Address).Ask(request)).Error!.Reason);
    }

    [Fact]
    public async Task The_same_request_again_is_answered_and_recorded_once()
    {
        var request = Asking.Request();

        Assert.Null((await Asking.Client(_provider.Address).Ask(request)).Error);
        Assert.Null((await Asking.Client(_provider.Address).Ask(request)).Error);

        Assert.Single(Setting.Ledger.Events);
        Assert.Equal(2, Setting.Calls);
    }

    [Fact]
    public async Task A_used_identifier_with_other_content_is_refused()
    {
        var request = Asking.Request("name");
        await Asking.Client(_provider.Address).Ask(request);

        var other = (await Asking.Client(_provider.Address).Ask(request with { Fields = ["address"] })).Error!;

        Assert.Equal((EvidenceErrorCode.InvalidRequest, EvidenceErrorReason.ReusedIdentifier, false), (other.Code, other.Reason, other.MayRetry));
        Assert.Equal([AccessEventKind.Provided, AccessEventKind.Refused], Setting.Ledger.Kinds);
    }

    [Fact]
    public async Task The_same_request_too_often_is_refused()
    {
        var request = Asking.Request();
        for (var i = 0; i < 5; i++)
        {
            Assert.Null((await Asking.Client(_provider.Address).Ask(request)).Error);
        }

        Assert.Equal(EvidenceErrorReason.ReusedIdentifier, (await Asking.Client(_provider.Address).Ask(request)).Error!.Reason);
    }

    [Fact]
    public async Task A_failed_attempt_may_be_repeated_with_the_same_identifier()
    {
        var isFirst = true;
        Setting.Find = (_, _) => Task.FromResult(isFirst && !(isFirst = false)
            ? EvidenceResult.Failed<Licence>(EvidenceErrorReason.ProviderFailed)
            : EvidenceResult.Found(Licence.At(DateTimeOffset.UtcNow)));

        Assert.Null((await Asking.Client(_provider.Address).Ask()).Error);
        Assert.Equal([AccessEventKind.Refused, AccessEventKind.Provided], Setting.Ledger.Kinds);
    }

    [Fact]
    public async Task What_is_no_request_is_refused_and_not_recorded()
    {
        var good = Encoding.UTF8.GetString(EvidenceJson.WriteRequest(Asking.Request("name")));
        string[] broken =
        [
            "", "null", "[]", "{", "{}", good + good, good.Replace("\"name\"", "", StringComparison.Ordinal), good.Replace("\"name\"", "\"name\",\"name\"", StringComparison.Ordinal),
            good.Replace("\"name\"", "\"na\\u0000me\"", StringComparison.Ordinal), good.Replace("\"name\"", $"\"{new string('x', 201)}\"", StringComparison.Ordinal),
            good.Replace("\"name\"", "null", StringComparison.Ordinal), good.Replace("licence/2.0", "licence", StringComparison.Ordinal),
            good.Replace("\"id\":", "\"id\":\"00000000-0000-4000-8000-000000000000\",\"id\":", StringComparison.Ordinal), good.Replace("\"subject\"", "\"nobody\"", StringComparison.Ordinal),
            new('[', 20_000), new(' ', 70_000), "\uD800",
        ];
        foreach (var body in broken)
        {
            using var response = await Post(Encoding.UTF8.GetBytes(body));
            Assert.True(response.StatusCode == HttpStatusCode.BadRequest, body);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        }

        Assert.Empty(Setting.Ledger.Events);
        Assert.Equal(0, Setting.Calls);
    }

    [Fact]
    public async Task Another_media_type_is_refused()
    {
        using var response = await Post(EvidenceJson.WriteRequest(Asking.Request()), "text/plain");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task An_item_that_the_contract_does_not_have_is_refused_and_its_name_is_not_recorded()
    {
        Assert.Equal(EvidenceErrorReason.FieldNotOffered, (await Asking.Client(_provider.Address).Ask(Asking.Request("name", "salary"))).Error!.Reason);
        Assert.Equal(["name"], Setting.Ledger.Events[0].Outcomes.Keys);
    }

    [Fact]
    public async Task An_unknown_subject_is_an_answer_of_the_register()
    {
        Setting.Find = (_, _) => Task.FromResult(EvidenceResult.Failed<Licence>(EvidenceErrorReason.SubjectUnknown));

        Assert.Equal(EvidenceErrorCode.NotFound, (await Asking.Client(_provider.Address).Ask()).Error!.Code);
        Assert.Equal((AccessEventKind.Provided, AttestationState.NotHeld), (Setting.Ledger.Events[0].Kind, Setting.Ledger.Events[0].Outcomes["name"]));
    }

    [Fact]
    public async Task What_a_handler_throws_reaches_neither_the_requester_nor_the_log()
    {
        Setting.Find = (_, _) => throw new InvalidOperationException("Password=hunter2; 株式会社𠮷田食堂");

        using var response = await Post(EvidenceJson.WriteRequest(Asking.Request()));
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("hunter2", body + Setting.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("𠮷田", body + Setting.Log.All, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", Setting.Log.All, StringComparison.Ordinal);
        Assert.Equal(AttestationState.Unavailable, Setting.Ledger.Events[0].Outcomes["name"]);
    }

    [Fact]
    public async Task No_subject_and_no_value_is_ever_logged()
    {
        await Asking.Client(_provider.Address).Ask();
        await Asking.Client(_provider.Address, caller: "other-system").Ask();

        Assert.DoesNotContain(Licence.SubjectReference.Key, Setting.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain(Licence.Holder, Setting.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trace_of_the_requester_names_the_exchange_on_both_sides()
    {
        using var activity = new Activity("form").SetIdFormat(ActivityIdFormat.W3C).Start();
        Setting.Find = (_, _) => Task.FromResult(EvidenceResult.Failed<Licence>(EvidenceErrorReason.AccessRefused));

        var error = (await Asking.Client(_provider.Address).Ask()).Error!;

        Assert.Equal(activity.TraceId.ToHexString(), error.CorrelationId);
        Assert.Equal(activity.TraceId.ToHexString(), Setting.Ledger.Events[0].TraceId);
    }

    private async Task<HttpResponseMessage> Post(byte[] body, string type = "application/json")
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new("Test", ProviderHost.Requester);
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new(type);
        return await client.PostAsync(_provider.Address, content);
    }
}
