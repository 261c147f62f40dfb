using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace TokyoDs.Accessibility;

/// <summary>Short ways to write the elements that the form parts are made of; all text is encoded when it is written.</summary>
internal static class Html
{
    public static TagBuilder Element(string name, string? cssClass = null, string? text = null)
    {
        var element = new TagBuilder(name);
        if (cssClass is not null)
        {
            element.AddCssClass(cssClass);
        }

        if (text is not null)
        {
            element.InnerHtml.Append(text);
        }

        return element;
    }

    public static TagBuilder VisuallyHidden(string text) => Element("span", "tds-visually-hidden", text);

    public static TagBuilder With(this TagBuilder element, IHtmlContent content)
    {
        element.InnerHtml.AppendHtml(content);
        return element;
    }

    /// <summary>Sets an attribute, or leaves it away when there is nothing to say.</summary>
    public static TagBuilder Set(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null)
        {
            element.Attributes[attribute] = value;
        }

        return element;
    }
}
