using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
        CallsThatWrite(holder).SelectMany(name => index.Bodies(name, cancellation)).Distinct().Select(body => host.Of(body, cancellation)).Where(flow => flow.Statics.ContainsKey(holder));

    private IEnumerable<BodyFlow> OfMember(ISymbol member, CancellationToken cancellation)
    {
        var bodies = index.Bodies(member.Name, cancellation).Where(body => MayWrite(body, member, cancellation));
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
    /// Whether a body that writes the name may mean the member. Nothing is bound: services keep what they need under the same few names, so
    /// that most bodies with the name belong to another type.
    /// </summary>
    private bool MayWrite(SyntaxNode body, ISymbol member, CancellationToken cancellation)
    {
        if (member.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Private)
        {
            return body is CompilationUnitSyntax
                || member.ContainingType.DeclaringSyntaxReferences.Any(part => part.SyntaxTree == body.SyntaxTree && part.Span.Contains(body.Span));
        }

        var isInside = new Lazy<bool>(() => names.IsInside(body, member.ContainingType, cancellation));
        var types = new Lazy<WrittenTypes>(() => new(body));
        var type = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;
        return body.DescendantNodes().Select(node => MayChange(node, type) ? SourceIndex.Written(node) : null).Any(place => place is not null && SourceIndex.Last(place) == member.Name && place switch
        {
            IdentifierNameSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: { } made } } } => names.MayBe(made, types.Value, member.ContainingType, cancellation),
            IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: InstanceExpressionSyntax } => isInside.Value,
            MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax variable } => names.MayBe(variable, types.Value, member.ContainingType, cancellation),
            _ => true,
        });
    }

    /// <summary>
    /// Whether a piece of code may change a member of a type, or what it holds: nobody fills a text or a number that is handed on, and nobody adds
    /// to a sequence that can only be read, though its elements may be filled.
    /// </summary>
    private static bool MayChange(SyntaxNode node, ITypeSymbol? type) => node switch
    {
        AssignmentExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or ArgumentSyntax { Parent: TupleExpressionSyntax } => true,
        ArgumentSyntax => !IsPlain(type),
        _ => !IsPlain(type) && !IsReadOnlySequence(type),
    };

    private static bool IsPlain(ITypeSymbol? type) => type is { TypeKind: TypeKind.Enum }
        or { OriginalDefinition.SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String or SpecialType.System_DateTime };

    private static bool IsReadOnlySequence(ITypeSymbol? type) => type is { ContainingNamespace.Name: "Linq", Name: "IQueryable" }
        or
        {
            OriginalDefinition.SpecialType: SpecialType.System_Collections_IEnumerable or SpecialType.System_Collections_Generic_IEnumerable_T
            or SpecialType.System_Collections_Generic_IReadOnlyList_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
        };
}
