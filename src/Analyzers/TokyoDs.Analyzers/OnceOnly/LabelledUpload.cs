using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>An upload of a page, what its label says, and which member it is bound to.</summary>
internal readonly record struct LabelledUpload(TextSpan Span, string Label, string? Member)
{
    /// <summary>The uploads of a page with a label that can be read, those below a suppression of the rule left out.</summary>
    public static IEnumerable<LabelledUpload> In(AdditionalText file, string rule, Func<string, bool> concerns, Configuration configuration, CancellationToken cancellation)
    {
        if (MarkupFiles.KindOf(file.Path) is not { } kind
            || file.GetText(cancellation) is not { } text
            || text.ToString() is var page && !concerns(page)
            || string.Equals(configuration.Option(file, ConfigurationKey.SeverityPrefix + rule), "none", StringComparison.OrdinalIgnoreCase)
            || file.Path.Split('/', '\\').Any(AskedForm.IsStaffName))
        {
            yield break;
        }

        var document = MarkupDocument.Parse(page, kind, cancellation);
        var suppressions = MarkupSuppressions.Of(document, text);
        var labels = document.ElementsNamed("label").ToLookup(label => TargetOf(label, page), label => label.VisibleText, StringComparer.Ordinal);
        foreach (var upload in document.AllElements.Where(IsUpload))
        {
            var texts = TargetsOf(upload, page).SelectMany(target => labels[target])
                .Prepend(upload.Nearest(static around => around.IsNamed("label"))?.VisibleText ?? "")
                .Append(upload.LiteralOf("aria-label") ?? "");
            if (texts.FirstOrDefault(concerns) is { } label && suppressions.Covering(rule, upload.Span) is null)
            {
                yield return new(upload.Span, label, Source(upload, "asp-for", page)?.Split('.').Last());
            }
        }
    }

    private static bool IsUpload(MarkupElement element) =>
        element.Name == "InputFile" || (element.IsNamed("input") && element.FindAttribute("type")?.Value.Is("file") == true);

    private static IEnumerable<string> TargetsOf(MarkupElement upload, string page)
    {
        if (upload.LiteralOf("id") is { Length: > 0 } id)
        {
            yield return id;
        }

        if (Source(upload, "asp-for", page) is { } model)
        {
            yield return "asp-for " + model;
        }
    }

    private static string TargetOf(MarkupElement label, string page) =>
        label.LiteralOf("for") ?? (Source(label, "asp-for", page) is { } model ? "asp-for " + model : "");

    private static string? Source(MarkupElement element, string attribute, string page) =>
        element.FindAttribute(attribute)?.ValueSpan is { } span ? page.Substring(span.Start, span.Length).TrimStart('@').Trim() : null;
}
