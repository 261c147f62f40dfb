using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.CodeFixes.Engine;

/// <summary>Applies the change that a finding in a Razor or HTML file brings along, for every rule that has one.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(MarkupFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".cshtml", ".razor", ".html", ".htm"])]
[Shared]
public sealed class MarkupFix : CodeFixProvider
{
    private const char KeySeparator = '|';

    private static readonly ImmutableDictionary<string, Text> Titles = Analyzers.Engine.RuleSet.Markup
        .Where(rule => rule.Rule.MendTitle is not null).ToImmutableDictionary(rule => rule.Rule.Id, rule => rule.Rule.MendTitle!);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Titles.Keys.OrderBy(id => id, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new MarkupFixAll();

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is AdditionalDocument document)
        {
            foreach (var finding in context.Diagnostics.Where(finding => Titles.ContainsKey(finding.Id) && Mend.Of(finding) is not null))
            {
                context.RegisterCodeFix(
                    ActionFor(finding.Id, document, cancellation => FixAsync(document.Project.Solution, document, [finding], cancellation)), finding);
            }
        }

        return Task.CompletedTask;
    }

    internal static CodeAction ActionFor(string id, TextDocument document, Func<CancellationToken, Task<Solution>> apply)
    {
#pragma warning disable RS1035, CA1305 // a light bulb speaks the language of the editor it is shown in
        var title = Titles[id].ToString(CultureInfo.CurrentUICulture);
#pragma warning restore RS1035, CA1305
        return CodeAction.Create(title, apply, equivalenceKey: id + KeySeparator + document.FilePath);
    }

    /// <summary>The rule and the file that a Fix All began at: contexts of additional files do not name them.</summary>
    internal static (string Id, string File)? OriginOf(string? equivalenceKey) =>
        equivalenceKey?.Split([KeySeparator], 2) is [var id, var file] ? (id, file) : null;

    /// <summary>The solution with findings of one file mended.</summary>
    internal static async Task<Solution> FixAsync(
        Solution solution, TextDocument document, IEnumerable<Diagnostic> findings, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = findings.Select(Mend.Of).OfType<Microsoft.CodeAnalysis.Text.TextChange>()
            .Where(change => change.Span.End <= text.Length).Distinct().OrderBy(change => change.Span.Start);
        return solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
    }
}
