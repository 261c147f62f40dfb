using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.Extensions.Logging.Abstractions;
using TokyoDs.Components;
using TokyoDs.Tests.Pages;

#pragma warning disable BL0006 // the tests play the part of a browser

namespace TokyoDs.Tests.Components;

/// <summary>Controls that a browser edits while the page lives.</summary>
public sealed class InteractiveTests
{
    [Fact]
    public async Task A_change_is_bound_at_once()
    {
        var input = new FormInput();
        await using var page = await LivePage.Of(input, input.Count, () => input.Count, count => input.Count = count);

        await page.Type("12");

        Assert.Equal(12, input.Count);
    }

    [Fact]
    public async Task What_cannot_be_read_stays_in_the_field_with_a_message_and_the_value_does_not_change()
    {
        var input = new FormInput { Count = 3 };
        await using var page = await LivePage.Of(input, input.Count, () => input.Count, count => input.Count = count);

        await page.Type("たくさん");

        Assert.Equal(3, input.Count);
        Assert.Equal("たくさん", page.Attribute("value"));
        Assert.Equal("true", page.Attribute("aria-invalid"));
        Assert.Equal("Input_Count-error", page.Attribute("aria-describedby")!.Replace("input_", "Input_", StringComparison.Ordinal));
        Assert.Single(page.Context.GetValidationMessages());
    }

    [Fact]
    public async Task A_mended_field_loses_its_message()
    {
        var input = new FormInput();
        await using var page = await LivePage.Of(input, input.Count, () => input.Count, count => input.Count = count);

        await page.Type("たくさん");
        await page.Type("5");

        Assert.Equal(5, input.Count);
        Assert.Empty(page.Context.GetValidationMessages());
        Assert.Null(page.Attribute("aria-invalid"));
    }

    [Fact]
    public async Task An_emptied_field_is_nothing()
    {
        var input = new FormInput { Count = 3 };
        await using var page = await LivePage.Of(input, input.Count, () => input.Count, count => input.Count = count);

        await page.Type("");

        Assert.Null(input.Count);
    }

    private sealed class LivePage(IServiceProvider services) : Renderer(services, NullLoggerFactory.Instance)
    {
        private readonly Dispatcher _dispatcher = Dispatcher.CreateDefault();
        private int _field;

        public EditContext Context { get; private set; } = null!;

        public override Dispatcher Dispatcher => _dispatcher;

        public static async Task<LivePage> Of<T>(object model, T value, Expression<Func<T>> property, Action<T> changed)
        {
            var page = new LivePage(new ServiceCollection().BuildServiceProvider()) { Context = new(model) };
            var form = new Form<T>(page.Context, value, property, changed);
            await page._dispatcher.InvokeAsync(() => page.RenderRootComponentAsync(page.AssignRootComponentId(form)));
            return page;
        }

        public Task Type(string text) => _dispatcher.InvokeAsync(() =>
        {
            var handler = Frames().Single(frame => frame.FrameType == RenderTreeFrameType.Attribute && frame.AttributeName == "onchange").AttributeEventHandlerId;
            return DispatchEventAsync(handler, null, new ChangeEventArgs { Value = text });
        });

        public string? Attribute(string name)
        {
            var frames = Frames();
            var input = Array.FindIndex(frames, frame => frame is { FrameType: RenderTreeFrameType.Element, ElementName: "input" });
            return frames.Skip(input + 1).TakeWhile(frame => frame.FrameType == RenderTreeFrameType.Attribute)
                .Where(frame => frame.AttributeName == name).Select(frame => frame.AttributeValue?.ToString()).FirstOrDefault();
        }

        protected override void HandleException(Exception exception) => throw exception;

        protected override Task UpdateDisplayAsync(in RenderBatch renderBatch)
        {
            for (var index = 0; index < renderBatch.UpdatedComponents.Count; index++)
            {
                _field = Math.Max(_field, renderBatch.UpdatedComponents.Array[index].ComponentId);
            }

            return Task.CompletedTask;
        }

        /// <summary>The field is the innermost component.</summary>
        private RenderTreeFrame[] Frames()
        {
            var frames = GetCurrentRenderTreeFrames(_field);
            return frames.Array[..frames.Count];
        }
    }

    private sealed class Form<T>(EditContext context, T value, Expression<Func<T>> property, Action<T> changed) : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<CascadingValue<EditContext>>(0);
            builder.AddComponentParameter(1, nameof(CascadingValue<EditContext>.Value), context);
            builder.AddComponentParameter(2, nameof(CascadingValue<EditContext>.ChildContent), (RenderFragment)(content =>
            {
                content.OpenComponent<TdsField<T>>(0);
                content.AddComponentParameter(1, nameof(TdsField<T>.Value), value);
                content.AddComponentParameter(2, nameof(TdsField<T>.ValueExpression), property);
                content.AddComponentParameter(3, nameof(TdsField<T>.ValueChanged), EventCallback.Factory.Create(this, changed));
                content.CloseComponent();
            }));
            builder.CloseComponent();
        }
    }
}
