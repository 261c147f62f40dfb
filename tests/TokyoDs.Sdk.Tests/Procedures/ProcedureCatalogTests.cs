using System.Text;
using System.Text.Json;
using TokyoDs.Procedures;
using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.Procedures;

public sealed class ProcedureCatalogTests
{
    [Fact]
    public void A_catalogue_is_read_as_it_is_written()
    {
        var catalog = ProcedureCatalog.FromJson(SampleCatalogs.OpeningRestaurant);
        var licence = catalog["sample.food-licence"];
        Assert.Equal(ProcedureKind.Application, licence.Kind);
        Assert.Equal("Restaurant licence (sample)", licence.Name.English);
        Assert.Equal("保健所（見本）", licence.Bureau);
        Assert.Equal(new ItemKey("法人.法人番号", "corporate-number"), licence.Items[0].Key);
        Assert.Equal("法人番号", licence.Items[0].Name.Japanese);
        Assert.Equal("sample.corporation/1.0", licence.Attachments[0].ReplacedBy!.ToString());
        Assert.Null(licence.Attachments[1].ReplacedBy);
        Assert.Equal(new StandardPeriod(10, ProcessingDay.Business), licence.StandardPeriod);
        Assert.Equal(["起業"], licence.LifeEvents.Select(lifeEvent => lifeEvent.Name));
        Assert.Equal(["sample.fire-plan"], licence.NeedsResultOf);
        Assert.Null(catalog["sample.tax-start"].StandardPeriod);
    }

