using TokyoDs.OnceOnly;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>Collecting from providers over real connections.</summary>
public sealed class PrefillSessionTests : IAsyncLifetime
{
    private readonly PrefillScene _scene = new();
    private ProviderHost _provider = null!;

    public async Task InitializeAsync()
    {
        _provider = await ProviderHost.Start();
        _scene.Asks(_provider.Address);
    }

    public async Task DisposeAsync() => await _provider.DisposeAsync();

    [Fact]
    public async Task Values_arrive_with_type_text_and_provenance_and_are_counted()
    {
        var result = await _scene.Session().CollectAsync();

        Assert.Equal([Licence.Holder, Licence.Place, "2030-03-31"], result.Items.Select(item => item.Text));
        Assert.Equal(new DateOnly(2030, 3, 31), result.Get<DateOnly>("expires").Value);
        Assert.Equal((4, 3, 1), (result.Count.Needed, result.Count.Prefilled, result.Count.Asked));
    }

    [Fact]
    public async Task Asking_and_outcome_are_recorded_without_values()
    {
        await _scene.Session().CollectAsync();

        Assert.Equal([AccessEventKind.Requested, AccessEventKind.Provided], _scene.Ledger.Kinds);
        Assert.All(_scene.Ledger.Events[1].Outcomes, outcome => Assert.Equal(AttestationState.Available, outcome.Value));
        Assert.DoesNotContain(Licence.Holder, string.Join(' ', _scene.Ledger.Events), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_source_that_fails_leaves_the_others_alone()
    {
        using var silent = RawServer.Silent();
        var throwing = new Failing(() => throw new InvalidOperationException("broken"));
        var session = _scene.Session()
            .From(Asking.Client(silent.Address).Reading(Licence.Reader), fields => fields.Fill("slow", "name", licence => licence.Name), new() { Deadline = TimeSpan.FromMilliseconds(300) })
            .From(throwing, fields => fields.Fill("broken", "name", licence => licence.Name));

        var result = await session.CollectAsync();

        Assert.Equal(3, result.Count.Prefilled);
        Assert.Equal((AttestationState.Unavailable, EvidenceErrorReason.NoAnswer), Of(result, "slow"));
        Assert.Equal((AttestationState.Unavailable, EvidenceErrorReason.ProviderFailed), Of(result, "broken"));
    }

    [Fact]
    public async Task A_source_that_ignores_its_deadline_does_not_hold_up_the_form()
    {
        var deaf = new Failing(async () =>
        {
            await Task.Delay(TimeSpan.FromMinutes(5));
            return EvidenceResult.Failed<EvidenceResponse<Licence>>(EvidenceErrorReason.SubjectUnknown);
        });
        (_scene.Source, _scene.Deadline) = (deaf, TimeSpan.FromMilliseconds(100));

        Assert.Equal((AttestationState.Unavailable, EvidenceErrorReason.NoAnswer), Of(await _scene.Session().CollectAsync(), "name"));
    }

    [Fact]
    public async Task A_caller_who_gives_up_ends_the_session()
    {
        using var silent = RawServer.Silent();
        using var given = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _scene.Asks(silent.Address).Session().CollectAsync(given.Token));
    }

    [Fact]
    public async Task Without_consent_nobody_is_asked()
    {
        _scene.Consents.RevokeAll();

        var item = (await _scene.Session().CollectAsync()).Items[0];

        Assert.Equal((AttestationState.Withheld, PrefillGap.NoConsent), (item.State, item.Gap));
        Assert.Equal(0, _provider.Setting.Calls);
        Assert.Equal([AccessEventKind.Refused], _scene.Ledger.Kinds);
    }

    [Fact]
    public async Task A_law_needs_no_consent()
    {
        _scene.Consents.RevokeAll();
        _scene.RequiresConsent = false;
        Assert.Equal(3, (await _scene.Session().CollectAsync()).Count.Prefilled);
    }

    [Fact]
    public async Task A_consent_revoked_while_the_provider_is_asked_throws_the_answer_away()
    {
        _provider.Setting.Find = (_, _) =>
        {
            _scene.Consents.RevokeAll();
            return Task.FromResult(EvidenceResult.Found(Licence.At(DateTimeOffset.UtcNow)));
        };

        var item = (await _scene.Session().CollectAsync()).Items[0];

        Assert.Equal((AttestationState.Withheld, PrefillGap.ConsentEnded, (string?)null), (item.State, item.Gap, item.Text));
        Assert.Equal([AccessEventKind.Requested, AccessEventKind.Refused], _scene.Ledger.Kinds);
    }

    [Fact]
    public async Task Only_versions_that_a_consent_covers_are_asked_for()
    {
        var asked = new List<ContractReference>();
        _provider.Setting.Find = (request, _) =>
        {
            asked.AddRange(request.Accepts);
            return Task.FromResult(EvidenceResult.Failed<Licence>(EvidenceErrorReason.SubjectUnknown));
        };
        var both = Licence.Reader.OrOlder(Licence.Metadata<LicenceV1>(), LicenceV1.Raise);

        await new PrefillSession(Asking.Context, _scene.Ledger, _scene.Consents)
            .From(Asking.Client(_provider.Address).Reading(both), fields => fields.Fill("name", "name", licence => licence.Name)).CollectAsync();

        Assert.Equal([ContractReference.Of<Licence>()], asked);
    }

    [Fact]
    public async Task A_register_of_consents_that_is_down_is_no_consent()
    {
        _scene.Consents.IsDown = true;

        var item = (await _scene.Session().CollectAsync()).Items[0];

        Assert.Equal((AttestationState.Unavailable, PrefillGap.ConsentUnknown), (item.State, item.Gap));
        Assert.Equal(0, _provider.Setting.Calls);
    }

    [Fact]
    public async Task What_cannot_be_recorded_is_not_asked()
    {
        _scene.Ledger.IsDown = true;

        var item = (await _scene.Session().CollectAsync()).Items[0];

        Assert.Equal((AttestationState.Unavailable, PrefillGap.NotRecorded), (item.State, item.Gap));
        Assert.Equal(0, _provider.Setting.Calls);
    }

    [Fact]
    public async Task An_outcome_that_cannot_be_recorded_is_not_shown()
    {
        _provider.Setting.Find = (_, _) =>
        {
            _scene.Ledger.IsDown = true;
            return Task.FromResult(EvidenceResult.Found(Licence.At(DateTimeOffset.UtcNow)));
        };

        var item = (await _scene.Session().CollectAsync()).Items[0];

        Assert.Equal((PrefillGap.NotRecorded, (string?)null), (item.Gap, item.Text));
    }

    [Fact]
    public async Task A_value_that_is_too_old_is_stale_and_one_at_the_limit_is_not()
    {
        _provider.Setting.Find = (_, _) => Task.FromResult(EvidenceResult.Found(Licence.At(DateTimeOffset.UtcNow.AddDays(-30))));
        _scene.MaxAge = TimeSpan.FromDays(31);
        Assert.Equal(3, (await _scene.Session().CollectAsync()).Count.Prefilled);

        _scene.MaxAge = TimeSpan.FromDays(29);
        var item = (await _scene.Session().CollectAsync()).Items[0];
        Assert.Equal((AttestationState.Unavailable, PrefillGap.Stale, (string?)null), (item.State, item.Gap, item.Text));
    }

    [Theory]
    [InlineData(EvidenceErrorReason.AccessRefused, AttestationState.Withheld)]
    [InlineData(EvidenceErrorReason.SubjectUnknown, AttestationState.NotHeld)]
    [InlineData(EvidenceErrorReason.ReferenceMissing, AttestationState.Unavailable)]
    public async Task A_refusal_an_unknown_subject_and_a_failure_are_told_apart(EvidenceErrorReason reason, AttestationState state)
    {
        _provider.Setting.Find = (_, _) => Task.FromResult(EvidenceResult.Failed<Licence>(reason));
        Assert.Equal((state, reason), Of(await _scene.Session().CollectAsync(), "name"));
    }

    [Theory]
    [InlineData(AttestationState.NotHeld)]
    [InlineData(AttestationState.NotApplicable)]
    [InlineData(AttestationState.Withheld)]
    [InlineData(AttestationState.Unavailable)]
    public async Task What_the_provider_says_about_an_item_stays(AttestationState state)
    {
        _provider.Setting.Find = (_, _) => Task.FromResult(EvidenceResult.Found(Licence.At(DateTimeOffset.UtcNow) with { Address = Attestation.Missing<string>(state) }));

        var result = await _scene.Session().CollectAsync();

        Assert.Equal((state, state, 2), (result.Items[1].State, result.Get<string>("address").State, result.Count.Prefilled));
    }

    [Fact]
    public void A_field_is_filled_from_one_source_only() =>
        Assert.Throws<ArgumentException>(() => _scene.Session().From(_scene.Source!, fields => fields.Fill("name", "name", licence => licence.Name)));

    private static (AttestationState, EvidenceErrorReason) Of(PrefillResult result, string field)
    {
        var item = result.Items.Single(item => item.Field == field);
        return (item.State, item.Error!.Reason);
    }

    private sealed class Failing(Func<Task<EvidenceResult<EvidenceResponse<Licence>>>> ask) : IEvidenceSource<Licence>
    {
        public string Provider => "壊れた台帳";

        public IReadOnlyList<ContractReference> Versions => Licence.Reader.Versions;

        public Task<EvidenceResult<EvidenceResponse<Licence>>> AskAsync(EvidenceRequest request, CancellationToken cancellationToken = default) => ask();
    }
}
