using System.Text.RegularExpressions;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3302: a choice that sends the form or leaves the page at once.</summary>
internal sealed class ChoiceThatSubmits : MarkupRule
{
    private static readonly Regex Leaving = new(
        @"\.submit\s*\(|requestSubmit\s*\(|\bsubmit\s*\(\s*\)|\blocation\b|window\.open\s*\(|__doPostBack|NavigateTo\s*\(", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public override Rule Rule { get; } = new("TDS3302", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Do not leave the page when something is chosen", "選んだだけで画面を移さない"),
        Message = new(
            "Choosing in <{0}> sends the form or leaves the page; let a button do that, or say so before the field",
            "<{0}> で選んだだけで、送信や画面の移動が起こります。ボタンで行うか、欄の前で知らせてください。"),
        Why = new(
            "With the keyboard each press of an arrow chooses. Who wants the third entry is taken away at the first, and who does not see the page is not told.",
            "キーボードでは矢印を押すたびに選択が変わります。三つ目を選びたくても一つ目で画面が移り、見えない人には何が起きたかも分かりません。"),
        Basis = [Wcag("3.2.2"), Jis("3.2.2"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var control in context.Document.AllElements)
        {
            if ((control.IsNamed("select") || control.IsNamed("input") && control.LiteralOf("type")?.Trim().ToLowerInvariant() is "radio" or "checkbox")
                && control.FindAttribute("onchange") is { } attribute
                && control.IsOnPage()
                && Leaving.IsMatch(FormControl.Source(context.Document, attribute))
                && control.FindAttribute("aria-describedby") is null
                && !control.MayBeHidden())
            {
                context.Report(attribute.Span, control.Name);
            }
        }
    }
}
