using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>The list of what is wrong in the form around it, each entry a link to its field; nothing when all is well.</summary>
public sealed class TdsErrorSummary : PartComponent, IDisposable
{
    private EditContext? _context;

    [CascadingParameter]
    private EditContext? EditContext { get; set; }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_context is not null)
        {
            _context.OnValidationStateChanged -= OnValidated;
        }
    }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (_context != EditContext)
        {
            Dispose();
            _context = EditContext;
            if (_context is not null)
            {
                _context.OnValidationStateChanged += OnValidated;
            }
        }
    }

    private protected override Part? Describe()
    {
        if (EditContext is null)
        {
            return null;
        }

        var fields = ComponentFields.Of(EditContext).InPageOrder.ToList();
        var said = fields.SelectMany(place => EditContext.GetValidationMessages(place.Field)).Concat(fields.Select(place => place.Error).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        var words = ComponentMessages.OfModel(EditContext);
        List<ErrorEntry> entries =
        [
            .. EditContext.GetValidationMessages().Where(said.Add).Select(message => new ErrorEntry(words.GetValueOrDefault(message) ?? FieldState.MessageOf(message))),
            .. fields.Where(place => place.Error is not null).Select(place => new ErrorEntry(place.Error!, place.FocusId)),
        ];
        return entries.Count == 0 ? null : new ErrorList(entries);
    }

    private void OnValidated(object? sender, ValidationStateChangedEventArgs args) => _ = InvokeAsync(StateHasChanged);
}
