using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3122: sound that starts by itself and cannot be stopped.</summary>
internal sealed class AutoplayingSound : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3122", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Do not start sound that cannot be stopped", "止められない音を自動で鳴らさない"),
        Message = new(
            "<{0}> starts by itself and cannot be stopped; take autoplay away, or add controls, or muted",
            "<{0}> は自動で再生され、止める手段がありません。autoplay を外すか、controls または muted を付けてください。"),
        Why = new(
            "Sound that starts by itself drowns the voice of the screen reader, so that nobody can even find the button to stop it.",
            "自動で鳴る音は読み上げの声をかき消し、止めるボタンを探すことさえできなくなります。"),
        Basis = [Wcag("1.4.2"), Wcag("2.2.2"), Jis("1.4.2"), Jis("2.2.2"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var media in context.Document.AllElements)
        {
            if ((Starts(media) || IsPlayerThatStarts(media)) && media.IsOnPage() && !media.HasOpaqueAttributes)
            {
                context.Report(media.Span, media.Name);
            }
        }
    }

    /// <summary>In HTML the attribute alone starts it, whatever its value; a computed one may be left out.</summary>
    private static bool Starts(MarkupElement media) =>
        (media.IsNamed("video") || media.IsNamed("audio"))
        && media.FindAttribute("autoplay") is { Value.Literal: not null }
        && media.FindAttribute("muted") is null
        && media.FindAttribute("controls") is null
        && (media.FindAttribute("src") is not null || media.ChildElements.Any(child => child.IsNamed("source")))
        || media.IsNamed("bgsound");

    /// <summary>A player of another site that is told to start with sound and without controls.</summary>
    private static bool IsPlayerThatStarts(MarkupElement frame) =>
        frame.IsNamed("iframe")
        && frame.LiteralOf("src")?.Replace("&amp;", "&") is { } source
        && Has(source, "autoplay=1")
        && Has(source, "controls=0")
        && !Has(source, "mute=1") && !Has(source, "muted=1");

    private static bool Has(string source, string setting) => source.IndexOf(setting, StringComparison.OrdinalIgnoreCase) >= 0;
}
