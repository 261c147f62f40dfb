using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataStandards;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2004 where an era and its year are written into a text: <c>$"令和{date.Year - 2018}年"</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class HandMadeWarekiFix()
    : NodeFix("TDS2004", new Text("Write era and year by Wareki", "元号と年を Wareki で書く"))
{
    private const string TypeName = "TokyoDs.Time.Wareki";
    private const string DateName = "System.DateOnly";

    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(HandMadeWareki.DateKey) && EraBefore(node) is not null;

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model!.Compilation.GetTypeByMetadataName(TypeName) is not { } type
            || model.Compilation.GetTypeByMetadataName(DateName) is not { } dateType)
        {
            return document;
        }

        var (name, import) = Imports.Name(type, model, node.SpanStart);
        var date = ((MemberAccessExpressionSyntax)((BinaryExpressionSyntax)node).Left).Expression.WithoutTrivia().ToString();
        var (dateName, dateImport) = Imports.Name(dateType, model, node.SpanStart);
        var isMoment = diagnostic.Properties[HandMadeWareki.DateKey] == "DateTime";
        var wareki = isMoment ? $"{name}.FromDate({dateName}.FromDateTime({date}))" : $"{name}.FromDate({date})";
        var (text, era) = EraBefore(node)!.Value;
        var hole = (InterpolationSyntax)node.Parent!;
        var written = (InterpolatedStringExpressionSyntax)hole.Parent!;
        var before = text.TextToken.Text.Substring(0, text.TextToken.Text.Length - era.Length);
        var contents = new List<InterpolatedStringContentSyntax>();
        foreach (var content in written.Contents)
        {
            if (content != text)
            {
                contents.Add(content == hole ? hole.WithExpression(SyntaxFactory.ParseExpression(wareki + ".Year")) : content);
                continue;
            }

            if (before.Length > 0)
            {
                var token = SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, before, before, default);
                contents.Add(text.WithTextToken(token));
            }

            contents.Add(SyntaxFactory.Interpolation(SyntaxFactory.ParseExpression(wareki + ".EraName")));
        }

        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var changed = Imports.Add(root!.ReplaceNode(written, written.WithContents(SyntaxFactory.List(contents))), import);
        return document.WithSyntaxRoot(isMoment ? Imports.Add(changed, dateImport) : changed);
    }

    /// <summary>The text before the year that ends with the era which the constant stands for; null in every other shape.</summary>
    private static (InterpolatedStringTextSyntax Text, string Era)? EraBefore(SyntaxNode node)
    {
        if (node is not BinaryExpressionSyntax
            {
                Left: MemberAccessExpressionSyntax { Expression: var date },
                Right: LiteralExpressionSyntax { Token.Value: int offset },
                Parent: InterpolationSyntax { AlignmentClause: null, FormatClause: null, Parent: InterpolatedStringExpressionSyntax written } hole,
            }
            || EraTable.NameOf(offset) is not { } era || !IsWithoutEffect(date))
        {
            return null;
        }

        var index = written.Contents.IndexOf(hole);
        return index > 0 && written.Contents[index - 1] is InterpolatedStringTextSyntax text && text.TextToken.Text.EndsWith(era, StringComparison.Ordinal)
            ? (text, era)
            : null;
    }

    /// <summary>The date is written twice afterwards, so reading it must do nothing else.</summary>
    private static bool IsWithoutEffect(ExpressionSyntax date) => date switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax member => IsWithoutEffect(member.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsWithoutEffect(suppressed.Operand),
        _ => false,
    };
}
