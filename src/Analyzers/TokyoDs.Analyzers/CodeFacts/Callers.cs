using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The members that call a method of the source, told by its name: for questions where one caller too many does no harm.</summary>
internal static class Callers
{
    public static IEnumerable<SyntaxNode> Of(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees.Where(tree => FileNames.Of(tree).Has(method.Name)))
        {
            foreach (var name in tree.GetRoot(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (name.Identifier.ValueText == method.Name && name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } caller)
                {
                    yield return caller;
                }
            }
        }
    }
}
