using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using RuleSet = TokyoDs.Analyzers.Engine.RuleSet;

namespace TokyoDs.Analyzers.Tests.Markup;

/// <summary>Pages nested thousands deep, as no person writes them and a broken generator may.</summary>
public class DeepPageTests
{
    private const int Many = 2_000;

    /// <summary>Below the bounds of the rules, where work for each element around each element would show.</summary>
    private const int Unbounded = 500;

    private static readonly Configuration NoConfiguration = Configuration.Read(new AnalyzerOptions([]));

    public static TheoryData<string, string> Nested => new()
    {
        { "<div>", "</div>" }, { "<ul><li>", "</li></ul>" }, { "<svg>", "</svg>" }, { "<a href=x>", "</a>" }, { "<label>a", "</label>" },
        { "<table><tr><td headers=x>", "</td></tr></table>" }, { "<b>", "" }, { "<button onclick=x>", "</button>" }, { "<form method=post>", "</form>" },
        { "<fieldset>", "</fieldset>" }, { "<video src=x>", "</video>" }, { "<h2>x", "</h2>" }, { "<Foo>", "</Foo>" }, { "<x-y>", "</x-y>" },
        { "<ul><cache>", "</cache></ul>" }, { "<div role=listitem onclick=x tabindex=0 aria-label=x>", "</div>" }, { "<div aria-hidden=true>", "</div>" },
        { "<a href=x>詳しくはこちら<main>", "</main></a>" }, { "<p id=x style='color:red;background:red'>", "</p>" }, { "<label><input>", "" },
        { "<!-- tokyods-disable TDS3101 -- r --><img>", "" }, { "<dl><dt>", "</dt></dl>" }, { "<template>", "</template>" },
    };

    [Theory, MemberData(nameof(Nested))]
    public void Twice_the_depth_costs_the_rules_twice_the_memory(string start, string end)
    {
        foreach (var kind in new[] { MarkupKind.Cshtml, MarkupKind.Razor })
        {
            _ = BytesFor(start, end, 100, kind);
            var one = BytesFor(start, end, Unbounded, kind);
            var two = BytesFor(start, end, 2 * Unbounded, kind);
            Assert.True(two <= (2.6 * one) + 100_000, $"{kind}: {one} bytes, then {two} for twice the depth");
        }
    }

    [Fact]
    public void Each_element_is_asked_once_however_many_stand_inside_it()
    {
        var document = Parse("<div>", "</div>", Many);
        var asked = 0;
        Func<MarkupElement, bool> question = element => ++asked > 0 && element.Depth == 10;

        var answers = document.AllElements.Reverse().Concat(document.AllElements).Select(element => element.Nearest(question)?.Depth).ToList();

        Assert.Equal(Many - 1, asked);
        Assert.All(answers[..(Many - 11)], depth => Assert.Equal(10, depth));
        Assert.All(answers[(Many - 11)..(Many + 11)], Assert.Null);
    }

    [Fact]
    public void The_nearest_element_around_is_found_at_any_depth()
    {
        var document = MarkupDocument.Parse("<form><div>" + string.Concat(Enumerable.Repeat("<b>", Many)) + "<form><i>", MarkupKind.Html);

        Assert.Equal(document.AllElements[0], document.AllElements[Many].Nearest(static element => element.IsNamed("form")));
        Assert.Equal(Many + 2, document.AllElements[^1].Nearest(static element => element.IsNamed("form"))!.Depth);
        Assert.Null(document.AllElements[0].Nearest(static element => element.IsNamed("form")));
        Assert.Equal(document.AllElements[0], document.AllElements[0].NearestOrSelf(static element => element.IsNamed("form")));
    }

    [Fact]
    public void Only_what_no_browser_would_nest_is_too_deep()
    {
        var elements = Parse("<div>", "</div>", 512).AllElements;

        Assert.Equal(311, elements.Count(element => element.IsNestedTooDeep));
        Assert.False(elements[^201].IsNestedTooDeep);
    }

    [Fact]
    public void Text_inside_more_code_tags_than_the_stack_holds_is_read()
    {
        var document = MarkupDocument.Parse("<ul>" + string.Concat(Enumerable.Repeat("<cache>", 50_000)) + "<li>a", MarkupKind.Cshtml);

        Assert.Equal("ul", document.AllElements[^1].StructuralParent!.Name);
        Assert.Equal("li", Assert.IsType<MarkupElement>(Assert.Single(document.AllElements[0].Content())).Name);
    }

    private static MarkupDocument Parse(string start, string end, int count, MarkupKind kind = MarkupKind.Cshtml) =>
        MarkupDocument.Parse(string.Concat(Enumerable.Repeat(start, count)) + "x" + string.Concat(Enumerable.Repeat(end, count)), kind);

    private static long BytesFor(string start, string end, int count, MarkupKind kind)
    {
        var document = Parse(start, end, count, kind);
        var text = SourceText.From(document.Text);
        var file = new Page(kind == MarkupKind.Cshtml ? "Pages/Index.cshtml" : "Pages/Index.razor", text);
        var compilation = CSharpCompilation.Create("page");
        var suppressions = MarkupSuppressions.Of(document, text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var rule in RuleSet.Markup)
        {
            var reporter = new MarkupReporter(rule.Rule, new(file, text, suppressions, NoConfiguration), static _ => { });
            rule.Check(new(document, file, text, compilation, NoConfiguration, reporter, CancellationToken.None));
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Page(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
