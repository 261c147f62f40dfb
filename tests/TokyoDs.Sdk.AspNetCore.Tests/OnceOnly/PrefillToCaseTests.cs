using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using TokyoDs.OnceOnly;
using TokyoDs.Procedures;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>What registers filled counts in the case, and only there.</summary>
public sealed class PrefillToCaseTests
{
    private const string Subsidy = "sample.subsidy";
    private const string Copy = "営業許可証の写し";
    private const string Survey = "sample.survey";

    private static readonly ItemKey Name = new("法人.商号", "text");
    private static readonly ItemKey Address = new("法人.本店所在地", "text");
    private static readonly ItemKey Expires = new("許可.有効期限", "date");
    private static readonly ItemKey Amount = new("補助金.申請額", "integer");
    private static readonly DateTimeOffset Observed = DateTimeOffset.UtcNow.AddMinutes(-1);

    private static readonly CaseFields Fields = new CaseFields().Answer("name", Name).Answer("address", Address).Answer("expires", Expires);

    private readonly PrefillScene _scene = new();
    private readonly MemoryReplayGuard _guard = new();
    private readonly PrefillTickets _tickets;

    public PrefillToCaseTests() =>
        _tickets = new(new EphemeralDataProtectionProvider(), _guard, _scene.Consents, _scene.Ledger, Options.Create(new PrefillTicketOptions()), TimeProvider.System);

    [Fact]
    public async Task An_item_that_two_procedures_need_counts_once_in_total_and_once_in_each()
    {
        var subject = Open();
        Assert.Equal(new PrefillCount(4, 0), subject.Burden.Items);

        subject.Answer(await Collect(Licence.At(Observed)), Fields);

        Assert.Equal(new PrefillCount(4, 3), subject.Burden.Items);
        Assert.Equal([new(Subsidy, 4, 3, 0, 1), new(Survey, 2, 2, 0, 0)], subject.Burden.Procedures);
        Assert.Equal((6, 5, 0, 1), (subject.Burden.Needed, subject.Burden.Prefilled, subject.Burden.Shared, subject.Burden.Asked));
        Assert.Equal(subject.Burden.Items.Asked, subject.Burden.Asked);
    }

    [Fact]
    public async Task An_answer_knows_its_register_and_the_office_is_told()
    {
        var subject = Open();
        subject.Answer(await Collect(Licence.At(Observed)), Fields);
        subject.Answer(Amount, JsonElement.Parse("1200000"));
        Assert.Equal((Licence.Office, Observed), Source(subject, Name));
        Assert.Equal("2030-03-31", subject.Save().Answers.Single(answer => answer.Key == Expires).Value.GetString());

        var office = new Office(Subsidy);
        await subject.ForwardAsync([office]);

        Assert.Equal([Name, Address, Expires], office.Received!.Sources.Keys);
        Assert.DoesNotContain(Amount, office.Received.Sources);
        var restored = OneStopCase.Restore(subject.Plan, JsonSerializer.Deserialize<OneStopCaseState>(JsonSerializer.Serialize(subject.Save()))!);
        Assert.Equal((subject.Burden.Items, Source(subject, Name)), (restored.Burden.Items, Source(restored, Name)));
    }

    [Theory]
    [InlineData(AttestationState.Unavailable)]
    [InlineData(AttestationState.NotHeld)]
    [InlineData(AttestationState.NotApplicable)]
    [InlineData(AttestationState.Withheld)]
    public async Task What_a_register_does_not_give_stays_asked(AttestationState state)
    {
        var subject = Open();
        subject.Answer(await Collect(Licence.At(Observed) with { Address = Attestation.Missing<string>(state) }), Fields);

        Assert.Equal(new PrefillCount(4, 2), subject.Burden.Items);
        Assert.Equal([$"{Address}", $"{Amount}"], subject.MissingFor(Subsidy));
        Assert.Equal(new ProcedureBurden(Survey, 2, 1, 1, 0), subject.Burden.Procedures[1]);
    }

    [Fact]
    public async Task A_register_that_is_down_leaves_everything_asked()
    {
        var subject = Open();
        subject.Answer(await Collect(null), Fields);
        Assert.Equal((new PrefillCount(4, 0), 0), (subject.Burden.Items, subject.Save().Answers.Count));
    }

