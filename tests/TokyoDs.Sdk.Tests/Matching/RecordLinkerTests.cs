using TokyoDs.Matching;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.Matching;

public sealed class RecordLinkerTests
{
    private static readonly CorporateNumber NumberA = CorporateNumber.Parse("4000012090001");
    private static readonly CorporateNumber NumberB = CorporateNumber.Parse("8000020130001");

    [Fact]
    public void Equal_registry_keys_match_whatever_the_names()
    {
        var result = Assert.Single(Run([new(NumberA, "旧商号", "東京都港区1-1")], [new(NumberA, "新商号", "大阪府大阪市1-1")]));
        Assert.Equal((LinkOutcome.Matched, LinkReason.RegistryKey), (result.Outcome, result.Reason));
    }

    [Fact]
    public void Names_and_addresses_written_differently_match_by_score()
    {
        var result = Assert.Single(Run(
            [new(NumberA, "株式会社東京商店", "東京都港区六本木六丁目10番1号")], [new(default, "東京商店㈱", "東京都港区六本木6-10-1 森タワー")]));
        Assert.Equal((LinkOutcome.Matched, LinkReason.Score, 1.0), (result.Outcome, result.Reason, result.Candidates[0].Score));
    }

    [Fact]
    public void Different_registry_keys_never_match() => Assert.Equal(
        [LinkReason.OtherRegistryKey, LinkReason.NotReached],
        Reasons([new(NumberA, "東京商店", "港区1-1")], [new(NumberB, "東京商店", "港区1-1")]));

    [Fact]
    public void A_name_alone_is_for_review() => Assert.Equal(
        [LinkReason.ScoreForReview, LinkReason.NotReached],
        Reasons([new(default, "東京商店", "港区1-1")], [new(default, "東京商店", null)]));

    [Fact]
    public void Twins_are_for_review_and_listed()
    {
        var result = Run([new(default, "東京商店", "港区1-1"), new(default, "東京商店", "港区1-1")], [new(default, "東京商店", "港区1-1")])[0];
        Assert.Equal((LinkReason.SeveralCandidates, 2), (result.Reason, result.Candidates.Count));
    }

    [Fact]
    public void Same_registry_key_twice_is_for_review() => Assert.Equal(
        LinkReason.RegistryKeyTwice, Reasons([new(NumberA, "甲", null), new(NumberA, "乙", null)], [new(NumberA, "甲", null)])[0]);

    [Fact]
    public void A_record_is_matched_once() => Assert.Equal(
        [LinkReason.RegistryKey, LinkReason.AlreadyMatched],
        Reasons([new(NumberA, "甲", null)], [new(NumberA, "甲", null), new(NumberA, "甲", null)]));

    [Fact]
    public void A_nullable_key_may_be_missing_or_never_set()
    {
        var linker = new RecordLinker<Member, Member, CorporateNumber?>(member => member.Number, member => member.Number, []);
        Member[] smaller = [new(NumberA), new(null), new(default(CorporateNumber))];
        Member[] larger = [new(null), new(default(CorporateNumber)), new(NumberA)];
        Assert.Equal(
            [LinkReason.NothingToCompare, LinkReason.NothingToCompare, LinkReason.RegistryKey, LinkReason.NotReached, LinkReason.NotReached],
            linker.Link(smaller, larger).Select(result => result.Reason));
    }

    [Theory]
    [InlineData("en", "Matched 1, ambiguous 0, unmatched 2.")]
    [InlineData("ja", "一致 1 件、要確認 0 件、一致なし 2 件。")]
    public void The_report_says_its_counts(string language, string said)
    {
        var report = new LinkReport();
        _ = Linker().Link([new(NumberA, "甲", null), new(NumberB, "乙", null)], [new(NumberA, "丙", null), new(default, null, null)], report).Count();
        using (new UiCulture(language))
        {
            Assert.Equal(said, report.ToString());
        }
    }

    [Fact]
    public void Reasons_for_no_match_are_told_apart()
    {
        Assert.Equal(
            [LinkReason.NothingToCompare, LinkReason.NoCandidate, LinkReason.NotReached],
            Reasons([new(NumberA, "甲", null)], [new(default, null, null), new(NumberB, "乙", null)]));
        var strict = new RecordLinker<Company, Company, CorporateNumber>(c => c.Number, c => c.Number, Linker().Fields) { ReviewScore = 0.9 };
        Assert.Equal(LinkReason.ScoreTooLow, strict.Link([new Company(default, "甲", null)], [new Company(default, "甲", "港区1")]).First().Reason);
    }

    [Fact]
    public void Names_that_too_many_share_are_not_compared_one_by_one()
    {
        var report = new LinkReport();
        var many = Enumerable.Range(0, 1_000).Select(_ => new Company(default, "佐藤商店", null));
        Assert.Equal(LinkReason.KeyTooCommon, Linker().Link(many, [new Company(default, "佐藤商店", null)], report).First().Reason);
        Assert.Equal(0, report.Comparisons);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(4_000)]
    public void Work_grows_with_the_records_not_with_their_square(int count)
    {
        // Eight records share each name, and thousands share the address.
        Assert.Equal(8L * count, Comparisons(count));
        Assert.Equal(8L * count * 2, Comparisons(count * 2));
    }

