using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3301: a page, or a part of one, that does not say its language.</summary>
internal sealed class LanguageMissingOrInvalid : MarkupRule
{
    private const string Japanese = "lang=\"ja\"";

    /// <summary>Elements whose <c>lang</c> means a programming language to some tool.</summary>
    private static readonly string[] CodeElements = ["script", "style", "template", "code", "pre"];

    public override Rule Rule { get; } = new("TDS3301", Category.Accessibility, Mark.Required)
    {
        Title = new("Say which language the page is in", "ページの言語を正しく示す"),
        Message = new(
            "{0} names no language; write {1}",
            "{0} では言語が伝わりません。{1} のように書いてください。"),
        Why = new(
            "Screen readers choose voice and pronunciation by lang. Without it, or with the country code jp, Japanese is read by a foreign voice.",
            "読み上げソフトは lang で音声を選びます。指定がない、または国コードの jp では、日本語が外国語の音声で読まれることがあります。"),
        Basis = [Wcag("3.1.1"), Wcag("3.1.2"), Jis("3.1.1"), Jis("3.1.2"), ServiceDesign("language"), Article(3)],
        MendTitle = new("Write the language tag that was meant", "正しい言語タグに直す"),
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.FindAttribute("lang") is { } lang)
            {
                CheckValue(context, element, lang);
            }
            else if (element.IsNamed("html") && !element.HasOpaqueAttributes && element.IsOnPage() && !context.IsSentOut())
            {
                context.Report(element.Span, "<html>", Japanese);
            }
        }
    }

    private static void CheckValue(MarkupContext context, MarkupElement element, MarkupAttribute lang)
    {
        if (lang.Value.Literal is not { } text || !element.IsOnPage() || CodeElements.Any(element.IsNamed))
        {
            return;
        }

        var tag = text.Trim();
        var isUnknownOnPurpose = tag.Length == 0 && !element.IsNamed("html");
        if (!isUnknownOnPurpose && !LanguageTags.IsValid(tag))
        {
            var meant = tag.Length == 0 ? null : LanguageTags.Meant(tag);
            context.ReportMendable(lang.Span, Mend.Value(lang, meant), $"lang=\"{text}\"", meant is null ? Japanese : $"lang=\"{meant}\"");
        }
    }
}
