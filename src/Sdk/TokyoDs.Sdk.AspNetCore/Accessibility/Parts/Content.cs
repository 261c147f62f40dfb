using System.Globalization;
using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility.Parts;

/// <summary>A table with a caption, which may be wider than the screen: then it scrolls by itself, also by keyboard (WCAG 1.4.10, 2.1.1).</summary>
internal sealed record DataTable(string Caption, string Id, Slot Content) : Part
{
    public override void Render(MarkupWriter writer) => writer
        .Open("div", "tds-scroll").Set("role", "region").Set("tabindex", "0").Set("aria-labelledby", Id + "-caption")
        .Open("table", "tds-table").Set("id", Id)
        .Open("caption").Set("id", Id + "-caption").Say(Caption).Close()
        .Slot(Content)
        .Close()
        .Close();
}

/// <summary>Text that opens on demand; the browser does it, no script is needed.</summary>
internal sealed record Disclosure(string Summary, Slot Content, bool IsOpen, string? Group = null, int? HeadingLevel = null) : Part
{
    public override void Render(MarkupWriter writer)
    {
        writer.Open("details", "tds-details").Set("name", Group).Flag("open", IsOpen).Open("summary", "tds-details__summary");
        if (HeadingLevel is { } level)
        {
            writer.Element("h" + Math.Clamp(level, 2, 6).ToString(CultureInfo.InvariantCulture), "tds-details__heading", Summary);
        }
        else
        {
            writer.Element("span", null, Summary);
        }

        writer.Close().Open("div", "tds-details__text").Slot(Content).Close().Close();
    }
}

/// <summary>A question that must be answered before going on. Without script the content stands on the page, and the button leads to it.</summary>
internal sealed record ModalDialog(string Id, string Heading, string OpenText, Slot Content) : Part
{
    public override void Render(MarkupWriter writer) => writer
        .Open("div", "tds-dialog-place").Set("data-tds-dialog", Id)
        .Open("p", null).Open("a", Button.ClassOf(ButtonKind.Secondary)).Set("href", "#" + Id).Set("data-tds-dialog-open", "").Say(OpenText).Close().Close()
        .Open("section", "tds-dialog").Set("id", Id).Set("tabindex", "-1").Set("aria-labelledby", Id + "-heading").Set("data-tds-dialog-close", FormTexts.CloseDialog)
        .Open("h2", "tds-dialog__heading").Set("id", Id + "-heading").Say(Heading).Close()
        .Slot(Content)
        .Close()
        .Close();
}

/// <summary>How far something has come, in words and as a bar.</summary>
internal sealed record ProgressBar(string Label, int Value, int Max, string Id) : Part
{
    public override void Render(MarkupWriter writer) => writer
        .Open("div", "tds-progress")
        .Open("label", "tds-label").Set("for", Id).Say(Label).Close()
        .Element("p", "tds-progress__text", FormTexts.ProgressOf(Value, Max))
        .Open("progress").Set("id", Id)
        .Set("value", Value.ToString(CultureInfo.InvariantCulture)).Set("max", Max.ToString(CultureInfo.InvariantCulture))
        .Close()
        .Close();
}

/// <summary>Says beforehand how long a page waits, and lets the reader ask for more time (WCAG 2.2.1).</summary>
internal sealed record SessionNotice(int Minutes, string ExtendAddress) : Part
{
    public override void Render(MarkupWriter writer) => writer
        .Open("section", "tds-session").Set("aria-label", FormTexts.TimeLimit)
        .Set("data-tds-session", Minutes.ToString(CultureInfo.InvariantCulture))
        .Set("data-tds-session-warning", FormTexts.SessionEnds)
        .Set("data-tds-session-extended", FormTexts.SessionExtended)
        .Open("p", null).Say(FormTexts.SessionRule(Minutes)).Close()
        .Open("p", null).Open("a", Button.ClassOf(ButtonKind.Secondary)).Set("href", ExtendAddress).Set("data-tds-session-extend", "").Say(FormTexts.MoreTime).Close().Close()
        .Close();
}
