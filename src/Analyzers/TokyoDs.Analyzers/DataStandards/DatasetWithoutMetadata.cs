using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2402: open data that a service publishes with nothing that says what they are and how they may be used.</summary>
internal sealed class DatasetWithoutMetadata : CodeRule
{
    private static readonly string[] Words = ["opendata", "open-data", "open_data", "dataset", "オープンデータ"];

    private static readonly string[] Metadata =
        ["License", "Licence", "LicenseUrl", "DatasetMetadata", "DatasetDescription", "OpenDataMetadata", "OpenDataCatalog", "DcatDataset", "DataCatalog"];

    public override Rule Rule { get; } = new("TDS2402", Category.DataStandards, Mark.Recommended)
    {
        Title = new("Publish data with title, description, licence and date", "公開するデータに題名・説明・利用条件・更新日を付ける"),
        Message = new(
            "Open data are published here as '{0}', and the project says nothing of title, description, licence and date of change; publish them beside the file",
            "オープンデータを '{0}' で公開していますが、題名・説明・利用条件・更新日を示すものがプロジェクトにありません。ファイルと合わせて公開してください。"),
        Why = new(
            "Without a licence nobody may use the data, without a date nobody trusts them, and without a description no catalogue finds them.",
            "利用条件がなければ使えず、更新日がなければ信頼できず、説明がなければカタログで見つかりません。"),
        Basis = [Section("3.6"), DataStep(7), Gif("469"), Data("metadata"), Article(7)],
    };

    public override void Register(CodeRules rules) => rules.OnText(
        text => text.StartsWith("text/csv", StringComparison.OrdinalIgnoreCase),
        context =>
        {
            if (context.Target.Expression.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: var called } }
                && NameOf(called) is "File" or "Text" or "Content" or "Bytes" or "Stream"
                && IsOpen(context.Target.Node)
                && !Metadata.Any(name => context.Types.Mentions.Has(name, context.Cancellation))
                && !context.IsInTest(context.Target.Node))
            {
                context.Report(context.Target.Node, context.Target.Value);
            }
        });

    /// <summary>Whether the route, the file name, the function or the type around says that the data are open data.</summary>
    private static bool IsOpen(SyntaxNode place)
    {
        var function = place.FirstAncestorOrSelf<SyntaxNode>(node => node is LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or GlobalStatementSyntax);
        return (function is not null && function.DescendantTokens().Any(token =>
                token.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken && Speaks(token.ValueText)))
            || (place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && (Speaks(type.Identifier.ValueText) || type.AttributeLists.Any(list => Speaks(list.ToString()))));
    }

    private static string NameOf(ExpressionSyntax called) =>
        called is MemberAccessExpressionSyntax member ? member.Name.Identifier.ValueText : (called as IdentifierNameSyntax)?.Identifier.ValueText ?? "";

    private static bool Speaks(string text) => WrittenNames.Speaks(text, Words);
}
