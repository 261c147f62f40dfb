using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.Engine;

/// <summary>The names that <c>using X = …</c> gives to types anywhere in the compilation.</summary>
internal sealed class TypeAliases
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private TypeAliases()
    {
    }

    /// <summary>Whether any file writes <c>using static</c>, so that members may be named without their type.</summary>
    public bool HasStaticUsing { get; private set; }

    public static TypeAliases Of(Compilation compilation)
    {
        var aliases = new TypeAliases();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var directive in tree.GetRoot().DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>())
            {
                aliases.HasStaticUsing |= directive.StaticKeyword.RawKind != 0;
                if (directive.Alias is { } alias)
                {
                    aliases._names.Add(alias.Name.Identifier.ValueText);
                }
            }
        }

        return aliases;
    }

    public bool Contains(string name) => _names.Contains(name);
}
