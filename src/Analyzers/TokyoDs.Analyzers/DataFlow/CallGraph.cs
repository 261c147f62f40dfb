using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Who calls whom, as far as a search asks: names first, symbols where a name fits.</summary>
internal sealed class CallGraph(FlowHost host, SourceIndex index)
{
    /// <summary>An interface with more implementations than this says nothing about where a call goes.</summary>
    private const int MostImplementations = 12;

    private readonly Dictionary<IMethodSymbol, List<CallSite>> _callers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, List<IMethodSymbol>> _targets = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<BodyFlow>> _writers = new(SymbolEqualityComparer.Default);
    private Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>? _descendants;

    public IReadOnlyList<CallSite> CallersOf(IMethodSymbol method, CancellationToken cancellation)
    {
        var definition = method.OriginalDefinition;
        if (_callers.TryGetValue(definition, out var known))
        {
            return known;
        }

        var isConstructor = definition.MethodKind == MethodKind.Constructor;
        var bodies = isConstructor
            ? index.Bodies(definition.ContainingType.Name, cancellation).Concat(index.Bodies(SourceIndex.TargetTyped, cancellation))
            : index.Bodies(definition.Name, cancellation);
        List<CallSite> callers =
        [
            .. bodies.Distinct()
                .Where(body => MayCall(body, definition, cancellation))
                .SelectMany(body => host.Of(body, cancellation).Calls.Values)
                .Where(site => Reaches(site.Target, definition))
                .OrderBy(site => site.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(site => site.Syntax.SpanStart),
        ];
        return _callers[definition] = callers;
    }

    /// <summary>The bodies that a call may run: the method, its overrides, the implementations of an interface.</summary>
    public IEnumerable<BodyFlow> TargetsOf(CallSite site, CancellationToken cancellation)
    {
        var method = (site.Target.ReducedFrom ?? site.Target).OriginalDefinition;
        if (!_targets.TryGetValue(method, out var targets))
        {
            _targets[method] = targets = Implementations(method);
        }

        foreach (var target in targets)
        {
            // An editor shows the bodies of other projects too; a build does not, and findings must not differ.
            if (host.World.IsOwn(target) && Bodies.Of(target, cancellation) is { } body)
            {
                yield return host.Of(body, cancellation);
            }
        }
    }

    /// <summary>The bodies that write to a field or property, in the order of files and code.</summary>
    public IReadOnlyList<BodyFlow> WritersOf(ISymbol member, CancellationToken cancellation)
    {
        if (_writers.TryGetValue(member, out var known))
        {
            return known;
        }

        if (member is INamedTypeSymbol)
        {
            return _writers[member] =
            [
                .. WritersOf(member).SelectMany(name => index.Bodies(name, cancellation)).Distinct().Select(body => host.Of(body, cancellation)).Where(flow => flow.Statics.ContainsKey(member)),
            ];
        }

        var bodies = Initializer(member) is { } initializer ? index.Bodies(member.Name, cancellation).Append(initializer) : index.Bodies(member.Name, cancellation);
        return _writers[member] = [.. bodies.Select(body => host.Of(body, cancellation)).Where(flow => member.IsStatic || flow.Writes.ContainsKey(member) || flow.Statics.ContainsKey(member) || IsOf(flow.Method, member))];
    }

    /// <summary>The names by which code writes to what is kept under a type: the session, TempData, or a channel of items.</summary>
    private static string[] WritersOf(ISymbol holder) => holder.Name switch
    {
        "SessionExtensions" => ["SetString"],
        "ITempDataDictionary" => ["TempData"],
        _ => ["TryWrite", "WriteAsync"],
    };

    /// <summary>The field, the property or the parameter of a primary constructor that a name means inside a type.</summary>
    public static ISymbol? MemberOf(INamedTypeSymbol type, string name)
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

    private static EqualsValueClauseSyntax? Initializer(ISymbol member) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };

    private static IMethodSymbol? Primary(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(constructor =>
            constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null });

    private static bool IsOf(IMethodSymbol? method, ISymbol member) =>
        method is null || IsOrDerives(method.ContainingType, member.ContainingType) || IsOrDerives(member.ContainingType, method.ContainingType);

