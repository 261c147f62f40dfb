using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3414: a shortcut key of the page's own.</summary>
internal sealed class AccessKey : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3414", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Do not give pages shortcut keys of their own", "独自のショートカットキーを割り当てない"),
        Message = new(
            "accesskey=\"{0}\" on <{1}> may take a key away from screen readers and browsers; leave it out",
            "<{1}> の accesskey=\"{0}\" は、読み上げソフトやブラウザーのキー操作と重なるおそれがあります。外してください。"),
        Why = new(
            "The keys differ from browser to browser, nobody is told of them, and they collide with those that people rely on.",
            "キーはブラウザーごとに異なり、利用者に知らされません。普段使っている操作と衝突することもあります。"),
        Basis = [Wcag("2.1.4"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.FindAttribute("accesskey") is { Value.Literal: { } key } attribute && key.Trim().Length > 0 && element.IsOnPage())
            {
                context.Report(attribute.Span, key.Trim(), element.Name);
            }
        }
    }
}
