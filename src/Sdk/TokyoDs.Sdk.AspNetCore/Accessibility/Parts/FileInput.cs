using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility.Parts;

/// <summary>The browser's own file control. <c>accept</c> only sorts what is offered; the server checks what comes.</summary>
internal sealed record FileInput(FieldState Field, IReadOnlyList<string> Extensions, bool IsMultiple) : Part
{
    public override void Render(MarkupWriter writer) => writer
        .Open("input", "tds-input tds-file")
        .Set("type", "file")
        .Set("accept", Extensions.Count == 0 ? null : string.Join(',', Extensions.Select(extension => "." + extension)))
        .Flag("multiple", IsMultiple)
        .Controlling(Field)
        .Close();
}
