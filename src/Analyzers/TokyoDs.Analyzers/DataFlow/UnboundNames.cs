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

    /// <summary>Whether any file names static members without their type.</summary>
    public bool HasStaticUsing => _aliases.HasStaticUsing;

    /// <summary>Whether a call names the method only.</summary>
    public static bool IsBare(SyntaxNode call) =>
        call is InvocationExpressionSyntax { Expression: SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: InstanceExpressionSyntax } };

    /// <summary>The simple names of the types that a call or creation may belong to; none when only the compiler can tell.</summary>
    public IReadOnlyCollection<string> TypesOf(SyntaxNode call, Lazy<WrittenTypes> written, CancellationToken cancellation)
    {
        var names = call switch
        {
            _ when IsBare(call) => call.FirstAncestorOrSelf<GlobalStatementSyntax>() is null ? [.. Around(call, cancellation).Select(around => around.Name)] : [],
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } } => TypesOf(receiver, written.Value, cancellation),
            BaseObjectCreationExpressionSyntax creation => written.Value.NamesOf(creation),
            _ => [],
        };
        return names.Any(_aliases.Contains) ? [] : names;
    }

    private IReadOnlyList<string> TypesOf(IdentifierNameSyntax receiver, WrittenTypes written, CancellationToken cancellation) =>
        written.NamesOf(receiver) is { Count: > 0 } names ? names
            : !written.Declares(receiver.Identifier.ValueText) && MemberType(receiver, receiver.Identifier.ValueText, cancellation) is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } type ? [type.Name]
            : [];

    private bool MayName(string name, INamedTypeSymbol type) => _aliases.Contains(name) || family.NamesAround(type.OriginalDefinition).Contains(name);

    /// <summary>Whether a field or property of the types around may be of a type, as its declaration says.</summary>
    private bool MemberMayBe(SyntaxNode code, string name, INamedTypeSymbol type, CancellationToken cancellation) =>
        MemberType(code, name, cancellation) is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } declared || MayName(declared.Name, type);

    private ITypeSymbol? MemberType(SyntaxNode code, string name, CancellationToken cancellation)
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
                    return declared;
                }
            }
        }

        return null;
    }

    private IEnumerable<INamedTypeSymbol> Around(SyntaxNode code, CancellationToken cancellation) =>
        code.Ancestors().OfType<TypeDeclarationSyntax>().Select(declaration => world.Types.ModelOf(code.SyntaxTree).GetDeclaredSymbol(declaration, cancellation)).OfType<INamedTypeSymbol>();
}
