using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.Tests.Markup;

public class MarkupDirectiveTests
{
    [Theory]
    [InlineData("@page \"/a\"\n<p>", "page", "\"/a\""), InlineData("@model List<string>\r\n", "model", "List<string>"), InlineData("@using A.B;\n", "using", "A.B")]
    [InlineData("@addTagHelper *, X\n", "addTagHelper", "*, X"), InlineData("@tagHelperPrefix th:", "tagHelperPrefix", "th:"), InlineData("@page", "page", "")]
    [InlineData("@model X @* why *@\n", "model", "X"), InlineData("@inject I<B> C\n", "inject", "I<B> C"), InlineData("@section Head { <p></p> }", "section", "Head")]
    public void Directives_are_listed_with_their_value(string text, string name, string value)
    {
        var directive = Assert.Single(MarkupDocument.Parse(text, MarkupKind.Cshtml).Directives);

        Assert.Equal((name, value), (directive.Name, directive.Value));
        Assert.Equal(value, text.Substring(directive.ValueSpan.Start, directive.ValueSpan.Length));
    }

    [Theory]
    [InlineData("@layout X\n", "layout"), InlineData("@typeparam T where T : I<T>\n", "typeparam"), InlineData("@rendermode R\n", "rendermode"), InlineData("@code { int a; }", "code")]
    public void Component_directives_count_in_components_only(string text, string name)
    {
        Assert.Equal(name, Assert.Single(MarkupDocument.Parse(text, MarkupKind.Razor).Directives).Name);
        Assert.Empty(MarkupDocument.Parse(text, MarkupKind.Cshtml).Directives);
    }

    [Fact]
    public void The_body_of_code_is_known()
    {
        var document = MarkupDocument.Parse("<p/>@code {\n int a = b < c ? 1 : 2; // }\n}<i/>", MarkupKind.Razor);
        var body = document.Directives[0].BodySpan!.Value;

        Assert.Equal("\n int a = b < c ? 1 : 2; // }\n", document.Text.Substring(body.Start, body.Length));
        Assert.Equal(2, document.AllElements.Length);
    }

    [Fact]
    public void Using_with_parentheses_is_a_statement() =>
        Assert.Empty(MarkupDocument.Parse("@using (Html.BeginForm()) { <p></p> }", MarkupKind.Cshtml).Directives);

    [Fact]
    public void Comments_of_both_kinds_are_listed_with_their_text()
    {
        var comments = MarkupDocument.Parse("@* a *@<div @* b *@><!-- c -->@{ @* d *@ }</div>", MarkupKind.Cshtml).Comments;

        Assert.Equal([" a ", " b ", " c ", " d "], comments.Select(comment => comment.Text));
        Assert.Equal([true, true, false, true], comments.Select(comment => comment.IsRazor));
        Assert.Equal(new(0, 7), comments[0].Span);
        Assert.Equal(new(2, 3), comments[0].TextSpan);
    }
}
