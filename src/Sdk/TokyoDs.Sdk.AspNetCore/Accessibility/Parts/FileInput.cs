using TokyoDs.Accessibility.Markup;
using TokyoDs.Binding;

namespace TokyoDs.Accessibility.Parts;

/// <summary>The browser's own file control. <c>accept</c> only sorts what is offered; the server checks what comes.</summary>
internal sealed record FileInput(FieldState Field, IReadOnlyList<string> Extensions, bool IsMultiple) : Part
{
    /// <summary>The field with what may be sent; a browser takes no value for it.</summary>
    public static FieldState Limiting(FieldState field, AttachmentAttribute? rules) => field with
    {
        Value = null,
        Limit = rules is null ? null : FileTexts.Rules(rules.Extensions, rules.MaxMegabytes, rules.MaxCount),
    };

    public static FileInput Of(FieldState field, AttachmentAttribute? rules) => new(field, rules?.Extensions ?? [], rules?.MaxCount > 1);

    public override void Render(MarkupWriter writer) => writer
        .Open("input", "tds-input tds-file")
        .Set("type", "file")
        .Set("accept", Extensions.Count == 0 ? null : string.Join(',', Extensions.Select(extension => "." + extension)))
        .Flag("multiple", IsMultiple)
        .Controlling(Field)
        .Close();
}
