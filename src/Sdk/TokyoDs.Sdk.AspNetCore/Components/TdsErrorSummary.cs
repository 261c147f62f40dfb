using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>The list of what is wrong in the form around it, each entry a link to its field; nothing when all is well.</summary>
public sealed class TdsErrorSummary : PartComponent, IDisposable
{
    private readonly FollowedForm _form;

    /// <summary>Makes the component.</summary>
    public TdsErrorSummary() => _form = new(said: () => _ = InvokeAsync(StateHasChanged));

    [CascadingParameter]
    private EditContext? EditContext { get; set; }

    /// <inheritdoc />
    public void Dispose() => _form.Dispose();

    /// <inheritdoc />
    protected override void OnParametersSet() => _form.Follow(EditContext);

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
            .. fields.Where(place => place.Error is not null).Select(place => new ErrorEntry(place.Error!, place.FocusId, place.Whole)),
        ];
        return entries.Count == 0 ? null : new ErrorList(entries);
    }
}
