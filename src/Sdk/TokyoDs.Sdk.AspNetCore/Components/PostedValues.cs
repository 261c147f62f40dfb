using Microsoft.AspNetCore.Components.Forms;

namespace TokyoDs.Components;

/// <summary>What a posted form held in the boxes of its values, by the property that they were read into; lives as long as the request.</summary>
internal sealed class PostedValues
{
    private readonly Dictionary<FieldIdentifier, PostedBoxes> _boxes = [];

    public PostedBoxes? Of(FieldIdentifier field) => _boxes.GetValueOrDefault(field);

    public void Keep(FieldIdentifier field, PostedBoxes boxes) => _boxes[field] = boxes;
}

/// <summary>The boxes of one value as they were typed, and what is wrong with them.</summary>
internal sealed record PostedBoxes(IReadOnlyDictionary<string, string?> Typed, IReadOnlyDictionary<string, string> Faults);
