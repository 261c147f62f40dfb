using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.Engine;

/// <summary>
/// The identifiers that a file uses (declaring one is no use), the calls that map endpoints, and whether it touches memory directly,
/// takes remainders or compares. Read without binding, when
/// first asked, and kept with the tree, which never changes: most questions about a project end here for most files.
/// </summary>
internal sealed class FileNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileNames> Known = new();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _generic = new(StringComparer.Ordinal);

    private FileNames(SyntaxTree tree)
    {
        List<InvocationExpressionSyntax> mappings = [];
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is SimpleNameSyntax name)
            {
                _names.Add(name.Identifier.ValueText);
                if (name is GenericNameSyntax)
                {
                    _generic.Add(name.Identifier.ValueText);
                }
            }
            else if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } } call && IsMapping(called))
            {
                mappings.Add(call);
            }
            else if (node is BinaryExpressionSyntax binary)
            {
                TakesRemainders |= binary.RawKind == (int)SyntaxKind.ModuloExpression;
                Compares |= binary.RawKind == (int)SyntaxKind.EqualsExpression;
            }
            else
            {
                Compares |= node is JoinClauseSyntax;
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

        Mappings = [.. mappings];
    }

    /// <summary>The calls that may map an endpoint, by their name (<c>MapGet</c>). Only these are kept: nodes hold memory.</summary>
    public ImmutableArray<InvocationExpressionSyntax> Mappings { get; }

    /// <summary>Whether the file writes <c>unsafe</c> or <c>stackalloc</c>.</summary>
    public bool TouchesMemory { get; }

    /// <summary>Whether the file writes a remainder (<c>%</c>).</summary>
    public bool TakesRemainders { get; }

    /// <summary>Whether the file writes an equality (<c>==</c>) or a join clause.</summary>
    public bool Compares { get; }

    public static FileNames Of(SyntaxTree tree) => Known.GetValue(tree, static file => new(file));

    /// <summary>Whether a method may map an endpoint, by its name.</summary>
    public static bool IsMapping(string method) => method.StartsWith("Map", StringComparison.Ordinal);

    public bool Has(string identifier) => _names.Contains(identifier);

    public bool HasAny(IEnumerable<string> identifiers) => identifiers.Any(_names.Contains);

    public bool HasAny(Func<string, bool> fits) => _names.Any(fits);

    /// <summary>Whether the file gives type arguments to one of these: <c>Entity&lt;T&gt;</c>, not <c>Entity("T")</c>.</summary>
    public bool HasAnyGeneric(Func<string, bool> fits) => _generic.Any(fits);
}
