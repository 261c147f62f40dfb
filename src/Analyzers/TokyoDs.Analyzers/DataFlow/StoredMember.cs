using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>What an object keeps a value in, as its declaration says it.</summary>
internal static class StoredMember
{
    /// <summary>The field, the property or the parameter of a primary constructor that a name means inside a type.</summary>
    public static ISymbol? Of(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.OriginalDefinition.GetMembers(name).FirstOrDefault(member => member is IFieldSymbol or IPropertySymbol) is { } member)
            {
                return FromParameter(current, member) ?? member;
            }
        }

        return Primary(type.OriginalDefinition)?.Parameters.FirstOrDefault(parameter => parameter.Name == name);
    }

    /// <summary>The parameter of a primary constructor that a member (or the parameter itself) of the object gets its value from.</summary>
    public static IParameterSymbol? PrimaryParameter(IMethodSymbol constructor, string name)
    {
        var definition = constructor.OriginalDefinition;
        if (Primary(definition.ContainingType) is not { } primary || !SymbolEqualityComparer.Default.Equals(primary, definition))
        {
            return null;
        }

        return primary.Parameters.FirstOrDefault(parameter => parameter.Name == name)
            ?? (definition.ContainingType.GetMembers(name).FirstOrDefault() is { } member ? FromParameter(definition.ContainingType, member) : null);
    }

    /// <summary>private readonly string _root = root; with root from the primary constructor.</summary>
    private static IParameterSymbol? FromParameter(INamedTypeSymbol type, ISymbol member)
    {
        if (Primary(type.OriginalDefinition) is not { } primary)
        {
            return null;
        }

        var value = Initializer(member)?.Value;
        var given = value is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Left: var left } ? left : value;
        return given is IdentifierNameSyntax { Identifier.ValueText: var name } ? primary.Parameters.FirstOrDefault(parameter => parameter.Name == name) : null;
    }

    /// <summary>The value that stands where a field or property is declared.</summary>
    public static EqualsValueClauseSyntax? Initializer(ISymbol member) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };

    private static IMethodSymbol? Primary(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(constructor =>
            constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null });
}
