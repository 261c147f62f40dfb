using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Binding;
using TokyoDs.People;

namespace TokyoDs.Components;

/// <summary>The name of a person in boxes, as <c>tds-name</c>.</summary>
/// <example><c>&lt;TdsName @bind-Value="Input.Applicant" /&gt;</c></example>
public sealed class TdsName : BoxesComponent<PersonName>
{
    /// <summary>Whether the reading is asked for.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Parameter]
    public bool HasKana { get; set; } = true;

    /// <summary>Whether the browser may fill in the person's own name; set it to <see langword="false"/> where somebody else's is asked for.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Parameter]
    public bool IsOwn { get; set; } = true;

    private protected override BoxedType Boxed { get; } = BoxedType.Of(typeof(PersonName))!;

    private protected override Part Describe()
    {
        var part = NameBoxes.Describe(State(null), Value, HasKana, IsOwn, Box);
        Place(Identifier, Property.Name, () => null); // what is wrong stands at the boxes
        return part;
    }
}
