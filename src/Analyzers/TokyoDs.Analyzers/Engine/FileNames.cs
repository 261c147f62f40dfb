using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.Engine;

/// <summary>
/// The identifiers that a file uses (declaring one is no use), its calls, and whether it touches memory directly. Read without binding, when
/// first asked, and kept with the tree, which never changes: most questions about a project end here for most files.
/// </summary>
internal sealed class FileNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileNames> Known = new();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<InvocationExpressionSyntax>> _calls;

    private FileNames(SyntaxTree tree)
    {
        _calls = new(() => [.. tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()]);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is SimpleNameSyntax name)
            {
                _names.Add(name.Identifier.ValueText);
            }
            else
            {
                TouchesMemory |= node switch
                {
                    UnsafeStatementSyntax or StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => true,
                    MemberDeclarationSyntax member => member.Modifiers.Any(SyntaxKind.UnsafeKeyword),
                    LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.UnsafeKeyword),
                    UsingDirectiveSyntax directive => directive.UnsafeKeyword.RawKind != 0,
                    _ => false,
                };
            }
        }
    }

    /// <summary>All calls in the order of the file. Kept when asked for the first time: nodes hold memory, and most files are never asked.</summary>
    public ImmutableArray<InvocationExpressionSyntax> Calls => _calls.Value;

    /// <summary>Whether the file writes <c>unsafe</c> or <c>stackalloc</c>.</summary>
    public bool TouchesMemory { get; }

    public static FileNames Of(SyntaxTree tree) => Known.GetValue(tree, static file => new(file));

    public bool Has(string identifier) => _names.Contains(identifier);

    public bool HasAny(IEnumerable<string> identifiers) => identifiers.Any(_names.Contains);

    public bool HasAny(Func<string, bool> fits) => _names.Any(fits);
}
