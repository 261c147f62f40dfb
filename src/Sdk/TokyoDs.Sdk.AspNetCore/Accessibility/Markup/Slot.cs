using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;

namespace TokyoDs.Accessibility.Markup;

/// <summary>Content that the author of a page gave: a text, the inside of a tag, or the inside of a component.</summary>
internal readonly record struct Slot(string? Text, IHtmlContent? Html = null, RenderFragment? Fragment = null)
{
    public bool IsEmpty => string.IsNullOrEmpty(Text) && Html is null && Fragment is null;

    public static implicit operator Slot(string? text) => new(text);

    public static implicit operator Slot(RenderFragment? fragment) => new(null, Fragment: fragment);

    public static Slot Of(IHtmlContent? html) => new(null, html);
}
