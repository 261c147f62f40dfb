using System.Text;
using System.Text.Json;
using TokyoDs.OnceOnly;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.OnceOnly;

/// <summary>Documents that are broken, hostile or too large, and documents of real contracts.</summary>
public sealed class ContractValidatorDocumentTests
{
    private static readonly JsonSerializerOptions Options = ContractSchema.CreateOptions();

    private static readonly ContractValidator Evidence = ContractValidator.Create(ContractSchema.Write<Evidence>());

    private static readonly string Sample = JsonSerializer.Serialize(
        new Evidence(
            Attestation.Available(CorporateNumber.Parse("4000012090001"), Registry),
            Attestation.Available(12, Registry),
            Attestation.Available("東京", Registry),
            null,
            [Attestation.Missing<DateOnly>(AttestationState.Withheld), Attestation.Available(new DateOnly(2026, 4, 1), Registry)]),
        Options);

    private static Provenance Registry => new(AttestationSource.Registry, "国税庁", new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(9)));

    [Fact]
    public void What_a_contract_serializes_keeps_its_own_schema() => Assert.Empty(Evidence.Validate(Sample));

    [Theory]
    [InlineData("\"state\":\"withheld\"", "\"state\":\"withheld\",\"value\":\"2026-04-01\"", "/days/0/value not")]
    [InlineData("\"state\":\"withheld\"", "\"state\":\"gone\"", "/days/0/state enum")]
    [InlineData("\"state\":\"withheld\"", "\"state\":\"withheld\",\"provider\":\"p\"", "/days/0/provider not")]
    [InlineData("\"state\":\"withheld\"", "\"note\":1", "/days/0/state required")]
    [InlineData("\"value\":12,", "", "/employees/value required")]
    [InlineData("\"value\":12,", "\"value\":\"12\",", "/employees/value type")]
    [InlineData("4000012090001", "4000012090002", "/number/value format")]
    [InlineData("\"former\":null,", "", "/former required")]
    [InlineData("\"former\":null,", "\"former\":{\"state\":\"notHeld\"},", "")]
    public void Attested_items_are_checked_by_their_state(string before, string after, string expected)
    {
        Assert.Contains(before, Sample, StringComparison.Ordinal);
        Assert.Equal(expected, string.Join(',', Evidence.Validate(Sample.Replace(before, after, StringComparison.Ordinal)).Select(problem => $"{problem.Path} {problem.Keyword}")));
    }

    [Theory]
    [InlineData("", "json")]
    [InlineData("{", "json")]
    [InlineData("{\"number\":}", "json")]
    [InlineData("{} {}", "json")]
    [InlineData("// comment\n{}", "json")]
    [InlineData("{'number':1}", "json")]
    [InlineData("{\"number\":1,}", "json")]
    [InlineData("{\"number\":\"\\ud800\"}", "json")]
    [InlineData("{\"\\udc00\":1}", "json")]
    [InlineData("{\"number\":NaN}", "json")]
    [InlineData("{\"number\":1,\"number\":2}", "duplicate")]
    public void What_is_not_JSON_is_one_problem(string json, string keyword) => Assert.Equal(keyword, Assert.Single(Evidence.Validate(json)).Keyword);

    [Fact]
    public void Half_a_character_is_a_problem() => Assert.Equal("json", Assert.Single(Evidence.Validate("{\"number\":\"\ud842\"}")).Keyword);

    [Fact]
    public void Bytes_that_are_not_UTF8_are_a_problem() => Assert.Equal("json", Assert.Single(Evidence.Validate([(byte)'"', 0xFF, (byte)'"'])).Keyword);

    [Fact]
    public void A_line_is_named_where_reading_stopped()
    {
        using var english = new UiCulture("en");
        Assert.Contains("line 3", Assert.Single(Evidence.Validate("{\n\"number\":1\n\"name\":2}")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_of_two_equal_names_is_named_only_when_the_schema_knows_it() => Assert.Equal(
        ["/number", "/*"],
        Evidence.Validate("{\"number\":1,\"number\":2,\"secret\":1,\"secret\":2}").Select(problem => problem.Path));

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Deep_nesting_is_refused_at_the_limit(char open)
    {
        var json = string.Concat(Enumerable.Repeat(open == '[' ? "[" : "{\"a\":", 100_000));
        Assert.Equal("depth", Assert.Single(Evidence.Validate(json)).Keyword);
    }

    [Fact]
    public void A_document_over_the_limit_is_refused_unread() =>
        Assert.Equal("size", Assert.Single(Evidence.Validate(new byte[50 * 1024 * 1024])).Keyword);

    [Theory]
    [InlineData("""{"items":{"type":"string"}}""")]
    [InlineData("""{"anyOf":[{"items":{"maximum":0}},{"items":{"minimum":2}}]}""")]
    public void Problems_are_told_up_to_the_limit(string schema)
    {
        var validator = ContractValidator.Create(schema, new(MaxProblems: 7));
        Assert.Equal(7, validator.Validate("[" + string.Join(',', Enumerable.Repeat("1", 100_000)) + "]").Count);
    }

    [Fact]
    public void A_long_list_of_attested_items_is_checked_in_one_pass()
    {
        // With the place of each item looked up in its list this would take minutes.
        var item = JsonSerializer.Serialize(Attestation.Missing<DateOnly>(AttestationState.NotHeld), Options);
        var json = Sample.Replace("\"days\":[", "\"days\":[" + string.Concat(Enumerable.Repeat(item + ",", 20_000)), StringComparison.Ordinal);
        Assert.Empty(Evidence.Validate(json));
    }

    [Theory]
    [InlineData(0, 64, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 257, 1)]
    [InlineData(1, 64, 0)]
    public void Limits_have_limits(int bytes, int depth, int problems) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ContractValidator.Create("{}", new(bytes, depth, problems)));

    [Fact]
    public void Broken_documents_are_problems_and_what_has_none_can_be_read()
    {
        var random = new RandomText(20260401, "{}[]\",:0123456789truefalsnu \\");
        var read = 0;
        for (var i = 0; i < 4_000; i++)
        {
            var json = i % 2 == 0 ? Mutated(i) : random.Mutate(Sample);
            var problems = Evidence.Validate(json);
            Assert.All(problems, problem => Assert.True(problem.Path.Length == 0 || problem.Path[0] == '/'));
            if (problems.Count == 0)
            {
                read++;
                Assert.NotNull(JsonSerializer.Deserialize<Evidence>(json, Options));
            }
        }

        Assert.True(read > 100, $"Only {read} documents could be read: the mutations are too coarse to show anything.");
    }

    [Fact]
    public void Random_bytes_never_end_in_an_exception()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(Sample);
            for (var edits = random.Next(4); edits >= 0; edits--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            _ = Evidence.Validate(bytes.AsSpan(0, random.Next(bytes.Length + 1)));
        }
    }

    /// <summary>Takes a token of the document out, doubles it, or puts another token of it in its place.</summary>
    private static string Mutated(int seed)
    {
        var tokens = System.Text.RegularExpressions.Regex.Matches(Sample, "\"[^\"]*\"|[0-9]+|[{}\\[\\],:]|null").Select(match => match.Value).ToList();
        var chance = new Random(seed);
        var at = chance.Next(tokens.Count);
        _ = chance.Next(3) switch
        {
            0 => tokens[at] = tokens[chance.Next(tokens.Count)],
            1 => tokens[at] = tokens[at] + tokens[at],
            _ => tokens[at] = tokens[at].StartsWith('"') ? $"\"{tokens[at].Trim('"')}x\"" : "",
        };
        return string.Concat(tokens);
    }
}
