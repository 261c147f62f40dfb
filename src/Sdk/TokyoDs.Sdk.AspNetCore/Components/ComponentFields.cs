using Microsoft.AspNetCore.Components.Forms;

namespace TokyoDs.Components;

/// <summary>The fields of a form in the order they were rendered, so that the error summary can link to them in that order.</summary>
internal sealed class ComponentFields
{
    private readonly Dictionary<FieldIdentifier, (string FocusId, string? Whole, Func<string?> ErrorOf)> _places = [];
    private readonly List<FieldIdentifier> _order = [];

    public IEnumerable<(FieldIdentifier Field, string FocusId, string? Whole, string? Error)> InPageOrder =>
        _order.Select(place => (place, _places[place].FocusId, _places[place].Whole, _places[place].ErrorOf()));

    public static ComponentFields Of(EditContext context)
    {
        if (!context.Properties.TryGetValue(typeof(ComponentFields), out var fields))
        {
            context.Properties[typeof(ComponentFields)] = fields = new ComponentFields();
        }

        return (ComponentFields)fields;
    }

    public void Place(FieldIdentifier field, string focusId, string? whole, Func<string?> errorOf)
    {
        if (!_places.ContainsKey(field))
        {
            _order.Add(field);
        }

        _places[field] = (focusId, whole, errorOf);
    }
}
