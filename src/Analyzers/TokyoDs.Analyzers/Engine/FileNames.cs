using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.Engine;

/// <summary>
/// The identifiers that a file uses (declaring one is no use), the bodies that use them, the calls that map endpoints, and whether it
/// touches memory directly, takes remainders or compares. Read in one walk without binding, when first asked, and kept with the tree,
/// which never changes: most questions about a project end here for most files.
/// </summary>
internal sealed class FileNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileNames> Known = new();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _generic = new(StringComparer.Ordinal);
    private readonly List<InvocationExpressionSyntax> _mappings = [];
    private readonly List<(string Name, SyntaxNode Body)> _bodies = [];

    private FileNames(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        if (GeneratedTrees.IsModelSnapshot(root))
        {
            return;
        }

        HashSet<string> inBody = new(StringComparer.Ordinal);
        SyntaxNode? body = null;
        foreach (var node in root.DescendantNodes())
        {
            // Half of all nodes, which neither call nor write.
            if (node is IdentifierNameSyntax simple)
            {
                _names.Add(simple.Identifier.ValueText);
                continue;
            }

            Read(node);
            if (SyntaxNames.Of(node) is { } name)
            {
                Add(name, node);
            }

            if (node is InvocationExpressionSyntax && SyntaxNames.Written(node) is { } receiver && SyntaxNames.Last(receiver) is { } member)
            {
                Add(member, node);
            }
        }

        // Bodies follow one another, but the statements at the top of a program have the rest of the file in theirs.
        void Add(string name, SyntaxNode node)
        {
            if (body is null or CompilationUnitSyntax || !body.FullSpan.Contains(node.FullSpan.Start))
            {
                var around = Engine.Bodies.Around(node);
                if (around != body)
                {
                    inBody.Clear();
                    body = around;
                }
            }

            if (body is not null && inBody.Add(name))
            {
                _bodies.Add((name, body));
            }
        }
    }

    /// <summary>The calls that may map an endpoint, by their name (<c>MapGet</c>).</summary>
    public IReadOnlyList<InvocationExpressionSyntax> Mappings => _mappings;

    /// <summary>The bodies by the names that they call, make, assign or hand on, in the order of the code; each name of a body once.</summary>
    public IReadOnlyList<(string Name, SyntaxNode Body)> Bodies => _bodies;

    /// <summary>Whether the file writes <c>unsafe</c> or <c>stackalloc</c>.</summary>
    public bool TouchesMemory { get; private set; }

    /// <summary>Whether the file writes a remainder (<c>%</c>).</summary>
    public bool TakesRemainders { get; private set; }

    /// <summary>Whether the file writes an equality (<c>==</c>) or a join clause.</summary>
    public bool Compares { get; private set; }

    public static FileNames Of(SyntaxTree tree) => Known.GetValue(tree, static file => new(file));

    /// <summary>Whether a method may map an endpoint, by its name.</summary>
    public static bool IsMapping(string method) => method.StartsWith("Map", StringComparison.Ordinal);

    public bool Has(string identifier) => _names.Contains(identifier);

    public bool HasAny(IEnumerable<string> identifiers) => identifiers.Any(_names.Contains);

    public bool HasAny(Func<string, bool> fits) => _names.Any(fits);

    /// <summary>Whether the file gives type arguments to one of these: <c>Entity&lt;T&gt;</c>, not <c>Entity("T")</c>.</summary>
    public bool HasAnyGeneric(Func<string, bool> fits) => _generic.Any(fits);

    private void Read(SyntaxNode node)
    {
        switch (node)
        {
            case GenericNameSyntax generic:
                _names.Add(generic.Identifier.ValueText);
                _generic.Add(generic.Identifier.ValueText);
                break;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } } call when IsMapping(called):
                _mappings.Add(call);
                break;
            case BinaryExpressionSyntax binary:
                TakesRemainders |= binary.RawKind == (int)SyntaxKind.ModuloExpression;
                Compares |= binary.RawKind == (int)SyntaxKind.EqualsExpression;
                break;
            case JoinClauseSyntax:
                Compares = true;
                break;
            case UnsafeStatementSyntax or StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax:
                TouchesMemory = true;
                break;
            case MemberDeclarationSyntax member:
                TouchesMemory |= member.Modifiers.Any(SyntaxKind.UnsafeKeyword);
                break;
            case LocalFunctionStatementSyntax function:
                TouchesMemory |= function.Modifiers.Any(SyntaxKind.UnsafeKeyword);
                break;
            case UsingDirectiveSyntax directive:
                TouchesMemory |= directive.UnsafeKeyword.RawKind != 0;
                break;
        }
    }
}
