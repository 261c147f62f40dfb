using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.Tests.Markup;

public class ScannerRobustnessTests
{
    private const int Many = 100_000;
    private const int Stride = 3;

    public static TheoryData<string> Deep =>
    [
        "<b>", "<b", "<b a=\"", "<b a='@(", "(", "@(", "@((", "@{", "@{ {", "@if(x){", "@if(x){<p>", "@{<p>@{", "@section X {", "@*", "<!--",
        "@: ", "@<b>", "@{ @<b>(", "@foo(@<b>", "\"", "@{ \"", "@{ $\"{", "@{ $\"{$\"{(", "</b>", "<b></i>", "<p><li>", "@", "@@", "<", "&", "&#x",
        "@{ case ", "@switch(x){ case 1: ", "@{ if(x) ", "@{ #", "'", "@{ '", "@code {", "<script>", "<script>@{", "<a b=\">", "<a @(x ", "{", "}",
        "<body>", "<tfoot>", "<cache>", "@await ", "@x.", "@x[", "@{ @: @{ ", "@{ x => { ", "<![CDATA[", "<?", "<text>", "@{<text>", "/*", "@{ /*", "@using (", "@try {", "@do {",
    ];

    [Theory, MemberData(nameof(Deep))]
    public void Endless_repetition_is_read_in_linear_time_without_overflow(string unit)
    {
        foreach (var kind in new[] { MarkupKind.Cshtml, MarkupKind.Razor, MarkupKind.Html })
        {
            var one = Steps(unit, Many / 10, kind);
            var two = Steps(unit, Many / 5, kind);
            Assert.True(two <= (2.2 * one) + 10_000, $"{kind}: {one} steps, then {two} for twice the text");
        }

        _ = MarkupDocument.Parse(string.Concat(Enumerable.Repeat(unit, Many)), MarkupKind.Cshtml);
    }

    [Fact]
    public void A_hundred_thousand_nested_elements_are_all_found()
    {
        var document = MarkupDocument.Parse(string.Concat(Enumerable.Repeat("<b>", Many)) + "x", MarkupKind.Html);

        Assert.Equal(Many, document.AllElements.Length);
        Assert.Equal(Many - 1, document.AllElements[^1].Depth);
        Assert.True(document.AllElements[0].MayHaveOtherContent);
        Assert.Equal(Many - 1, document.AllElements[0].DescendantElements().Count());
    }

    [Fact]
    public void Random_pieces_never_throw_and_keep_every_span_inside_the_text()
    {
        string[] pieces =
        [
            "<p>", "</p>", "<", ">", "@", "@@", "@(", ")", "@{", "}", "{", "\"", "'", "@*", "*@", "<!--", "-->", "@:", "\n", "\r\n", "a", " ", "=",
            "@if (x)", "else", "@foreach", "case 1:", "@code", "@section S", "<script>", "</script>", "<br/>", "$\"", "&amp;", "&#", "@model", "/",
            "<Foo.Bar ", "@onclick", "<!", "\0", "\uD83D", "氏名", "\"\"\"", "//", "/*", "[", "]", "<text>", "@<b>", ";", "=>", "#if",
        ];
        var random = new Random(7);
        for (var round = 0; round < 4_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
            AssertSound(MarkupDocument.Parse(text, (MarkupKind)random.Next(3)));
        }
    }

    [Fact]
    public void Every_third_prefix_of_every_fixture_is_read()
    {
        foreach (var name in Fixture.Names)
        {
            var text = Fixture.Read(name);
            for (var length = 0; length <= text.Length; length += Stride)
            {
                AssertSound(MarkupDocument.Parse(text[..length], Fixture.KindOf(name)));
            }
        }
    }

    [Fact]
    public void A_cancelled_reading_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => MarkupDocument.Parse(new string('x', 10_000) + "<p>", MarkupKind.Html, source.Token));
    }

    private static long Steps(string unit, int count, MarkupKind kind) =>
        MarkupDocument.Parse(string.Concat(Enumerable.Repeat(unit, count)), kind).Steps;

    private static void AssertSound(MarkupDocument document)
    {
        foreach (var element in document.AllElements)
        {
            Assert.True(element.FullSpan.End <= document.Text.Length && element.FullSpan.Contains(element.Span), document.Text);
            Assert.True(element.Name == document.Text.Substring(element.NameSpan.Start, element.NameSpan.Length), document.Text);
            Assert.True(element.Attributes.All(attribute => element.Span.Contains(attribute.Span)), document.Text);
            _ = element.VisibleText;
        }

        Assert.True(document.AllElements.SequenceEqual(MarkupDocument.ElementsIn(document.Roots)), document.Text);
    }
}
