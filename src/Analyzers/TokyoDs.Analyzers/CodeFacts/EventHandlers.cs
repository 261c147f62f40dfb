using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The handlers of events that a tag names: <c>onclick</c>, Blazor's <c>@onclick</c>, those of client frameworks.</summary>
internal static class EventHandlers
{
    /// <summary>Statements that keep an event from others and do nothing else.</summary>
    private static readonly string[] Stops =
    [
        "event.stopPropagation()", "event.preventDefault()", "event.cancelBubble=true", "e.stopPropagation()", "returnfalse", "()=>{}", "(()=>{})",
        "@", ";", "null", "void(0)",
    ];

    /// <summary>The first handler of the event that does something; null when there is none.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The attribute of HTML, such as <c>onclick</c>.</param>
    public static MarkupAttribute? Handler(this MarkupElement element, string name)
    {
        foreach (var attribute in element.Attributes)
        {
            if ((attribute.IsNamed(name) || string.Equals(attribute.BoundName, name, StringComparison.OrdinalIgnoreCase))
                && !IsModifier(attribute.Name)
                && Does(attribute))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Whether one of the events is handled, or may be.</summary>
    public static bool MayHandle(this MarkupElement element, params string[] names) =>
        element.HasOpaqueAttributes || names.Any(name => element.Handler(name) is not null);

    /// <summary><c>@onclick:stopPropagation</c> handles nothing.</summary>
    private static bool IsModifier(string name) =>
        name.StartsWith("@on", StringComparison.OrdinalIgnoreCase) && name.IndexOf(':') > 0;

    private static bool Does(MarkupAttribute attribute)
    {
        var code = new string([.. string.Concat(attribute.Value.Parts.Select(part => part.Text)).Where(character => !char.IsWhiteSpace(character))]);
        foreach (var stop in Stops)
        {
            code = code.Replace(stop, "");
        }

        return code.Length > 0;
    }
}
