using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The code behind a call, through the interface that a service is asked for by.</summary>
internal sealed class Implementations
{
    private readonly Dictionary<string, List<TypeDeclarationSyntax>> _byBase = new(StringComparer.Ordinal);
    private readonly Compilation _compilation;

    private Implementations(Compilation compilation) => _compilation = compilation;

    /// <summary>Reads the base lists of the compilation once and binds nothing.</summary>
    public static Implementations Of(Compilation compilation)
    {
        var implementations = new Implementations(compilation);
        foreach (var type in compilation.SyntaxTrees.SelectMany(tree =>
            tree.GetRoot().DescendantNodes(node => node is not (BaseMethodDeclarationSyntax or StatementSyntax or ExpressionSyntax)).OfType<TypeDeclarationSyntax>()))
        {
            foreach (var listed in type.BaseList?.Types ?? default)
            {
                if (listed.Type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().FirstOrDefault(name => name.Parent is BaseTypeSyntax or QualifiedNameSyntax { Parent: BaseTypeSyntax }) is { } name)
                {
                    if (!implementations._byBase.TryGetValue(name.Identifier.ValueText, out var types))
                    {
                        implementations._byBase[name.Identifier.ValueText] = types = [];
                    }

                    types.Add(type);
                }
            }
        }

        return implementations;
    }

    /// <summary>The one method of the source that a call ends up in, or null where there are several or none.</summary>
    public IMethodSymbol? Of(IMethodSymbol called, CancellationToken cancellation)
    {
        var method = (called.ReducedFrom ?? called).OriginalDefinition;
        if (method.ContainingType.TypeKind != TypeKind.Interface)
        {
            return method is { IsAbstract: false, DeclaringSyntaxReferences.IsEmpty: false } ? method : null;
        }

        if (!_byBase.TryGetValue(method.ContainingType.Name, out var types) || types.Count > 1)
        {
            return null;
        }

        return _compilation.GetSemanticModel(types[0].SyntaxTree).GetDeclaredSymbol(types[0], cancellation) is INamedTypeSymbol type
            && type.FindImplementationForInterfaceMember(called) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } found
                ? found.OriginalDefinition
                : null;
    }
}
