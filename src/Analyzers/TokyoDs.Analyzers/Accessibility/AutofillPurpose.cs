using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3121: a field about the user that does not say, or says wrongly, what it asks.</summary>
internal sealed class AutofillPurpose : MarkupRule
{
    private static readonly HashSet<string> ForOthers = new(["users", "members", "customers", "employees", "invite", "invitation", "share", "staff"], StringComparer.Ordinal);

    private static readonly HashSet<string> Managing = new(["create", "add", "new", "edit"], StringComparer.Ordinal);

    private static readonly HashSet<string> People = new(["user", "member", "customer", "employee"], StringComparer.Ordinal);

    public override Rule Rule { get; } = new("TDS3121", Category.Accessibility, Mark.Required)
    {
        Title = new("Say with autocomplete what a field asks of the user", "利用者自身の情報の入力欄には正しい autocomplete を付ける"),
        Message = new("{0}; write {1}", "{0}。{1} としてください。"),
        Why = new(
            "With the right value, browsers and aids fill in name, address and phone for people who find typing hard. A value that HTML does not have does nothing.",
            "正しい値があれば、入力が難しい人の氏名・住所・電話番号をブラウザーや支援技術が補えます。HTML にない値は働きません。"),
        Basis = [Wcag("1.3.5"), ServiceDesign("form"), Article(3)],
        MendTitle = new("Write the autocomplete value that was meant", "意図した autocomplete の値に直す"),
    };

    public override void Check(MarkupContext context)
    {
        var isOfficeUse = IsOfficeUse(context.File.Path) || IsAboutOthers(Path.GetFileNameWithoutExtension(context.FileName));
        foreach (var control in context.Document.AllElements)
        {
            if (!FormControl.TakesText(control, context.Document.Kind) && !(control.IsNamed("select") && control.IsOnPage()))
            {
                continue;
            }

            if (control.FindAttribute("autocomplete") is { } attribute)
            {
                CheckValue(context, attribute);
            }
            else if (!isOfficeUse && !control.HasOpaqueAttributes && !control.IsNamed("select")
                && control.FindAttribute("readonly") is null && control.FindAttribute("disabled") is null
                && AutofillField.TokenFor(control, context.Document) is { } token
                && IsInPostForm(control)
                && !control.MayBeHidden())
            {
                var description = FormControl.Describe(control, context.Document);
                context.Suggest(control.Span, new Text($"{description} asks the user about themselves without autocomplete", $"{description} は利用者自身の情報を尋ねますが、autocomplete がありません"), $"autocomplete=\"{token}\"");
            }
        }
    }

    private static void CheckValue(MarkupContext context, MarkupAttribute attribute)
    {
        if (attribute.Value.Literal is not { } value || AutofillTokens.IsValid(value))
        {
            return;
        }

        var what = new Text($"HTML has no autocomplete=\"{value}\"", $"autocomplete=\"{value}\" という値は HTML にありません");
        if (AutofillTokens.IsMeantAsOff(value))
        {
            context.Suggest(attribute.Span, what, "autocomplete=\"off\"");
        }
        else
        {
            context.ReportMendable(attribute.Span, Mend.Value(attribute, AutofillTokens.Meant(value)), what, AutofillTokens.Nearest(value) is { } meant
                ? $"autocomplete=\"{meant}\""
                : new Text("one of the values of the HTML standard, such as name, email or postal-code", "name・email・postal-code など、HTML で定められた値"));
        }
    }

    /// <summary>Searching and filtering ask about something else; a field without any form may belong to one elsewhere.</summary>
    private static bool IsInPostForm(MarkupElement control) =>
        control.Nearest(static ancestor => ancestor.IsNamed("form") || ancestor.IsNamed("EditForm")) is { } form
        && form.FindAttribute("method")?.Value.Literal?.Trim().Equals("get", StringComparison.OrdinalIgnoreCase) != true
        && form.FindAttribute("autocomplete")?.Value.Literal?.Trim().Equals("off", StringComparison.OrdinalIgnoreCase) != true;

    /// <summary><c>StoreUsers</c>, <c>InviteMember</c>, <c>CreateUser</c>, <c>Share</c>: the page is about somebody else.</summary>
    private static bool IsAboutOthers(string page)
    {
        var words = IdentifierWords.Of(page).Words;
        return words.Any(ForOthers.Contains) || words.Count > 1 && Managing.Contains(words[0]) && People.Contains(words[words.Count - 1]);
    }

    /// <summary>Where staff enter data of others, nothing of the user's own can be filled in.</summary>
    private static bool IsOfficeUse(string path) => path.Split('/', '\\').Any(folder =>
        folder.IndexOf("admin", StringComparison.OrdinalIgnoreCase) >= 0
        || folder.Equals("Staff", StringComparison.OrdinalIgnoreCase)
        || folder.EndsWith("Templates", StringComparison.OrdinalIgnoreCase)
        || folder.Contains("管理") || folder.Contains("職員"));
}
