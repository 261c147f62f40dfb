using System.ComponentModel.DataAnnotations;
using System.Reflection;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>The choices of a component: those that are given, or those of a type with few values.</summary>
internal static class ComponentChoices
{
    public static IReadOnlyList<Choice> Of(IReadOnlyList<ChoiceItem>? items, Type type, string property)
    {
        var choice = Nullable.GetUnderlyingType(type) ?? type;
        return items is not null ? [.. items.Select(ChoiceItem.Describe)]
            : choice == typeof(bool) ? [new("true", FormTexts.Yes), new("false", FormTexts.No)]
            : choice.IsEnum ? [.. choice.GetFields(BindingFlags.Public | BindingFlags.Static).Select(value => new Choice(value.Name, NameOf(value)))]
            : throw new InvalidOperationException($"'{property}' is neither an enum nor a bool; give its choices with Items.");
    }

    /// <summary>What a member of an enum is called; a combination of several has no name.</summary>
    public static string NameOf(Enum choice) => choice.GetType().GetField(choice.ToString()) is { } member ? NameOf(member) : choice.ToString();

    private static string NameOf(FieldInfo value) => value.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? value.Name;
}
