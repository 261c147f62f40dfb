using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.Engine;

/// <summary>The types rules ask for by their metadata name, each looked up once per compilation.</summary>
internal sealed class KnownTypes(Compilation compilation)
{
    /// <summary>The interfaces of a type, which the compiler puts into a new list for everybody who asks.</summary>
    private static readonly ConditionalWeakTable<ITypeSymbol, INamedTypeSymbol[]> Implemented = new();

    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<INamedTypeSymbol>> _all = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, INamespaceSymbol?> _namespaces = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, Lazy<object>> _facts = new();
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    public Compilation Compilation { get; } = compilation;

    /// <summary>Which identifiers the source mentions at all.</summary>
    public SourceMentions Mentions { get; } = new(compilation);

    /// <summary>The type, or null when the compilation does not know it. The first wins when several assemblies declare it.</summary>
    public INamedTypeSymbol? this[string metadataName] =>
        _types.TryGetValue(metadataName, out var known) ? known : _types[metadataName] = First(metadataName);

    /// <summary>
    /// The meaning of a file for rules that look beyond the code they were called for, or speak at the end of the compilation: one
    /// model for each such file, whoever asks.
    /// </summary>
    public SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, file => PlainModel.Of(Compilation, file));

    /// <summary>Something about the whole compilation that several rules ask, worked out once, when first asked.</summary>
    public T Fact<T>(Func<Compilation, T> create)
        where T : class =>
        (T)(_facts.TryGetValue(typeof(T), out var known) ? known : Add(create)).Value;

    /// <summary>Every type of the name: extension methods of one static class are spread over assemblies.</summary>
    public ImmutableArray<INamedTypeSymbol> All(string metadataName) =>
        _all.TryGetValue(metadataName, out var known) ? known : _all[metadataName] = Find(metadataName);

    public bool Has(string metadataName) => this[metadataName] is not null;

    /// <summary>Whether a type is, derives from or implements the named one.</summary>
    public bool Is(ITypeSymbol? type, string metadataName) =>
        type is not null && this[metadataName] is { } known && Is(type, known);

    public static bool Is(ITypeSymbol? type, INamedTypeSymbol known)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, known))
            {
                return true;
            }
        }

        if (known.TypeKind != TypeKind.Interface || type is null)
        {
            return false;
        }

        foreach (var implemented in Implemented.GetValue(type.OriginalDefinition, static own => [.. own.AllInterfaces.Select(each => each.OriginalDefinition)]))
        {
            if (SymbolEqualityComparer.Default.Equals(implemented, known))
            {
                return true;
            }
        }

        return false;
    }

    private Lazy<object> Add<T>(Func<Compilation, T> create)
        where T : class =>
        _facts.GetOrAdd(typeof(T), _ => new Lazy<object>(() => create(Compilation)));

    private INamedTypeSymbol? First(string metadataName) =>
        All(metadataName) is { IsEmpty: false } all
            ? all.FirstOrDefault(type => type.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public || SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, Compilation.Assembly)) ?? all[0]
            : null;

    /// <summary>
    /// One look into the namespace, which the compiler has merged from all assemblies: asking each assembly for each of a thousand types,
    /// most of which no project has, would take longer than many a rule.
    /// </summary>
    private ImmutableArray<INamedTypeSymbol> Find(string metadataName)
    {
        var dot = metadataName.LastIndexOf('.');
        if (_namespaces.GetOrAdd(dot < 0 ? "" : metadataName.Substring(0, dot), FindNamespace) is not { } container)
        {
            return [];
        }

        IEnumerable<INamespaceOrTypeSymbol> containers = [container];
        foreach (var part in metadataName.Substring(dot + 1).Split('+'))
        {
            var tick = part.IndexOf('`');
            var (name, arity) = tick < 0 ? (part, 0) : (part.Substring(0, tick), int.Parse(part.Substring(tick + 1), CultureInfo.InvariantCulture));
            containers = containers.SelectMany(outer => outer.GetTypeMembers(name, arity));
        }

        return [.. containers.OfType<INamedTypeSymbol>()];
    }

    private INamespaceSymbol? FindNamespace(string name)
    {
        INamespaceSymbol? current = Compilation.GlobalNamespace;
        foreach (var part in name.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            current = current?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
        }

        return current;
    }
}
