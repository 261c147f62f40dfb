using TokyoDs.Accessibility.Markup;

namespace TokyoDs.Accessibility.Parts;

/// <summary>The first link of a page: over the repeated header to the content (WCAG 2.4.1).</summary>
internal sealed record SkipLink(string Target) : Part
{
    public override void Render(MarkupWriter writer) => writer.Open("a", "tds-skip-link").Set("href", "#" + Target).Say(FormTexts.SkipToContent).Close();
}

/// <summary>The head of every page: who offers the service, and the way to its start.</summary>
internal sealed record PageHeader(string Service, string? Organization, string Href, Slot Content) : Part
{
    public override void Render(MarkupWriter writer)
    {
        writer.Open("header", "tds-header").Open("div", "tds-container tds-header__row").Open("div");
        if (!string.IsNullOrEmpty(Organization))
        {
            writer.Element("span", "tds-header__organization", Organization);
        }

        writer.Open("a", "tds-header__service").Set("href", Href).Say(Service).Close().Close().Slot(Content).Close().Close();
    }
}

/// <summary>The content of the page; it can take the focus that the skip link sends.</summary>
internal sealed record PageMain(Slot Content, string Id = "main") : Part
{
    public override void Render(MarkupWriter writer) => writer
        .Open("main", "tds-main").Set("id", Id).Set("tabindex", "-1").Open("div", "tds-container").Slot(Content).Close().Close();
}

/// <summary>The foot of every page.</summary>
internal sealed record PageFooter(Slot Content) : Part
{
    public override void Render(MarkupWriter writer) => writer.Open("footer", "tds-footer").Open("div", "tds-container").Slot(Content).Close().Close();
}

/// <summary>The way back by the steps of the procedure, not by the history of the browser.</summary>
internal sealed record BackLink(string Href, Slot Content) : Part
{
    public override void Render(MarkupWriter writer) =>
        writer.Open("a", "tds-back").Set("href", Href).Slot(Content.IsEmpty ? FormTexts.Back : Content).Close();
}

/// <summary>The style sheet and the script.</summary>
internal sealed record AssetLinks(string Style, string Script) : Part
{
    public override void Render(MarkupWriter writer) => writer
        .Open("link").Set("rel", "stylesheet").Set("href", Style).Close()
        .Open("script").Set("src", Script).Set("type", "module").Close();
}
