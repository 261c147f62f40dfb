using TokyoDs.Accessibility.Markup;
using TokyoDs.Submissions;

namespace TokyoDs.Accessibility.Parts;

/// <summary>A button that sends a form. It is never disabled: the script holds a second press back, the server knows one by the token.</summary>
internal sealed record Button(Slot Content, ButtonKind Kind = ButtonKind.Primary, string Type = "submit", string? Name = null, string? Value = null) : Part
{
    /// <summary>The one-time token of the form, by which the server knows a second post of it.</summary>
    public string? Token { get; init; }

    public override void Render(MarkupWriter writer)
    {
        var isSubmit = Type == "submit";
        writer.Open("button", ClassOf(Kind))
            .Set("type", Type)
            .Set("name", Name)
            .Set("value", Value)
            .Set("data-tds-once", isSubmit ? FormTexts.Sending : null)
            .Slot(Content)
            .Close();
        writer.Part(Token is null ? null : new HiddenField(SubmissionTokens.FieldName, Token));
    }

    public static string ClassOf(ButtonKind kind) => kind switch
    {
        ButtonKind.Secondary => "tds-button tds-button--secondary",
        ButtonKind.Danger => "tds-button tds-button--danger",
        _ => "tds-button",
    };
}
