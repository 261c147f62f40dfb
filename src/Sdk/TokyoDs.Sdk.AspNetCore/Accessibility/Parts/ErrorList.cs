using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility.Parts;

/// <summary>One thing that is wrong; without a target it belongs to no single field.</summary>
/// <param name="Message">How to mend it.</param>
/// <param name="TargetId">The control.</param>
/// <param name="Whole">What the field is a part of; said where two fields have the same message.</param>
internal sealed record ErrorEntry(string Message, string? TargetId = null, string? Whole = null);

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
        var isTwice = Entries.CountBy(entry => entry.Message).Where(message => message.Value > 1).Select(message => message.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            var words = entry.Whole is not null && isTwice.Contains(entry.Message) ? FormTexts.Within(entry.Whole, entry.Message) : entry.Message;
            writer.Open("li");
            if (entry.TargetId is null)
            {
                writer.Open("span").Part(new Message(words)).Close();
            }
            else
            {
                writer.Open("a").Set("href", "#" + entry.TargetId).Part(new Message(words)).Close();
            }

            writer.Close();
        }

        writer.Close().Close();
    }
}
