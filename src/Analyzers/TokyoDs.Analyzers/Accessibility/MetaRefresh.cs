using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3205: a page that reloads or leaves by itself.</summary>
internal sealed class MetaRefresh : MarkupRule
{
    /// <summary>After twenty hours the criterion no longer counts it as a time limit.</summary>
    private const int Exempt = 20 * 60 * 60;

    public override Rule Rule { get; } = new("TDS3205", Category.Accessibility, Mark.Required)
    {
        Title = new("Do not let a page reload or leave by itself", "ページを自動で再読み込み・移動させない"),
        Message = new(
            "The page reloads or leaves after {0} seconds; redirect on the server, or let people press a link",
            "{0} 秒後に自動で再読み込み・移動します。サーバー側で転送するか、利用者がリンクを押して移れるようにしてください。"),
        Why = new(
            "People who read slowly, by ear or enlarged, lose the page in the middle of a sentence or a form, and cannot stop it.",
            "ゆっくり読む人、音声や拡大で読む人は、読んでいる途中や入力の途中でページを失い、止める方法もありません。"),
        Basis = [Wcag("2.2.1"), Jis("2.2.1"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var meta in context.Document.ElementsNamed("meta"))
        {
            if (meta.FindAttribute("http-equiv")?.Value.Is("refresh") == true
                && meta.FindAttribute("content") is { } content
                && Seconds(content.Value) is > 0 and < Exempt and var seconds
                && meta.IsOnPage())
            {
                context.Report(content.Span, seconds);
            }
        }
    }

    /// <summary>The leading number; null when an expression may go on with it.</summary>
    private static int? Seconds(MarkupValue content)
    {
        if (content.Parts.IsEmpty || !content.Parts[0].IsLiteral)
        {
            return null;
        }

        var text = content.Parts[0].Text.TrimStart();
        var digits = new string([.. text.TakeWhile(character => character is >= '0' and <= '9')]);
        var isWhole = digits.Length < text.Length || content.Parts.Length == 1;
        return isWhole && int.TryParse(digits, out var seconds) ? seconds : null;
    }
}