    private static bool IsOrDerives(INamedTypeSymbol? type, INamedTypeSymbol parent)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, parent.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a body that writes the name of a method means it. Binding the calls of that name is cheap beside analysing the body, and
    /// names like Add or Get are everywhere.
    /// </summary>
    private bool MayCall(SyntaxNode body, IMethodSymbol method, CancellationToken cancellation)
    {
        var isConstructor = method.MethodKind == MethodKind.Constructor;
        var name = isConstructor ? method.ContainingType.Name : method.Name;
        foreach (var node in body.DescendantNodes())
        {
            var written = SourceIndex.NameOf(node);
            if ((written == name || (isConstructor && written == SourceIndex.TargetTyped)) && CallArity.Fits(node, method))
            {
                var called = host.World.Types.ModelOf(node.SyntaxTree).GetSymbolInfo(node is ArgumentSyntax argument ? argument.Expression : node, cancellation);
                if ((called.Symbol is { } symbol ? [symbol] : called.CandidateSymbols).OfType<IMethodSymbol>().Any(candidate => Reaches(candidate, method)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Reaches(IMethodSymbol called, IMethodSymbol method)
    {
        var definition = (called.ReducedFrom ?? called).OriginalDefinition;
        return SymbolEqualityComparer.Default.Equals(definition, method)
            || (definition.Name == method.Name && (definition.IsAbstract || definition.IsVirtual || definition.IsOverride)
                && Implementations(definition).Contains(method, SymbolEqualityComparer.Default));
    }

    private List<IMethodSymbol> Implementations(IMethodSymbol method)
    {
        var canBeReplaced = method.IsAbstract || method.IsVirtual || (method.IsOverride && !method.IsSealed);
        if (!canBeReplaced)
        {
            return [method];
        }

        List<IMethodSymbol> found = [method];
        foreach (var type in Descendants(method.ContainingType.OriginalDefinition))
        {
            if (method.ContainingType.TypeKind == TypeKind.Interface
                ? Implementation(type, method) is { } implementation && Add(found, implementation)
                : type.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(member => Overrides(member, method)) is { } overriding && Add(found, overriding))
            {
                if (found.Count > MostImplementations)
                {
                    return [];
                }
            }
        }

        return found;
    }

    private static bool Add(List<IMethodSymbol> found, IMethodSymbol method)
    {
        if (found.Contains(method, SymbolEqualityComparer.Default))
        {
            return false;
        }

        found.Add(method);
        return true;
    }

    private static IMethodSymbol? Implementation(INamedTypeSymbol type, IMethodSymbol method)
    {
        var implemented = type.AllInterfaces.FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method.ContainingType));
        var member = implemented?.GetMembers(method.Name).OfType<IMethodSymbol>()
            .FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method));
        return member is null ? null : (type.FindImplementationForInterfaceMember(member) as IMethodSymbol)?.OriginalDefinition;
    }

    private static bool Overrides(IMethodSymbol member, IMethodSymbol method)
    {
        for (var current = member.OverriddenMethod; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, method))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The classes and structs of this compilation that derive from a type or implement it, in the order of their names.</summary>
    private List<INamedTypeSymbol> Descendants(INamedTypeSymbol type)
    {
        if (_descendants is null)
        {
            _descendants = new(SymbolEqualityComparer.Default);
            Collect(host.World.Compilation.Assembly.GlobalNamespace);
        }

        return _descendants.TryGetValue(type, out var descendants) ? descendants : [];

        void Collect(INamespaceOrTypeSymbol container)
        {
            foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                if (member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } found)
                {
                    foreach (var ancestor in Ancestors(found))
                    {
                        Add(ancestor, found);
                    }
                }

                Collect(member);
            }
        }

        void Add(INamedTypeSymbol ancestor, INamedTypeSymbol found)
        {
            if (!_descendants.TryGetValue(ancestor, out var descendants))
            {
                _descendants[ancestor] = descendants = [];
            }

            // An interface that a type implements for several type arguments comes up several times in a row.
            if (descendants.Count == 0 || !SymbolEqualityComparer.Default.Equals(descendants[descendants.Count - 1], found))
            {
                descendants.Add(found);
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> Ancestors(INamedTypeSymbol type)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            yield return implemented.OriginalDefinition;
        }

        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current.OriginalDefinition;
        }
    }
}
