using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3311: a password or code that must be typed from memory.</summary>
internal sealed class PasswordEntryBlocked : MarkupRule
{
    private static readonly string[] Codes =
        ["otp", "totp", "onetimecode", "onetimepassword", "onetimepasscode", "passcode", "twofactorcode", "verificationcode", "authenticatorcode", "authenticationcode", "mfacode", "smscode", "認証コード", "確認コード", "ワンタイムパスワード"];

    private static readonly string[] Passwords = ["password", "passwd", "pwd", "パスワード"];

    public override Rule Rule { get; } = new("TDS3311", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Let people paste passwords and codes or have them filled in", "パスワードや認証コードの貼り付けと自動入力を妨げない"),
        Message = new(
            "{0} keeps people from {1}; {2}",
            "{0} では{1}できません。{2}"),
        Why = new(
            "Who cannot remember or copy a password letter by letter relies on a password manager. Forbidding it shuts them out and leads others to weak passwords.",
            "パスワードを覚えたり書き写したりすることが難しい人は、管理ソフトに頼ります。禁じると使えない人が出るうえ、弱いパスワードを招きます。"),
        Basis = [Wcag("3.3.8"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var control in context.Document.AllElements)
        {
            if (!FormControl.TakesText(control, context.Document.Kind) || Purpose(control, context.Document) is not { } token)
            {
                continue;
            }

            if (PasteBlock(control, context.Document) is { } block)
            {
                context.Report(block.Span, FormControl.Describe(control, context.Document), Pasting, AllowPaste);
            }

            if (control.FindAttribute("autocomplete") is { } attribute && (attribute.Value.Is("off") || attribute.Value.Literal is { } value && AutofillTokens.IsMeantAsOff(value)))
            {
                context.Report(attribute.Span, FormControl.Describe(control, context.Document), Filling, new Text($"write autocomplete=\"{token}\"", $"autocomplete=\"{token}\" としてください。"));
            }
        }
    }

    private static Text Pasting { get; } = new("pasting", "貼り付けが");

    private static Text Filling { get; } = new("having it filled in", "自動入力が");

    private static Text AllowPaste { get; } = new("let onpaste do its work", "onpaste で止めるのをやめてください。");

    /// <summary>The value that autocomplete should have; null when it is neither password nor code.</summary>
    private static string? Purpose(MarkupElement control, MarkupDocument document)
    {
        var name = string.Concat(IdentifierWords.Of(FormControl.NameOf(control, document)).Words);
        var isPassword = control.FindAttribute("type")?.Value.Is("password") == true || Passwords.Any(word => name.EndsWith(word, StringComparison.Ordinal));
        return Codes.Any(word => name.EndsWith(word, StringComparison.Ordinal)) ? "one-time-code"
            : !isPassword ? null
            : name.Contains("new") || name.Contains("confirm") || name.Contains("新") || name.Contains("確認") ? "new-password"
            : "current-password";
    }

    /// <summary>An <c>onpaste</c> that cancels, or Blazor's <c>@onpaste:preventDefault</c>.</summary>
    private static MarkupAttribute? PasteBlock(MarkupElement control, MarkupDocument document) => control.Attributes.FirstOrDefault(attribute =>
        attribute.IsNamed("@onpaste:preventDefault") && FormControl.Source(document, attribute).Trim('@', ' ') != "false"
        || attribute.IsNamed("onpaste") && attribute.Value.Literal?.Replace(" ", "") is { } code
            && (code.IndexOf("returnfalse", StringComparison.OrdinalIgnoreCase) >= 0 || code.IndexOf("preventDefault", StringComparison.Ordinal) >= 0));
}
