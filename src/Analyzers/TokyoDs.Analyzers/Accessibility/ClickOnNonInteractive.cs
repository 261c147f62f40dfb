using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3201: an element that reacts to clicks and to nothing else.</summary>
internal sealed class ClickOnNonInteractive : MarkupRule
{
    /// <summary>The page itself, what closes on a click beside it, what passes a click on to its control, and links, which have a rule of their own.</summary>
    private static readonly string[] LeftOut =
    [
        "html", "body", "form", "fieldset", "dialog", "label", "option", "optgroup", "details", "canvas", "object", "video", "audio", "a", "map",
    ];

    private static readonly string[] Keys = ["onkeydown", "onkeyup", "onkeypress"];

    public override Rule Rule { get; } = new("TDS3201", Category.Accessibility, Mark.Required)
    {
        Title = new("Let everything clickable be worked with the keyboard", "クリックできるものはキーボードでも操作できるようにする"),
        Message = new(
            "<{0}> reacts to clicks but lacks {1}; use <button type=\"button\">",
            "<{0}> はクリックに反応しますが、{1} がありません。<button type=\"button\"> を使ってください。"),
        Why = new(
            "The Tab key does not reach such an element and screen readers do not call it a button: people who use no mouse cannot get at what it does.",
            "このような要素には Tab キーで移動できず、読み上げソフトもボタンと伝えません。マウスを使わない人は、その機能を使えません。"),
        Basis = [Wcag("2.1.1"), Wcag("4.1.2"), Jis("2.1.1"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.Handler("onclick") is { } handler
                && !element.HasOpaqueAttributes
                && !element.IsNativeControl()
                && !element.IsEditable()
                && !LeftOut.Any(element.IsNamed)
                && element.IsOnPage()
                && !IsForMouseOnly(element)
                && !IsReachedThroughContent(element)
                && Missing(element) is { Count: > 0 } missing)
            {
                Report(context, element, handler, missing);
            }
        }
    }

    private static void Report(MarkupContext context, MarkupElement element, MarkupAttribute handler, List<string> missing)
    {
        var names = string.Join(", ", missing);
        if (missing.Count == 1 || IsEmptyArea(element) || element.MayHoldInteractive(context.Document) && !LooksClickable(element))
        {
            context.Suggest(handler.Span, element.Name, names);
        }
        else
        {
            context.Report(handler.Span, element.Name, names);
        }
    }

    private static List<string> Missing(MarkupElement element)
    {
        List<string> missing = [];
        if (!element.MayHaveWidgetRole())
        {
            missing.Add("role");
        }

        if (element.FindAttribute("tabindex") is null)
        {
            missing.Add("tabindex");
        }

        if (!element.MayHandle(Keys))
        {
            missing.Add("onkeydown");
        }

        return missing;
    }

    /// <summary>Said not to be there for readers, or a shape of a drawing.</summary>
    private static bool IsForMouseOnly(MarkupElement element) =>
        element.LiteralOf("role")?.Trim() is "presentation" or "none"
        || element.FindAttribute("aria-hidden") is { } hidden && !hidden.Value.Is("false")
        || element.IsInsideDrawing;

    /// <summary>An empty <c>div</c> is mostly the backdrop of a dialog, which Escape closes too.</summary>
    private static bool IsEmptyArea(MarkupElement element) =>
        element.IsNamed("div") && element.VisibleText.Length == 0 && !element.MayHaveOtherContent && !element.ChildElements.Any();

    /// <summary>The keys that work a box or a link inside make a click too, and the container hears it.</summary>
    private static bool IsReachedThroughContent(MarkupElement element)
    {
        const int Bound = 300;
        return !element.IsNestedTooDeep
            && (element.DescendantElements().Take(Bound).Any(IsBox)
                || !LooksClickable(element) && element.DescendantElements().Take(Bound).Any(inner => inner.IsNativeControl() || inner.Name == "NavLink"));
    }

    private static bool IsBox(MarkupElement element) =>
        element.IsNamed("input") && element.LiteralOf("type")?.Trim().ToLowerInvariant() is "checkbox" or "radio";

    /// <summary>A container that shows a hand is a button; one without may only hear the clicks on what it holds.</summary>
    private static bool LooksClickable(MarkupElement element) =>
        element.FindAttribute("role") is not null
        || Says(element.FindAttribute("style"), "cursor")
        || Says(element.FindAttribute("class"), "pointer")
        || Says(element.FindAttribute("class"), "clickable");

    private static bool Says(MarkupAttribute? attribute, string word) =>
        attribute?.Value.Parts.Any(part => part.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) == true;
}
