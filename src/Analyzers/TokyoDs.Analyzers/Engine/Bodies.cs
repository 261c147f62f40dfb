using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.Engine;

/// <summary>The pieces of code that are analysed as a whole: methods, accessors, initializers, the statements at the top of a program.</summary>
internal static class Bodies
{
    /// <summary>The body that a piece of code belongs to; lambdas and local functions belong to the body around them.</summary>
    public static SyntaxNode? Around(SyntaxNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax:
                case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax or IndexerDeclarationSyntax }:
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax }:
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } }:
                    return current;
                case GlobalStatementSyntax { Parent: CompilationUnitSyntax unit }:
                    return unit;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    public static ControlFlowGraph? Graph(SyntaxNode body, SemanticModel model, CancellationToken cancellation) =>
        model.GetOperation(body, cancellation) switch
        {
            IMethodBodyOperation { Parent: null } method => ControlFlowGraph.Create(method, cancellation),
            IConstructorBodyOperation { Parent: null } constructor => ControlFlowGraph.Create(constructor, cancellation),
            IBlockOperation { Parent: null } block => ControlFlowGraph.Create(block, cancellation),
            IFieldInitializerOperation { Parent: null } field => ControlFlowGraph.Create(field, cancellation),
            IPropertyInitializerOperation { Parent: null } property => ControlFlowGraph.Create(property, cancellation),
            _ => null,
        };

    public static IMethodSymbol? Method(SyntaxNode body, SemanticModel model, CancellationToken cancellation) =>
        body switch
        {
            ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } =>
                (model.GetDeclaredSymbol(property, cancellation) as IPropertySymbol)?.GetMethod,
            EqualsValueClauseSyntax => null,
            _ => model.GetDeclaredSymbol(body, cancellation) as IMethodSymbol,
        };

    /// <summary>Where the code of a method is written, or null: abstract, external, written by the compiler.</summary>
    public static SyntaxNode? Of(IMethodSymbol method, CancellationToken cancellation)
    {
        var implementation = method.PartialImplementationPart ?? method;
        foreach (var reference in implementation.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellation);
            var body = declaration switch
            {
                BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
                BaseMethodDeclarationSyntax written => written,
                AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
                AccessorDeclarationSyntax accessor => accessor,
                PropertyDeclarationSyntax { ExpressionBody: { } arrow } => arrow,
                IndexerDeclarationSyntax { ExpressionBody: { } arrow } => arrow,
                ArrowExpressionClauseSyntax arrow => arrow,
                CompilationUnitSyntax unit => unit,
                _ => (SyntaxNode?)null,
            };
            if (body is not null)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>Whether the property is more than storage: its getter has code.</summary>
    public static bool IsComputed(IPropertySymbol property, CancellationToken cancellation) =>
        property.GetMethod is { } getter && Of(getter, cancellation) is not null;
}
