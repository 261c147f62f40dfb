using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether people can work an element with the keyboard, as far as its own tag tells.</summary>
internal static class Interaction
{
    /// <summary>The roles of things one works with, as against those one reads.</summary>
    private static readonly HashSet<string> Widgets = new(
        ("button checkbox combobox gridcell link listbox menuitem menuitemcheckbox menuitemradio option radio scrollbar searchbox slider "
            + "spinbutton switch tab textbox treeitem").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Controls = ["button", "select", "textarea", "summary", "iframe", "embed"];

    /// <summary>What writes markup of its own into the page when an expression names it.</summary>
    private static readonly string[] Writers = ["Partial", "Render", "Body", "ChildContent", "Content", "Template", "Fragment", "Html.", "Component"];

    public static bool IsWidgetRole(string role) => Widgets.Contains(role);

    /// <summary>A role one works with, or one that only the running page knows.</summary>
    public static bool MayHaveWidgetRole(this MarkupElement element) =>
        element.FindAttribute("role") is { } role && (role.Value.Literal is not { } text || text.Split(' ').Any(IsWidgetRole));

    /// <summary>A link, button, field or player: browsers let people reach and work it without further attributes.</summary>
    public static bool IsNativeControl(this MarkupElement element) =>
        Controls.Any(element.IsNamed)
        || element.IsLink()
        || element.IsNamed("area") && element.FindAttribute("href") is not null
        || element.IsNamed("input") && !IsHiddenInput(element)
        || (element.IsNamed("audio") || element.IsNamed("video")) && element.FindAttribute("controls") is not null;

    /// <summary>Surely something one works with: a control of HTML, or a widget's role.</summary>
    public static bool IsInteractive(this MarkupElement element) =>
        element.Role == ElementRole.Html
        && (element.IsNativeControl() || element.LiteralOf("role") is { } role && IsWidgetRole(role.Trim()));

    /// <summary>Something one works with, or a component, tag helper or bound element that may turn out to be.</summary>
    public static bool MayBeInteractive(this MarkupElement element) =>
        element.IsOpaque || element.HasOpaqueAttributes || element.IsNativeControl() || element.MayHaveWidgetRole()
        || element.FindAttribute("tabindex") is { Value.IsDynamic: true } || element.IsEditable();

    /// <summary>Surely reached by the Tab key: no attribute takes it out, none that may is computed.</summary>
    public static bool IsFocusable(this MarkupElement element)
    {
        if (element.Role != ElementRole.Html || element.HasOpaqueAttributes || element.FindAttribute("inert") is not null)
        {
            return false;
        }

        return element.FindAttribute("tabindex") is { } tabindex
            ? int.TryParse(tabindex.Value.Literal?.Trim(), out var index) && index >= 0
            : element.FindAttribute("disabled") is null && (element.IsNativeControl() && !element.IsSummaryElsewhere() || element.IsEditable());
    }

    /// <summary>Reached by the Tab key, by a script, or perhaps: whatever is not certain counts.</summary>
    public static bool MayBeFocusable(this MarkupElement element) =>
        element.MayHave("tabindex") || element.IsOpaque || element.IsNativeControl() || element.IsEditable();

    public static bool IsEditable(this MarkupElement element) =>
        element.FindAttribute("contenteditable") is { } editable && !editable.Value.Is("false");

    /// <summary>Whether something inside is worked with, or may be: a control, a component, a partial.</summary>
    public static bool MayHoldInteractive(this MarkupElement element, MarkupDocument document)
    {
        const int Bound = 300;
        return element.IsNestedTooDeep
            || element.DescendantElements().Take(Bound).Any(MayBeInteractive)
            || element.Children.Concat(element.DescendantElements().Take(Bound).SelectMany(inner => inner.Children))
                .OfType<MarkupExpression>().Take(Bound).Any(expression => MayWriteMarkup(expression, document));
    }

    private static bool MayWriteMarkup(MarkupExpression expression, MarkupDocument document) =>
        expression.WritesContent
        && Writers.Any(word => document.Text.IndexOf(word, expression.Span.Start, Math.Min(expression.Span.Length, 200), StringComparison.Ordinal) >= 0);

    /// <summary>Hidden, or of a type that is computed and may be.</summary>
    private static bool IsHiddenInput(MarkupElement input) =>
        input.FindAttribute("type") is { } type && (type.Value.IsDynamic || type.Value.Is("hidden"));

    /// <summary>A <c>summary</c> works only as the child of <c>details</c>.</summary>
    private static bool IsSummaryElsewhere(this MarkupElement element) =>
        element.IsNamed("summary") && element.StructuralParent?.IsNamed("details") != true;
}
