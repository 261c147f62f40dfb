using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using TokyoDs.Accessibility;
using TokyoDs.Components;
using TokyoDs.Tests.Pages;

namespace TokyoDs.Tests.Components;

/// <summary>The parts of pages as components, beside the page of the tag helpers.</summary>
public sealed class ContentComponentTests : IAsyncLifetime
{
    private readonly ContentModel _model = new();
    private Site _site = null!;
    private IHtmlDocument _page = null!;

    public async Task InitializeAsync()
    {
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("ja");
        _site = await Site.Start();
        _page = await _site.Page("/Content?emergency=大雨");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public Task Breadcrumb() => IsSame<TdsBreadcrumb>(".tds-breadcrumb", ("Items", _model.Pages));

    [Fact]
    public Task Steps() => IsSame<TdsSteps>(".tds-steps", ("Items", _model.Pages), ("Current", 2));

    [Fact]
    public Task Tabs() => IsSame<TdsTabs>(".tds-tabs", ("Items", _model.Pages), ("Label", "種類"));

    [Fact]
    public Task Back_link() => IsSame<TdsBackLink>(".tds-back", ("Href", "/apply"));

    [Fact]
    public Task Panel() => IsSame<TdsPanel>(".tds-panel", ("Heading", "受け付けました"), ("Number", "A-1"), Content("<p>控えてください</p>"));

    [Fact]
    public Task Notification() => IsSame<TdsNotification>(
        ".tds-notice", ("Heading", "保存しました"), ("Kind", NoticeKind.Success), ("IsAnswer", true), Content("<p>続けられます</p>"));

    [Fact]
    public Task Emergency() => IsSame<TdsEmergency>(".tds-emergency", ("Heading", "大雨"), ("At", _model.At), Content("避難してください"));

    [Fact]
    public Task Table() => IsSame<TdsTable>(
        ".tds-scroll", ("Caption", "手数料"), ("Id", "fees"), Content("<tbody><tr><th scope=\"row\">証明</th><td>300円</td></tr></tbody>"));

    [Fact]
    public Task Pagination() => IsSame<TdsPagination>(".tds-pagination", ("Current", 1), ("Total", 3), ("Address", _model.AddressOf));

    [Fact]
    public Task Details() => IsSame<TdsDetails>(".tds-details", ("Summary", "詳しく"), ("Group", "faq"), Content("<p>本文</p>"));

    [Fact]
    public Task Progress() => IsSame<TdsProgress>(".tds-progress", ("Label", "確認"), ("Value", 7), ("Max", 5));

    [Fact]
    public Task Footer() => IsSame<TdsFooter>(".tds-footer", Content("<p>東京都</p>"));

    [Fact]
    public Task Skip_link() => IsSame<TdsSkipLink>(".tds-skip-link");

    [Fact]
    public async Task A_row_without_property_and_name_is_refused()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Rendering.Render(builder =>
        {
            builder.OpenComponent<TdsSummaryRow>(0);
            builder.CloseComponent();
        }));

        Assert.Equal("Give a TdsSummaryRow its property with For, or its name with Name.", error.Message);
    }

    [Fact]
    public async Task A_row_may_be_given_a_name_a_code_and_the_choices()
    {
        var row = await Rendering.Render(builder =>
        {
            builder.OpenComponent<TdsSummaryRow>(0);
            builder.AddComponentParameter(1, "Name", "区");
            builder.AddComponentParameter(2, "Value", "131016");
            builder.AddComponentParameter(3, "Items", TokyoDs.Tests.Pages.WordsInput.Wards);
            builder.CloseComponent();
        });

        Assert.Equal(("区", "千代田区"), (row.QuerySelector("dt")!.TextContent, row.QuerySelector("dd")!.TextContent));
    }

    private static (string, object) Content(string html) => ("ChildContent", (RenderFragment)(builder => builder.AddMarkupContent(0, html)));

    private async Task IsSame<TComponent>(string selector, params (string Name, object Value)[] parameters)
        where TComponent : IComponent
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TComponent>(
            ParameterView.FromDictionary(parameters.ToDictionary(parameter => parameter.Name, parameter => (object?)parameter.Value)))).ToHtmlString());

        Assert.Equal(_page.QuerySelector(selector)!.OuterHtml, new HtmlParser().ParseDocument(html).QuerySelector(selector)!.OuterHtml);
    }
}
