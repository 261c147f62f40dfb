using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace TokyoDs.Tests.Components;

/// <summary>Components as HTML, in Japanese, as a static page shows them at first.</summary>
internal static class Rendering
{
    public static async Task<IElement> Render(RenderFragment content, EditContext? form = null, bool validate = false, Action<IServiceCollection>? with = null)
    {
        var collection = new ServiceCollection().AddScoped<NavigationManager, AtContent>();
        with?.Invoke(collection);
        await using var services = collection.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("ja");
            var root = await renderer.RenderComponentAsync<Around>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(Around.Form)] = form, [nameof(Around.Content)] = content,
            }));
            if (validate)
            {
                form!.Validate();
                await root.QuiescenceTask;
            }

            return root.ToHtmlString();
        });
        return new HtmlParser().ParseDocument(html).DocumentElement;
    }

    /// <summary>What <c>EditForm</c> gives to its content, without its own markup.</summary>
    private sealed class Around : ComponentBase
    {
        [Parameter]
        public EditContext? Form { get; set; }

        [Parameter]
        public RenderFragment Content { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<CascadingValue<EditContext>>(0);
            builder.AddComponentParameter(1, nameof(CascadingValue<EditContext>.Value), Form);
            builder.AddComponentParameter(2, nameof(CascadingValue<EditContext>.ChildContent), Content);
            builder.CloseComponent();
        }
    }

    private sealed class AtContent : NavigationManager
    {
        public AtContent() => Initialize("https://service.example/", "https://service.example/Content?emergency=%E5%A4%A7%E9%9B%A8");
    }
}
