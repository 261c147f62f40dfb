using System.Text;
using System.Text.RegularExpressions;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3106: an alternative text that says only that there is an image.</summary>
internal sealed class MeaninglessAlt : MarkupRule
{
    /// <summary>Words that say "image" and nothing else, with or without a number.</summary>
    private static readonly Regex Nothing = new(
        @"^(?:画像|写真|図|図版|イラスト|アイコン|バナー|サムネイル|サムネール|イメージ|挿絵|スクリーンショット|代替テキスト|説明|image|img|photo|photograph|picture|pic|icon|banner|graphic"
        + @"|thumbnail|thumb|screenshot|illustration|spacer|blank|untitled|alt|alttext|dsc|fig|figure)[\s_\-#.:]*\d*$",
        RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly Regex FileName = new(
        @"^[^\s/]*\.(?:png|jpe?g|gif|svg|webp|bmp|avif|tiff?|ico)$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly string[] Announcing = ["image of ", "picture of ", "photo of ", "graphic of ", "icon of ", "an image of ", "a picture of ", "a photo of "];

    public override Rule Rule { get; } = new("TDS3106", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Let the alternative text say what the image says", "代替テキストには画像が伝える内容を書く"),
        Message = new(
            "alt=\"{0}\" {1}; write what the image tells, or alt=\"\" when it is decoration",
            "alt=\"{0}\" {1}。画像が伝える内容を書くか、装飾なら alt=\"\" としてください。"),
        Why = new(
            "A screen reader says \"image\" by itself. A text that only repeats this, or gives the file name, leaves people without what the image tells.",
            "読み上げソフトは画像であることを自分で伝えます。「画像」やファイル名だけでは、肝心の内容が伝わりません。"),
        Basis = [Wcag("1.1.1"), Jis("1.1.1"), ServiceDesign("language"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if ((element.IsNamed("img") || element.IsNamed("area") || element.IsNamed("input"))
                && element.FindAttribute("alt") is { Value.Literal: { Length: > 0 } alt } attribute
                && Fault(alt) is { } fault
                && element.IsOnPage()
                && !element.IsInside(static ancestor => ancestor.IsNamed("code") || ancestor.IsNamed("pre") || ancestor.LiteralOf("translate") == "no")
                && !element.MayBeHidden())
            {
                context.Report(attribute.Span, alt, fault);
            }
        }
    }

    private static Text SaysNothing { get; } = new("says nothing about it", "だけでは内容が伝わりません");

    private static Text IsFile { get; } = new("is a file name", "はファイル名です");

    private static Text IsRedundant { get; } = new("repeats that it is an image", "の「画像」に当たる語は読み上げソフトが補うため不要です");

    private static Text? Fault(string alt)
    {
        var text = alt.Normalize(NormalizationForm.FormKC).Trim().ToLowerInvariant();
        return Nothing.IsMatch(text) ? SaysNothing
            : FileName.IsMatch(text) ? IsFile
            : Announcing.Any(start => text.StartsWith(start, StringComparison.Ordinal)) || text.EndsWith("の画像", StringComparison.Ordinal) ? IsRedundant
            : null;
    }
}
