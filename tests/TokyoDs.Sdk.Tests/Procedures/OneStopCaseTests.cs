using System.Collections.Concurrent;
using System.Text.Json;
using TokyoDs.OnceOnly;
using TokyoDs.Procedures;
using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.Procedures;

public sealed class OneStopCaseTests
{
    private const string MoveIn = "sample.move-in";
    private const string Insurance = "sample.health-insurance";
    private const string Water = "sample.water";
    private const string School = "sample.school";

    private static readonly OneStopPlan Plan = new OneStopPlanner(ProcedureCatalog.FromJson(SampleCatalogs.MovingHouse), [SampleCatalogs.Resident])
        .PlanFor(LifeEvent.All.Single(known => known.Name == "引っ越し・住まい"));

    private static readonly ContractReference Resident = new("sample.resident", 1, 0);
    private static readonly Provenance Registry = new(AttestationSource.Registry, "住民基本台帳（見本）", new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero));

    private readonly Guid _id = Guid.Parse("0199c0de-0000-7000-8000-000000000001");

    [Fact]
    public async Task What_is_complete_goes_and_what_needs_a_result_waits()
    {
        var (moving, offices) = Answered();
        Assert.Equal(
            [(MoveIn, ForwardOutcome.Accepted), (Insurance, ForwardOutcome.Waiting), (Water, ForwardOutcome.Accepted), (School, ForwardOutcome.Waiting)],
            (await moving.ForwardAsync(offices.Values)).Select(result => (result.ProcedureId, result.Outcome)));
        Assert.Equal("no-sample.water", moving[Water].ReceiptNumber);

        moving.Report(MoveIn, ProcedureStatus.Granted);
        Assert.Equal(
            [ForwardOutcome.Done, ForwardOutcome.Accepted, ForwardOutcome.Done, ForwardOutcome.Accepted],
            (await moving.ForwardAsync(offices.Values)).Select(result => result.Outcome));
        Assert.All(offices.Values, office => Assert.Single(office.Received));
    }

    [Fact]
    public async Task Each_office_gets_the_answers_it_needs_and_no_others()
    {
        var (moving, offices) = Answered();
        await moving.ForwardAsync(offices.Values);
        var water = offices[Water].Received.Single();
        Assert.Equal(["個人.氏名", "個人.転入先住所", "個人.電話番号", "水道.使用開始日"], water.Answers.Keys.Select(key => key.Concept));
        Assert.Empty(water.Documents);
        Assert.Equal((moving.Id, Water, 0), (water.CaseId, water.ProcedureId, water.Revision));
    }

    [Fact]
    public async Task One_office_that_fails_leaves_the_others_alone_and_is_visible()
    {
        var (moving, offices) = Answered();
        offices[MoveIn].Answer = (_, _) => throw new HttpRequestException("個人の値を含む文");
        var results = await moving.ForwardAsync(offices.Values);
        Assert.Equal(new ForwardResult(MoveIn, ForwardOutcome.Failed, ForwardFault.Unreachable), results[0]);
        Assert.Equal(ForwardOutcome.Accepted, results[2].Outcome);
        Assert.Equal(ProcedureStatus.ForwardFailed, moving[MoveIn].Status);
        Assert.Equal(ForwardFault.Unreachable, moving[MoveIn].Fault);
        Assert.DoesNotContain("個人の値", JsonSerializer.Serialize(moving.Save().Procedures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forwarding_again_repeats_the_identifier_until_a_correction()
    {
        var (moving, offices) = Answered();
        offices[MoveIn].Answer = (_, _) => throw new InvalidOperationException();
        await moving.ForwardAsync(offices.Values);
        await moving.ForwardAsync(offices.Values);
        offices[MoveIn].Answer = (_, _) => Task.FromResult(IntakeAnswer.Returned(new ItemKey("個人.転入日", "date")));
        Assert.Equal(ForwardOutcome.Returned, (await moving.ForwardAsync(offices.Values))[0].Outcome);
        Assert.Equal(ForwardFault.Failed, moving[MoveIn].History.First(change => change.Status == ProcedureStatus.ForwardFailed).Fault);
        Assert.Single(offices[MoveIn].Received.Select(submission => submission.Id).Distinct());
        Assert.Equal(["個人.転入日"], moving[MoveIn].ToCorrect.Select(key => key.Concept));

        // Nothing was corrected yet.
        Assert.Equal(ForwardOutcome.Waiting, (await moving.ForwardAsync(offices.Values))[0].Outcome);
        moving.Answer(new("個人.転入日", "date"), Value("2026-04-02"));
        offices[MoveIn].Answer = Office.Accepts;
        Assert.Equal(ForwardOutcome.Accepted, (await moving.ForwardAsync(offices.Values))[0].Outcome);
        var last = offices[MoveIn].Received.Last();
        Assert.Equal(1, last.Revision);
        Assert.Equal("2026-04-02", last.Answers[new("個人.転入日", "date")].GetString());
        Assert.Equal(2, offices[MoveIn].Received.Select(submission => submission.Id).Distinct().Count());
        Assert.Empty(moving[MoveIn].ToCorrect);
    }

    [Fact]
    public void Identifiers_follow_from_case_procedure_and_revision_alone()
    {
        Assert.Equal(Guid.Parse("0199c0de-0000-7000-8000-000000000001"), _id);
        var ids = new[] { (_id, MoveIn, 0), (_id, MoveIn, 1), (_id, Water, 0), (Guid.NewGuid(), MoveIn, 0) }.Select(name => Submission.IdOf(name.Item1, name.Item2, name.Item3)).ToList();
        Assert.Equal(4, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(8, id.Version));
        Assert.Equal(ids[0], Submission.IdOf(_id, MoveIn, 0));
    }

    [Fact]
    public async Task An_office_that_never_answers_times_out()
    {
        var (moving, offices) = Answered(deadline: TimeSpan.FromMilliseconds(50));
        offices[MoveIn].Answer = (_, _) => new TaskCompletionSource<IntakeAnswer>().Task;
        Assert.Equal(ForwardFault.Timeout, (await moving.ForwardAsync(offices.Values))[0].Fault);

        // The application had arrived all the same.
        Assert.True(moving.Report(MoveIn, ProcedureStatus.Accepted));
        Assert.Equal(ForwardOutcome.Done, (await moving.ForwardAsync(offices.Values))[0].Outcome);
    }

    [Fact]
    public async Task An_office_that_is_closed_says_so()
    {
        var (moving, offices) = Answered();
        offices[Water].Answer = (_, _) => Task.FromResult(IntakeAnswer.Unavailable);
        Assert.Equal(ForwardFault.Unavailable, (await moving.ForwardAsync(offices.Values))[2].Fault);
    }

    [Fact]
    public async Task Two_calls_at_once_hand_in_once()
    {
        var (moving, offices) = Answered();
        var gate = new TaskCompletionSource();
        var arrived = new TaskCompletionSource();
        offices[MoveIn].Answer = async (_, _) =>
        {
            arrived.TrySetResult();
            await gate.Task;
            return IntakeAnswer.Accepted();
        };
        var first = moving.ForwardAsync(offices.Values);
        await arrived.Task;
        var second = await moving.ForwardAsync(offices.Values);
        gate.SetResult();
        await first;
        Assert.Equal(ForwardOutcome.Waiting, second[0].Outcome);
        Assert.All(offices.Values, office => Assert.True(office.Received.Count <= 1));
    }

    [Fact]
    public async Task A_report_that_overtakes_the_answer_stands()
    {
        var (moving, offices) = Answered();
        offices[Water].Answer = (submission, _) =>
        {
            moving.Report(Water, ProcedureStatus.Granted);
            return Task.FromResult(IntakeAnswer.Accepted("7"));
        };
        Assert.Equal(ForwardOutcome.Done, (await moving.ForwardAsync(offices.Values))[2].Outcome);
        Assert.Equal((ProcedureStatus.Granted, "7"), (moving[Water].Status, moving[Water].ReceiptNumber));
    }

    [Fact]
    public async Task Waiting_can_be_stopped_and_what_was_on_its_way_goes_again()
    {
        var (moving, offices) = Answered();
        using var stop = new CancellationTokenSource();
        offices[MoveIn].Answer = async (_, token) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return IntakeAnswer.Accepted();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => moving.ForwardAsync(offices.Values, stop.Token));
        Assert.Equal(ProcedureStatus.ForwardFailed, moving[MoveIn].Status);
        offices[MoveIn].Answer = Office.Accepts;
        Assert.Equal(ForwardOutcome.Accepted, (await moving.ForwardAsync(offices.Values))[0].Outcome);
        Assert.Single(offices[MoveIn].Received.Select(submission => submission.Id).Distinct());
    }

    [Fact]
    public async Task What_is_missing_is_named_and_keeps_only_its_procedures_back()
    {
        var moving = Case();
        Assert.Equal(["個人.氏名 (person-name)", "個人.転入先住所 (address)", "個人.電話番号 (phone)", "水道.使用開始日 (date)"], moving.MissingFor(Water));
        Assert.Contains("在学証明書", moving.MissingFor(School));
        Assert.Contains("住民票", moving.MissingFor(Insurance));
        moving.TakeEvidence(Resident, Registry);
        Assert.DoesNotContain("住民票", moving.MissingFor(Insurance));
        foreach (var item in Plan.Items.Where(item => item.Key.Concept != "水道.使用開始日"))
        {
            moving.Answer(item.Key, Value("値"));
        }

        var offices = Offices();
        offices.Remove(School);
        var results = await moving.ForwardAsync(offices.Values);
        Assert.Equal((ForwardOutcome.Accepted, ForwardOutcome.Incomplete), (results[0].Outcome, results[2].Outcome));
        moving.Report(MoveIn, ProcedureStatus.Granted);
        moving.Attach("在学証明書", "files/1");
        Assert.Equal(ForwardOutcome.NoIntake, (await moving.ForwardAsync(offices.Values))[3].Outcome);
    }

    [Fact]
    public void An_answer_from_the_planned_provider_is_evidence_until_the_person_enters_another()
    {
        var moving = Case();
        ItemKey name = new("個人.氏名", "person-name");
        moving.Answer(name, Value("見本 太郎"), Registry);
        Assert.DoesNotContain("住民票", moving.MissingFor(Insurance));
        Assert.Equal(["在学証明書"], moving.AskedAttachments.Select(attachment => attachment.Kind));

        moving.Answer(name, Value("見本 次郎"));
        Assert.Contains("住民票", moving.MissingFor(Insurance));
        Assert.Contains("転出証明書", moving.MissingFor(MoveIn));
    }

    [Fact]
    public void A_case_that_was_stored_before_evidence_was_kept_asks_for_the_document()
    {
        var moving = Case();
        moving.TakeEvidence(Resident, Registry);
        var stored = JsonSerializer.SerializeToNode(moving.Save())!.AsObject();
        Assert.True(stored.Remove(nameof(OneStopCaseState.Evidence)));

        Assert.Contains("住民票", OneStopCase.Restore(Plan, stored.Deserialize<OneStopCaseState>()!).MissingFor(Insurance));
    }

    [Fact]
    public void Evidence_that_replaces_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Case().TakeEvidence(new("sample.corporation", 1, 0), Registry));
        Assert.Throws<ArgumentException>(() => Case().TakeEvidence(new("sample.resident", 2, 0), Registry));
    }

    [Theory]
    [InlineData(ProcedureStatus.Refused)]
    [InlineData(ProcedureStatus.Withdrawn)]
    public async Task Procedures_that_need_a_refused_one_are_blocked_and_the_others_go_on(ProcedureStatus end)
    {
        var (moving, offices) = Answered();
        await moving.ForwardAsync(offices.Values);
        moving.Report(MoveIn, end);
        Assert.Equal([end, ProcedureStatus.Blocked, ProcedureStatus.Accepted, ProcedureStatus.Blocked], moving.Progress.Select(progress => progress.Status));
        Assert.Equal(ForwardOutcome.Done, (await moving.ForwardAsync(offices.Values))[1].Outcome);
    }

    [Fact]
    public void Blocking_goes_down_the_whole_chain()
    {
        var plan = new OneStopPlanner(ProcedureCatalog.FromJson(SampleCatalogs.OpeningRestaurant), []).PlanFor(LifeEvent.All.Single(known => known.Name == "起業"));
        var chain = new OneStopPlanner(ProcedureCatalog.FromJson(SampleCatalogs.OpeningRestaurant), []).Plan("sample.fire-plan", "sample.food-licence", "sample.late-night");
        Assert.Equal(3, plan.Procedures.Count);
        var opening = new OneStopCase(_id, chain, new("corporate-number", "8000012010038"));
        opening.Report("sample.fire-plan", ProcedureStatus.Withdrawn);
        Assert.Equal([ProcedureStatus.Withdrawn, ProcedureStatus.Blocked, ProcedureStatus.Blocked], opening.Progress.Select(progress => progress.Status));
    }

    [Fact]
    public void Only_moves_that_make_sense_are_noted_and_the_same_report_twice_changes_nothing()
    {
        var moving = Case();
        Assert.Throws<InvalidOperationException>(() => moving.Report(MoveIn, ProcedureStatus.Granted));
        Assert.Throws<InvalidOperationException>(() => moving.Report(MoveIn, ProcedureStatus.Forwarding));
        Assert.True(moving.Report(MoveIn, ProcedureStatus.Withdrawn));
        Assert.False(moving.Report(MoveIn, ProcedureStatus.Withdrawn));
        Assert.Throws<InvalidOperationException>(() => moving.Report(MoveIn, ProcedureStatus.Accepted));
        Assert.Throws<KeyNotFoundException>(() => moving.Report("sample.none", ProcedureStatus.Accepted));
        Assert.Throws<ArgumentException>(() => moving.Answer(new("個人.氏名", "text"), Value("氏名")));
        Assert.Throws<ArgumentException>(() => moving.Attach("定款", "files/1"));
    }

    [Fact]
    public async Task Whatever_happens_in_whatever_order_every_history_is_a_path_of_allowed_moves()
    {
        var statuses = Enum.GetValues<ProcedureStatus>();
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var (moving, offices) = Answered();
            foreach (var office in offices.Values)
            {
                office.Answer = (_, _) => random.Next(4) switch
                {
                    0 => throw new HttpRequestException(),
                    1 => Task.FromResult(IntakeAnswer.Unavailable),
                    2 => Task.FromResult(IntakeAnswer.Returned()),
                    _ => Task.FromResult(IntakeAnswer.Accepted()),
                };
            }

            for (var step = 0; step < 30; step++)
            {
                var id = Plan.Procedures[random.Next(Plan.Procedures.Count)].Id;
                var before = moving.Progress;
                switch (random.Next(4))
                {
                    case 0:
                        await moving.ForwardAsync([offices[id]]);
                        Assert.All(moving.Progress.Where(progress => progress.ProcedureId != id), progress => Assert.Contains(progress, before));
                        break;
                    case 1:
                        moving.Answer(new("個人.氏名", "person-name"), Value("別の答え"));
                        break;
                    default:
                        var status = statuses[random.Next(statuses.Length)];
                        var isAllowed = moving[id].Status == status
                            || (moving[id].Status.Next().Contains(status) && status is not (ProcedureStatus.Forwarding or ProcedureStatus.ForwardFailed or ProcedureStatus.Blocked));
                        Assert.Equal(isAllowed, Record.Exception(() => moving.Report(id, status)) is null);
                        break;
                }
            }

            foreach (var progress in moving.Progress)
            {
                var path = progress.History.Select(change => change.Status).Prepend(ProcedureStatus.Preparing).ToList();
                Assert.All(path.Zip(path.Skip(1)), move => Assert.Contains(move.Second, move.First.Next()));
                Assert.Equal(path[^1], progress.Status);
                Assert.Equal(offices[progress.ProcedureId].Received.Select(submission => submission.Revision).Distinct().Count(), offices[progress.ProcedureId].Received.Select(submission => submission.Id).Distinct().Count());
            }
        }
    }

    [Fact]
    public void Every_status_says_what_may_follow_in_words_for_people()
    {
        foreach (var status in Enum.GetValues<ProcedureStatus>())
        {
            Assert.DoesNotContain(status, status.Next());
            Assert.NotEqual(status.Label().Japanese, status.Label().English);
        }

        Assert.Equal(
            [ProcedureStatus.Granted, ProcedureStatus.Refused, ProcedureStatus.Withdrawn, ProcedureStatus.Blocked],
            Enum.GetValues<ProcedureStatus>().Where(status => status.IsSettled()));
    }

    [Fact]
    public async Task A_stored_case_goes_on_where_it_was_and_forwards_again_what_was_on_its_way()
    {
        var (moving, offices) = Answered();
        OneStopCaseState? atCrash = null;
        offices[MoveIn].Answer = (_, _) =>
        {
            atCrash = moving.Save();
            return Task.FromResult(IntakeAnswer.Accepted("1"));
        };
        await moving.ForwardAsync(offices.Values);
        var stored = JsonSerializer.Deserialize<OneStopCaseState>(JsonSerializer.Serialize(atCrash))!;
        var restored = OneStopCase.Restore(Plan, stored);
        Assert.Equal(ProcedureStatus.Forwarding, restored[MoveIn].Status);
        Assert.Equal(ForwardOutcome.Accepted, (await restored.ForwardAsync(offices.Values))[0].Outcome);
        Assert.Equal(2, offices[MoveIn].Received.Count);
        Assert.Single(offices[MoveIn].Received.Select(submission => submission.Id).Distinct());
        Assert.Throws<ArgumentException>(() => OneStopCase.Restore(Plan, stored with { Procedures = [] }));
    }

    [Fact]
    public async Task The_day_of_decision_counts_from_acceptance_in_Japan()
    {
        // 23:30 on 31 March in UTC is 1 April in Japan.
        var clock = new Clock(new(2026, 3, 31, 23, 30, 0, TimeSpan.Zero));
        var (moving, offices) = Answered(clock: clock);
        await moving.ForwardAsync(offices.Values);
        moving.Report(MoveIn, ProcedureStatus.Granted);
        await moving.ForwardAsync(offices.Values);
        Assert.Equal(new DateOnly(2026, 4, 15), moving.DueDate(Insurance, BusinessCalendar.LocalGovernment));
        Assert.Null(moving.DueDate(Water, BusinessCalendar.LocalGovernment));
    }

    [Fact]
    public async Task No_text_of_a_case_shows_an_answer()
    {
        var (moving, offices) = Answered();
        await moving.ForwardAsync(offices.Values);
        var submission = offices[Water].Received.Single();
        var state = moving.Save();
        foreach (var text in new[] { submission.ToString(), state.ToString(), state.Answers[0].ToString(), submission.Subject.ToString() })
        {
            Assert.DoesNotContain("秘密の答え", text, StringComparison.Ordinal);
            Assert.DoesNotContain("subject-1", text, StringComparison.Ordinal);
        }
    }

    private OneStopCase Case(TimeSpan? deadline = null, TimeProvider? clock = null) =>
        new(_id, Plan, new("pairwise", "subject-1"), clock) { Deadline = deadline ?? TimeSpan.FromSeconds(30) };

    private (OneStopCase Case, Dictionary<string, Office> Offices) Answered(TimeSpan? deadline = null, TimeProvider? clock = null)
    {
        var moving = Case(deadline, clock);
        foreach (var item in Plan.Items)
        {
            moving.Answer(item.Key, Value("秘密の答え"));
        }

        moving.TakeEvidence(Resident, Registry);
        moving.Attach("在学証明書", "files/1");
        return (moving, Offices());
    }

    private static Dictionary<string, Office> Offices() =>
        Plan.Procedures.ToDictionary(procedure => procedure.Id, procedure => new Office(procedure.Id));

    private static JsonElement Value(string text)
    {
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(text));
        return document.RootElement.Clone();
    }

    private sealed class Office(string procedureId) : IProcedureIntake
    {
        public static Task<IntakeAnswer> Accepts(ProcedureSubmission submission, CancellationToken cancellation) =>
            Task.FromResult(IntakeAnswer.Accepted("no-" + submission.ProcedureId));

        public string ProcedureId => procedureId;

        public Func<ProcedureSubmission, CancellationToken, Task<IntakeAnswer>> Answer { get; set; } = Accepts;

        public ConcurrentQueue<ProcedureSubmission> Received { get; } = [];

        public Task<IntakeAnswer> SubmitAsync(ProcedureSubmission submission, CancellationToken cancellationToken)
        {
            Received.Enqueue(submission);
            return Answer(submission, cancellationToken);
        }
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
