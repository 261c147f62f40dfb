using Microsoft.AspNetCore.Components.Forms;

namespace TokyoDs.Components;

/// <summary>The fields of a form in the order they were rendered, so that the error summary can link to them in that order.</summary>
internal sealed class ComponentFields
{
    private readonly Dictionary<FieldIdentifier, string> _places = [];
    private readonly List<FieldIdentifier> _order = [];

    public IEnumerable<(FieldIdentifier Field, string FocusId)> InPageOrder => _order.Select(place => (place, _places[place]));

    public static ComponentFields Of(EditContext context)
    {
        if (!context.Properties.TryGetValue(typeof(ComponentFields), out var fields))
        {
            context.Properties[typeof(ComponentFields)] = fields = new ComponentFields();
        }

        return (ComponentFields)fields;
    }

    public void Place(FieldIdentifier field, string focusId)
    {
        if (_places.TryAdd(field, focusId))
        {
            _order.Add(field);
        }
        else
        {
            _places[field] = focusId;
        }
    }
}
