using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A check of a number that a shared type can do in its place.</summary>
internal static class OwnCheck
{
    /// <summary>The property of a finding that names the shared type.</summary>
    public const string TypeKey = "Type";

    /// <summary>
    /// What the fix is told about a method: the type, when the method answers yes or no about one text and looks at nothing else, throwing
    /// nothing either, so that nobody can miss anything of it but the answer.
    /// </summary>
    public static ImmutableDictionary<string, string?>? FactsOf(CodeContext<IMethodSymbol> context, string sharedType) =>
        context.Target is { ReturnType.SpecialType: SpecialType.System_Boolean, Parameters: [{ RefKind: RefKind.None, Type.SpecialType: SpecialType.System_String }], TypeParameters.IsEmpty: true } method
        && method.DeclaringSyntaxReferences is [var declared]
        && declared.GetSyntax(context.Cancellation) is MethodDeclarationSyntax { AttributeLists.Count: 0 } declaration
        && LooksOnlyAt(declaration, context)
            ? ImmutableDictionary<string, string?>.Empty.Add(TypeKey, sharedType)
            : null;

    private static bool LooksOnlyAt(MethodDeclarationSyntax declaration, CodeContext<IMethodSymbol> context)
    {
        SyntaxNode? body = declaration.ExpressionBody;
        body ??= declaration.Body;
        var model = context.ModelOf(declaration.SyntaxTree);
        return body is not null
            && body.DescendantNodes().OfType<SimpleNameSyntax>().All(name => IsOfTheMethodOrTheFramework(model.GetSymbolInfo(name, context.Cancellation).Symbol))
            && !body.DescendantNodes().Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax);
    }

    private static bool IsOfTheMethodOrTheFramework(ISymbol? symbol) =>
        symbol is ILocalSymbol or IParameterSymbol or { DeclaringSyntaxReferences.IsEmpty: true };
}