    [Fact]
    public async Task Accepted_values_are_prefilled_and_corrected_declined_and_entered_ones_are_asked()
    {
        var subject = Open();
        var licence = Licence.At(Observed) with { ExpiresOn = Attestation.Missing<DateOnly>(AttestationState.NotHeld) };
        subject.Answer(
            await Reviewed(licence, ("name.decision", "correct"), ("name.value", "訂正商店"), ("address.decision", "accept"), ("expires.value", "2031-03-31")), Fields);

        Assert.Equal(new PrefillCount(4, 1), subject.Burden.Items);
        Assert.Equal(Licence.Office, Source(subject, Address)!.Value.Provider);
        Assert.Null(Source(subject, Name));
        Assert.Null(Source(subject, Expires));
        Assert.Equal("訂正商店", subject.Save().Answers.Single(answer => answer.Key == Name).Value.GetString());

        var declined = Open();
        declined.Answer(
            await Reviewed(licence, ("name.decision", "decline"), ("name.value", Licence.Holder), ("address.decision", "accept"), ("expires.value", "2031-03-31")), Fields);
        Assert.Equal(new PrefillCount(4, 1), declined.Burden.Items);
        Assert.Null(Source(declined, Name));
    }

    [Fact]
    public async Task A_form_that_was_not_redeemed_answers_nothing()
    {
        var subject = Open();
        var submission = await Posted(Licence.At(Observed), ("name.decision", "accept"), ("address.decision", "accept"), ("expires.decision", "accept"));
        Assert.True(submission.IsComplete);
        Assert.Throws<InvalidOperationException>(() => subject.Answer(submission, Fields));

        Assert.True(await _tickets.RedeemAsync(submission));
        subject.Answer(submission, Fields);
        Assert.Equal(3, subject.Burden.Items.Prefilled);
    }

    [Fact]
    public async Task What_the_person_entered_is_not_overwritten_and_what_a_register_gave_is_renewed()
    {
        var subject = Open();
        subject.Answer(Name, JsonElement.Parse("\"訂正商店\""));
        subject.Answer(await Collect(Licence.At(Observed.AddDays(-1))), Fields);
        subject.Answer(await Collect(Licence.At(Observed)), Fields);

        Assert.Equal("訂正商店", subject.Save().Answers.Single(answer => answer.Key == Name).Value.GetString());
        Assert.Equal((Licence.Office, Observed), Source(subject, Address));

        // The person's word ends the register's.
        subject.Answer(Address, JsonElement.Parse("\"別の所在地\""));
        Assert.Equal(new PrefillCount(4, 1), subject.Burden.Items);
    }

    [Fact]
    public async Task The_same_values_again_are_no_correction()
    {
        var subject = Open();
        var result = await Collect(Licence.At(Observed));
        subject.Answer(result, Fields);
        subject.Answer(Amount, JsonElement.Parse("1"));
        await subject.ForwardAsync([new Office(Subsidy)]);
        subject.Report(Subsidy, ProcedureStatus.Returned, [Amount]);

        subject.Answer(result, Fields);
        Assert.Equal(ForwardOutcome.Waiting, (await subject.ForwardAsync([new Office(Subsidy)]))[0].Outcome);
        subject.Answer(Amount, JsonElement.Parse("2"));
        Assert.Equal(ForwardOutcome.Accepted, (await subject.ForwardAsync([new Office(Subsidy)]))[0].Outcome);
    }

    [Fact]
    public async Task What_is_asked_always_is_never_taken_unseen_and_counts_as_asked()
    {
        var subject = Open(askAlways: "審査のたびに確かめるため");
        subject.Answer(await Collect(Licence.At(Observed)), Fields);
        Assert.Contains($"{Name}", subject.MissingFor(Subsidy));

        subject.Answer(await Reviewed(Licence.At(Observed), ("name.decision", "accept"), ("address.decision", "accept"), ("expires.decision", "accept")), Fields);
        Assert.DoesNotContain($"{Name}", subject.MissingFor(Subsidy));
        Assert.Equal(new PrefillCount(4, 2), subject.Burden.Items);
    }

    [Fact]
    public async Task Answers_about_somebody_else_or_for_no_procedure_are_refused_as_a_whole()
    {
        var result = await Collect(Licence.At(Observed));
        var other = Open(new SubjectReference("corporate-number", "8000012010038"));
        Assert.Throws<ArgumentException>(() => other.Answer(result, Fields));

        var subject = Open();
        var wrong = new CaseFields().Answer("name", Name).Answer("address", new("法人.電話番号", "phone"));
        Assert.Throws<ArgumentException>(() => subject.Answer(result, wrong));
        Assert.Empty(subject.Save().Answers);
        Assert.Throws<ArgumentException>(() => new CaseFields().Answer("name", Name).Answer("name", Address));
        Assert.Throws<ArgumentException>(() => new CaseFields().Answer("name", Name).Answer("other", Name));
    }

