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

        var onPage = ComponentFields.Of(EditContext).InPageOrder
            .Select(place => (place.FocusId, Message: EditContext.GetValidationMessages(place.Field).FirstOrDefault()))
            .Where(place => place.Message is not null)
            .Select(place => new ErrorEntry(FieldState.MessageOf(place.Message!), place.FocusId)).ToList();
        var said = onPage.Select(entry => entry.Message).ToHashSet(StringComparer.Ordinal);
        var elsewhere = EditContext.GetValidationMessages().Select(FieldState.MessageOf).Where(said.Add).Select(message => new ErrorEntry(message)).ToList();
        return onPage.Count + elsewhere.Count == 0 ? null : new ErrorList([.. elsewhere, .. onPage]);
    }

    private void OnValidated(object? sender, ValidationStateChangedEventArgs args) => _ = InvokeAsync(StateHasChanged);
}
