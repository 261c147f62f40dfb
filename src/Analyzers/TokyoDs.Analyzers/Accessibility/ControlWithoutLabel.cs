using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3303: a form control without a label.</summary>
internal sealed class ControlWithoutLabel : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3303", Category.Accessibility, Mark.Required)
    {
        Title = new("Give every form control a label", "入力欄にはラベルを付ける"),
        Message = new(
            "{0} has no label; add <label> with for or asp-for, or aria-label (a placeholder is none)",
            "{0} にラベルがありません。<label> を for や asp-for で結び付けるか、aria-label を付けてください（placeholder はラベルになりません）。"),
        Why = new(
            "A screen reader reads the label when the control gets the focus; without one nobody knows what to enter. Clicking a label also helps people with shaky hands.",
            "入力欄に移動すると読み上げソフトはラベルを読みます。ラベルがないと何を入力するのか伝わりません。ラベルを押せることは、細かな操作が難しい人の助けにもなります。"),
        Basis = [Wcag("1.3.1"), Wcag("3.3.2"), Wcag("4.1.2"), Jis("1.3.1"), Jis("3.3.2"), Jis("4.1.2"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        if (IsTemplateOfOneField(context.File.Path))
        {
            return;
        }

        ControlLabels? labels = null;
        var mentions = new SourceMentions(context.Compilation);
        foreach (var control in context.Document.AllElements)
        {
            if (FormControl.IsFilledIn(control, context.Document.Kind)
                && !AccessibleName.MayComeFromAttributes(control)
                && control.LiteralOf("role") is not ("presentation" or "none")
                && !(labels ??= ControlLabels.In(context.Document)).MayName(control)
                && !control.MayBeHidden())
            {
                Report(context, control, mentions);
            }
        }
    }

    /// <summary>The label of an editor template stands where the template is called.</summary>
    private static bool IsTemplateOfOneField(string path) => path.Split('/', '\\')
        .Any(folder => folder is "EditorTemplates" or "DisplayTemplates");

    private static void Report(MarkupContext context, MarkupElement control, SourceMentions mentions)
    {
        var description = FormControl.Describe(control, context.Document);
        if (context.IsFragment || MayBecomeHidden(control) && mentions.Has("HiddenInput", context.Cancellation))
        {
            context.Suggest(control.Span, description);
        }
        else
        {
            context.Report(control.Span, description);
        }
    }

    /// <summary><c>[HiddenInput]</c> on the property makes a hidden field of an input without type.</summary>
    private static bool MayBecomeHidden(MarkupElement control) =>
        control.IsNamed("input")
        && control.FindAttribute("asp-for") is not null
        && control.FindAttribute("type") is null;
}
