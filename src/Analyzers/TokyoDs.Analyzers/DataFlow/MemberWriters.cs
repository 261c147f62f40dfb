using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Which bodies write to what objects keep: names first, then what the code around a name says of it, the analysis of a body last.</summary>
internal sealed class MemberWriters(FlowHost host, SourceIndex index, UnboundNames names)
{
    private readonly Dictionary<ISymbol, List<BodyFlow>> _writers = new(SymbolEqualityComparer.Default);

    /// <summary>The bodies that write to a field or property, in the order of files and code.</summary>
    public IReadOnlyList<BodyFlow> Of(ISymbol member, CancellationToken cancellation)
    {
        if (!_writers.TryGetValue(member, out var writers))
        {
            _writers[member] = writers = [.. member is INamedTypeSymbol ? UnderHolder(member, cancellation) : OfMember(member, cancellation)];
        }

        return writers;
    }

    private IEnumerable<BodyFlow> UnderHolder(ISymbol holder, CancellationToken cancellation) =>
        CallsThatWrite(holder).SelectMany(name => index.Naming(name, cancellation)).Select(code => code.Body).Distinct().Select(body => host.Of(body, cancellation)).Where(flow => flow.Statics.ContainsKey(holder));

    private IEnumerable<BodyFlow> OfMember(ISymbol member, CancellationToken cancellation)
    {
        var bodies = index.Naming(member.Name, cancellation).GroupBy(code => code.Body).Where(code => MayWrite(code, member, cancellation)).Select(code => code.Key);
        return (StoredMember.Initializer(member) is { } initializer ? bodies.Append(initializer) : bodies)
            .Select(body => host.Of(body, cancellation))
            .Where(flow => member.IsStatic || flow.Writes.ContainsKey(member) || flow.Statics.ContainsKey(member) || flow.Method is null || TypeFamily.IsRelated(flow.Method.ContainingType, member.ContainingType));
    }

    /// <summary>The names by which code writes to what is kept under a type: the session, TempData, or a channel of items.</summary>
    private static string[] CallsThatWrite(ISymbol holder) => holder.Name switch
    {
        "SessionExtensions" => ["SetString"],
        "ITempDataDictionary" => ["TempData"],
        _ => ["TryWrite", "WriteAsync"],
    };

    /// <summary>
    /// Whether a body that writes the name may mean the member. Services keep what they need under the same few names, so that most bodies
    /// with the name belong to another type: the declarations around it are read first, and only what they leave open is bound.
    /// </summary>
    private bool MayWrite(IGrouping<SyntaxNode, NamingCode> code, ISymbol member, CancellationToken cancellation)
    {
        var body = code.Key;
        var isInside = new Lazy<bool>(() => IsInside(body, member, cancellation));
        var types = new Lazy<WrittenTypes>(() => new(body));
        var type = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;
        return code.Select(naming => naming.Node).Any(node => SyntaxNames.Written(node) is { } place && SyntaxNames.Last(place) == member.Name && MayChange(node, type) && place switch
        {
            IdentifierNameSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: { } made } } } =>
                names.MayBe(made, types.Value, member.ContainingType, cancellation) && Means(place, member, cancellation),
            IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: InstanceExpressionSyntax } => isInside.Value,
            _ when !Assigns(node) && !member.IsStatic && host.World.IsOwn(member.ContainingType) => false,
            MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax variable } when !names.MayBe(variable, types.Value, member.ContainingType, cancellation) => false,
            _ => Means(place, member, cancellation),
        });
    }

    private bool IsInside(SyntaxNode body, ISymbol member, CancellationToken cancellation) =>
        member.DeclaredAccessibility != Microsoft.CodeAnalysis.Accessibility.Private ? names.IsInside(body, member.ContainingType, cancellation)
        : body is CompilationUnitSyntax || member.ContainingType.DeclaringSyntaxReferences.Any(part => part.SyntaxTree == body.SyntaxTree && part.Span.Contains(body.Span));

    private bool Means(ExpressionSyntax place, ISymbol member, CancellationToken cancellation) =>
        SymbolEqualityComparer.Default.Equals(host.World.Types.ModelOf(place.SyntaxTree).GetSymbolInfo(place, cancellation).Symbol?.OriginalDefinition, member.OriginalDefinition);

    /// <summary>What is only called or handed on through another object of the project is a matter of that object.</summary>
    private static bool Assigns(SyntaxNode node) => node is AssignmentExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax };

    /// <summary>
    /// Whether a piece of code may change a member of a type, or what it holds: nobody fills a text or a number that is handed on, nobody adds
    /// to a sequence that can only be read, though its elements may be filled, and what a class of the project does when it is called is its own.
    /// </summary>
    private bool MayChange(SyntaxNode node, ITypeSymbol? type) => node switch
    {
        AssignmentExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or ArgumentSyntax { Parent: TupleExpressionSyntax } => true,
        ArgumentSyntax => !IsPlain(type) && !IsOwn(type),
        _ => !IsPlain(type) && !IsReadOnlySequence(type) && !IsOwn(type),
    };

    /// <summary>A type of the project on which no library has methods that put something into it.</summary>
    private bool IsOwn(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct } named && host.World.IsOwn(named)
        && (named.BaseType is null or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType } || IsOwn(named.BaseType))
        && named.AllInterfaces.All(implemented => host.World.IsOwn(implemented) || implemented.Name is "IDisposable" or "IAsyncDisposable" or "IEquatable");

    private static bool IsPlain(ITypeSymbol? type) => type is { TypeKind: TypeKind.Enum }
        or { OriginalDefinition.SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String or SpecialType.System_DateTime };

    private static bool IsReadOnlySequence(ITypeSymbol? type) => type is { ContainingNamespace.Name: "Linq", Name: "IQueryable" }
        or
        {
            OriginalDefinition.SpecialType: SpecialType.System_Collections_IEnumerable or SpecialType.System_Collections_Generic_IEnumerable_T
            or SpecialType.System_Collections_Generic_IReadOnlyList_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
        };
}
