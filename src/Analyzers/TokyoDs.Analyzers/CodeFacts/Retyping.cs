using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Whether the type of a member can be exchanged for another and everything still compiles; the fix reads the answer.</summary>
internal static class Retyping
{
    /// <summary>The property of a finding that names the type a fix may put there.</summary>
    public const string TypeKey = "Type";

    /// <summary>
    /// The facts for the fix, or none when the compilation does not know the type, the member is used, set up or
    /// validated elsewhere, or a database column hangs on it.
    /// </summary>
    public static ImmutableDictionary<string, string?> To<T>(CodeContext<T> context, DataItem item, string metadataName) =>
        context.Types.Has(metadataName)
        && item.Role is not TypeRole.Entity
        && item.Symbol is IPropertySymbol property
        && SymbolEqualityComparer.Default.Equals(item.Type, WithoutNullable(property.Type))
        && property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation) is PropertyDeclarationSyntax declaration
        && IsWithoutValue(declaration.Initializer?.Value)
        && !property.GetAttributes().Any(attribute => IsValidation(attribute.AttributeClass))
        && !context.Types.Mentions.HasUse(property.Name)
            ? ImmutableDictionary<string, string?>.Empty.Add(TypeKey, metadataName)
            : ImmutableDictionary<string, string?>.Empty;

    /// <summary>Whether an attribute checks the value itself, and not only that there is one.</summary>
    public static bool IsValidation(INamedTypeSymbol? attribute)
    {
        for (var current = attribute; current is not null; current = current.BaseType)
        {
            if (current is { Name: "ValidationAttribute", ContainingNamespace.Name: "DataAnnotations" })
            {
                return attribute!.Name is not ("RequiredAttribute" or "DataTypeAttribute");
            }
        }

        return false;
    }

    /// <summary>The attributes of a member and, in a record, of the parameter it comes from.</summary>
    public static IEnumerable<AttributeData> AttributesOf(ISymbol symbol) => symbol is IPropertySymbol { ContainingType: { } type }
        ? symbol.GetAttributes().Concat(
            type.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
                .Where(parameter => parameter.Name == symbol.Name)
                .SelectMany(parameter => parameter.GetAttributes()))
        : symbol.GetAttributes();

    /// <summary>No value, or one that stands for none: <c>""</c>, <c>string.Empty</c>, <c>null!</c>, <c>default!</c>, <c>0</c>.</summary>
    private static bool IsWithoutValue(ExpressionSyntax? value) => value switch
    {
        null => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsWithoutValue(suppressed.Operand),
        LiteralExpressionSyntax literal => literal.RawKind is (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression
            || literal.Token.ValueText is "" or "0",
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } => true,
        _ => false,
    };

    private static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
