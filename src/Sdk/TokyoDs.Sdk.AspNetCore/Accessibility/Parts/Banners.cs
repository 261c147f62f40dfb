using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility.Parts;

/// <summary>A message about the whole page. It is an alert only when it answers what the reader just did.</summary>
internal sealed record Notification(NoticeKind Kind, string Heading, Slot Content, bool IsAnswer) : Part
{
    public override void Render(MarkupWriter writer)
    {
        writer.Open("div", $"tds-notice tds-notice--{Kind.ToString().ToLowerInvariant()}")
            .Set("role", IsAnswer ? "alert" : null)
            .Open("h2", "tds-notice__heading").Element("span", "tds-notice__kind", FormTexts.KindOf(Kind)).Say(" ").Say(Heading).Close();
        if (!Content.IsEmpty)
        {
            writer.Open("div", "tds-notice__text").Slot(Content).Close();
        }

        writer.Close();
    }
}

/// <summary>An emergency (緊急時の案内) above everything else, with the time from which it holds.</summary>
internal sealed record EmergencyBanner(string Heading, DateTimeOffset? At, Slot Content) : Part
{
    public override void Render(MarkupWriter writer)
    {
        writer.Open("section", "tds-emergency").Set("aria-label", FormTexts.Emergency)
            .Open("div", "tds-container")
            .Element("h2", "tds-emergency__heading", Heading);
        if (At is { } at)
        {
            writer.Open("p", "tds-emergency__time").Open("time")
                .Set("datetime", at.ToString("yyyy-MM-ddTHH:mmzzz", System.Globalization.CultureInfo.InvariantCulture)).Say(FormTexts.Moment(at.DateTime)).Close().Close();
        }

        if (!Content.IsEmpty)
        {
            writer.Open("div", "tds-emergency__text").Slot(Content).Close();
        }

        writer.Close().Close();
    }
}

/// <summary>What became of a procedure: the heading of the page, and the number that people write down.</summary>
internal sealed record CompletionPanel(string Heading, string? NumberLabel, string? Number, Slot Content) : Part
{
    public override void Render(MarkupWriter writer)
    {
        writer.Open("div", "tds-panel").Element("h1", null, Heading);
        if (Number is not null)
        {
            writer.Open("p", null).Say(NumberLabel ?? FormTexts.ReceiptNumber).Say(" ").Element("strong", "tds-panel__number", Number).Close();
        }

        writer.Slot(Content).Close();
    }
}
