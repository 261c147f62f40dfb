using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3117: blanks between the letters of a word.</summary>
internal sealed class SpacesInsideWord : MarkupRule
{
    private static readonly string[] ReadAttributes = ["alt", "title", "aria-label", "placeholder", "value", "label"];

    private static readonly string[] Headings = ["th", "dt", "label", "legend", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "button"];

    public override Rule Rule { get; } = new("TDS3117", Category.Accessibility, Mark.Required)
    {
        Title = new("Write words without blanks inside", "単語の途中に空白を入れない"),
        Message = new(
            "'{0}' is one word spread with blanks; write '{1}' and space it out with CSS",
            "「{0}」は単語の途中に空白があります。「{1}」と書き、間隔は CSS で整えてください。"),
        Why = new(
            "A screen reader reads a word with blanks inside letter by letter, often with the wrong sound, and a search for the word does not find it.",
            "途中に空白がある単語は、読み上げソフトで一文字ずつ別の読みになり、検索でも見つかりません。"),
        Basis = [Wcag("1.3.2"), Jis("1.3.2"), ServiceDesign("language"), Article(3)],
        MendTitle = new("Write the word without blanks", "空白を取って一つの単語にする"),
    };

    public override void Check(MarkupContext context)
    {
        foreach (var text in context.Document.Roots.Concat(context.Document.AllElements.SelectMany(element => element.Children)).OfType<MarkupText>())
        {
            foreach (var word in SpreadWord.In(text.Text))
            {
                if (IsJudged(text.Parent) && (word.IsKnown || text.Parent is { } parent && Headings.Any(parent.IsNamed) && word.Length == text.Text.Trim().Length))
                {
                    var place = text.SourceOf(word.Start, word.Length);
                    Report(context, word, place, text.Parent?.IsNamed("option") == true ? null : new TextChange(place, word.Word), text.Text);
                }
            }
        }

        foreach (var element in context.Document.AllElements)
        {
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Value.Literal is { Length: > 2 } value
                    && ReadAttributes.Any(attribute.IsNamed)
                    && SpreadWord.In(value).FirstOrDefault(word => word.IsKnown) is { Word: not null } word
                    && (!attribute.IsNamed("value") || IsButton(element))
                    && IsJudged(element))
                {
                    var mend = attribute.IsNamed("value") ? null : Mend.PartOfValue(context.Document, attribute, word.Start, word.Length, word.Word);
                    Report(context, word, attribute.ValueSpan ?? attribute.Span, mend, value);
                }
            }
        }
    }

    /// <param name="mend">Null where the word is sent to the server, which may compare it.</param>
    private static void Report(MarkupContext context, SpreadWord word, TextSpan at, TextChange? mend, string text)
    {
        var written = text.Substring(word.Start, word.Length);
        if (word.IsKnown)
        {
            context.ReportMendable(at, mend, written, word.Word);
        }
        else
        {
            context.Suggest(at, written, word.Word);
        }
    }

    private static bool IsButton(MarkupElement element) =>
        element.IsNamed("input") && element.LiteralOf("type")?.Trim().ToLowerInvariant() is "submit" or "button" or "reset";

    /// <summary>Words for people: no code, nothing that another tool reads or that is not read aloud.</summary>
    private static bool IsJudged(MarkupElement? element) =>
        element is null || element.NearestOrSelf(IsCode) is null && !element.MayBeHidden();

    private static bool IsCode(MarkupElement element) =>
        element.IsNamed("code") || element.IsNamed("pre") || element.IsNamed("script") || element.IsNamed("style") || element.IsNamed("kbd")
        || element.IsNamed("samp") || element.LiteralOf("translate") == "no" || element.LiteralOf("lang") is { Length: > 0 } lang && !lang.StartsWith("ja", StringComparison.OrdinalIgnoreCase);
}
