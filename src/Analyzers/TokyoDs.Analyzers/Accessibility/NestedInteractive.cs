using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3412: a control inside a control.</summary>
internal sealed class NestedInteractive : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3412", Category.Accessibility, Mark.Required)
    {
        Title = new("Do not put a control inside a control", "操作できるものを入れ子にしない"),
        Message = new(
            "<{0}> stands inside <{1}>, which is a control itself; put them side by side",
            "操作できる <{1}> の中に <{0}> があります。入れ子にせず、並べて置いてください。"),
        Why = new(
            "Screen readers read the outer control as one text and do not let people reach the inner one; browsers differ in which of them a click works.",
            "外側の部品がひとまとまりの文字として読まれ、内側の部品に着けません。どちらが反応するかもブラウザーで異なります。"),
        Basis = [Wcag("4.1.2"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (IsControl(element)
                && element.Nearest(static ancestor => EndsControl(ancestor) || HoldsNoControl(ancestor)) is { } outer
                && !EndsControl(outer)
                && !element.IsNamed("summary")
                && element.IsOnPage()
                && context.Document.IsStructureCertain(element)
                && !element.MayBeHidden())
            {
                context.Report(element.Span, element.Name.ToLowerInvariant(), outer.Name.ToLowerInvariant());
            }
        }
    }

    /// <summary>A widget's role alone may be a part of the outer one, such as an option; what the Tab key reaches is not.</summary>
    private static bool IsControl(MarkupElement element) =>
        element.Role == ElementRole.Html
        && (element.IsNativeControl() && element.LiteralOf("role")?.Trim() is not ("presentation" or "none" or "option") || element.IsInteractive() && element.IsFocusable());

    /// <summary>A link or button, or a role of that kind, around it.</summary>
    private static bool HoldsNoControl(MarkupElement element) =>
        element.Role == ElementRole.Html
        && (element.IsNamed("button") || element.IsLink()
            || element.LiteralOf("role") is { } text && AriaRoles.Find(text) is { HasPresentationalChildren: true } role && Interaction.IsWidgetRole(role.Name));

    /// <summary>A component decides what becomes of its content.</summary>
    private static bool EndsControl(MarkupElement element) => element.IsOpaque;
}
