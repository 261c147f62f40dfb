using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>One answer out of a few, as <c>tds-radios</c>: for an enum, a <c>bool</c> or given choices.</summary>
/// <typeparam name="TValue">The type of the property.</typeparam>
public sealed class TdsRadios<TValue> : FieldComponent<TValue>
{
    /// <summary>The choices; by default those of the enum or yes and no.</summary>
    [Parameter]
    public IReadOnlyList<ChoiceItem>? Items { get; set; }

    private protected override AnswerKind Answer => AnswerKind.Chosen;

    private protected override Part Describe()
    {
        var field = Read(null);
        return new FieldGroup(field, new ChoiceList(field, ComponentChoices.Of(Items, typeof(TValue), Property.Name), IsMultiple: false), "radiogroup");
    }
}
