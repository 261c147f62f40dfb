using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1005: text from a request becomes markup of a page without being encoded.</summary>
internal sealed class UntrustedHtml : CodeRule
{
    public override Rule Rule { get; } = new("TDS1005", Category.Security, Mark.Required)
    {
        Title = new("Encode text before it becomes HTML", "HTML に出す文字列はエスケープする"),
        Message = new(
            "'{0}' from the request becomes markup through {1}; write it with Razor's own output or encode it with HtmlEncoder first",
            "リクエストの '{0}' が {1} を通じてそのまま HTML になります。Razor の通常の出力を使うか、HtmlEncoder でエスケープしてから出してください。"),
        Why = new(
            "Markup in the value runs as a script of this site in the browser of whoever opens the page, with that person's rights.",
            "値に含まれるタグやスクリプトが、ページを開いた人のブラウザーで、このサイトのものとして、その人の権限で動きます。"),
        Basis = [Cwe(79), Ipa("5-(i)"), Asvs("V1.2.1"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnFlow(TaintClass.Html, Check, SentContent.MayBeMarkup);

    /// <summary>Plain text and JSON are shown, not run: what is sent under a content type is HTML only where the type says so.</summary>
    private static void Check(CodeContext<FlowFinding> context)
    {
        var hit = context.Target.Hit;
        if (SentContent.IsMarkup(hit.Syntax, hit.Value.Lead, context.ModelOf(hit.Syntax.SyntaxTree), context.Cancellation))
        {
            context.ReportFlow();
        }
    }
}
