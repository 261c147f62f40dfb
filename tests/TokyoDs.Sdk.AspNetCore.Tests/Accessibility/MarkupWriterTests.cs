using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Tests.Accessibility;

/// <summary>One description, two writers, one markup.</summary>
public sealed class MarkupWriterTests
{
    public static TheoryData<string> Samples => [.. PartSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_razor_page_and_a_component_show_the_same(string sample)
    {
        var part = PartSamples.All[sample];
        Assert.Equal(Shape(await InComponent(part)), Shape(InPage(part)));
    }

    [Theory]
    [InlineData("郵便番号は 163-8001 のように、電話番号は 03-5253-5111 のように", "163-8001", "03-5253-5111")]
    [InlineData("1から12までの数字で、2026-04-01 または R8.4.1", "2026-04-01")]
    [InlineData("2-3日 - 4", "2-3")]
    [InlineData("ハイフン-のない番号 4000012090001-")]
    public void A_message_keeps_its_numbers_with_hyphens_together_and_says_the_same(string text, params string[] numbers)
    {
        var body = Parse(InPage(new Message(text)));

        Assert.Equal(text, body.TextContent);
        Assert.Equal(numbers, body.QuerySelectorAll(".tds-number").Select(number => number.TextContent));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_id_is_there_once_and_every_reference_finds_its_target(string sample)
    {
        var body = Parse(InPage(PartSamples.All[sample]));
        var ids = body.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(ids.Distinct(), ids);
        foreach (var attribute in new[] { "for", "aria-describedby", "aria-labelledby", "aria-controls" })
        {
            var wanted = body.QuerySelectorAll($"[{attribute}]").SelectMany(element => element.GetAttribute(attribute)!.Split(' '));
            Assert.All(wanted, id => Assert.Contains(id, ids));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_is_inline_and_every_control_has_a_name(string sample)
    {
        var body = Parse(InPage(PartSamples.All[sample]));

        Assert.Empty(body.QuerySelectorAll("script, style, [style], [onclick], [onchange]"));
        foreach (var control in body.QuerySelectorAll("input:not([type=hidden]), select, textarea"))
        {
            Assert.NotNull(body.QuerySelector($"label[for='{control.Id}']"));
        }
    }

    [Fact]
    public void Texts_and_values_are_encoded()
    {
        var html = InPage(new Sample(writer => writer.Open("p", "\"x").Set("title", "<>\"").Say("<b>日本</b>&").Close()));
        Assert.Equal("<p class=\"&quot;x\" title=\"&lt;&gt;&quot;\">&lt;b&gt;日本&lt;/b&gt;&amp;</p>", html);
    }

    [Fact]
    public void A_text_area_keeps_its_first_line_break()
    {
        var html = InPage(new Sample(writer => writer.Open("textarea").AreaText("\nx").Close()));
        Assert.Equal("\nx", Parse(html).QuerySelector("textarea")!.TextContent);
    }

    [Theory]
    [InlineData("｜申請《しんせい》する", "<ruby>申請<rp>（</rp><rt aria-hidden=\"true\">しんせい</rt><rp>）</rp></ruby>する")]
    [InlineData("《重要》な｜お知らせ", "《重要》な｜お知らせ")]
    [InlineData("｜《x》｜a｜漢《かん》｜b", "｜《x》｜a<ruby>漢<rp>（</rp><rt aria-hidden=\"true\">かん</rt><rp>）</rp></ruby>｜b")]
    [InlineData("｜漢《", "｜漢《")]
    [InlineData("｜漢《》", "｜漢《》")]
    [InlineData("", "")]
    public void Readings_become_ruby_and_anything_else_stays(string text, string html) => Assert.Equal(html, InPage(new RubyText(text)));

    private static string InPage(Part part)
    {
        using var text = new StringWriter();
        part.ToHtml().WriteTo(text, HtmlEncoder.Create(UnicodeRanges.All));
        return text.ToString();
    }

    private static async Task<string> InComponent(Part part)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Shown.Part)] = part });
            return (await renderer.RenderComponentAsync<Shown>(parameters)).ToHtmlString();
        });
    }

    private static IElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!;

    /// <summary>Elements, attributes by name, and texts; an attribute without a value is the same as with an empty one.</summary>
    private static string Shape(string html) => Parse(html).InnerHtml;

    private sealed class Shown : ComponentBase
    {
        [Parameter]
        public object? Part { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => new ComponentMarkupWriter(builder).Part((Part)Part!);
    }

    private sealed record Sample(Action<MarkupWriter> Write) : Part
    {
        public override void Render(MarkupWriter writer) => Write(writer);
    }
}
