using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Where the name that a screen reader reads for an element may come from.</summary>
internal static class AccessibleName
{
    /// <summary>An element with more inside is a page, not a button; beyond it we only say "there may be a name".</summary>
    private const int NodeLimit = 500;

    private static readonly string[] NamingAttributes = ["aria-label", "aria-labelledby", "title"];

    private static readonly string[] NamedElsewhere = ["input", "select", "textarea", "object", "video", "audio", "iframe", "embed", "math"];

    /// <summary>What the tag helpers of ASP.NET Core take behind <c>asp-</c>; any other belongs to a tag helper of the project.</summary>
    private static readonly HashSet<string> FrameworkAttributes = new(
        ("action all-route-data antiforgery append-version area controller for format fragment host items page page-handler "
            + "protocol route validation-for validation-summary").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an attribute gives the name, or may: an empty text gives none.</summary>
    public static bool MayComeFromAttributes(MarkupElement element) =>
        element.HasOpaqueAttributes
        || element.Attributes.Any(IsOfUnknownTagHelper)
        || NamingAttributes.Any(name => element.FindAttribute(name) is { } attribute && MayHaveText(attribute));

    /// <summary>Whether something inside gives the name, or may: text, an image with a text, an expression, a component.</summary>
    public static bool MayComeFromContent(MarkupElement element)
    {
        if (element.IsNestedTooDeep || IsFilled(element))
        {
            return true;
        }

        var pending = new Stack<MarkupNode>(element.Children.Take(NodeLimit));
        for (var visited = 0; pending.Count > 0; visited++)
        {
            var node = pending.Pop();
            if (visited > NodeLimit || Names(node))
            {
                return true;
            }

            if (node is MarkupElement inner && !IsSilent(inner))
            {
                foreach (var child in inner.Children.Take(NodeLimit))
                {
                    pending.Push(child);
                }
            }
        }

        return false;
    }

    /// <summary>An image inside: whether it has a text is the question of the rules about images.</summary>
    public static bool IsLeftToImage(MarkupElement element) =>
        element.IsNestedTooDeep || element.DescendantElements().Take(NodeLimit).Any(inner => inner.IsNamed("img") || inner.LiteralOf("role") == "img");

    private static bool Names(MarkupNode node) => node switch
    {
        MarkupText text => !string.IsNullOrWhiteSpace(text.Text),
        MarkupExpression expression => expression.WritesContent,
        MarkupElement element => !IsSilent(element) && ElementNames(element),
        _ => true,
    };

    private static bool ElementNames(MarkupElement element) =>
        element.IsOpaque
        || element.IsInsideUnknown
        || element.IsRenderedTemplate
        || IsFilled(element)
        || NamedElsewhere.Any(element.IsNamed)
        || element.IsNamed("img") && element.FindAttribute("alt") is { } alt && MayHaveText(alt)
        || MayComeFromAttributes(element);

    /// <summary>Never read aloud as part of the name around it.</summary>
    private static bool IsSilent(MarkupElement element) =>
        element.FindAttribute("aria-hidden") is { } hidden && hidden.Value.Is("true")
        || element.FindAttribute("hidden") is { Value.IsDynamic: false }
        || element.HidesText && !element.IsRenderedTemplate;

    private static bool MayHaveText(MarkupAttribute attribute) =>
        attribute.Value.Literal is not { } text || !string.IsNullOrWhiteSpace(text);

    private static bool IsOfUnknownTagHelper(MarkupAttribute attribute) =>
        attribute.Name.StartsWith("asp-", StringComparison.OrdinalIgnoreCase)
        && !attribute.Name.StartsWith("asp-route-", StringComparison.OrdinalIgnoreCase)
        && !FrameworkAttributes.Contains(attribute.Name.Substring("asp-".Length));

    /// <summary>A client framework or a translation script puts text inside.</summary>
    private static bool IsFilled(MarkupElement element) => element.Attributes.Any(attribute => ClientBinding.MayFillContent(attribute.Name));
}
