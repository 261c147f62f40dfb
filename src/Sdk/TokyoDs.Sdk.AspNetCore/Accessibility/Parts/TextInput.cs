using System.Globalization;
using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility.Parts;

/// <summary>A line of text. A secret is never written back into the page.</summary>
internal sealed record TextInput(FieldState Field, FieldKind Kind) : Part
{
    public override void Render(MarkupWriter writer) => writer
        .Open("input", Kind.Width.Length > 0 ? $"tds-input tds-input--{Kind.Width}" : "tds-input")
        .Set("type", Kind.Type)
        .Set("inputmode", Kind.InputMode)
        .Set("value", Kind.IsSecret || Kind.Type == "password" ? null : Field.Value)
        .Flag("readonly", Field.IsReadOnly)
        .Set("spellcheck", Kind.IsSecret || Kind.Type is "email" or "url" ? "false" : null)
        .Set("data-tds-digits", Kind.CheckDigit)
        .Set("data-tds-digits-wrong", Kind.CheckDigit is null ? null : FormTexts.CheckDigitsAgain)
        .Controlling(Field, Kind.Autocomplete)
        .Editing(Field.Name, Field.Value)
        .Close();
}

/// <summary>Several lines of text. The limit is a hint without script and a counter with it; nothing is cut off.</summary>
internal sealed record TextArea(FieldState Field, int Rows, int? MaxLength = null, string? Autocomplete = null) : Part
{
    public override void Render(MarkupWriter writer)
    {
        writer.Open("textarea", "tds-input tds-textarea")
            .Set("rows", Rows.ToString(CultureInfo.InvariantCulture))
            .Flag("readonly", Field.IsReadOnly)
            .Set("data-tds-count", MaxLength?.ToString(CultureInfo.InvariantCulture))
            .Set("data-tds-count-left", MaxLength is null ? null : FormTexts.CharactersLeft)
            .Set("data-tds-count-over", MaxLength is null ? null : FormTexts.CharactersOver)
            .Controlling(Field, Autocomplete)
            .Editing(Field.Name, Field.Value)
            .AreaText(Field.Value)
            .Close();
    }
}
