using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What a label holds: words, and the control it is for.</summary>
/// <param name="MayHaveText">Words are there, or code may bring some.</param>
/// <param name="MayHaveControl">A control is there, or code or a component may bring one.</param>
/// <param name="Control">The control, when it is plain HTML.</param>
internal readonly record struct LabelContent(bool MayHaveText, bool MayHaveControl, MarkupElement? Control)
{
    private const int NodeLimit = 500;

    private static readonly string[] Controls = ["input", "select", "textarea", "button", "meter", "output", "progress"];

    public static LabelContent Of(MarkupElement label, MarkupDocument document)
    {
        if (label.IsNestedTooDeep)
        {
            return new(true, true, null);
        }

        var found = new LabelContent(IsFilled(label), false, null);
        var pending = new Stack<MarkupNode>(label.Children.Take(NodeLimit));
        for (var visited = 0; pending.Count > 0; visited++)
        {
            if (visited > NodeLimit)
            {
                return new(true, true, null);
            }

            switch (pending.Pop())
            {
                case MarkupText text:
                    found = found with { MayHaveText = found.MayHaveText || !string.IsNullOrWhiteSpace(text.Text) };
                    break;
                case MarkupExpression { WritesContent: true } code:
                    found = found with { MayHaveText = true, MayHaveControl = found.MayHaveControl || PageIds.MayRender(code, document) };
                    break;
                case MarkupElement { IsOpaque: true }:
                    found = found with { MayHaveText = true, MayHaveControl = true };
                    break;
                case MarkupElement control when Controls.Any(control.IsNamed):
                    found = control.IsNamed("input") && control.LiteralOf("type")?.Trim().Equals("hidden", StringComparison.OrdinalIgnoreCase) == true
                        ? found
                        : found with { MayHaveControl = true, Control = found.Control ?? control };
                    break;
                case MarkupElement { Name: "script" or "style" or "template" }:
                    break;
                case MarkupElement inner:
                    found = found with { MayHaveText = found.MayHaveText || IsFilled(inner) || MayBeRead(inner) };
                    foreach (var child in inner.Children.Take(NodeLimit))
                    {
                        pending.Push(child);
                    }

                    break;
            }
        }

        return found;
    }

    private static bool MayBeRead(MarkupElement element) =>
        element.IsNamed("img") ? TextAlternative.MayExist(element) || element.FindAttribute("alt") is null : AccessibleName.MayComeFromAttributes(element);

    private static bool IsFilled(MarkupElement element) => element.Attributes.Any(attribute =>
        !attribute.IsNamed("asp-for") && ClientBinding.MayFillContent(attribute.Name));
}
