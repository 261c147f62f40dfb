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
    private EditContext? _context;
    private string? _token;

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

        if (IsOnce && HttpContext is not null)
        {
            _token ??= SubmissionTokens.IssueFor(HttpContext);
        }
    }

    private protected override Part? Describe() => new Button(ChildContent, Kind, Type) { Token = _token };

    /// <summary>A form with errors is shown again and was not received.</summary>
    private void OnValidated(object? sender, ValidationStateChangedEventArgs args)
    {
        if (EditContext!.GetValidationMessages().Any())
        {
            HttpContext?.KeepSubmission();
        }
    }
}
