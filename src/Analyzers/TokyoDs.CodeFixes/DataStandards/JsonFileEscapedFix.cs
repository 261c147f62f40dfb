using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.DataStandards;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2502: gives the serializer an encoder that leaves all of Unicode as it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class JsonFileEscapedFix()
    : NodeFix("TDS2502", new Text("Write Japanese as it is", "日本語をそのまま書き出す"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(JsonFileEscaped.ShapeKey) && CallAt(node) is not null;

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var call = CallAt(node)!;
        var (encoder, encoderImport) = Name("System.Text.Encodings.Web.JavaScriptEncoder");
        var (ranges, rangesImport) = Name("System.Text.Unicode.UnicodeRanges");
        var (options, optionsImport) = Name("System.Text.Json.JsonSerializerOptions");
        var value = $"{encoder}.Create({ranges}.All)";
        SyntaxNode changed;
        if (diagnostic.Properties[JsonFileEscaped.ShapeKey] == JsonFileEscaped.Inline)
        {
            var creation = call.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<BaseObjectCreationExpressionSyntax>().Last();
            changed = root!.ReplaceNode(creation, Initializers.With(creation, "Encoder", value));
            optionsImport = null;
        }
        else
        {
            var given = SyntaxFactory.Argument(SyntaxFactory.ParseExpression($"new {options} {{ Encoder = {value} }}"));
            var arguments = call.ArgumentList.Arguments;
            var isNamed = call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SerializeAsync" } || arguments.Any(argument => argument.NameColon is not null);
            var named = isNamed ? given.WithNameColon(SyntaxFactory.NameColon("options").WithTrailingTrivia(SyntaxFactory.Space)) : given;
            var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
            changed = root!.ReplaceNode(
                call, call.WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList(arguments.Add(named), [.. arguments.GetSeparators(), comma]))));
        }

        return document.WithSyntaxRoot(Imports.Add(Imports.Add(Imports.Add(changed, encoderImport), rangesImport), optionsImport));

        (string Written, string? Import) Name(string type) => Imports.Name(model!.Compilation.GetTypeByMetadataName(type)!, model, node.SpanStart);
    }

    private static InvocationExpressionSyntax? CallAt(SyntaxNode node) => node.FirstAncestorOrSelf<InvocationExpressionSyntax>(call =>
        (call.Expression as MemberAccessExpressionSyntax)?.Name == node);
}
