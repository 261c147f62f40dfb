using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility.Parts;

/// <summary>Fields that belong to one thing, such as an address: each has its own label, mark and error.</summary>
internal sealed record FieldSection(FieldState Field, IReadOnlyList<Part> Fields) : Part
{
    public override void Render(MarkupWriter writer)
    {
        writer.Open("fieldset", "tds-fieldset tds-section").Set("id", Field.Id + "-group").Set("role", "group").Set("aria-describedby", Field.DescribedBy)
            .Element("legend", null, Field.Label)
            .Explaining(Field);
        foreach (var field in Fields)
        {
            writer.Part(field);
        }

        writer.Close();
    }
}