    [Fact]
    public async Task Any_text_arrives_as_it_is_and_a_field_may_be_written_in_its_own_way()
    {
        const string holder = "\"𠮷\\\u0001田</script>";
        var subject = Open();
        subject.Answer(
            await Collect(Licence.At(Observed) with { Name = Attestation.Available(holder, new(AttestationSource.Registry, Licence.Office, Observed)) }),
            new CaseFields().Answer("name", Name).Answer("expires", Amount, text => JsonElement.Parse(text[..4])));
        Assert.Equal(holder, subject.Save().Answers.Single(answer => answer.Key == Name).Value.GetString());
        Assert.Equal(2030, subject.Save().Answers.Single(answer => answer.Key == Amount).Value.GetInt32());
    }

    [Fact]
    public async Task A_document_is_asked_for_until_its_evidence_came_and_the_office_is_told_what_replaces_it()
    {
        var subject = Open(withDocument: true);
        Assert.Equal([Copy], subject.AskedAttachments.Select(attachment => attachment.Kind));
        Assert.Equal((1, 1), (subject.Burden.DocumentsNeeded, subject.Burden.DocumentsAsked));

        subject.Answer(await Collect(Licence.At(Observed)), Fields);
        subject.Answer(Amount, JsonElement.Parse("1"));

        Assert.Empty(subject.AskedAttachments);
        Assert.Equal(0, subject.Burden.DocumentsAsked);
        var office = new Office(Subsidy);
        Assert.Equal(ForwardOutcome.Accepted, (await subject.ForwardAsync([office]))[0].Outcome);
        Assert.Empty(office.Received!.Documents);
        var (kind, evidence) = office.Received.Replaced.Single();
        Assert.Equal((Copy, ContractReference.Of<Licence>(), Licence.Office, Observed), (kind, evidence.Contract, evidence.Source.Provider, evidence.Source.ObservedAt));
    }

    [Fact]
    public async Task A_document_whose_register_is_down_is_handed_in_by_hand()
    {
        var subject = Open(withDocument: true);
        subject.Answer(await Collect(null), Fields);
        foreach (var key in new[] { Name, Address, Expires, Amount })
        {
            subject.Answer(key, JsonElement.Parse("\"手入力\""));
        }

        Assert.Equal([Copy], subject.MissingFor(Subsidy));
        Assert.Equal(ForwardOutcome.Incomplete, (await subject.ForwardAsync([new Office(Subsidy)]))[0].Outcome);

        subject.Attach(Copy, "files/1");
        var office = new Office(Subsidy);
        Assert.Equal(ForwardOutcome.Accepted, (await subject.ForwardAsync([office]))[0].Outcome);
        Assert.Equal(("files/1", 0), (office.Received!.Documents[Copy], office.Received.Replaced.Count));
    }

    [Theory]
    [InlineData(AttestationState.Unavailable, true)]
    [InlineData(AttestationState.Withheld, true)]
    [InlineData(AttestationState.NotHeld, false)]
    [InlineData(AttestationState.NotApplicable, false)]
    public async Task Evidence_with_a_hole_replaces_no_document_and_what_the_register_does_not_hold_is_no_hole(AttestationState state, bool isAsked)
    {
        var subject = Open(withDocument: true);
        subject.Answer(await Collect(Licence.At(Observed) with { Address = Attestation.Missing<string>(state) }), Fields);
        Assert.Equal(isAsked, subject.MissingFor(Subsidy).Contains(Copy));
    }

    [Theory]
    [InlineData("accept", false)]
    [InlineData("correct", true)]
    [InlineData("decline", true)]
    public async Task Evidence_that_the_person_declines_or_corrects_replaces_no_document(string decision, bool isAsked)
    {
        var subject = Open(withDocument: true);
        subject.Answer(await Collect(Licence.At(Observed)), Fields);
        Assert.DoesNotContain(Copy, subject.MissingFor(Subsidy));

        subject.Answer(
            await Reviewed(
                Licence.At(Observed), ("name.decision", decision), ("name.value", decision == "accept" ? "" : "訂正商店"), ("address.decision", "accept"), ("expires.decision", "accept")),
            Fields);
        Assert.Equal(isAsked, subject.MissingFor(Subsidy).Contains(Copy));
        var restored = OneStopCase.Restore(subject.Plan, JsonSerializer.Deserialize<OneStopCaseState>(JsonSerializer.Serialize(subject.Save()))!);
        Assert.Equal(isAsked, restored.MissingFor(Subsidy).Contains(Copy));
    }

