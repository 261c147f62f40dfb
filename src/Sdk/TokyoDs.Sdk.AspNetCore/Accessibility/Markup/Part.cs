using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace TokyoDs.Accessibility.Markup;

/// <summary>A description of something on a page, and the only place that knows its markup.</summary>
internal abstract record Part
{
    public abstract void Render(MarkupWriter writer);

    /// <summary>The part as content of a Razor page.</summary>
    public IHtmlContent ToHtml(IReadOnlyDictionary<string, string?>? own = null) => new Written(this, own);

    private sealed class Written(Part part, IReadOnlyDictionary<string, string?>? own) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => part.Render(new HtmlMarkupWriter(writer, encoder, own));
    }
}
