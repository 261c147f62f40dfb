using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3409: a button that does not say what it does.</summary>
internal sealed class EmptyButton : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3409", Category.Accessibility, Mark.Required)
    {
        Title = new("Give every button a name", "ボタンには名前を付ける"),
        Message = new(
            "{0} has no name that a screen reader can read; write what it does, or add {1}",
            "{0} に読み上げられる名前がありません。何をするボタンかを書くか、{1} を付けてください。"),
        Why = new(
            "A button without a name is read only as \"button\". People who cannot see its icon cannot know what it does.",
            "名前のないボタンは「ボタン」とだけ読まれます。アイコンが見えない人には、押すと何が起こるか分かりません。"),
        Basis = [Wcag("4.1.2"), Jis("4.1.2"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        ControlLabels? labels = null;
        foreach (var element in context.Document.AllElements)
        {
            if (IsEmptyButton(element, context.Document.Kind)
                && !AccessibleName.MayComeFromAttributes(element)
                && element.IsOnPage()
                && element.LiteralOf("role") is not ("presentation" or "none")
                && !(IsLabelable(element) && (labels ??= ControlLabels.In(context.Document)).MayName(element))
                && !element.MayBeHidden())
            {
                context.Report(element.Span, $"<{element.Name}>", element.IsNamed("input") ? "value" : "aria-label");
            }
        }
    }

    private static bool IsEmptyButton(MarkupElement element, MarkupKind kind) => element.IsNamed("input")
        ? IsInputWithoutValue(element)
        : IsButton(element)
            && !AccessibleName.MayComeFromContent(element)
            && element.IsComplete(kind)
            && !AccessibleName.IsLeftToImage(element);

    private static bool IsButton(MarkupElement element) =>
        element.IsNamed("button")
        || element.IsNamed("summary") && element.StructuralParent is { } parent && parent.IsNamed("details")
        || element.LiteralOf("role") == "button" && !element.IsLink();

    /// <summary>Submit and reset have a name of their own unless an empty value takes it away.</summary>
    private static bool IsInputWithoutValue(MarkupElement input)
    {
        var value = input.FindAttribute("value");
        var isBlank = value?.Value.Literal is { } text && string.IsNullOrWhiteSpace(text);
        return input.LiteralOf("type")?.Trim().ToLowerInvariant() switch
        {
            "button" => (value is null || isBlank) && input.FindAttribute("asp-for") is null,
            "submit" or "reset" => isBlank,
            _ => false,
        };
    }

    private static bool IsLabelable(MarkupElement element) => element.IsNamed("button") || element.IsNamed("input");
}
