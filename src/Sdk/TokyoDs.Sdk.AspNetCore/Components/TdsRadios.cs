using System.ComponentModel.DataAnnotations;
using System.Reflection;
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

    private static Type ChoiceType => Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue);

    private protected override Part Describe()
    {
        var field = Read(null);
        IReadOnlyList<Choice> choices = Items is not null ? [.. Items.Select(ChoiceItem.Describe)]
            : ChoiceType == typeof(bool) ? [new("true", FormTexts.Yes), new("false", FormTexts.No)]
            : ChoiceType.IsEnum ? [.. ChoiceType.GetFields(BindingFlags.Public | BindingFlags.Static).Select(value => new Choice(value.Name, NameOf(value)))]
            : throw new InvalidOperationException($"'{Property.Name}' is neither an enum nor a bool; give its choices with Items.");
        return new FieldGroup(field, new ChoiceList(field, choices, IsMultiple: false), "radiogroup");
    }

    private static string NameOf(FieldInfo value) => value.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? value.Name;
}