    [Fact]
    public void Larger_source_is_read_as_results_are_taken()
    {
        var read = 0;
        IEnumerable<Company> Larger()
        {
            while (true)
            {
                read++;
                yield return new(NumberB, "乙", null);
            }
        }

        Assert.Equal(3, Linker().Link([new(NumberA, "甲", null)], Larger()).Take(3).Count());
        Assert.Equal(3, read);
    }

    [Fact]
    public async Task Asynchronous_sources_give_the_same_results()
    {
        var (smaller, larger) = (Companies(200, 1).ToList(), Companies(400, 2).ToList());
        var report = new LinkReport();
        var results = new List<LinkReason>();
        await foreach (var result in Linker().LinkAsync(Stream(smaller), Stream(larger), report))
        {
            results.Add(result.Reason);
        }

        Assert.Equal(Linker().Link(smaller, larger).Select(result => result.Reason), results);
        Assert.Equal(results.Count, report.Matched + report.Ambiguous + report.Unmatched);
        Assert.Equal(results.Count(reason => reason == LinkReason.RegistryKey), report.Count(LinkReason.RegistryKey));
    }

    [Fact]
    public async Task Asynchronous_reading_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var unused in Linker().LinkAsync(Stream(Companies(5, 1)), Stream(Companies(5, 2)), cancellationToken: source.Token))
            {
            }
        });
    }

    [Fact]
    public void Every_record_of_both_sources_appears_exactly_once()
    {
        var (smaller, larger) = (Companies(500, 3).ToList(), Companies(900, 4).ToList());
        var results = Linker().Link(smaller, larger).ToList();
        Assert.Equal(larger, results.Where(result => result.Reason != LinkReason.NotReached).Select(result => result.Streamed!));
        var matched = results.Where(result => result.Outcome == LinkOutcome.Matched).Select(result => result.Candidates[0].Record).ToList();
        var left = results.Where(result => result.Reason == LinkReason.NotReached).Select(result => result.Candidates[0].Record);
        Assert.Equal(smaller.Count, matched.Count + left.Count());
        Assert.Equal(matched.Count, matched.Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Fact]
    public void Keys_can_be_of_any_type()
    {
        var linker = new RecordLinker<(string? Id, int Row), (string? Id, int Row), string>(one => one.Id, one => one.Id, []);
        Assert.Equal(
            [LinkReason.RegistryKey, LinkReason.NothingToCompare, LinkReason.NotReached],
            linker.Link([("A", 1), (null, 2)], [("A", 3), (null, 4)]).Select(result => result.Reason));
    }

    [Fact]
    public void Weights_must_count() => Assert.Throws<ArgumentOutOfRangeException>(
        () => new RecordLinker<Company, Company, CorporateNumber>(c => c.Number, c => c.Number, [new("name", c => c.Name, c => c.Name, 0)]));

    private static long Comparisons(int count)
    {
        var report = new LinkReport();
        var companies = Enumerable.Range(0, count).Select(i => new Company(default, $"商店{i / 8}", "東京都港区1-1"));
        Assert.Equal(2 * count, Linker().Link(companies, companies, report).Count());
        return report.Comparisons;
    }

    private static IEnumerable<Company> Companies(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var id = random.Next(count * 2);
            var number = random.Next(2) == 0 ? CorporateNumber.FromRegistrationNumber($"{id:D12}") : default;
            yield return new(number, $"株式会社商店{id}", $"東京都港区六本木{id}-1");
            if (random.Next(50) == 0)
            {
                yield return new(default, "佐藤商店", $"東京都港区{random.Next(20)}");
            }
        }
    }

    private static async IAsyncEnumerable<Company> Stream(IEnumerable<Company> companies, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var company in companies)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return company;
        }
    }

    private static List<LinkResult<Company, Company>> Run(Company[] smaller, Company[] larger) => [.. Linker().Link(smaller, larger)];

    private static LinkReason[] Reasons(Company[] smaller, Company[] larger) => [.. Run(smaller, larger).Select(result => result.Reason)];

    private static RecordLinker<Company, Company, CorporateNumber> Linker() => new(
        company => company.Number,
        company => company.Number,
        [
            new("name", company => Key(company.Name, MatchKey.OfCorporateName), company => Key(company.Name, MatchKey.OfCorporateName)),
            new("address", company => Key(company.Address, MatchKey.OfAddress), company => Key(company.Address, MatchKey.OfAddress)),
        ]);

    private static string? Key(string? text, Func<string, string> make) => text is null ? null : make(text);

    private sealed record Company(CorporateNumber Number, string? Name, string? Address);

    private sealed record Member(CorporateNumber? Number);
}
