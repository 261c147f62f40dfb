using System.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3220: a control that is called something else than what it shows.</summary>
internal sealed class NameWithoutVisibleText : MarkupRule
{
    /// <summary>Fewer letters are a mark, such as × or B, and not what people say.</summary>
    private const int Shortest = 2;

    private static readonly string[] IconClasses = ["icon", "material", "symbol", "fa-", "glyph", "bi-", "mdi"];

    private static readonly string[] MenuClasses = ["menu", "toggler", "burger"];

    public override Rule Rule { get; } = new("TDS3220", Category.Accessibility, Mark.Required)
    {
        Title = new("Let the name of a control contain the text it shows", "読み上げ名には見えている文言を含める"),
        Message = new(
            "aria-label=\"{0}\" does not contain the text '{1}' that the control shows; begin the label with that text, or drop aria-label",
            "aria-label=\"{0}\" に、画面の文言「{1}」が含まれていません。その文言で始めるか、aria-label を外してください。"),
        Why = new(
            "People who work by voice say what they see. When the name is another one, \"click Send\" finds nothing.",
            "音声で操作する人は見えている文言を声に出します。名前が違うと「送信をクリック」と言っても反応しません。"),
        Basis = [Wcag("2.5.3"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.FindAttribute("aria-label") is { Value.Literal: { } label } attribute
                && !string.IsNullOrWhiteSpace(label)
                && element.FindAttribute("aria-labelledby") is null
                && VisibleText(element) is { } text
                && Letters(text) is { Length: >= Shortest } shown
                && !Letters(label).Contains(shown)
                && (text + label).IndexOf("{{", StringComparison.Ordinal) < 0
                && element.IsOnPage()
                && element.IsComplete(context.Document.Kind))
            {
                context.Report(attribute.Span, label.Trim(), text.Trim());
            }
        }
    }

    /// <summary>What the control shows as its name; null when it is none, or when some of it cannot be seen.</summary>
    private static string? VisibleText(MarkupElement element)
    {
        if (element.IsNamed("input"))
        {
            return element.LiteralOf("type")?.Trim().ToLowerInvariant() is "submit" or "button" or "reset" ? element.LiteralOf("value") : null;
        }

        var isNamedByContent = element.IsNamed("button") || element.IsLink() || element.IsNamed("summary")
            || element.LiteralOf("role") is { } text && Interaction.IsWidgetRole(text.Trim()) && AriaRoles.Find(text) is { IsNamedByContent: true };
        return isNamedByContent && !element.IsNamed("select") && !element.MayHaveOtherContent && element.VisibleText.Length < 200 && !HoldsIcon(element) && !IsMenuButton(element)
            ? element.VisibleText
            : null;
    }

    /// <summary>Fonts draw icons from words such as "close", which nobody sees.</summary>
    private static bool HoldsIcon(MarkupElement element) => IsIcon(element) || element.DescendantElements().Take(50).Any(inner =>
        inner.IsNamed("i") || inner.IsNamed("svg") || inner.FindAttribute("aria-hidden") is not null || inner.MayBeHidden() || IsIcon(inner) || IsForReadersOnly(inner));

    /// <summary>The button that opens the menu of a small screen: style sheets draw bars over a text of no size.</summary>
    private static bool IsMenuButton(MarkupElement element) =>
        (element.LiteralOf("data-bs-toggle") ?? element.LiteralOf("data-toggle")) is "offcanvas" or "collapse" && HasClass(element, MenuClasses);

    private static bool IsIcon(MarkupElement element) => HasClass(element, IconClasses);

    private static bool HasClass(MarkupElement element, string[] words) => element.FindAttribute("class")?.Value.Parts.Any(part =>
        words.Any(word => part.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)) == true;

    private static bool IsForReadersOnly(MarkupElement element) => HasClass(element, ["sr-only", "visually-hidden"]);

    private static string Letters(string text) =>
        new([.. text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Where(char.IsLetterOrDigit)]);
}
