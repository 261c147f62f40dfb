using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.CodeFixes.Accessibility;

/// <summary>
/// Mends TDS3901 and TDS3902: writes true or false in lower case. The finding lies in the C# that Razor generates, the
/// change in the page it was made from; so it works where the host hands over generated documents.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class BooleanInAriaFix : CodeFixProvider
{
    private const string BoundBool = "TDS3901";
    private const string BoundText = "TDS3902";

    private static readonly Text Title = new("Write true or false in lower case", "小文字の true・false を渡す");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [BoundBool, BoundText];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new OnePageAfterAnother();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await ChangeAsync(context.Document.Project, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } change)
            {
                context.RegisterCodeFix(ActionFor(cancellation => ApplyAsync(context.Document.Project.Solution, [change], cancellation)), diagnostic);
            }
        }
    }

    private static CodeAction ActionFor(Func<CancellationToken, Task<Solution>> apply)
    {
#pragma warning disable RS1035, CA1305 // a light bulb speaks the language of the editor it is shown in
        var title = Title.ToString(CultureInfo.CurrentUICulture);
#pragma warning restore RS1035, CA1305
        return CodeAction.Create(title, apply, equivalenceKey: nameof(BooleanInAriaFix));
    }

    /// <summary>What to change in which page; null where the page or the attribute is not found.</summary>
    private static async Task<(DocumentId Page, TextChange Change)?> ChangeAsync(Project project, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        if (project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == place.Path) is not { FilePath: { } path } page
            || MarkupFiles.KindOf(path) is not { } kind
            || await StateAsync(project, diagnostic, cancellation).ConfigureAwait(false) is not { } state)
        {
            return null;
        }

        var text = await page.GetTextAsync(cancellation).ConfigureAwait(false);
        if (place.StartLinePosition.Line >= text.Lines.Count)
        {
            return null;
        }

        var position = text.Lines[place.StartLinePosition.Line].Start + place.StartLinePosition.Character;
        var value = MarkupDocument.Parse(text.ToString(), kind, cancellation).AllElements
            .SelectMany(element => element.Attributes)
            .FirstOrDefault(attribute => attribute.ValueSpan is { } span && span.Contains(position) && attribute.Value.Parts is [{ IsLiteral: false }]);
        return value is null ? null : (page.Id, new TextChange(value.ValueSpan!.Value, $"@({state} ? \"true\" : \"false\")"));
    }

    /// <summary>The condition, as it is written in the page.</summary>
    private static async Task<string?> StateAsync(Project project, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.Location.SourceTree is not { } tree
            || project.Solution.GetDocument(tree) is not { } document
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || (await tree.GetRootAsync(cancellation).ConfigureAwait(false)).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax found)
        {
            return null;
        }

        var state = diagnostic.Id == BoundText ? ReceiverOf(found) : found;
        var type = state is null ? null : model.GetTypeInfo(state, cancellation).Type;
        var isNullable = type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        if (state is null || !isNullable && type?.SpecialType != SpecialType.System_Boolean)
        {
            return null;
        }

        var isWhole = state is SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax;
        return (isWhole ? state.ToString() : $"({state})") + (isNullable ? " == true" : "");
    }

    /// <summary>What is made into text: the receiver of <c>ToString</c>, the argument of <c>Convert.ToString</c>, what an interpolation holds.</summary>
    private static ExpressionSyntax? ReceiverOf(ExpressionSyntax text) => text switch
    {
        ConditionalAccessExpressionSyntax access => access.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Convert" } }, ArgumentList.Arguments: [var only, ..] } => only.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Expression,
        InterpolatedStringExpressionSyntax { Contents: [InterpolationSyntax hole] } => hole.Expression,
        _ => null,
    };

    private static async Task<Solution> ApplyAsync(
        Solution solution, IReadOnlyList<(DocumentId Page, TextChange Change)> changes, CancellationToken cancellation)
    {
        foreach (var page in changes.GroupBy(change => change.Page))
        {
            var text = await solution.GetAdditionalDocument(page.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithAdditionalDocumentText(
                page.Key, text.WithChanges(page.Select(change => change.Change).Distinct().OrderBy(change => change.Span.Start)));
        }

        return solution;
    }

    private sealed class OnePageAfterAnother : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var changes = new List<(DocumentId, TextChange)>();
            foreach (var project in fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project])
            {
                var diagnostics = fixAllContext is { Scope: FixAllScope.Document, Document: { } document }
                    ? await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                foreach (var diagnostic in diagnostics)
                {
                    if (await ChangeAsync(project, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false) is { } change)
                    {
                        changes.Add(change);
                    }
                }
            }

            return changes.Count == 0 ? null : ActionFor(cancellation => ApplyAsync(fixAllContext.Solution, changes, cancellation));
        }
    }
}
