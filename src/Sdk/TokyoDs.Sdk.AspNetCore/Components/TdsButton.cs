using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Http;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Submissions;

namespace TokyoDs.Components;

/// <summary>A button that sends the form; never disabled. The component of <c>tds-button</c>.</summary>
public sealed class TdsButton : PartComponent, IDisposable
{
    private readonly FollowedForm _form;
    private string? _token;

    /// <summary>Makes the component.</summary>
    public TdsButton() => _form = new(said: KeepWhatWasNotReceived);

    /// <summary>How much weight it has.</summary>
    [Parameter]
    public ButtonKind Kind { get; set; }

    /// <summary>The type of the button: <c>submit</c> or <c>button</c>.</summary>
    [Parameter]
    public string Type { get; set; } = "submit";

    /// <summary>Whether the form carries a one-time token, so that the server receives it once; for static pages with <see cref="SubmitOnceAttribute"/>.</summary>
    [Parameter]
    public bool IsOnce { get; set; }

    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    [CascadingParameter]
    private EditContext? EditContext { get; set; }

    /// <inheritdoc />
    public void Dispose() => _form.Dispose();

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        _form.Follow(EditContext);
        if (IsOnce && HttpContext is not null)
        {
            _token ??= SubmissionTokens.IssueFor(HttpContext);
        }
    }

    private protected override Part? Describe() => new Button(ChildContent, Kind, Type) { Token = _token };

    /// <summary>A form with errors is shown again and was not received.</summary>
    private void KeepWhatWasNotReceived()
    {
        if (EditContext!.GetValidationMessages().Any())
        {
            HttpContext?.KeepSubmission();
        }
    }
}
