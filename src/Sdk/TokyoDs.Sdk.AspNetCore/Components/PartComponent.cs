using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Components;

/// <summary>What the <c>Tds…</c> components have in common: each describes the same part as the tag helper of the same name.</summary>
public abstract class PartComponent : ComponentBase
{
    private protected PartComponent()
    {
    }

    /// <summary>Attributes that the component does not know; they are written on the outermost element.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? AdditionalAttributes { get; set; }

    /// <inheritdoc />
    protected sealed override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var own = AdditionalAttributes?.ToDictionary(
            attribute => attribute.Key, attribute => Convert.ToString(attribute.Value, CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
        new ComponentMarkupWriter(builder, own, ListenerOf).Part(Describe());
    }

    /// <summary>The part, or nothing when there is nothing to show.</summary>
    private protected abstract Part? Describe();

    /// <summary>What listens to the control of this name, or of this choice of several; nothing where the page is static.</summary>
    private protected virtual EventCallback<ChangeEventArgs>? ListenerOf(string name, string? choice) => null;
}
