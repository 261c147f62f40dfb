using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Submissions;

/// <summary>A page that stands alone: what became of a form, and the way on.</summary>
internal sealed record SubmissionPage(string Heading, IReadOnlyList<string> Texts, AssetLinks Assets, string Action, string? ButtonText = null) : Part
{
    /// <summary>Hidden fields that are sent again.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields { get; init; } = [];

    /// <summary>The start of the service, where there is no other way on.</summary>
    public string? Start { get; init; }

    public override void Render(MarkupWriter writer)
    {
        writer.Open("html").Set("lang", FormTexts.IsEnglish ? "en" : "ja")
            .Open("head")
            .Open("meta").Set("charset", "utf-8").Close()
            .Open("meta").Set("name", "viewport").Set("content", "width=device-width, initial-scale=1").Close()
            .Element("title", null, Heading)
            .Part(Assets)
            .Close()
            .Open("body", "tds-page")
            .Open("main", "tds-main").Set("id", "main").Open("div", "tds-container")
            .Element("h1", null, Heading);
        foreach (var text in Texts)
        {
            writer.Element("p", null, text);
        }

        if (ButtonText is not null)
        {
            writer.Open("form").Set("method", "post").Set("action", Action);
            foreach (var (name, value) in Fields)
            {
                writer.Part(new HiddenField(name, value));
            }

            writer.Open("div", "tds-actions").Part(new Button(ButtonText)).Close().Close();
        }

        if (Start is not null)
        {
            writer.Open("p").Open("a").Set("href", Start).Say(SubmissionTexts.ToStart).Close().Close();
        }

        writer.Close().Close().Close().Close();
    }
}
