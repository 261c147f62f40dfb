using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3212: a page that puts the focus into its middle.</summary>
internal sealed class Autofocus : MarkupRule
{
    private static readonly string[] Credentials = ["password", "passphrase", "twofactor", "onetime", "otp", "パスワード", "認証コード"];

    public override Rule Rule { get; } = new("TDS3212", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Let people begin a page at its beginning", "ページを開いたときにフォーカスを途中へ移さない"),
        Message = new(
            "autofocus moves people to <{0}> past everything before it; leave it out, unless the page has no other purpose",
            "autofocus により、<{0}> より前の内容が飛ばされます。そのページの目的がその入力だけでない限り、外してください。"),
        Why = new(
            "A screen reader then begins in the middle: title, instructions and errors above the field are never heard. On phones the keyboard covers the page.",
            "読み上げが途中から始まり、欄より前の見出し、説明、エラーが聞かれません。スマートフォンではキーボードが画面を覆います。"),
        Basis = [Wcag("2.4.3"), Wcag("3.2.1"), Jis("2.4.3"), Jis("3.2.1"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.FindAttribute("autofocus") is { Value.IsDynamic: false } attribute && element.IsOnPage() && !IsInDialog(element) && !IsToSignIn(element, context.Document))
            {
                context.Report(attribute.Span, element.Name);
            }
        }
    }

    /// <summary>A form that asks for a password or a second factor is all that its page is for.</summary>
    private static bool IsToSignIn(MarkupElement element, MarkupDocument document) =>
        element.Nearest(static around => around.IsNamed("form") || around.IsNamed("EditForm")) is { IsNestedTooDeep: false } form
        && form.DescendantElements().Take(300).Any(inner => IsCredential(inner, document));

    private static bool IsCredential(MarkupElement control, MarkupDocument document) =>
        FormControl.TakesText(control, document.Kind)
        && (control.LiteralOf("type")?.Trim().ToLowerInvariant() == "password"
            || control.LiteralOf("autocomplete")?.Trim() == "one-time-code"
            || FormControl.NameOf(control, document) is var name && Credentials.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));

    /// <summary>There it says where the focus goes when the dialog opens, which is what a dialog needs.</summary>
    private static bool IsInDialog(MarkupElement element) => element.IsNamed("dialog") || element.IsInside(static ancestor =>
        ancestor.IsNamed("dialog")
        || ancestor.FindAttribute("popover") is not null
        || ancestor.IsOpaque
        || ancestor.LiteralOf("role")?.Trim() is "dialog" or "alertdialog"
        || ancestor.LiteralOf("class")?.IndexOf("modal", StringComparison.OrdinalIgnoreCase) >= 0);
}
