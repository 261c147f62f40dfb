using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The models of the forms of a Blazor component: filled from a posted form, or given to an <c>EditForm</c>.</summary>
internal static class EditedModels
{
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol component, KnownTypes types)
    {
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var property in component.GetMembers().OfType<IPropertySymbol>())
        {
            if (ItemAttributes.Has(property, "SupplyParameterFromFormAttribute"))
            {
                found.Add(property);
            }
        }

        foreach (var part in component.DeclaringSyntaxReferences.Where(part => FileNames.Of(part.SyntaxTree).Has("EditForm")))
        {
            found.UnionWith(ModelsIn(part.GetSyntax(), types.ModelOf(part.SyntaxTree)));
        }

        return found;
    }

    /// <summary>What the Razor compiler writes for <c>&lt;EditForm Model="…"&gt;</c>: an attribute of that name with the expression inside a type check.</summary>
    private static IEnumerable<ISymbol> ModelsIn(SyntaxNode component, SemanticModel model) =>
        component.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddComponentParameter" or "AddAttribute" }, ArgumentList.Arguments.Count: 3 }
                && IsModel(call.ArgumentList.Arguments[1].Expression))
            .Select(call => model.GetSymbolInfo(Innermost(call.ArgumentList.Arguments[2].Expression)).Symbol)
            .OfType<ISymbol>()
            .Where(symbol => symbol is IPropertySymbol or IFieldSymbol);

    private static bool IsModel(ExpressionSyntax name) => name switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText == "Model",
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } written => written.ArgumentList.ToString().EndsWith("EditForm.Model)", StringComparison.Ordinal),
        _ => false,
    };

    private static ExpressionSyntax Innermost(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case InvocationExpressionSyntax { ArgumentList.Arguments: [var only] }:
                    expression = only.Expression;
                    break;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    break;
                case ParenthesizedExpressionSyntax inner:
                    expression = inner.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }
}
