#pragma warning disable ASP0006 // the numbers follow the markup of a part, which is written once for two kinds of pages; keys keep controls in place
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace TokyoDs.Accessibility.Markup;

/// <summary>Writes markup into the render tree of a Blazor component.</summary>
/// <remarks>
/// Elements with an id are keyed by it, so that a control keeps its focus when an error appears above it although the numbers behind it move.
/// </remarks>
internal sealed class ComponentMarkupWriter(
    RenderTreeBuilder tree, IReadOnlyDictionary<string, string?>? own = null, Func<string, string?, EventCallback<ChangeEventArgs>?>? listener = null) : MarkupWriter(own)
{
    private int _sequence;
    private bool _isListened;

    public override MarkupWriter Editing(string name, string? value)
    {
        _isListened = false;
        if (listener?.Invoke(name, value) is { } callback)
        {
            _isListened = true;
            tree.AddAttribute(_sequence++, "onchange", callback);
        }

        return this;
    }

    public override MarkupWriter AreaText(string? text)
    {
        if (_isListened)
        {
            tree.AddAttribute(_sequence++, "value", text ?? "");
        }
        else
        {
            tree.AddContent(_sequence++, "\n" + text); // browsers drop one line break after the start tag
        }

        return this;
    }

    protected override void StartElement(string element) => tree.OpenElement(_sequence++, element);

    protected override void Write(string attribute, string? value)
    {
        if (value is null)
        {
            return;
        }

        tree.AddAttribute(_sequence++, attribute, value);
        if (attribute == "id")
        {
            tree.SetKey(value);
        }
    }

    protected override void WriteFlag(string attribute) => tree.AddAttribute(_sequence++, attribute, true);

    protected override void WriteText(string text) => tree.AddContent(_sequence++, text);

    protected override void WriteSlot(Slot slot)
    {
        if (slot.Fragment is null)
        {
            tree.AddContent(_sequence++, slot.Text);
        }
        else
        {
            tree.AddContent(_sequence++, slot.Fragment);
        }
    }

    protected override void EndElement() => tree.CloseElement();
}
