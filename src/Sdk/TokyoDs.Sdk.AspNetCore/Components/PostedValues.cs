using Microsoft.AspNetCore.Components.Forms;

namespace TokyoDs.Components;

/// <summary>What a posted form held in the boxes of its values, by the property that they were read into; lives as long as the request.</summary>
internal sealed class PostedValues
{
    private readonly Dictionary<FieldIdentifier, PostedBoxes> _boxes = [];
    private readonly Dictionary<string, PostedBoxes> _waiting = new(StringComparer.Ordinal);

    public PostedBoxes? Of(FieldIdentifier field) => _boxes.GetValueOrDefault(field);

    public void Keep(FieldIdentifier field, PostedBoxes boxes) => _boxes[field] = boxes;

    /// <summary>Keeps boxes by their name, of a form in which the framework found nothing and gave the page no model.</summary>
    public void KeepWaiting(string name, PostedBoxes boxes) => _waiting[name] = boxes;

    /// <summary>Gives waiting boxes to the model that the page made itself.</summary>
    public PostedBoxes? Adopt(string name, FieldIdentifier field)
    {
        if (_waiting.Remove(name, out var boxes))
        {
            Keep(field, boxes);
        }

        return boxes;
    }
}

/// <summary>The boxes of one value as they were typed, what is wrong with them, and the value.</summary>
internal sealed record PostedBoxes(IReadOnlyDictionary<string, string?> Typed, IReadOnlyDictionary<string, string> Faults, object? Value);
