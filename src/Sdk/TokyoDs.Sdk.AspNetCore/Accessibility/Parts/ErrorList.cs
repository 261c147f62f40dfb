using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility.Parts;

/// <summary>One thing that is wrong; without a target it belongs to no single field.</summary>
internal sealed record ErrorEntry(string Message, string? TargetId = null);

/// <summary>What is wrong on the page, each entry a link to its control (WCAG 3.3.1, 4.1.3). The script moves the focus to it.</summary>
internal sealed record ErrorList(IReadOnlyList<ErrorEntry> Entries) : Part
{
    private const string HeadingId = "tds-error-summary-heading";

    public override void Render(MarkupWriter writer)
    {
        writer.Open("div", "tds-error-summary")
            .Set("role", "alert")
            .Set("tabindex", "-1")
            .Set("aria-labelledby", HeadingId)
            .Set("data-tds-focus", "")
            .Open("h2", "tds-error-summary__heading").Set("id", HeadingId).Say(FormTexts.SummaryHeading(Entries.Count)).Close()
            .Open("ul", "tds-error-summary__list");
        foreach (var entry in Entries)
        {
            writer.Open("li");
            if (entry.TargetId is null)
            {
                writer.Element("span", null, entry.Message);
            }
            else
            {
                writer.Open("a").Set("href", "#" + entry.TargetId).Say(entry.Message).Close();
            }

            writer.Close();
        }

        writer.Close().Close();
    }
}