    [Fact]
    public void Procedures_are_found_by_the_occasion()
    {
        var catalog = ProcedureCatalog.FromJson(SampleCatalogs.MovingHouse);
        Assert.True(LifeEvent.TryFind("教育", out var education));
        Assert.Equal(["sample.school"], catalog.For(education).Select(procedure => procedure.Id));
        Assert.False(catalog.TryFind("sample.other", out _));
        Assert.Contains("sample.other", Assert.Throws<KeyNotFoundException>(() => catalog["sample.other"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Byte_order_mark_comments_and_trailing_commas_are_no_obstacle() =>
        Assert.Empty(ProcedureCatalog.FromJson([0xEF, 0xBB, 0xBF, .. "{ \"procedures\": [], /* none yet */ }"u8]).Procedures);

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\n  \"procedures\": [}\n}", 2, 18)]
    [InlineData("{ \"procedures\": [] } x", 1, 22)]
    public void What_is_no_JSON_is_named_by_its_line(string json, int line, int column)
    {
        var problem = Assert.Single(ProblemsOf(json));
        Assert.Equal((line, column), (problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("\"kind\": \"1\"", "\"kind\": \"9\"", "/procedures/0/kind")]
    [InlineData("\"kind\": \"1\"", "\"kind\": 1", "/procedures/0/kind")]
    [InlineData("\"kind\": \"1\", ", "", "/procedures/0")]
    [InlineData("\"bureau\": \"区\"", "\"bureau\": \" \"", "/procedures/0/bureau")]
    [InlineData("\"bureau\": \"区\"", "\"bureau\": \"区\", \"office\": 1", "/procedures/0/office")]
    [InlineData("\"bureau\": \"区\"", "\"bureau\": \"区\", \"bureau\": \"市\"", "/procedures/0/bureau")]
    [InlineData("{ \"ja\": \"転入\" }", "{ \"en\": \"Moving\" }", "/procedures/0/name")]
    [InlineData("{ \"ja\": \"転入\" }", "[]", "/procedures/0/name")]
    [InlineData("\"type\": \"date\"", "\"type\": null", "/procedures/0/items/0/type")]
    [InlineData("\"sample.resident/1.0\"", "\"sample.resident\"", "/procedures/0/attachments/0/replacedBy")]
    [InlineData("\"days\": 7", "\"days\": 7.5", "/procedures/0/standardPeriod/days")]
    [InlineData("\"days\": 7", "\"days\": 99999999999999999999", "/procedures/0/standardPeriod/days")]
    [InlineData("\"days\": 7", "\"days\": 0", "/procedures/0/standardPeriod")]
    [InlineData("\"unit\": \"business\"", "\"unit\": \"weeks\"", "/procedures/0/standardPeriod/unit")]
    [InlineData("\"引っ越し・住まい\"", "\"引越\"", "/procedures/0/lifeEvents/0")]
    [InlineData("[\"引っ越し・住まい\"]", "\"引っ越し・住まい\"", "/procedures/0/lifeEvents")]
    [InlineData("\"id\": \"a\"", "\"id\": \"a b\"", "/procedures/0/id")]
    [InlineData("\"id\": \"a\"", "\"id\": \"転入\"", "/procedures/0/id")]
    public void What_is_wrong_is_named_by_its_pointer_and_line(string before, string after, string place)
    {
        const string Good = """
            { "procedures": [
              { "id": "a", "kind": "1", "name": { "ja": "転入" }, "bureau": "区", "items": [{ "concept": "個人.転入日", "type": "date" }],
                "attachments": [{ "kind": "転出証明書", "replacedBy": "sample.resident/1.0" }], "standardPeriod": { "days": 7, "unit": "business" }, "lifeEvents": ["引っ越し・住まい"] } ] }
            """;
        Assert.Single(ProcedureCatalog.FromJson(Good).Procedures);
        Assert.Contains(before, Good, StringComparison.Ordinal);
        var problem = ProblemsOf(Good.Replace(before, after, StringComparison.Ordinal))[0];
        Assert.Equal(place, problem.Place);
        Assert.InRange(problem.Line, 2, 3);
        Assert.NotEqual(problem.English, problem.Japanese);
    }

    [Theory]
    [InlineData("{ \"x\": 1 }", "$defs", "procedure")]
    [InlineData("{ \"items\": [{ \"x\": 1 }] }", "$defs", "procedure", "properties", "items", "items")]
    [InlineData("{ \"attachments\": [{ \"x\": 1 }] }", "$defs", "procedure", "properties", "attachments", "items")]
    [InlineData("{ \"standardPeriod\": { \"x\": 1 } }", "$defs", "procedure", "properties", "standardPeriod")]
    public void The_schema_knows_the_names_that_the_reader_knows(string procedure, params string[] path)
    {
        using var schema = JsonDocument.Parse(ProcedureCatalog.JsonSchema);
        var node = path.Aggregate(schema.RootElement, (node, name) => node.GetProperty(name));
        var unknown = ProblemsOf($$"""{ "procedures": [{{procedure}}] }""").Single(problem => problem.English.StartsWith("There is no 'x'", StringComparison.Ordinal));
        var known = unknown.English[(unknown.English.LastIndexOf(" are ", StringComparison.Ordinal) + 5)..].TrimEnd('.').Split(", ");
        Assert.Equal(node.GetProperty("properties").EnumerateObject().Select(property => property.Name), known);
        Assert.All(node.GetProperty("required").EnumerateArray(), required => Assert.Contains(required.GetString(), known));
    }

    [Fact]
    public void Every_problem_of_a_file_is_named_at_once() =>
        Assert.Equal(5, ProblemsOf("""{ "procedures": [{ "id": "a" }, { "id": "b", "kind": "1", "name": "手続", "bureau": "局", "items": [1] }, []] }""").Count);

    [Fact]
    public void Procedures_that_do_not_fit_together_are_refused_in_code_and_in_files()
    {
        Assert.Contains("twice", ProblemsOf(Procedure("a"), Procedure("a"))[0].English, StringComparison.Ordinal);
        Assert.Contains("'z'", ProblemsOf(Procedure("a", "z"))[0].English, StringComparison.Ordinal);
        var repeated = Procedure("a") with { Items = [new(new("個人.氏名", "text"), new("氏名")), new(new("個人.氏名", "person-name"), new("氏名"))] };
        Assert.Contains("個人.氏名", ProblemsOf(repeated)[0].English, StringComparison.Ordinal);
        var problem = ProblemsOf("""
            { "procedures": [{ "id": "a", "kind": "1", "name": "手続", "bureau": "局",
              "needsResultOf": ["b"] }] }
            """)[0];
        Assert.Equal(("/procedures/0/needsResultOf", 2), (problem.Place, problem.Line));
    }

    [Fact]
    public void Procedures_that_wait_for_each_other_are_named_in_order()
    {
        Assert.Contains("b → c → d → b", ProblemsOf(Procedure("a", "b"), Procedure("b", "c"), Procedure("c", "d"), Procedure("d", "b"))[0].English, StringComparison.Ordinal);
        Assert.Contains("a → a", ProblemsOf(Procedure("a", "a"))[0].English, StringComparison.Ordinal);
        Assert.Equal(3, new ProcedureCatalog([Procedure("a", "b", "c"), Procedure("b", "c"), Procedure("c")]).Procedures.Count);
    }

    [Fact]
    public void A_long_chain_of_needs_takes_no_deep_stack()
    {
        const int Many = 20_000;
        var chain = Enumerable.Range(0, Many).Select(i => i + 1 < Many ? Procedure($"p{i}", $"p{i + 1}") : Procedure($"p{i}"));
        Assert.Equal(Many, new ProcedureCatalog(chain).Procedures.Count);
    }

    [Fact]
    public void No_text_makes_reading_fail_in_another_way()
    {
        var random = new Random(7);
        var good = Encoding.UTF8.GetBytes(SampleCatalogs.MovingHouse);
        for (var round = 0; round < 500; round++)
        {
            var damaged = good.ToArray();
            for (var i = 0; i < 3; i++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            try
            {
                ProcedureCatalog.FromJson(damaged.AsSpan(0, random.Next(damaged.Length + 1)));
            }
            catch (ProcedureCatalogException refused)
            {
                Assert.NotEmpty(refused.Problems);
            }
        }
    }

    [Fact]
    public void The_codes_of_the_survey_and_the_groups_of_the_ordinance_are_known()
    {
        foreach (var kind in Enum.GetValues<ProcedureKind>())
        {
            Assert.True(ProcedureKinds.TryParseCode(kind.Code(), out var again));
            Assert.Equal(kind, again);
            Assert.NotEmpty(kind.JapaneseName());
        }

        Assert.Equal("処分通知等", ProcedureKind.NoticeWithoutApplication.OrdinanceName());
        Assert.Null(ProcedureKind.PrivateDelivery.OrdinanceName());
        Assert.False(ProcedureKinds.TryParseCode("5", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ProcedureKind).Code());
    }

    private static Procedure Procedure(string id, params string[] needs) =>
        new() { Id = id, Kind = ProcedureKind.Application, Name = new("手続"), Bureau = "局", NeedsResultOf = needs };

    private static IReadOnlyList<CatalogProblem> ProblemsOf(params Procedure[] procedures) =>
        Assert.Throws<ProcedureCatalogException>(() => new ProcedureCatalog(procedures)).Problems;

    private static IReadOnlyList<CatalogProblem> ProblemsOf(string json) =>
        Assert.Throws<ProcedureCatalogException>(() => ProcedureCatalog.FromJson(json)).Problems;
}
