using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>The tables as one compilation sees them: each member is looked up once.</summary>
internal sealed class FlowKnowledge
{
    private const string AttributeNamespace = "TokyoDs";

    private readonly ConcurrentDictionary<ISymbol, MemberKnowledge> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(ISymbol Member, INamedTypeSymbol Receiver), MemberKnowledge> _inherited = new();
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<(KnowledgeEntry Entry, bool IsExact)>> _ofType = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, List<KnowledgeEntry>> _named = new(SymbolEqualityComparer.Default);
    private readonly KnownTypes _types;

    public FlowKnowledge(KnownTypes types, Configuration configuration)
    {
        _types = types;
        Entries = [.. KnowledgeTable.All.Concat(ConfiguredKnowledge.Of(types.Compilation, configuration)).Where(entry => types.Has(entry.Type))];
        foreach (var entry in Entries)
        {
            foreach (var type in types.All(entry.Type))
            {
                if (!_named.TryGetValue(type, out var entries))
                {
                    _named[type] = entries = [];
                }

                entries.Add(entry);
            }
        }
    }

    /// <summary>The lines about types that the compilation knows.</summary>
    public ImmutableArray<KnowledgeEntry> Entries { get; }

    public MemberKnowledge Of(ISymbol member) => _members.TryGetValue(member.OriginalDefinition, out var known) ? known
        : _members[member.OriginalDefinition] = Find(member.OriginalDefinition, member.OriginalDefinition.ContainingType);

    /// <summary>What a member is on a receiver of a type that inherits it: Add of a header collection is not Add of any collection.</summary>
    public MemberKnowledge Of(ISymbol member, ITypeSymbol? receiver)
    {
        var own = Of(member);
        return !own.IsEmpty || member.IsStatic || receiver is not INamedTypeSymbol type || member.ContainingType is not { } declaring
            || SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, declaring.OriginalDefinition)
            ? own
            : _inherited.GetOrAdd((member.OriginalDefinition, type.OriginalDefinition), pair => Find(pair.Member, pair.Receiver));
    }

    /// <summary>The sinks of one danger: the type and the names of its members, so that the host can listen for them.</summary>
    public IEnumerable<(INamedTypeSymbol Type, string Member)> Sinks(TaintClass danger)
    {
        foreach (var entry in Entries.Where(entry => entry.Kind == KnowledgeKind.Sink && (entry.Danger & danger) != 0))
        {
            foreach (var type in _types.All(entry.Type))
            {
                var names = entry.Member != KnowledgeEntry.Any
                    ? [entry.Member]
                    : type.GetMembers().OfType<IMethodSymbol>()
                        .Where(method => method.MethodKind == MethodKind.Ordinary && method.Parameters.Any(parameter => entry.Parameters.Contains(parameter.Name)))
                        .Select(method => method.Name)
                        .Distinct();
                foreach (var name in names)
                {
                    yield return (type, name);
                }
            }
        }
    }

    private MemberKnowledge Find(ISymbol member, INamedTypeSymbol? declaring)
    {
        if (declaring is null)
        {
            return MemberKnowledge.None;
        }

        ImmutableArray<KnowledgeEntry> entries =
        [
            .. OfType(declaring)
                .Where(known => (known.IsExact || !(member.IsStatic || known.Entry.Member == KnowledgeEntry.Constructor)) && Concerns(known.Entry, member))
                .Select(known => known.Entry),
            .. ByAttributes(member),
        ];
        return entries.IsEmpty ? MemberKnowledge.None : new(member, entries);
    }

    private static string NameOf(ISymbol member) =>
        member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => KnowledgeEntry.Constructor,
            IPropertySymbol { IsIndexer: true } => KnowledgeEntry.Indexer,
            _ => member.Name,
        };

    private static bool Concerns(KnowledgeEntry entry, ISymbol member) =>
        entry.Member == KnowledgeEntry.Any
            ? member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method
                && (entry.Parameters.IsEmpty || method.Parameters.Any(parameter => entry.Parameters.Contains(parameter.Name)))
            : entry.Member == NameOf(member) && !IsOtherOverload(entry, member);

    /// <summary>A source with parameters is only the overload that has one of them.</summary>
    private static bool IsOtherOverload(KnowledgeEntry entry, ISymbol member) =>
        entry.Kind == KnowledgeKind.Source && !entry.Parameters.IsEmpty
        && member is IMethodSymbol method && !method.Parameters.Any(parameter => entry.Parameters.Contains(parameter.Name));

    /// <summary>The lines about a type and about what it inherits; constructors and static members are not inherited.</summary>
    private ImmutableArray<(KnowledgeEntry Entry, bool IsExact)> OfType(INamedTypeSymbol type) =>
        _ofType.GetOrAdd(type.OriginalDefinition, own =>
        {
            List<(KnowledgeEntry Entry, bool IsExact)> found = [];
            for (var current = own; current is not null; current = current.BaseType)
            {
                Collect(current, isExact: ReferenceEquals(current, own));
            }

            foreach (var implemented in own.AllInterfaces)
            {
                Collect(implemented, isExact: false);
            }

            return found.Count == 0 ? [] : [.. found.Distinct().OrderBy(known => known.Entry.Member == KnowledgeEntry.Any)];

            void Collect(INamedTypeSymbol named, bool isExact)
            {
                if (_named.TryGetValue(named.OriginalDefinition, out var entries))
                {
                    found.AddRange(entries.Select(entry => (entry, isExact)));
                }
            }
        });

    /// <summary>What the author of a member says with the attributes of the SDK.</summary>
    private static IEnumerable<KnowledgeEntry> ByAttributes(ISymbol member)
    {
        // A type that is marked as a sanitizer speaks for its methods.
        foreach (var attribute in member.GetAttributes().Concat(member.ContainingType.GetAttributes()))
        {
            if (attribute.AttributeClass is { Name: "LoggerMessageAttribute", ContainingNamespace.Name: "Logging" })
            {
                yield return new(KnowledgeKind.Sink, TaintClass.PersonalLog, member.ContainingType.Name, member.Name, []);
            }

            if (KindOf(attribute.AttributeClass) is { } kind)
            {
                yield return new(kind, DangerOf(attribute), member.ContainingType.Name, member.Name, []);
            }
        }

        foreach (var parameter in (member as IMethodSymbol)?.Parameters ?? [])
        {
            foreach (var attribute in parameter.GetAttributes())
            {
                if (KindOf(attribute.AttributeClass) == KnowledgeKind.Sink)
                {
                    yield return new(KnowledgeKind.Sink, DangerOf(attribute), member.ContainingType.Name, member.Name, [parameter.Name]);
                }
            }
        }
    }

    private static KnowledgeKind? KindOf(INamedTypeSymbol? attribute) =>
        !attribute.IsIn(AttributeNamespace) ? null : attribute!.Name switch
        {
            "TrustedSanitizerAttribute" => KnowledgeKind.Sanitizer,
            "UntrustedSourceAttribute" => KnowledgeKind.Source,
            "SensitiveSinkAttribute" => KnowledgeKind.Sink,
            _ => null,
        };

    /// <summary>The dangers named by the attribute; all that a request can carry when it names none.</summary>
    private static TaintClass DangerOf(AttributeData attribute)
    {
        var named = attribute.ConstructorArguments
            .SelectMany(argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument])
            .Select(argument => argument.Value as string)
            .Aggregate(TaintClass.None, (sum, name) => name is not null && Enum.TryParse<TaintClass>(name, ignoreCase: true, out var danger) ? sum | danger : sum);
        return named == TaintClass.None ? TaintClass.Request : named;
    }
}
