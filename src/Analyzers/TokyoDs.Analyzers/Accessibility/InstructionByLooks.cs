using System.Text;
using System.Text.RegularExpressions;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3120: an instruction that only those can follow who see colour, shape or place.</summary>
internal sealed class InstructionByLooks : MarkupRule
{
    private const string Colour = "赤|青|緑|黄色?|水色|オレンジ|灰色|グレー|ピンク|橙|紫";

    private const string Thing = "文字|枠|印|マーク|背景|項目|欄|箇所|ボタン|リンク|タブ|矢印|アイコン";

    private const string Particle = "[はがをに]|から|より|で";

    private static readonly Regex Looks = new(
        "赤字(?:の(?:項目|欄|部分|箇所|もの))?(?:[はがを]|で示[すし])、?\\s*(?:必須|必ず|入力|未入力|変更|修正|た)"
        + $"|(?:{Colour})(?:い|色の|の|色)?(?:{Thing})(?:の(?:項目|欄|部分|箇所))?(?:{Particle})"
        + $"|(?<!もう一|最も|一番)(?:右|左|右上|右下|左上|左下|右側|左側|右端|左端|隣|横)(?:に(?:ある|表示された))?の?(?:{Thing}|メニュー|画像|バナー)(?:{Particle})"
        + $"|(?:丸い|四角い|三角の|円形の|星形の|ひし形の)(?:{Thing})(?:{Particle})"
        + @"|\b(?:fields?|items?|entries|text) (?:marked |shown |written |displayed )?in (?:red|green|blue|yellow|orange)\b"
        + @"|\b(?:click|press|select|use|tap|choose)\b[^.。]{0,20}\b(?:red|green|blue|yellow|orange|round|square) (?:button|link|icon)\b"
        + @"|\b(?:button|link|icon) (?:on|at|to) the (?:right|left)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    public override Rule Rule { get; } = new("TDS3120", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Give instructions that need no sight", "色・形・位置だけで指示しない"),
        Message = new(
            "'{0}' can be followed only by those who see it; name the button or field, or mark it with a word",
            "「{0}」は見えないと分かりません。ボタンや欄の名前を書くか、「必須」などの語で示してください。"),
        Why = new(
            "Colour, shape and place mean nothing to people who hear the page, and colours look alike to many; on a phone things stand elsewhere.",
            "色・形・位置は読み上げでは伝わらず、色の見え方も人によって違います。スマートフォンでは位置も変わります。"),
        Basis = [Wcag("1.3.3"), Wcag("1.4.1"), Jis("1.3.3"), Jis("1.4.1"), ServiceDesign("language"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var paragraph in RunningText.In(context.Document))
        {
            var text = paragraph.Text;
            if (text.Length is > 4 and < 20_000 && Looks.Match(text) is { Success: true } match && IsForPeople(paragraph.Block))
            {
                context.Report(paragraph.SourceOf(match.Index, match.Length), match.Value.Normalize(NormalizationForm.FormKC));
            }
        }
    }

    private static bool IsForPeople(Markup.MarkupElement? block) =>
        block is null
        || !block.IsNamed("pre") && !block.IsNamed("script") && !block.IsNamed("style") && block.LiteralOf("translate") != "no"
        && !block.IsInside(static ancestor => ancestor.IsNamed("pre") || ancestor.LiteralOf("translate") == "no")
        && !block.MayBeHidden();
}
