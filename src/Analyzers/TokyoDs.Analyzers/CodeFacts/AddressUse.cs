using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Tells an address that is connected to from one that is a name, a link for readers, or compared.</summary>
internal static class AddressUse
{
    /// <summary>Whether the address is given to something whose name says that it is used as one.</summary>
    public static bool IsConnection(ExpressionSyntax literal, CleartextUrl url, SemanticModel? model, CancellationToken cancellation)
    {
        var whole = literal;
        while (whole.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum)
        {
            whole = sum;
        }

        if (IsArgumentOfNaming(whole)
            || LiteralTarget.Of(whole, model, cancellation) is not { } target
            || CleartextUrl.IsNamingName(target.Name))
        {
            return false;
        }

        if (target.Name != "uriString")
        {
            return url.Scheme != "http" ? !target.IsOfLibrary || target.Name is not ("value" or "message" or "format")
                : CleartextUrl.IsAddressName(target.Name) || IsHeldForConnection(whole, model, cancellation);
        }

        return IsUriForConnection(whole, model, cancellation);
    }

    /// <summary>A Uri is judged by what it is made for: a link to a licence or a contact is for people.</summary>
    private static bool IsUriForConnection(ExpressionSyntax text, SemanticModel? model, CancellationToken cancellation)
    {
        var creation = text.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
        var owner = creation?.Parent?.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
        return creation is not null
            && (LiteralTarget.Of(creation, model, cancellation) is not { } outer || !CleartextUrl.IsNamingName(outer.Name))
            && (owner is null || model?.GetTypeInfo(owner, cancellation).Type is not { } type || !CleartextUrl.IsNamingName(type.Name));
    }

    /// <summary>Whether a variable that is called after what is there (<c>River</c>) is handed, in this file, to what connects.</summary>
    private static bool IsHeldForConnection(ExpressionSyntax text, SemanticModel? model, CancellationToken cancellation)
    {
        if (model is null
            || text.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            || model.GetDeclaredSymbol(declarator, cancellation) is not { } held)
        {
            return false;
        }

        foreach (var name in model.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != held.Name)
            {
                continue;
            }

            var use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name;
            if (use.Parent is ArgumentSyntax
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, held)
                && LiteralTarget.Of(use, model, cancellation) is { IsOfLibrary: true } taker
                && (taker.Name == "requestUri" || (taker.Name == "uriString" && IsUriForConnection(use, model, cancellation))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>AddNamespace("ns", "http://…")</c> takes a name whatever its parameter is called.</summary>
    private static bool IsArgumentOfNaming(ExpressionSyntax value) =>
        value.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } }
        && CleartextUrl.IsNamingName(call.Name.Identifier.ValueText);
}
