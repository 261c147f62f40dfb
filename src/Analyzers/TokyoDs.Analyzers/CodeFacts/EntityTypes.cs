using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>
/// The types whose objects a database stores: elements of a <c>DbSet</c> of the source and, where the project knows Entity Framework,
/// types that say so by <c>[Table]</c> or <c>[Key]</c> and are not named as what is exchanged.
/// </summary>
internal sealed class EntityTypes
{
    private static readonly string[] Stores = ["DbSet", "IEntityTypeConfiguration", "IdentityDbContext", "IdentityUserContext"];

    private static readonly string[] Mappers = ["Microsoft.EntityFrameworkCore.DbContext", "System.Data.Entity.DbContext"];

    /// <summary>Endings of the names of what a service exchanges; OData, for one, puts <c>[Key]</c> on it.</summary>
    private static readonly string[] Exchanged = ["Dto", "DTO", "Request", "Model", "Input"];

    private static readonly HashSet<string> ExchangeNamespaces = new(StringComparer.OrdinalIgnoreCase) { "dto", "dtos", "contracts", "viewmodels" };

    private readonly HashSet<ISymbol> _stored = new(SymbolEqualityComparer.Default);
    private readonly bool _hasMapper;

    private EntityTypes(bool hasMapper) => _hasMapper = hasMapper;

    /// <summary>Reads the compilation once; binds only the type arguments that name an entity.</summary>
    public static EntityTypes Of(Compilation compilation)
    {
        var entities = new EntityTypes(Mappers.Any(mapper => !compilation.GetTypesByMetadataName(mapper).IsEmpty));
        foreach (var tree in compilation.SyntaxTrees.Where(tree => FileNames.Of(tree).HasAny(Stores)))
        {
            SemanticModel? model = null;
            foreach (var generic in tree.GetRoot().DescendantNodes().OfType<GenericNameSyntax>())
            {
                if (Stores.Contains(generic.Identifier.ValueText))
                {
                    model ??= compilation.GetSemanticModel(tree);
                    entities.Add(model, generic);
                }
            }
        }

        return entities;
    }

    /// <summary>Whether objects of a type are stored as they are.</summary>
    public bool Contains(ITypeSymbol type) =>
        _stored.Contains(type.OriginalDefinition) || (_hasMapper && SaysSo(type) && !IsExchanged(type));

    private static bool SaysSo(ITypeSymbol type) =>
        Has(type, "TableAttribute") || type.GetMembers().Any(member => member is IPropertySymbol && Has(member, "KeyAttribute"));

    private static bool IsExchanged(ITypeSymbol type)
    {
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (ExchangeNamespaces.Contains(space.Name))
            {
                return true;
            }
        }

        return Exchanged.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal));
    }

    private static bool Has(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(data => data.AttributeClass?.Name == attribute);

    private void Add(SemanticModel model, GenericNameSyntax generic)
    {
        foreach (var argument in generic.TypeArgumentList.Arguments)
        {
            if (model.GetTypeInfo(argument).Type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } entity)
            {
                _stored.Add(entity.OriginalDefinition);
            }
        }
    }
}
