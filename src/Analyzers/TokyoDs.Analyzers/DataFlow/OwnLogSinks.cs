using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>
/// What a project makes itself and operators read: delegates of <c>LoggerMessage.Define</c>, and exceptions that hand what they are given
/// on to the message of their base. Found by name before anything is bound.
/// </summary>
internal static class OwnLogSinks
{
    private const string Exception = "Exception";

    private static readonly string[] Makers = ["LoggerMessage"];

    /// <summary>A delegate is listed as the type of the delegate and the name of the member that holds it: so its calls are written.</summary>
    public static IEnumerable<(INamedTypeSymbol Type, string Member)> Of(Compilation compilation) =>
        Exceptions(compilation).Concat(Delegates(compilation));

    /// <summary>Whether a constructor of an exception puts the parameter into the message.</summary>
    public static bool IsTold(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type } constructor
        && type.Name.EndsWith(Exception, StringComparison.Ordinal) && IsException(type) && !IsException(parameter.Type)
        && HandedOn(constructor)?.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == parameter.Name) == true;

    /// <summary>Action&lt;ILogger, string, Exception?&gt;, or for a scope Func&lt;ILogger, string, IDisposable?&gt;.</summary>
    public static bool IsLogDelegate(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Delegate, TypeArguments: [{ Name: "ILogger" }, .., var last] }
        && (type.Name, last.Name) is ("Action", Exception) or ("Func", "IDisposable");

    /// <summary>Derived ones first: the first that fits speaks for all.</summary>
    private static IEnumerable<(INamedTypeSymbol Type, string Member)> Exceptions(Compilation compilation) =>
        compilation.GetSymbolsWithName(name => name.EndsWith(Exception, StringComparison.Ordinal), SymbolFilter.Type)
            .OfType<INamedTypeSymbol>()
            .Where(type => type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(IsTold)))
            .OrderByDescending(type => Ancestors(type).Count())
            .Select(type => (type, KnowledgeEntry.Constructor));

    private static IEnumerable<(INamedTypeSymbol Type, string Member)> Delegates(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees.Where(tree => FileNames.Of(tree).HasAny(Makers)))
        {
            foreach (var call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Where(IsMaker))
            {
                if (call.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && KeptAs(call) is { } name
                    && compilation.GetTypeByMetadataName(AttributedSinks.MetadataName(type))?.GetMembers(name).FirstOrDefault() is { } member
                    && TypeOf(member) is INamedTypeSymbol kept && IsLogDelegate(kept))
                {
                    yield return (kept.OriginalDefinition, name);
                }
            }
        }
    }

    private static bool IsMaker(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Define" or "DefineScope", Expression: var maker }
        && maker.ToString().Split('.').Last() == Makers[0];

    private static string? KeptAs(InvocationExpressionSyntax call) =>
        call.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax field } => field.Identifier.ValueText,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax member } => member.Identifier.ValueText,
            _ => null,
        };

    private static ITypeSymbol? TypeOf(ISymbol member) => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;

    /// <summary>What is given to the constructor of the base, or to another one of the type.</summary>
    private static ArgumentListSyntax? HandedOn(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            ConstructorDeclarationSyntax declaration => declaration.Initializer?.ArgumentList,
            TypeDeclarationSyntax { BaseList.Types: var bases } => bases.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault()?.ArgumentList,
            _ => null,
        };

    private static bool IsException(ITypeSymbol type) =>
        Ancestors(type).Any(ancestor => ancestor is { Name: Exception, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    private static IEnumerable<ITypeSymbol> Ancestors(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