    [Fact]
    public async Task What_the_person_enters_over_the_register_makes_the_document_asked_again()
    {
        var subject = Open(withDocument: true);
        subject.Answer(await Collect(Licence.At(Observed)), Fields);
        Assert.DoesNotContain(Copy, subject.MissingFor(Subsidy));
        subject.Answer(Name, JsonElement.Parse("\"訂正商店\""));
        Assert.Contains(Copy, subject.MissingFor(Subsidy));
    }

    [Fact]
    public async Task What_the_person_entered_before_keeps_the_document_asked()
    {
        var subject = Open(withDocument: true);
        subject.Answer(Name, JsonElement.Parse("\"訂正商店\""));
        subject.Answer(await Collect(Licence.At(Observed)), Fields);
        Assert.Contains(Copy, subject.MissingFor(Subsidy));
    }

    private static OneStopCase Open(SubjectReference? subject = null, string? askAlways = null, bool withDocument = false)
    {
        var catalog = new ProcedureCatalog(
        [
            new()
            {
                Id = Subsidy, Kind = ProcedureKind.Application, Name = new("補助金（見本）"), Bureau = "産業労働局",
                Items = [new(Name, new("商号"), askAlways), new(Address, new("所在地")), new(Expires, new("有効期限")), new(Amount, new("金額"))],
                Attachments = withDocument ? [new(Copy, new("営業許可証の写し（見本）"), ContractReference.Of<Licence>())] : [],
            },
            new() { Id = Survey, Kind = ProcedureKind.Application, Name = new("現地調査（見本）"), Bureau = "環境局", Items = [new(Name, new("商号")), new(Address, new("所在地"))] },
        ]);
        return new(Guid.CreateVersion7(), new OneStopPlanner(catalog, []).Plan(Subsidy, Survey), subject ?? Licence.SubjectReference);
    }

    private Task<PrefillResult> Collect(Licence? licence)
    {
        _scene.Source = new Register(licence);
        return _scene.Session().CollectAsync();
    }

    private async Task<PrefillSubmission> Posted(Licence licence, params (string Name, string Value)[] entered)
    {
        var review = await _tickets.ReviewAsync(await Collect(licence), PrefillScene.Form);
        var posted = entered.ToDictionary(field => $"tds-prefill.{field.Name}", field => new StringValues(field.Value));
        posted["tds-prefill.ticket"] = review.Ticket!;
        return await _tickets.OpenAsync(new FormCollection(posted), PrefillScene.Form, _scene.Context);
    }

    private async Task<PrefillSubmission> Reviewed(Licence licence, params (string Name, string Value)[] entered)
    {
        var submission = await Posted(licence, entered);
        Assert.True(await _tickets.RedeemAsync(submission));
        return submission;
    }

    private static (string Provider, DateTimeOffset At)? Source(OneStopCase subject, ItemKey key) =>
        subject.Save().Answers.Single(answer => answer.Key == key).Source is { } source ? (source.Provider, source.ObservedAt) : null;

    /// <summary>A register in the same process.</summary>
    private sealed class Register(Licence? licence) : IEvidenceSource<Licence>
    {
        public string Provider => Licence.Office;

        public IReadOnlyList<ContractReference> Versions => Licence.Reader.Versions;

        public Task<EvidenceResult<EvidenceResponse<Licence>>> AskAsync(EvidenceRequest request, CancellationToken cancellationToken) => Task.FromResult(
            licence is null
                ? EvidenceResult.Failed<EvidenceResponse<Licence>>(EvidenceErrorReason.ProviderFailed)
                : EvidenceResult.Found(new EvidenceResponse<Licence>(request.Id, request.Accepts[0], DateTimeOffset.UtcNow, licence)));
    }

    private sealed class Office(string procedureId) : IProcedureIntake
    {
        public string ProcedureId => procedureId;

        public ProcedureSubmission? Received { get; private set; }

        public Task<IntakeAnswer> SubmitAsync(ProcedureSubmission submission, CancellationToken cancellationToken)
        {
            Received = submission;
            return Task.FromResult(IntakeAnswer.Accepted());
        }
    }
}
