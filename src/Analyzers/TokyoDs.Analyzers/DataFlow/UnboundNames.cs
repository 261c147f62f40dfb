using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>
/// Whether a name in the code may mean a member of a type, judged by the declarations around it: services use the same few names, and to
/// bind a body at the end of the compilation is most of what a search costs. Where the code does not tell, it may.
/// </summary>
internal sealed class UnboundNames(FlowWorld world, TypeFamily family)
{
    private readonly TypeAliases _aliases = world.Types.Fact(TypeAliases.Of);

    /// <summary>Whether an expression that the code names may be of a type, derive from it or be a base of it.</summary>
    public bool MayBe(SyntaxNode expression, WrittenTypes types, INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            return true;
        }

        var names = types.NamesOf(expression);
        return names.Count > 0 ? names.Any(name => MayName(name, type))
            : expression is not IdentifierNameSyntax { Identifier.ValueText: var member } || types.Declares(member) || MemberMayBe(expression, member, type, cancellation);
    }

    /// <summary>Whether code stands inside a type, one derived from it or a base of it, or a type in which one of these stands.</summary>
    public bool IsInside(SyntaxNode code, INamedTypeSymbol type, CancellationToken cancellation) =>
        Around(code, cancellation).Any(around => TypeFamily.IsRelated(around, type) || MayName(around.Name, type)) || code.FirstAncestorOrSelf<GlobalStatementSyntax>() is not null || code is CompilationUnitSyntax;

    /// <summary>Whether a method may be called by its bare name: inside its type, or where the types of static members need no naming.</summary>
    public bool MayCallBare(SyntaxNode code, IMethodSymbol method, CancellationToken cancellation) =>
        method.IsStatic && _aliases.HasStaticUsing || IsInside(code, method.ContainingType, cancellation);

    /// <summary>Whether <c>new(…)</c> stands where the code says no other type.</summary>
    public bool MayMake(ImplicitObjectCreationExpressionSyntax creation, INamedTypeSymbol type) =>
        WrittenTypes.Expected(creation) is not { } expected || SourceIndex.Last(expected) is not { } name || name == type.Name || _aliases.Contains(name);

    private bool MayName(string name, INamedTypeSymbol type) => _aliases.Contains(name) || family.NamesAround(type.OriginalDefinition).Contains(name);

    /// <summary>A field or property of the types around: what its declaration says it is.</summary>
    private bool MemberMayBe(SyntaxNode code, string name, INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var around in Around(code, cancellation))
        {
            for (var current = around; current is not null; current = current.BaseType)
            {
                var declared = current.GetMembers(name).FirstOrDefault() switch
                {
                    IFieldSymbol field => field.Type,
                    IPropertySymbol property => property.Type,
                    _ => null,
                };
                if (declared is not null)
                {
                    return declared is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named || MayName(named.Name, type);
                }
            }
        }

        return true;
    }

    private IEnumerable<INamedTypeSymbol> Around(SyntaxNode code, CancellationToken cancellation) =>
        code.Ancestors().OfType<TypeDeclarationSyntax>().Select(declaration => world.Types.ModelOf(code.SyntaxTree).GetDeclaredSymbol(declaration, cancellation)).OfType<INamedTypeSymbol>();
}
