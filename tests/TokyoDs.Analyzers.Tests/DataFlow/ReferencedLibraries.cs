using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokyoDs.Analyzers.DataFlow;

namespace TokyoDs.Analyzers.Tests.DataFlow;

/// <summary>The real libraries that the corpus is compiled with: whether they have what a line of a knowledge table names.</summary>
internal sealed class ReferencedLibraries
{
    private readonly Compilation _compilation = CSharpCompilation.Create(
        "Knowledge",
        references: File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "references.txt")).Select(path => MetadataReference.CreateFromFile(path)));

    public bool Has(string type) => !_compilation.GetTypesByMetadataName(type).IsEmpty;

    /// <summary>What of the line is not there; null when all of it is.</summary>
    public string? Missing(KnowledgeEntry entry)
    {
        if (!Has(entry.Type))
        {
            return $"no library has the type {entry.Type}";
        }

        var members = Members(entry);
        var named = members.SelectMany(ParametersOf).Select(parameter => parameter.Name).ToHashSet();
        return members.Count == 0 ? $"{entry.Type} has no {entry.Member}"
            : entry.Parameters.FirstOrDefault(parameter => !named.Contains(parameter)) is { } unknown ? $"{entry.Type}.{entry.Member} has no parameter {unknown}"
            : null;
    }

    /// <summary>The overloads that the line speaks of: those of the type and, as nobody redeclares what is inherited, of its bases.</summary>
    public List<ISymbol> Members(KnowledgeEntry entry) =>
    [
        .. _compilation.GetTypesByMetadataName(entry.Type).SelectMany(type =>
            entry.Member switch
            {
                KnowledgeEntry.Constructor => type.InstanceConstructors,
                KnowledgeEntry.Any => type.GetMembers().Where(member => member is IMethodSymbol { MethodKind: MethodKind.Ordinary }),
                KnowledgeEntry.Indexer => Inherited(type).Where(member => member is IPropertySymbol { IsIndexer: true }),
                _ => Inherited(type).Where(member => member.Name == entry.Member),
            }),
    ];

    private static IEnumerable<ISymbol> Inherited(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                yield return member;
            }
        }

        foreach (var member in type.AllInterfaces.SelectMany(implemented => implemented.GetMembers()))
        {
            yield return member;
        }
    }

    private static IEnumerable<IParameterSymbol> ParametersOf(ISymbol member) =>
        member switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => [],
        };
}
