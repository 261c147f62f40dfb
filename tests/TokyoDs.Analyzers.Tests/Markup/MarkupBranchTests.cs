using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.Tests.Markup;

public class MarkupBranchTests
{
    [Theory]
    [InlineData("@if (a) { <p></p> } else { <p></p> }"), InlineData("@if (a) { <p></p> } else if (b) { } else { <p></p> }")]
    [InlineData("@if (a) { @if (b) { <p></p> } } else { @foreach (var x in y) { <p></p> } }"), InlineData("@{ if (a) { <p></p> } /* c */ else { <p></p> } }")]
    [InlineData("@switch (x) { case 1: <p></p> break; case 2: <p></p> break; }"), InlineData("@switch (x) { case \"a:b\" when y: <p></p> break; default: <p></p> break; }")]
    public void Arms_of_one_construct_exclude_each_other(string text) => Assert.True(AreExclusive(text));

    [Theory]
    [InlineData("@if (a) { <p></p> <p></p> }"), InlineData("@if (a) { <p></p> } @if (b) { <p></p> }"), InlineData("<p></p> @if (a) { <p></p> }")]
    [InlineData("@if (a) { <p></p> @if (b) { <p></p> } }"), InlineData("@try { <p></p> } catch { <p></p> }"), InlineData("@for (;;) { <p></p> } @for (;;) { <p></p> }")]
    public void Other_places_may_be_rendered_together(string text) => Assert.False(AreExclusive(text));

    [Theory]
    [InlineData("@foreach (var x in y) { <p></p> }"), InlineData("@for (;;) { if (a) { <p></p> } }"), InlineData("@while (a) { <p></p> }"), InlineData("@do { <p></p> } while (a);")]
    [InlineData("@await foreach (var x in y) { <p></p> }")]
    public void A_loop_body_is_known_as_one(string text) => Assert.True(Paragraphs(text)[0].IsInLoop);

    [Theory]
    [InlineData("@{ <p></p> }"), InlineData("@using (x) { <p></p> }"), InlineData("@lock (x) { <p></p> }")]
    public void A_plain_block_is_rendered_once(string text) => Assert.Null(Paragraphs(text)[0].Branch);

    [Theory]
    [InlineData("@{ Func<int, object> f = @<p></p>; }"), InlineData("@{ void F() { <p></p> } }"), InlineData("@{ Action f = () => { <p></p> }; }"), InlineData("@X(@<p></p>)")]
    [InlineData("@functions { void F() { <p></p> } }"), InlineData("@section S { <p></p> }")]
    public void A_template_is_rendered_when_it_is_called(string text) =>
        Assert.Equal(MarkupBranchKind.Deferred, Paragraphs(text)[0].Branch!.Kind);

    private static bool AreExclusive(string text) =>
        Paragraphs(text) is var found && MarkupBranch.AreExclusive(found[0].Branch, found[1].Branch)
        && MarkupBranch.AreExclusive(found[1].Branch, found[0].Branch);

    private static List<MarkupElement> Paragraphs(string text) =>
        [.. MarkupDocument.Parse(text, MarkupKind.Cshtml).ElementsNamed("p")];
}
