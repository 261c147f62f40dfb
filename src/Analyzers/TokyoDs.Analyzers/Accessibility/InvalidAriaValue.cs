using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3403: an ARIA attribute with a value that it does not take.</summary>
internal sealed class InvalidAriaValue : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3403", Category.Accessibility, Mark.Required)
    {
        Title = new("Give ARIA attributes values that they take", "ARIA 属性には決められた値を書く"),
        Message = new(
            "{0}=\"{1}\" has no effect; write {2}",
            "{0}=\"{1}\" は無効です。{2} を指定してください。"),
        Why = new(
            "Browsers treat a value they do not know as if the attribute were not there, so the state or relation never reaches the screen reader.",
            "ブラウザーは知らない値を無視するため、伝えたい状態や関係が読み上げソフトに届きません。"),
        Basis = [Wcag("4.1.2"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
        MendTitle = new("Write the value that was meant", "意図した値に直す"),
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            foreach (var attribute in element.Attributes)
            {
                if (AriaAttributes.IsAria(attribute.Name)
                    && attribute.Value.Literal is { } value
                    && attribute.Name.Substring("aria-".Length) is var name
                    && AriaValues.Expected(name, value) is { } expected
                    && element.IsOnPage())
                {
                    context.ReportMendable(attribute.Span, Mend.Value(attribute, AriaValues.Meant(name, value)), attribute.Name, value, expected);
                }
            }
        }
    }
}
