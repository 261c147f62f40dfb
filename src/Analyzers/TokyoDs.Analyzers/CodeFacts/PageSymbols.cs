using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>
/// What names in a page mean: members of <c>Model</c>, variables of loops over them, constants of the source. A page is
/// not compiled here, so only what its own text and the declarations of the source make certain is known.
/// </summary>
internal sealed class PageSymbols
{
    private static readonly Regex Loop = new(
        "\\bforeach\\s*\\(\\s*(?:await\\s+)?var\\s+(?<name>\\w+)\\s+in\\s+(?<source>Model(?:\\.\\w+)*)\\s*\\)",
        RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, ITypeSymbol?> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, INamedTypeSymbol?> _types = new(StringComparer.Ordinal);

    private readonly Dictionary<ISymbol, bool> _encoded = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _injected = new(StringComparer.Ordinal);

    private PageSymbols(Compilation compilation, CancellationToken cancellation)
    {
        _compilation = compilation;
        _cancellation = cancellation;
    }

    public static PageSymbols Of(MarkupDocument document, string path, Compilation compilation, CancellationToken cancellation)
    {
        var symbols = new PageSymbols(compilation, cancellation);
        symbols._injected.UnionWith(document.DirectivesNamed("inject").Select(directive => directive.Value.Substring(directive.Value.LastIndexOf(' ') + 1)));
        if (document.DirectivesNamed("model").LastOrDefault() is not { } directive)
        {
            return symbols;
        }

        symbols._variables["Model"] = symbols.TypeNamed(SyntaxFactory.ParseTypeName(directive.Value), path + ".cs");
        if (symbols._variables["Model"] is null && ElementOf(SyntaxFactory.ParseTypeName(directive.Value)) is { } element)
        {
            symbols._variables["Model[]"] = symbols.TypeNamed(element, path + ".cs");
        }

        foreach (Match loop in Loop.Matches(document.Text))
        {
            var (name, source) = (loop.Groups["name"].Value, loop.Groups["source"].Value);
            var type = source == "Model" && symbols._variables.TryGetValue("Model[]", out var listed) ? listed
                : symbols.SymbolOf(SyntaxFactory.ParseExpression(source)) is { } member ? ElementOf(TypeOf(member)) : null;
            symbols._variables[name] = symbols._variables.TryGetValue(name, out var other) && !SymbolEqualityComparer.Default.Equals(other, type) ? null : type;
        }

        return symbols;
    }

    /// <summary>Whether the code encodes whatever it gives to a member of a model.</summary>
    public bool IsEncoded(ISymbol member)
    {
        if (!_encoded.TryGetValue(member, out var known))
        {
            _encoded[member] = known = EncodedMember.Is(member, _compilation, _cancellation);
        }

        return known;
    }

    /// <summary>Whether a name is that of a service or of settings that the page has injected.</summary>
    public bool IsInjected(string name) => _injected.Contains(name);

    /// <summary>The member that an expression names, or null when that is not certain.</summary>
    public ISymbol? SymbolOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => (ContainerOf(access.Expression) is { } type ? Member(type, access.Name.Identifier.ValueText) : null)
            ?? (access.Expression is SimpleNameSyntax name && Named(name.Identifier.ValueText, null, null) is { } named
                ? Member(named, access.Name.Identifier.ValueText) is { IsStatic: true } shared ? shared : null
                : null),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => SymbolOf(suppressed.Operand),
        _ => null,
    };

    /// <summary>The type of a member, without nullability.</summary>
    public static ITypeSymbol? TypeOf(ISymbol? member)
    {
        var type = member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        };
        return type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
    }

    private ITypeSymbol? ContainerOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => _variables.TryGetValue(name.Identifier.ValueText, out var type) ? type : null,
        _ => TypeOf(SymbolOf(expression)),
    };

    private static ISymbol? Member(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private INamedTypeSymbol? TypeNamed(TypeSyntax type, string codeBehind) => type switch
    {
        IdentifierNameSyntax simple => Named(simple.Identifier.ValueText, null, codeBehind),
        QualifiedNameSyntax { Right: IdentifierNameSyntax last } qualified =>
            Named(last.Identifier.ValueText, qualified.ToString(), codeBehind) ?? _compilation.GetTypeByMetadataName(qualified.ToString()),
        NullableTypeSyntax nullable => TypeNamed(nullable.ElementType, codeBehind),
        _ => null,
    };

    /// <summary>The type of the source with that name: the only one, or of several the one behind the page.</summary>
    private INamedTypeSymbol? Named(string name, string? qualified, string? codeBehind)
    {
        if (!_types.TryGetValue(name, out var found))
        {
            var candidates = name.Length == 0 ? [] : _compilation.GetSymbolsWithName(name, SymbolFilter.Type, _cancellation).OfType<INamedTypeSymbol>().ToList();
            found = candidates.Count == 1 ? candidates[0]
                : candidates.FirstOrDefault(candidate => candidate.ToDisplayString() == qualified
                    || (codeBehind is not null && candidate.Locations.Any(place => place.SourceTree?.FilePath.Replace('\\', '/') == codeBehind.Replace('\\', '/'))));
            _types[name] = found;
        }

        return found;
    }

    private static TypeSyntax? ElementOf(TypeSyntax type) => type switch
    {
        GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments } => arguments[0],
        QualifiedNameSyntax { Right: GenericNameSyntax last } => ElementOf(last),
        ArrayTypeSyntax array => array.ElementType,
        _ => null,
    };

    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } list
            when list.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || list.AllInterfaces.Any(part => part.Name == "IEnumerable") => arguments[0],
        _ => null,
    };
}
