using System.Linq.Expressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using TokyoDs.Components;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Tests.Pages;

namespace TokyoDs.Tests.Components;

/// <summary>The same form as a Razor page and as components.</summary>
public sealed class ComponentFormTests
{
    [Theory]
    [InlineData("Input_Email")]
    [InlineData("Input_Opinion")]
    [InlineData("Input_WishedDate")]
    [InlineData("Input_Count")]
    [InlineData("Input_PostalCode")]
    [InlineData("Input_CorporateNumber")]
    [InlineData("Input_IndividualNumber")]
    public async Task A_field_has_the_markup_of_the_tag_helper(string id)
    {
        await using var site = await Site.Start();
        var page = await site.Page("/Form");
        var component = await Rendered(new FormInput());

        Assert.Equal(page.GetElementById(id)!.Closest(".tds-field")!.OuterHtml, component.QuerySelector("#" + id)!.Closest(".tds-field")!.OuterHtml);
    }

    [Fact]
    public async Task A_model_fills_the_fields_except_secrets()
    {
        var body = await Rendered(new FormInput
        {
            Email = "a@example.jp", WishedDate = new DateOnly(2026, 4, 1), PostalCode = PostalCode.Parse("1638001"), Opinion = "\n<よい>",
            IndividualNumber = IndividualNumber.Parse("123456789018"), Secret = "1234",
        });

        Assert.Equal("a@example.jp", body.QuerySelector("#Input_Email")!.GetAttribute("value"));
        Assert.Equal("2026-04-01", body.QuerySelector("#Input_WishedDate")!.GetAttribute("value"));
        Assert.Equal("163-8001", body.QuerySelector("#Input_PostalCode")!.GetAttribute("value"));
        Assert.Equal("\n<よい>", body.QuerySelector("#Input_Opinion")!.TextContent);
        Assert.False(body.QuerySelector("#Input_IndividualNumber")!.HasAttribute("value"));
        Assert.False(body.QuerySelector("#Input_Secret")!.HasAttribute("value"));
    }

    [Fact]
    public async Task Errors_stand_at_the_field_and_in_the_summary_in_page_order()
    {
        var body = await Rendered(new FormInput { Count = 0 }, validate: true);

        Assert.Equal(["#Input_Email", "#Input_WishedDate", "#Input_Count"], body.QuerySelectorAll(".tds-error-summary a").Select(link => link.GetAttribute("href")));
        Assert.Equal("true", body.QuerySelector("#Input_Email")!.GetAttribute("aria-invalid"));
        Assert.Equal("Input_Email-error", body.QuerySelector("#Input_Email")!.GetAttribute("aria-describedby"));
        Assert.NotNull(body.QuerySelector("#Input_Email-error"));
    }

    [Fact]
    public async Task Without_errors_there_is_no_summary() => Assert.Null((await Rendered(new FormInput())).QuerySelector(".tds-error-summary"));

    [Fact]
    public async Task What_the_page_says_on_the_component_goes_to_the_outermost_element() =>
        Assert.Equal("wide", (await Rendered(new FormInput())).QuerySelector("#Input_Secret")!.Closest(".tds-field")!.GetAttribute("data-x"));

    [Fact]
    public async Task A_static_form_listens_to_nothing_and_needs_no_script() =>
        Assert.Empty((await Rendered(new FormInput())).QuerySelectorAll("[onchange], script"));

    private static async Task<IElement> Rendered(FormInput input, bool validate = false)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var context = new EditContext(input);
        using var rules = context.EnableDataAnnotationsValidation(services);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("ja");
            var root = await renderer.RenderComponentAsync<Form>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(Form.Context)] = context, [nameof(Form.Input)] = input,
            }));
            if (validate)
            {
                Assert.False(context.Validate());
                await root.QuiescenceTask;
            }

            return root.ToHtmlString();
        });
        return new HtmlParser().ParseDocument(html).Body!;
    }

    /// <summary>What <c>EditForm</c> gives to its content, without its own markup.</summary>
    private sealed class Form : ComponentBase
    {
        [Parameter]
        public EditContext Context { get; set; } = null!;

        [Parameter]
        public FormInput Input { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<CascadingValue<EditContext>>(0);
            builder.AddComponentParameter(1, nameof(CascadingValue<EditContext>.Value), Context);
            builder.AddComponentParameter(2, nameof(CascadingValue<EditContext>.ChildContent), (RenderFragment)Fields);
            builder.CloseComponent();
        }

        private void Fields(RenderTreeBuilder builder)
        {
            builder.OpenComponent<TdsErrorSummary>(0);
            builder.CloseComponent();
            Add(builder, Input.Email, () => Input.Email);
            Add(builder, Input.Opinion, () => Input.Opinion, (nameof(TdsField<string>.Rows), 4));
            Add(builder, Input.WishedDate, () => Input.WishedDate);
            Add(builder, Input.Count, () => Input.Count);
            Add(builder, Input.PostalCode, () => Input.PostalCode);
            Add(builder, Input.CorporateNumber, () => Input.CorporateNumber);
            Add(builder, Input.IndividualNumber, () => Input.IndividualNumber);
            Add(builder, Input.Secret, () => Input.Secret, ("data-x", "wide"));
        }

        private static void Add<T>(RenderTreeBuilder builder, T value, Expression<Func<T>> property, (string Name, object Value)? more = null)
        {
            builder.OpenRegion(10);
            builder.OpenComponent<TdsField<T>>(0);
            builder.AddComponentParameter(1, nameof(TdsField<T>.Value), value);
            builder.AddComponentParameter(2, nameof(TdsField<T>.ValueExpression), property);
            if (more is { } parameter)
            {
                builder.AddComponentParameter(3, parameter.Name, parameter.Value);
            }

            builder.CloseComponent();
            builder.CloseRegion();
        }
    }
}
