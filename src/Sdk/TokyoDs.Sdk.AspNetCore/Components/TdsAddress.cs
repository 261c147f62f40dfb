using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Binding;
using TokyoDs.Places;

namespace TokyoDs.Components;

/// <summary>An address in Japan in boxes, as <c>tds-address</c>.</summary>
/// <example><c>&lt;TdsAddress @bind-Value="Input.Address" /&gt;</c></example>
public sealed class TdsAddress : BoxesComponent<JapaneseAddress>
{
    /// <summary>Whether the browser may fill in the person's own address; set it to <see langword="false"/> where another one is asked for.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Parameter]
    public bool IsOwn { get; set; } = true;

    private protected override BoxedType Boxed { get; } = BoxedType.Of(typeof(JapaneseAddress))!;

    private protected override Part Describe()
    {
        var part = AddressBoxes.Describe(State(null), Value, IsOwn, Box);
        Place(Identifier, Property.Name, () => null); // what is wrong stands at the boxes
        return part;
    }
}
