using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Gives a property the type that its finding names; offered only where the rule found that nothing else hangs on it.</summary>
public abstract class RetypedMemberFix : NodeFix
{
    private protected RetypedMemberFix(string id, Text title)
        : base(id, title)
    {
    }

    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node is PropertyDeclarationSyntax && diagnostic.Properties.ContainsKey(Retyping.TypeKey);

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var property = (PropertyDeclarationSyntax)node;
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var type = model!.Compilation.GetTypeByMetadataName(diagnostic.Properties[Retyping.TypeKey]!)!;
        var (name, import) = type.SpecialType == SpecialType.System_Decimal ? ("decimal", null) : Imports.Name(type, model, property.SpanStart);
        var written = SyntaxFactory.ParseTypeName(property.Type is NullableTypeSyntax ? name + "?" : name);
        var retyped = property.WithType(written.WithTriviaFrom(property.Type));
        if (property.Initializer is not null)
        {
            retyped = retyped.WithInitializer(null).WithSemicolonToken(default).WithTrailingTrivia(property.GetTrailingTrivia());
        }

        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return document.WithSyntaxRoot(Imports.Add(root!.ReplaceNode(property, retyped), import));
    }
}
