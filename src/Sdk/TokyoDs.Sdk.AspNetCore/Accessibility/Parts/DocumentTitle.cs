using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility.Parts;

/// <summary>The title of the page: what it is first, then whose; an error comes before both (WCAG 2.4.2).</summary>
internal sealed record DocumentTitle(Slot Page, bool HasErrors, string Service, string? Organization) : Part
{
    public override void Render(MarkupWriter writer)
    {
        writer.Open("title").Say(HasErrors ? FormTexts.ErrorPrefix : null);
        if (!Page.IsEmpty)
        {
            writer.Slot(Page).Say(" - ");
        }

        writer.Say(Service);
        if (!string.IsNullOrWhiteSpace(Organization))
        {
            writer.Say(" - ").Say(Organization);
        }

        writer.Close();
    }
}
