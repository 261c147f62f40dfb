using Microsoft.AspNetCore.Components;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>A question that must be answered before going on. The component of <c>tds-dialog</c>.</summary>
/// <remarks>With script a modal dialog of the browser; without it the content stands on the page and the button leads to it.</remarks>
public sealed class TdsDialog : PartComponent
{
    /// <summary>The id of the dialog, unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>The heading of the dialog.</summary>
    [Parameter, EditorRequired]
    public string Heading { get; set; } = "";

    /// <summary>The words on the button that opens it.</summary>
    [Parameter, EditorRequired]
    public string OpenText { get; set; } = "";

    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private protected override Part? Describe() => new ModalDialog(Id, Heading, OpenText, ChildContent);
}
