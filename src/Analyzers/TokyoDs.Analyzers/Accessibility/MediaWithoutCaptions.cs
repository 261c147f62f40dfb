using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3109: video or sound without a text for those who do not hear it.</summary>
internal sealed class MediaWithoutCaptions : MarkupRule
{
    private static readonly string[] Signals = ["beep", "chime", "notification", "alarm", "ringtone", "jingle"];

    public override Rule Rule { get; } = new("TDS3109", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Give video captions and sound a transcript", "動画にはキャプション、音声には書き起こしを付ける"),
        Message = new("<{0}> has no {1}", "<{0}> に{1}"),
        Why = new(
            "People who do not hear, or may not turn the sound on, get nothing of what is spoken unless it is there as text.",
            "聞こえない人や音を出せない場所にいる人には、話の内容が文字でなければ伝わりません。"),
        Basis = [Wcag("1.2.1"), Wcag("1.2.2"), Wcag("1.2.3"), Jis("1.2.1"), Jis("1.2.2"), Jis("1.2.3"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var media in context.Document.AllElements)
        {
            if ((media.IsNamed("video") || media.IsNamed("audio"))
                && HasSource(media)
                && !IsSignal(media)
                && !media.HasOpaqueAttributes
                && media.FindAttribute("muted") is null
                && media.IsComplete(context.Document.Kind)
                && !media.MayContainMore()
                && !media.DescendantElements().Any(IsText)
                && media.FindAttribute("aria-describedby") is null
                && !media.HasRole("presentation", "none")
                && media.IsOnPage()
                && !media.MayBeHidden())
            {
                context.Report(media.Span, media.Name, media.IsNamed("video") ? Captions : Transcript);
            }
        }
    }

    private static Text Captions { get; } = new(
        "captions; add <track kind=\"captions\"> and check that it says all that is heard", "キャプションがありません。<track kind=\"captions\"> を加え、聞こえる内容がすべて書かれているか確かめてください。");

    private static Text Transcript { get; } = new(
        "text in sight; put a transcript beside it and tie it with aria-describedby", "対応する文が見当たりません。書き起こしを近くに置き、aria-describedby で結び付けてください。");

    /// <summary>Without a source it shows a camera or what a script puts in.</summary>
    private static bool HasSource(MarkupElement media) =>
        media.FindAttribute("src") is { } source ? source.Value.Literal is not "" : media.ChildElements.Any(child => child.IsNamed("source"));

    /// <summary>A chime or a beep says nothing that could be written down.</summary>
    private static bool IsSignal(MarkupElement media) =>
        media.IsNamed("audio") && media.DescendantElements().Take(20).Prepend(media).Any(static element =>
            element.FindAttribute("src")?.Value.Parts.Any(static part => Signals.Any(word => part.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                || !part.IsLiteral && part.Text.IndexOf("Sound", StringComparison.Ordinal) >= 0) == true);

    private static bool IsText(MarkupElement inner) =>
        inner.IsNamed("track") && inner.FindAttribute("kind") is var kind && (kind is null || kind.Value.Literal is not { } text || text.Trim().ToLowerInvariant() is "captions" or "subtitles");
}
