using System.Linq.Expressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility;
using TokyoDs.Components;
using TokyoDs.Tests.Pages;

namespace TokyoDs.Tests.Components;

/// <summary>Every tag helper has a component of the same name, and both write the same markup.</summary>
public sealed class ComponentPairTests : IAsyncLifetime
{
    private static readonly PairsModel Model = new();
    private static readonly EditContext Form = FormWithFault();

    private Site _site = null!;
    private IHtmlDocument _page = null!;

    public static TheoryData<string> Names => [.. typeof(PartTagHelper).Assembly.GetExportedTypes()
        .Where(type => type.IsAssignableTo(typeof(ITagHelper)) && !type.IsAbstract)
        .Select(type => type.Name[..^"TagHelper".Length])
        .Order(StringComparer.Ordinal)];

    public async Task InitializeAsync()
    {
        _site = await Site.Start();
        _page = await _site.Page("/Pairs?emergency=大雨");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_tag_helper_has_a_component(string name) => Assert.Contains(
        typeof(PartComponent).Assembly.GetExportedTypes(),
        type => type.IsAssignableTo(typeof(IComponent)) && (type.Name == "Tds" + name || type.Name == $"Tds{name}`1"));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Both_write_the_same_markup(string name)
    {
        var component = await Rendering.Render(Samples[name], Form);
        if (name == "Title")
        {
            Assert.Equal(_page.QuerySelector("title")!.OuterHtml, component.QuerySelector("title")!.OuterHtml);
            return;
        }

        var helper = _page.QuerySelector($"[data-pair={name}]")!;
        Assert.NotEmpty(helper.InnerHtml);
        if (name == "Checkbox")
        {
            helper.QuerySelector("input[type=hidden]")!.Remove(); // what model binding needs, and form mapping would stumble over
        }

        Assert.Equal(
            helper.InnerHtml.Replace("/Pairs?", "/Content?", StringComparison.Ordinal),
            name == "Assets" ? component.QuerySelector("head")!.InnerHtml : component.QuerySelector("body")!.InnerHtml);
    }

    /// <summary>The names of the properties are those of the page.</summary>
    private PairsInput Input => Model.Input;

    private SatisfactionAnswer Answer => Model.Answer;

    private Dictionary<string, RenderFragment> Samples => new()
    {
        ["Address"] = Bound<TdsAddress, TokyoDs.Places.JapaneseAddress?>(Input.Address, () => Input.Address, ("IsOwn", false), ("Hint", "｜今《いま》の住所")),
        ["Assets"] = Of<TdsAssets>(),
        ["BackLink"] = Of<TdsBackLink>(("Href", "/apply?a=1&b=2"), Content("戻る")),
        ["Breadcrumb"] = Of<TdsBreadcrumb>(("Items", PairsModel.Pages)),
        ["Button"] = Of<TdsButton>(("Kind", ButtonKind.Danger), ("class", "wide"), Content("取り下げる")),
        ["Checkbox"] = Bound<TdsCheckbox, bool>(Input.IsAgreed, () => Input.IsAgreed),
        ["Checkboxes"] = Bound<TdsCheckboxes<string>, List<string>>(Input.Languages, () => Input.Languages, ("Items", PairsModel.Languages)),
        ["Date"] = Bound<TdsDate<TokyoDs.Time.Wareki?>, TokyoDs.Time.Wareki?>(Input.Moved, () => Input.Moved, ("HasEras", true), ("EasyHint", "｜日《ひ》")),
        ["Details"] = Of<TdsDetails>(("Summary", "詳しく"), ("Group", "faq"), Content("<p>本文</p>")),
        ["Dialog"] = Of<TdsDialog>(("Id", "stop"), ("Heading", "やめますか"), ("OpenText", "やめる"), Content("<p>消えます</p>")),
        ["Emergency"] = Of<TdsEmergency>(("Heading", "大雨"), ("At", PairsModel.At), Content("避難")),
        ["ErrorSummary"] = Of<TdsErrorSummary>(),
        ["Field"] = Bound<TdsField<TokyoDs.Places.PostalCode?>, TokyoDs.Places.PostalCode?>(Input.Postal, () => Input.Postal, ("Label", "送り先")),
        ["File"] = Bound<TdsFile<List<IFormFile>>, List<IFormFile>>(Input.Papers, () => Input.Papers),
        ["Footer"] = Of<TdsFooter>(Content("<p>東京都</p>")),
        ["Header"] = Of<TdsHeader>(("Service", "見本"), ("Organization", "東京都"), Content("右")),
        ["LanguageLinks"] = Of<TdsLanguageLinks>(),
        ["Main"] = Of<TdsMain>(Content("本文")),
        ["Name"] = Bound<TdsName, TokyoDs.People.PersonName?>(Input.Name, () => Input.Name, ("IsReadOnly", true)),
        ["Notification"] = Of<TdsNotification>(("Heading", "混雑"), ("Kind", NoticeKind.Warning), ("IsAnswer", true), Content("<p>30分</p>")),
        ["Pagination"] = Of<TdsPagination>(("Current", 3), ("Total", 9), ("Address", PairsModel.AddressOf)),
        ["Panel"] = Of<TdsPanel>(("Heading", "完了"), ("Number", "A-1"), Content("<p>控え</p>")),
        ["PrefillReview"] = Of<TdsPrefillReview>(("Review", PairsModel.Review)),
        ["Progress"] = Of<TdsProgress>(("Label", "確認"), ("Value", 3), ("Max", 5)),
        ["Radios"] = Bound<TdsRadios<Delivery?>, Delivery?>(Input.Delivery, () => Input.Delivery),
        ["SessionNotice"] = Of<TdsSessionNotice>(("Minutes", 30), ("ExtendAddress", "/extend?a=1&b=2")),
        ["SkipLink"] = Of<TdsSkipLink>(("Target", "content")),
        ["Steps"] = Of<TdsSteps>(("Items", PairsModel.Pages), ("Current", 2)),
        ["SummaryList"] = Of<TdsSummaryList>(Content("中")),
        ["SummaryRow"] = After(
            Of<TdsSummaryRow>(("Name", "経緯"), ("Value", Input.Story)), Answered(() => Input.Name), Answered(() => Input.Languages, ("Items", PairsModel.Languages)),
            Answered(() => Input.Delivery), Answered(() => Input.Moved)),
        ["Survey"] = Bound<TdsSurvey, SatisfactionAnswer>(Answer, () => Answer),
        ["Table"] = Of<TdsTable>(("Caption", "手数料"), ("Id", "fees"), Content("<tbody><tr><th scope=\"row\">証明</th><td>300円</td></tr></tbody>")),
        ["Tabs"] = Of<TdsTabs>(("Items", PairsModel.Pages), ("Label", "種類")),
        ["Title"] = Of<TdsTitle>(("Service", "見本"), ("Organization", "東京都"), ("EditContext", Form), Content("組")),
    };

    private static EditContext FormWithFault()
    {
        var context = new EditContext(Model.Input);
        new ValidationMessageStore(context).Add(context.Field(""), PairsModel.Fault);
        return context;
    }

    private static (string, object?) Content(string html) => ("ChildContent", (RenderFragment)(builder => builder.AddMarkupContent(0, html)));

    private static RenderFragment Bound<TComponent, TValue>(TValue value, Expression<Func<TValue>> property, params (string, object?)[] more)
        where TComponent : IComponent => Of<TComponent>([("Value", value), ("ValueExpression", property), .. more]);

    private static RenderFragment Answered(Expression<Func<object?>> property, params (string, object?)[] more) => Of<TdsSummaryRow>([("For", property), .. more]);

    private static RenderFragment After(params RenderFragment[] parts) => builder =>
    {
        foreach (var part in parts)
        {
            builder.AddContent(0, part);
        }
    };

    private static RenderFragment Of<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent => builder =>
    {
        builder.OpenComponent<TComponent>(0);
        foreach (var (name, value) in parameters)
        {
            builder.AddComponentParameter(1, name, value);
        }

        builder.CloseComponent();
    };
}
