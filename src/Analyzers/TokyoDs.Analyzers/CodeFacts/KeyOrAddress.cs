using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A use that carries a value to where others find it.</summary>
internal enum Exposure
{
    None,

    /// <summary>A key of a dictionary, cache, session or table.</summary>
    Key,

    /// <summary>Part of a URL.</summary>
    Address,

    /// <summary>The input of a hash.</summary>
    Hash,

    /// <summary>The input of a hash with a secret key.</summary>
    KeyedHash,
}

/// <summary>Follows a name through the expression around it to a key, an address or a hash. What leaves the expression is not followed.</summary>
internal static class KeyOrAddress
{
    /// <summary>Calls and members that give the same value in another form.</summary>
    private static readonly HashSet<string> SameValue =
        ["Value", "Trim", "ToString", "Reveal", "Replace", "Normalize", "GetValueOrDefault", "PadLeft", "ToUpperInvariant", "AsSpan", "AsMemory"];

    private static readonly HashSet<string> Keyed =
    [
        "ToDictionary", "ToLookup", "ToFrozenDictionary", "ToImmutableDictionary", "ToDictionaryAsync", "HasKey", "HasAlternateKey",
    ];

    private static readonly HashSet<string> Hashes = ["HashData", "TryHashData", "HashDataAsync", "ComputeHash", "ComputeHashAsync", "TryComputeHash"];

    private static readonly HashSet<string> Dictionaries =
    [
        "Dictionary", "IDictionary", "IReadOnlyDictionary", "ConcurrentDictionary", "SortedDictionary", "SortedList", "FrozenDictionary",
        "ImmutableDictionary", "ILookup", "OrderedDictionary",
    ];

    public static Exposure Of(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        for (SyntaxNode node = name; node.Parent is { } parent;)
        {
            switch (parent)
            {
                case MemberAccessExpressionSyntax access when access.Name == node || SameValue.Contains(access.Name.Identifier.ValueText):
                case InvocationExpressionSyntax call when call.Expression == node:
                case ConditionalAccessExpressionSyntax or MemberBindingExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax:
                case AnonymousObjectMemberDeclaratorSyntax or AnonymousObjectCreationExpressionSyntax:
                    node = parent;
                    break;
                case InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } hole:
                    if (IsAddress(string.Concat(text.Contents.TakeWhile(content => content != hole).Select(content => content is InterpolatedStringTextSyntax piece ? piece.TextToken.ValueText : "x"))))
                    {
                        return Exposure.Address;
                    }

                    node = text;
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    if (sum.Right == node && sum.Left.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().LastOrDefault() is { } before && IsAddress(before.Token.ValueText))
                    {
                        return Exposure.Address;
                    }

                    node = sum;
                    break;
                case LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } given } lambda when lambda.Body == node:
                    return IsKeySelector(call, given) ? Exposure.Key : Exposure.None;
                case ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: var indexed } list } argument when list.Arguments[0] == argument:
                    return IsKeyed(indexed, model, cancellation) ? Exposure.Key : Exposure.None;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetBytes" or "EscapeDataString" or "UrlEncode" } } encoding }:
                    node = encoding;
                    break;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument:
                    return OfArgument(argument, call, model, cancellation);
                default:
                    return Exposure.None;
            }
        }

        return Exposure.None;
    }

    /// <summary>Whether a type is written as the key of a dictionary: <c>Dictionary&lt;IndividualNumber, …&gt;</c>, told where it is declared.</summary>
    public static bool IsKeyType(SimpleNameSyntax type) =>
        type.Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax generic } list
        && list.Arguments[0] == type
        && Dictionaries.Contains(generic.Identifier.ValueText)
        && !generic.Ancestors().TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax)).Any(node => node is BaseObjectCreationExpressionSyntax);

    /// <summary>Whether what is written before a value makes it part of a path or the value of a query.</summary>
    private static bool IsAddress(string before)
    {
        var text = before.TrimStart('~');
        if (text.IndexOfAny([' ', '\n', '　', '。']) >= 0)
        {
            return false;
        }

        var mark = text.LastIndexOfAny(['?', '&']);
        return (mark >= 0 && text.IndexOf('=', mark) > mark)
            || (text.EndsWith("/", StringComparison.Ordinal) && text.Length > 1 && (text[0] == '/' || text.IndexOf("://", StringComparison.Ordinal) > 0));
    }

    private static bool IsKeySelector(InvocationExpressionSyntax call, ArgumentSyntax given) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method }
        && Keyed.Contains(method)
        && call.ArgumentList.Arguments[0] == given;

    private static bool IsKeyed(SyntaxNode? indexed, SemanticModel model, CancellationToken cancellation) => indexed switch
    {
        ElementAccessExpressionSyntax access => IsStore(model.GetTypeInfo(access.Expression, cancellation).Type),
        ImplicitElementAccessSyntax implicitAccess => implicitAccess.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } made
            && IsStore(model.GetTypeInfo(made, cancellation).Type),
        ElementBindingExpressionSyntax { Parent: ConditionalAccessExpressionSyntax access } => IsStore(model.GetTypeInfo(access.Expression, cancellation).Type),
        _ => false,
    };

    private static Exposure OfArgument(ArgumentSyntax argument, InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetOperation(argument, cancellation) is not Microsoft.CodeAnalysis.Operations.IArgumentOperation { Parameter: { } parameter }
            || parameter.ContainingSymbol is not IMethodSymbol method)
        {
            return Exposure.None;
        }

        var owner = method.ContainingType;
        if (Hashes.Contains(method.Name) && owner.IsIn("System.Security.Cryptography"))
        {
            var type = (call.Expression as MemberAccessExpressionSyntax)?.Expression is { } instance ? model.GetTypeInfo(instance, cancellation).Type ?? owner : owner;
            return type.Name.StartsWith("HMAC", StringComparison.Ordinal) || owner.Name.StartsWith("HMAC", StringComparison.Ordinal) ? Exposure.KeyedHash : Exposure.Hash;
        }

        return parameter.Name is "routeValues" or "values" && owner.IsWithin("Microsoft.AspNetCore") ? Exposure.Address
            : parameter.Name == "value" && method.Name == "AddQueryString" ? Exposure.Address
            : parameter.Name == "key" && (IsStore(owner) || (method.IsExtensionMethod && IsStore((method.ReducedFrom ?? method).Parameters[0].Type))) ? Exposure.Key
            : Exposure.None;
    }

    /// <summary>Something that finds values by a key.</summary>
    private static bool IsStore(ITypeSymbol? type) =>
        type is not null
        && type.AllInterfaces.Concat(type is INamedTypeSymbol own ? [own] : []).Any(part => Dictionaries.Contains(part.Name) || part.Name is "IMemoryCache" or "IDistributedCache" or "HybridCache" or "ISession" or "Hashtable");
}
