using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3310: guidance that goes away with the first letter.</summary>
internal sealed class PlaceholderUsed : MarkupRule
{
    private const int LongestShown = 40;

    public override Rule Rule { get; } = new("TDS3310", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Write guidance beside the field, not into it", "入力の説明は placeholder ではなく欄の外に書く"),
        Message = new(
            "The placeholder '{0}' goes away as soon as somebody types; write it as a hint outside the field and tie it with aria-describedby",
            "placeholder の「{0}」は入力を始めると消えます。欄の外に説明として書き、aria-describedby で結び付けてください。"),
        Why = new(
            "A placeholder is pale, vanishes while people type, is taken for an answer already given, and is not read by every screen reader.",
            "placeholder は色が薄く、入力すると消え、入力済みと間違われ、読み上げられないこともあります。デジタル庁デザインシステムも使わないよう求めています。"),
        Basis = [Wcag("3.3.2"), Jis("3.3.2"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var control in context.Document.AllElements)
        {
            if (control.FindAttribute("placeholder") is { Value.Literal: { } text } attribute
                && text.Any(char.IsLetterOrDigit)
                && FormControl.TakesText(control, context.Document.Kind)
                && control.StructuralParent?.LiteralOf("class")?.Contains("form-floating") != true
                && !control.MayBeHidden())
            {
                context.Report(attribute.Span, Shortened(text));
            }
        }
    }

    private static string Shortened(string text) =>
        (text.Length > LongestShown ? text.Substring(0, LongestShown) + "…" : text).Replace('\r', ' ').Replace('\n', ' ');
}
