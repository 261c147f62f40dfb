using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>The page title as 「画面名 - サービス名 - 組織名」, with 「エラー：」 in front while the form has errors; as <c>&lt;title tds-service&gt;</c>.</summary>
/// <remarks>It stands in the head, outside the form: give it the <see cref="EditContext"/> that the <c>EditForm</c> has too.</remarks>
/// <example><c>&lt;TdsTitle Service="講座の申込み" Organization="東京都" EditContext="_form"&gt;入力&lt;/TdsTitle&gt;</c></example>
public sealed class TdsTitle : PartComponent, IDisposable
{
    private readonly FollowedForm _form;

    /// <summary>Makes the component.</summary>
    public TdsTitle() => _form = new(said: () => _ = InvokeAsync(StateHasChanged));

    /// <summary>The name of the service.</summary>
    [Parameter, EditorRequired]
    public string Service { get; set; } = "";

    /// <summary>The name of the organisation; left away when empty.</summary>
    [Parameter]
    public string? Organization { get; set; }

    /// <summary>The form of the page, whose errors the title announces.</summary>
    [Parameter]
    public EditContext? EditContext { get; set; }

    /// <summary>What the page is.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc />
    public void Dispose() => _form.Dispose();

    /// <inheritdoc />
    protected override void OnParametersSet() => _form.Follow(EditContext);

    private protected override Part Describe() => new DocumentTitle(ChildContent, EditContext?.GetValidationMessages().Any() == true, Service, Organization);
}
