using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Web;

namespace TokyoDs.Accessibility.Parts;

/// <summary>Where the page stands in the site (パンくずリスト); the last entry is the page itself.</summary>
internal sealed record Breadcrumb(IReadOnlyList<PageLink> Pages) : Part
{
    public override void Render(MarkupWriter writer)
    {
        writer.Open("nav", "tds-breadcrumb").Set("aria-label", FormTexts.YouAreHere).Open("ol");
        for (var index = 0; index < Pages.Count; index++)
        {
            var isLast = index == Pages.Count - 1;
            writer.Open("li").Set("aria-current", isLast ? "page" : null).Linked(Pages[index] with { Href = isLast ? null : Pages[index].Href }).Close();
        }

        writer.Close().Close();
    }
}

/// <summary>The steps of a procedure, which of them is current and which are done. Numbers are those of the list.</summary>
internal sealed record StepList(IReadOnlyList<PageLink> Steps) : Part
{
    public override void Render(MarkupWriter writer)
    {
        var current = Steps.ToList().FindIndex(step => step.IsCurrent);
        writer.Open("nav", "tds-steps").Set("aria-label", FormTexts.Steps)
            .Element("p", "tds-visually-hidden", FormTexts.StepOf(current + 1, Steps.Count))
            .Open("ol");
        for (var index = 0; index < Steps.Count; index++)
        {
            var isDone = index < current;
            writer
                .Open("li", index == current ? "tds-step tds-step--current" : isDone ? "tds-step tds-step--done" : "tds-step")
                .Set("aria-current", index == current ? "step" : null)
                .Open("span", "tds-step__number").Set("aria-hidden", "true").Say((index + 1).ToString(CultureInfo.InvariantCulture)).Close()
                .Open("span", "tds-step__name").Linked(Steps[index] with { Href = isDone ? Steps[index].Href : null });
            if (isDone)
            {
                writer.Unseen(FormTexts.Done);
            }

            writer.Close().Close();
        }

        writer.Close().Close();
    }
}

/// <summary>Links to sister pages of which one is current. Real pages, so that the browser's own back button works.</summary>
internal sealed record LinkTabs(IReadOnlyList<PageLink> Pages, string Label) : Part
{
    public override void Render(MarkupWriter writer)
    {
        writer.Open("nav", "tds-tabs").Set("aria-label", Label).Open("ul");
        foreach (var page in Pages)
        {
            writer.Open("li").Open("a").Set("href", page.Href).Set("aria-current", page.IsCurrent ? "page" : null).Say(page.Text).Close().Close();
        }

        writer.Close().Close();
    }
}

/// <summary>Pages of a long list. At the ends, previous and next are left out rather than disabled.</summary>
internal sealed record PageNumbers(int Current, int Total, Func<int, string> Address) : Part
{
    public override void Render(MarkupWriter writer)
    {
        writer.Open("nav", "tds-pagination").Set("aria-label", FormTexts.Pages).Open("ul");
        Neighbour(writer, Current - 1, FormTexts.PreviousPage, "prev");
        var before = 0;
        foreach (var number in Numbers())
        {
            if (number != before + 1)
            {
                writer.Open("li", "tds-pagination__gap").Set("aria-hidden", "true").Say("…").Close();
            }

            writer.Open("li").Open("a").Set("href", Address(number)).Set("aria-current", number == Current ? "page" : null)
                .Unseen(FormTexts.Page).Say(number.ToString("N0", CultureInfo.InvariantCulture)).Close().Close();
            before = number;
        }

        Neighbour(writer, Current + 1, FormTexts.NextPage, "next");
        writer.Close().Close();
    }

    /// <summary>The first, the last, and those around the current one.</summary>
    internal IEnumerable<int> Numbers() =>
        new[] { 1, Current - 1, Current, Current + 1, Total }.Where(number => number >= 1 && number <= Total).Distinct();

    private void Neighbour(MarkupWriter writer, int number, string text, string rel)
    {
        if (number >= 1 && number <= Total)
        {
            writer.Open("li").Open("a").Set("href", Address(number)).Set("rel", rel).Say(text).Close().Close();
        }
    }
}

/// <summary>The same page in other languages, each named in its own.</summary>
internal sealed record LanguageLinks(IReadOnlyList<(string Language, string Name, string Href)> Languages, string Current) : Part
{
    private static readonly (string Language, string Name)[] Known = [("ja", "日本語"), ("en", "English")];

    /// <summary>The languages of the library; each link keeps the rest of the query.</summary>
    public static LanguageLinks To(string path, IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var rest = query.Where(pair => pair.Key != LanguageChoice.QueryKey).ToList();
        return new(
            [.. Known.Select(known => (known.Language, known.Name, path + new QueryBuilder(rest) { { LanguageChoice.QueryKey, known.Language } }.ToQueryString()))],
            FormTexts.IsEnglish ? "en" : "ja");
    }

    public override void Render(MarkupWriter writer)
    {
        writer.Open("nav", "tds-languages").Set("aria-label", "言語 / Language").Open("ul");
        foreach (var (language, name, href) in Languages)
        {
            writer.Open("li").Open("a")
                .Set("href", href).Set("lang", language).Set("hreflang", language).Set("aria-current", Current == language ? "true" : null)
                .Say(name).Close().Close();
        }

        writer.Close().Close();
    }
}

internal static class NavigationMarkup
{
    public static MarkupWriter Linked(this MarkupWriter writer, PageLink page) => page.Href is null
        ? writer.Say(page.Text)
        : writer.Open("a").Set("href", page.Href).Say(page.Text).Close();
}
