using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3413: a dialog that does not say what it is about.</summary>
internal sealed class DialogWithoutName : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3413", Category.Accessibility, Mark.Required)
    {
        Title = new("Give every dialog a name", "ダイアログには名前を付ける"),
        Message = new(
            "{0} has no name; point aria-labelledby at its heading, or add aria-label",
            "{0} に名前がありません。aria-labelledby で見出しを指すか、aria-label を付けてください。"),
        Why = new(
            "When a dialog opens, a screen reader says its name and moves into it. Without one people do not know what has come up.",
            "ダイアログが開くと、読み上げソフトはその名前を読んでから中に移ります。名前がないと、何が現れたのか分かりません。"),
        Basis = [Wcag("4.1.2"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            var role = element.LiteralOf("role")?.Trim().ToLowerInvariant();
            if ((role is "dialog" or "alertdialog" || element.IsNamed("dialog") && element.FindAttribute("role") is null)
                && !AccessibleName.MayComeFromAttributes(element)
                && element.IsOnPage())
            {
                context.Report(element.Span, role is null ? "<dialog>" : $"<{element.Name} role=\"{role}\">");
            }
        }
    }
}
