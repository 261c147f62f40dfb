using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3410: something hidden from screen readers that the keyboard reaches all the same.</summary>
internal sealed class HiddenButFocusable : MarkupRule
{
    private const int Bound = 500;

    /// <summary>Classes of parts that a script opens, and shows to readers then.</summary>
    private static readonly string[] Opening =
        ["modal", "offcanvas", "drawer", "menu", "collapse", "dropdown", "popup", "popover", "toast", "tab", "panel", "overlay", "sidebar", "slide", "carousel", "lightbox"];

    public override Rule Rule { get; } = new("TDS3410", Category.Accessibility, Mark.Required)
    {
        Title = new("Do not hide from readers what the keyboard reaches", "フォーカスできるものを aria-hidden で隠さない"),
        Message = new(
            "<{0}> can get the focus but aria-hidden=\"true\" hides it; remove aria-hidden, or take it out of the tab order too (hidden, tabindex=\"-1\")",
            "<{0}> はフォーカスを受け取るのに aria-hidden=\"true\" で隠されています。aria-hidden を外すか、hidden や tabindex=\"-1\" でフォーカスも外してください。"),
        Why = new(
            "Keyboard focus lands on it and the screen reader says nothing: people do not know where they are or what Enter will do.",
            "フォーカスは移るのに何も読まれません。今どこにいて、Enter で何が起こるのか分からなくなります。"),
        Basis = [Wcag("4.1.2"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
        MendTitle = new("Take aria-hidden away", "aria-hidden を外す"),
    };

    public override void Check(MarkupContext context)
    {
        var lastEnd = 0;
        foreach (var element in context.Document.AllElements)
        {
            if (element.Span.Start < lastEnd || element.FindAttribute("aria-hidden")?.Value.Is("true") != true || !element.IsOnPage())
            {
                continue;
            }

            lastEnd = element.FullSpan.End;
            if (element.IsNamed("body"))
            {
                context.ReportMendable(element.Span, Mend.Without(context.Document, element.FindAttribute("aria-hidden")!), element.Name.ToLowerInvariant());
            }
            else if (element.IsFocusable() && element.NearestOrSelf(IsOutOfSight) is null)
            {
                context.Report(element.Span, element.Name.ToLowerInvariant());
            }
            else if (!MayOpen(element) && context.Document.IsStructureCertain(element) && !element.HasImbalance)
            {
                CheckInside(context, element);
            }
        }
    }

    private static void CheckInside(MarkupContext context, MarkupElement hidden)
    {
        foreach (var inner in hidden.DescendantElements().Take(Bound))
        {
            if (inner.IsFocusable() && inner.IsOnPage() && !(inner.NearestOrSelf(IsOutOfSight)?.Depth > hidden.Depth))
            {
                context.Report(inner.Span, inner.Name.ToLowerInvariant());
            }
        }
    }

    /// <summary>Not shown at all, so that the keyboard passes by; a script may change both together.</summary>
    private static bool MayOpen(MarkupElement element) =>
        element.NearestOrSelf(IsOutOfSight) is not null
        || element.HasOpaqueAttributes
        || element.IsNamed("dialog")
        || element.FindAttribute("role") is { } role && (role.Value.IsDynamic || role.Value.Is("dialog"))
        || element.FindAttribute("id") is not null
        || element.FindAttribute("tabindex") is not null
        || element.FindAttribute("class")?.Value.Parts.Any(part => !part.IsLiteral || Opening.Any(word => part.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)) == true;

    private static bool IsOutOfSight(MarkupElement element) =>
        element.FindAttribute("hidden") is not null
        || element.FindAttribute("inert") is not null
        || element.FindAttribute("style") is { } style && style.Value.Parts.Any(part => !part.IsLiteral || IsHiding(part.Text))
        || element.LiteralOf("class")?.Split(' ').Any(name => name is "d-none" or "hidden" or "hide" or "invisible" or "is-hidden") == true;

    private static bool IsHiding(string style) =>
        style.Replace(" ", "") is var text
        && (text.IndexOf("display:none", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("visibility:hidden", StringComparison.OrdinalIgnoreCase) >= 0);
}
