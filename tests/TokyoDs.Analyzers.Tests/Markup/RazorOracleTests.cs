using TokyoDs.Analyzers.Markup;
using Xunit.Abstractions;

namespace TokyoDs.Analyzers.Tests.Markup;

public class RazorOracleTests(ITestOutputHelper output)
{
    private const int MutationsPerFixture = 60;

    public static TheoryData<string> Fixtures => [.. Fixture.Names];

    [Fact]
    public void There_are_at_least_25_fixtures() => Assert.True(Fixture.Names.Count() >= 25);

    [Theory, MemberData(nameof(Fixtures))]
    public void The_Razor_compiler_reads_the_fixture_without_an_error(string name) =>
        Assert.Empty(RazorOracle.Instance.Read(Fixture.Read(name), Fixture.IsComponent(name)).Errors);

    [Theory, MemberData(nameof(Fixtures))]
    public void Start_tags_are_where_the_Razor_compiler_sees_them(string name) =>
        AssertSameTags(Fixture.Read(name), Fixture.IsComponent(name));

    [Theory]
    [InlineData("<a href=/>x</a>"), InlineData("<a href=/b/>x</a>"), InlineData("<a href=@x/>x</a>"), InlineData("<a href='/'/>"), InlineData("<a href= />")]
    [InlineData("<img src=/a.png/>"), InlineData("<img src=/a.png />"), InlineData("<p a/>"), InlineData("<p/>"), InlineData("<p a=b/ c>"), InlineData("<p a=@x />")]
    public void Tags_close_themselves_where_the_Razor_compiler_sees_it(string text)
    {
        foreach (var isComponent in new[] { false, true })
        {
            Assert.Equal(
                RazorOracle.Instance.Read(text, isComponent).Tags.Select(tag => (tag.Start, tag.IsSelfClosed)),
                MarkupDocument.Parse(text, isComponent ? MarkupKind.Razor : MarkupKind.Cshtml).AllElements.Select(element => (element.Span.Start, element.IsSelfClosed)));
        }
    }

    [Theory, MemberData(nameof(Fixtures))]
    public void Windows_line_ends_change_nothing(string name) =>
        AssertSameTags(Fixture.Read(name).Replace("\n", "\r\n"), Fixture.IsComponent(name));

    [Theory, MemberData(nameof(Fixtures))]
    public void Expressions_are_where_the_Razor_compiler_sees_them(string name)
    {
        var text = Fixture.Read(name);
        var document = MarkupDocument.Parse(text, Fixture.KindOf(name));
        var outsideOfTags = RazorOracle.Instance.Read(text, Fixture.IsComponent(name)).Expressions
            .Where(start => !document.AllElements.Any(element => element.Span.Contains(start)));

        Assert.Equal(outsideOfTags, AllNodes(document)
            .OfType<MarkupExpression>()
            .Where(expression => expression.Kind != MarkupExpressionKind.Statement)
            .Select(expression => expression.Span.Start)
            .Order());
    }

    [Fact]
    public void Of_mutated_fixtures_99_in_100_agree_where_the_Razor_compiler_reports_no_error()
    {
        var random = new Random(20261121);
        var compared = 0;
        var disagreements = new List<string>();
        foreach (var name in Fixture.Names)
        {
            for (var round = 0; round < MutationsPerFixture; round++)
            {
                var text = Mutate(Fixture.Read(name), random);
                var document = MarkupDocument.Parse(text, Fixture.KindOf(name));
                var reading = RazorOracle.Instance.Read(text, Fixture.IsComponent(name));
                if (reading.Errors.Count > 0)
                {
                    continue;
                }

                compared++;
                if (!Expected(reading, document).SequenceEqual(Actual(document)))
                {
                    disagreements.Add($"{name} round {round}:\n{Difference(reading, document)}\n{text}");
                }
            }
        }

        output.WriteLine($"{compared - disagreements.Count} of {compared} valid mutations agree");

        // What is left are quotes without a partner and the like, where nothing says which reading is right.
        Assert.True(disagreements.Count * 100 <= compared, $"{disagreements.Count} of {compared} differ\n" + string.Join("\n----\n", disagreements.Take(8)));
        Assert.True(compared > 300, $"Only {compared} mutations were valid Razor.");
    }

    private static void AssertSameTags(string text, bool isComponent)
    {
        var document = MarkupDocument.Parse(text, isComponent ? MarkupKind.Razor : MarkupKind.Cshtml);
        Assert.Equal(Expected(RazorOracle.Instance.Read(text, isComponent), document), Actual(document));
    }

    /// <summary>The compiler's tags, without those in attribute values and style sheets, which are no elements of the page.</summary>
    private static IEnumerable<(int, string)> Expected(RazorOracle.Reading reading, MarkupDocument document) => reading.Tags
        .Where(tag => !document.AllElements.Any(element =>
            element.Span.Start < tag.Start && tag.Start < (element.IsNamed("style") ? element.FullSpan : element.Span).End))
        .Select(tag => (tag.Start, tag.Name));

    /// <summary>Our tags, without those on <c>@:</c> lines, which the compiler passes on as text and a browser reads.</summary>
    private static IEnumerable<(int, string)> Actual(MarkupDocument document) => document.AllElements
        .Where(element => !element.IsOnRazorLine)
        .Select(element => (element.Span.Start, element.Name));

    private static string Difference(RazorOracle.Reading reading, MarkupDocument document) =>
        "missing " + string.Join(" ", Expected(reading, document).Except(Actual(document)).Take(5))
        + " extra " + string.Join(" ", Actual(document).Except(Expected(reading, document)).Take(5));

    private static IEnumerable<MarkupNode> AllNodes(MarkupDocument document) =>
        document.Roots.Concat(document.AllElements.SelectMany(element => element.Children));

    private static string Mutate(string text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 12), text.Length - at);
        return random.Next(4) switch
        {
            0 => text[..at],
            1 => text.Remove(at, 1),
            2 => text.Remove(at, length),
            _ => text.Insert(at, text.Substring(random.Next(text.Length - length), length)),
        };
    }
}
