using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Accessibility;

/// <summary>A choice with a hint of its own, for <c>tds-radios</c> and <c>tds-checkboxes</c>.</summary>
public sealed class ChoiceItem : SelectListItem
{
    /// <summary>Makes an empty choice.</summary>
    public ChoiceItem()
    {
    }

    /// <summary>Makes a choice.</summary>
    /// <param name="text">What people read.</param>
    /// <param name="value">What is sent.</param>
    /// <param name="hint">What helps them to decide; may hold readings.</param>
    public ChoiceItem(string text, string value, string? hint = null)
        : base(text, value) => Hint = hint;

    /// <summary>What helps to decide; may hold readings, <c>｜申請《しんせい》</c>.</summary>
    public string? Hint { get; set; }

    internal static Choice Describe(SelectListItem item) =>
        new(item.Value ?? item.Text, item.Text, (item as ChoiceItem)?.Hint, item.Disabled);

    /// <summary>The choices of a property that has few possible values: an enum or yes and no.</summary>
    internal static IReadOnlyList<Choice> Of(ModelMetadata metadata)
    {
        var item = metadata.ElementMetadata ?? metadata;
        if (item.UnderlyingOrModelType == typeof(bool))
        {
            return [new("true", FormTexts.Yes), new("false", FormTexts.No)];
        }

        if (item.EnumNamesAndValues is not { } names || item.EnumGroupedDisplayNamesAndValues is not { } displayed)
        {
            throw new InvalidOperationException($"'{metadata.Name}' is neither an enum nor a bool; give its choices with items.");
        }

        return [.. displayed.Select(shown => new Choice(names.First(named => named.Value == shown.Value).Key, shown.Key.Name))];
    }
}
