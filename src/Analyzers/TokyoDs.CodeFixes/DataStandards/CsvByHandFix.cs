using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2401: gives the whole file to an <c>OpenDataCsvWriter</c>, which quotes, writes independently of culture and refuses formulas.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CsvByHandFix()
    : NodeFix("TDS2401", new Text("Write the file with OpenDataCsvWriter", "OpenDataCsvWriter で書き出す"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(CsvFileByHand.FoundKey);

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (CsvFileByHand.Around(node, model!, cancellationToken) is not { } file)
        {
            return document;
        }

        var (writer, import) = Name(CsvFileByHand.WriterType);
        var (encoding, _) = Name("TokyoDs.OpenData.CsvEncoding");
        var (files, filesImport) = Name("System.IO.File");
        var target = file.Creation.ArgumentList!.Arguments[0].Expression;
        var stream = model!.GetTypeInfo(target, cancellationToken).Type?.SpecialType == SpecialType.System_String ? $"{files}.Create({target})" : target.ToString();
        var headers = string.Join(", ", file.Names.Select(name => SyntaxFactory.Literal(name).ToString()));
        var creation = SyntaxFactory.ParseExpression(
            $"new {writer}({stream}, [{headers}], new() {{ Encoding = {encoding}.{(file.HasByteOrderMark ? "Utf8WithBom" : "Utf8")} }})");

        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        root = root!.TrackNodes([file.Creation, file.Type, file.Header, .. file.Rows.Select(row => row.Statement)]);
        root = Replace(root, file.Creation, creation.WithTriviaFrom(file.Creation));
        root = file.Type.IsVar ? root : Replace(root, file.Type, SyntaxFactory.ParseTypeName(writer).WithTriviaFrom(file.Type));
        foreach (var (statement, cells) in file.Rows)
        {
            root = ReplaceRow(root, root.GetCurrentNode(statement)!, [.. cells.Select(cell => $"Write({cell});"), "EndRow();"]);
        }

        root = root.RemoveNode(root.GetCurrentNode(file.Header)!, SyntaxRemoveOptions.KeepNoTrivia)!;
        return document.WithSyntaxRoot(Imports.Add(Imports.Add(root, import), stream == target.ToString() ? null : filesImport));

        (string Written, string? Import) Name(string type) => Imports.Name(model!.Compilation.GetTypeByMetadataName(type)!, model, node.SpanStart);
    }

    private static SyntaxNode Replace(SyntaxNode root, SyntaxNode old, SyntaxNode replacement) => root.ReplaceNode(root.GetCurrentNode(old)!, replacement);

    private static SyntaxNode ReplaceRow(SyntaxNode root, ExpressionStatementSyntax row, List<string> calls)
    {
        var writer = ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)row.Expression).Expression).Expression.ToString();
        var lineBreak = row.GetTrailingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } end ? end : SyntaxFactory.LineFeed;
        var indentation = row.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        StatementSyntax[] statements =
        [
            .. calls.Select((call, i) => SyntaxFactory.ParseStatement($"{writer}.{call}")
                .WithLeadingTrivia(i == 0 ? row.GetLeadingTrivia() : indentation.RawKind == 0 ? default : SyntaxFactory.TriviaList(indentation))
                .WithTrailingTrivia(i == calls.Count - 1 ? row.GetTrailingTrivia() : SyntaxFactory.TriviaList(lineBreak))
                .WithAdditionalAnnotations(Formatter.Annotation)),
        ];
        return row.Parent is BlockSyntax
            ? root.ReplaceNode(row, statements)
            : root.ReplaceNode(row, SyntaxFactory.Block(statements).WithAdditionalAnnotations(Formatter.Annotation));
    }
}
