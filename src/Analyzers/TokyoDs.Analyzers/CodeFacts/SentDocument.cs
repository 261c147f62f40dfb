using System.Text.RegularExpressions;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>
/// Whether a file is the template of an e-mail or a PDF: nobody browses it, so it has no title in a tab, nothing to skip and no tab that a link
/// could leave. Its name must say so and its content must not speak against it; pages about e-mail have the same names.
/// </summary>
internal static class SentDocument
{
    /// <summary>The file and the folders around it that may tell.</summary>
    private const int NearSteps = 3;

    private static readonly string[] Media = ["mail", "mails", "email", "emails", "pdf", "pdfs"];

    private static readonly string[] Templates = ["template", "templates", "body", "bodies"];

    private static readonly string[] JapaneseMedia = ["メール", "帳票"];

    /// <summary>What can be operated on a page and neither in a letter nor on paper.</summary>
    private static readonly string[] Operated = ["form", "input", "select", "textarea", "button", "script", "EditForm"];

    private static readonly Regex NoLayout = new(@"\bLayout\s*=\s*(?:null|"""")", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static bool IsSentOut(this MarkupContext context) => Is(context.Document, context.File.Path);

    public static bool Is(MarkupDocument document, string path)
    {
        var steps = Enumerable.Reverse(path.Split('/', '\\')).Take(NearSteps).ToList();
        var isTemplate = steps.Any(IsTemplate);
        return (isTemplate || steps.Any(Names))
            && !document.DirectivesNamed("page").Any()
            && !document.AllElements.Any(IsBrowsed)
            && (isTemplate || document.ElementsNamed("html").Any() || NoLayout.IsMatch(document.Text) || document.ElementsNamed("table").Any(IsLaidOutByHand));
    }

    private static bool Names(string step) =>
        (step.IndexOf("mail", StringComparison.OrdinalIgnoreCase) >= 0 || step.IndexOf("pdf", StringComparison.OrdinalIgnoreCase) >= 0)
            && WordsOf(step).Any(word => Media.Contains(word))
        || JapaneseMedia.Any(word => step.IndexOf(word, StringComparison.Ordinal) >= 0);

    /// <summary><c>EmailTemplates</c>, <c>PdfTemplate</c>, <c>MailBody.cshtml</c></summary>
    private static bool IsTemplate(string step) =>
        Names(step) && WordsOf(step) is var words && Templates.Any(words.Contains);

    private static IReadOnlyList<string> WordsOf(string step) =>
        IdentifierWords.Of(step.IndexOf('.') is > 0 and var dot ? step.Substring(0, dot) : step.TrimStart('.')).Words;

    /// <summary>Something to operate, or an address that only a browser on the site can follow.</summary>
    private static bool IsBrowsed(MarkupElement element) =>
        Operated.Any(element.IsNamed) || element.Attributes.Any(attribute => attribute.Name.StartsWith("asp-", StringComparison.OrdinalIgnoreCase));

    /// <summary>As mail programs need it: without style sheets.</summary>
    private static bool IsLaidOutByHand(MarkupElement table) =>
        table.FindAttribute("cellpadding") is not null || table.FindAttribute("cellspacing") is not null || table.FindAttribute("bgcolor") is not null
        || table.FindAttribute("style") is not null && table.FindAttribute("width") is not null;
}
