using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The types whose objects a database stores: elements of a <c>DbSet</c> of the source, and types that say so by <c>[Table]</c> or <c>[Key]</c>.</summary>
internal sealed class EntityTypes
{
    private static readonly string[] Stores = ["DbSet", "IEntityTypeConfiguration", "IdentityDbContext", "IdentityUserContext"];

    private readonly HashSet<ISymbol> _stored = new(SymbolEqualityComparer.Default);

    private EntityTypes()
    {
    }

    /// <summary>Reads the compilation once; binds only the type arguments that name an entity.</summary>
    public static EntityTypes Of(Compilation compilation)
    {
        var entities = new EntityTypes();
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
        _stored.Contains(type.OriginalDefinition)
        || Has(type, "TableAttribute")
        || type.GetMembers().Any(member => member is IPropertySymbol && Has(member, "KeyAttribute"));

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
