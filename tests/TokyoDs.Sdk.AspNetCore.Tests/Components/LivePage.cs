using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.Extensions.Logging.Abstractions;
using TokyoDs.Components;

#pragma warning disable BL0006 // the tests play the part of a browser

namespace TokyoDs.Tests.Components;

/// <summary>A page of one field that a browser edits while it lives, in Japanese.</summary>
internal sealed class LivePage(IServiceProvider services) : Renderer(services, NullLoggerFactory.Instance)
{
    private readonly Dispatcher _dispatcher = Dispatcher.CreateDefault();
    private int _field;

    public EditContext Context { get; private set; } = null!;

    public override Dispatcher Dispatcher => _dispatcher;

    public static async Task<LivePage> Of<TField, T>(object model, Expression<Func<T>> property, Action<T> changed, params (string Name, object Value)[] more)
        where TField : FieldComponent<T>
    {
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("ja");
        var page = new LivePage(new ServiceCollection().BuildServiceProvider()) { Context = new(model) };
        var form = new Form<TField, T>(page.Context, property, changed, more);
        await page._dispatcher.InvokeAsync(() => page.RenderRootComponentAsync(page.AssignRootComponentId(form)));
        return page;
    }

    /// <summary>Types into the control of a name, or into the only one.</summary>
    public Task Type(string text, string? name = null, string? choice = null) => Change(text, control => (name is null || control["name"] == name) && (choice is null || control["value"] == choice));

    /// <summary>What the field says.</summary>
    public string Text()
    {
        var frames = GetCurrentRenderTreeFrames(_field);
        return string.Concat(frames.Array[..frames.Count].Where(frame => frame.FrameType == RenderTreeFrameType.Text).Select(frame => frame.TextContent));
    }

    public Task Choose(bool isChosen, string choice) => Change(isChosen, control => control["value"] == choice);

    public Task<bool> Validate() => _dispatcher.InvokeAsync(() => Context.Validate());

    public string? Attribute(string attribute, string? name = null) => Controls().First(control => name is null || control["name"] == name)[attribute];

    protected override void HandleException(Exception exception) => throw exception;

    protected override Task UpdateDisplayAsync(in RenderBatch renderBatch)
    {
        for (var index = 0; index < renderBatch.UpdatedComponents.Count; index++)
        {
            _field = Math.Max(_field, renderBatch.UpdatedComponents.Array[index].ComponentId);
        }

        return Task.CompletedTask;
    }

    private Task Change(object value, Func<Control, bool> isMeant) => _dispatcher.InvokeAsync(() =>
        DispatchEventAsync(Controls().Single(control => control.Handler != 0 && isMeant(control)).Handler, null, new ChangeEventArgs { Value = value }));

    /// <summary>The controls of the field, which is the innermost component.</summary>
    private List<Control> Controls()
    {
        var frames = GetCurrentRenderTreeFrames(_field);
        var all = frames.Array[..frames.Count];
        return [.. all.Index()
            .Where(frame => frame.Item is { FrameType: RenderTreeFrameType.Element, ElementName: "input" or "select" or "textarea" })
            .Select(frame => new Control([.. all.Skip(frame.Index + 1).TakeWhile(next => next.FrameType == RenderTreeFrameType.Attribute)]))];
    }

    private sealed record Control(RenderTreeFrame[] Attributes)
    {
        public ulong Handler => Attributes.FirstOrDefault(frame => frame.AttributeName == "onchange").AttributeEventHandlerId;

        public string? this[string name] => Attributes.Where(frame => frame.AttributeName == name).Select(frame => frame.AttributeValue?.ToString()).FirstOrDefault();
    }

    private sealed class Form<TField, T>(EditContext context, Expression<Func<T>> property, Action<T> changed, (string Name, object Value)[] more) : ComponentBase
        where TField : FieldComponent<T>
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<CascadingValue<EditContext>>(0);
            builder.AddComponentParameter(1, nameof(CascadingValue<EditContext>.Value), context);
            builder.AddComponentParameter(2, nameof(CascadingValue<EditContext>.ChildContent), (RenderFragment)(content =>
            {
                content.OpenComponent<TField>(0);
                content.AddComponentParameter(1, nameof(FieldComponent<T>.Value), property.Compile()());
                content.AddComponentParameter(2, nameof(FieldComponent<T>.ValueExpression), property);
                content.AddComponentParameter(3, nameof(FieldComponent<T>.ValueChanged), EventCallback.Factory.Create(this, changed));
                content.AddMultipleAttributes(4, more.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)));
                content.CloseComponent();
            }));
            builder.CloseComponent();
        }
    }
}
