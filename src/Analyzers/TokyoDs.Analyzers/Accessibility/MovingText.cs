using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3206: text that moves or blinks and cannot be stopped.</summary>
internal sealed class MovingText : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3206", Category.Accessibility, Mark.Required)
    {
        Title = new("Let text stand still", "文字を動かさない・点滅させない"),
        Message = new(
            "<{0}> moves or blinks and cannot be stopped; write plain text, with a heading or <strong> when it matters",
            "<{0}> は動き・点滅を止められません。静止した文字にし、大事なことは見出しや <strong> で示してください。"),
        Why = new(
            "Moving text cannot be read by people who read slowly, and takes away the attention of others from everything else.",
            "動く文字は、ゆっくり読む人には読めません。注意の切り替えが難しい人は、ほかの内容も読めなくなります。"),
        Basis = [Wcag("2.2.2"), Jis("2.2.2"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.IsNamed("marquee") && element.IsOnPage() || IsBlink(element))
            {
                context.Report(element.Span, element.Name.ToLowerInvariant());
            }
        }
    }

    /// <summary>No longer an element of HTML, so it is written in lower case to tell it from a component.</summary>
    private static bool IsBlink(MarkupElement element) => element.Name == "blink" && !element.IsInsideUnknown && !element.IsEscaped;
}
