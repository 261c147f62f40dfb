using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility.Parts;

/// <summary>A value that a form carries unseen; the browser does not put an older one in its place.</summary>
internal sealed record HiddenField(string Name, string Value) : Part
{
    public override void Render(MarkupWriter writer) =>
        writer.Open("input").Set("type", "hidden").Set("name", Name).Set("value", Value).Set("autocomplete", "off").Close();
}
