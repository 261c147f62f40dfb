using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3305: a control whose only name is its tooltip.</summary>
internal sealed class LabelOnlyByTitle : MarkupRule
{
    private static readonly string[] Names = ["aria-label", "aria-labelledby"];

    public override Rule Rule { get; } = new("TDS3305", Category.Accessibility, Mark.Required)
    {
        Title = new("Give controls a label that can be seen", "入力欄には見えるラベルを付ける"),
        Message = new(
            "Only the title names {0}; add a <label> that everybody can see",
            "{0} の名前が title だけです。見える <label> を付けてください。"),
        Why = new(
            "A title shows only under a resting mouse pointer: not on phones, not with the keyboard, and not while somebody fills in the form. A placeholder goes away with the first letter.",
            "title はマウスを重ねたときだけ現れ、スマートフォンやキーボードでは見えません。placeholder も入力すると消えます。"),
        Basis = [Wcag("3.3.2"), Jis("3.3.2"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        ControlLabels? labels = null;
        foreach (var control in context.Document.AllElements)
        {
            if (control.FindAttribute("title") is { Value.Literal: { } title }
                && !string.IsNullOrWhiteSpace(title)
                && FormControl.IsFilledIn(control, context.Document.Kind)
                && !control.HasOpaqueAttributes
                && !Names.Any(control.MayHave)
                && !control.HasRole("presentation", "none")
                && !IsSwitchOfStyles(control)
                && !(labels ??= ControlLabels.In(context.Document)).MayName(control)
                && !control.MayBeHidden())
            {
                Report(context, control);
            }
        }
    }

    /// <summary>A box that nothing reads: style sheets show a menu by it, and nobody is asked anything.</summary>
    private static bool IsSwitchOfStyles(MarkupElement control) =>
        control.IsNamed("input") && control.LiteralOf("type")?.Trim().ToLowerInvariant() == "checkbox"
        && control.Attributes.All(static attribute => attribute.Name.ToLowerInvariant() is "type" or "title" or "class" or "id" or "style" or "checked");

    /// <summary>A field for searching is explained by its button, a cell by the heading of its column, a box by the icon it switches; a label may stand where a partial is called.</summary>
    private static void Report(MarkupContext context, MarkupElement control)
    {
        var description = FormControl.Describe(control, context.Document);
        if (context.IsFragment || control.LiteralOf("type")?.Trim().ToLowerInvariant() is "search" or "checkbox" or "radio" || control.IsInside(static ancestor => ancestor.IsNamed("td") || ancestor.HasRole("search")))
        {
            context.Suggest(control.Span, description);
        }
        else
        {
            context.Report(control.Span, description);
        }
    }
}
