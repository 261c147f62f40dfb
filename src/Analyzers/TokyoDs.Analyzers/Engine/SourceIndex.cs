using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.Engine;

/// <summary>Which bodies write a name as a call, a creation, an assignment or a method group: one walk, no binding.</summary>
internal sealed class SourceIndex
{
    /// <summary>The key of <c>new(…)</c>, which does not name its type.</summary>
    public const string TargetTyped = "new()";

    private readonly Compilation _compilation;

    private Dictionary<string, List<SyntaxNode>>? _bodies;

    private SourceIndex(Compilation compilation) => _compilation = compilation;

    public static SourceIndex Of(Compilation compilation) => new(compilation);

    /// <summary>In the order of the files and of the code.</summary>
    public IReadOnlyList<SyntaxNode> BodiesThatName(string name, CancellationToken cancellation) =>
        (_bodies ??= Read(cancellation)).TryGetValue(name, out var bodies) ? bodies : [];

    private Dictionary<string, List<SyntaxNode>> Read(CancellationToken cancellation)
    {
        Dictionary<string, List<SyntaxNode>> found = new(StringComparer.Ordinal);
        HashSet<(string Name, SyntaxNode Body)> seen = [];
        foreach (var tree in _compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
            {
                if (NameOf(node) is { } name)
                {
                    Add(name, node);
                }

                if (node is InvocationExpressionSyntax && Written(node) is { } receiver && Last(receiver) is { } member)
                {
                    Add(member, node);
                }
            }
        }

        return found;

        void Add(string name, SyntaxNode node)
        {
            if (Bodies.Around(node) is not { } body || !seen.Add((name, body)))
            {
                return;
            }

            if (!found.TryGetValue(name, out var bodies))
            {
                found[name] = bodies = [];
            }

            bodies.Add(body);
        }
    }

    /// <summary>The name that a node calls, makes, assigns or hands on.</summary>
    public static string? NameOf(SyntaxNode node) =>
        node switch
        {
            InvocationExpressionSyntax invocation => Last(invocation.Expression),
            ObjectCreationExpressionSyntax creation => Last(creation.Type),
            ImplicitObjectCreationExpressionSyntax => TargetTyped,
            ConstructorInitializerSyntax { Parent.Parent: TypeDeclarationSyntax type } initializer =>
                initializer.IsKind(SyntaxKind.ThisConstructorInitializer) ? type.Identifier.ValueText
                : type.BaseList?.Types.FirstOrDefault() is { } parent ? Last(parent.Type) : null,
            AssignmentExpressionSyntax assignment => Last(assignment.Left),
            ArgumentSyntax { Expression: SimpleNameSyntax or MemberAccessExpressionSyntax } argument => Last(argument.Expression),
            _ => null,
        };

    /// <summary>The place that a node writes to, or hands on so that it may be written to. A collection in a field is written to by calling its methods.</summary>
    public static ExpressionSyntax? Written(SyntaxNode node) =>
        node switch
        {
            AssignmentExpressionSyntax assignment => Bare(assignment.Left),
            ArgumentSyntax argument => argument.Expression,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } => Bare(receiver),
            _ => null,
        };

    private static ExpressionSyntax Bare(ExpressionSyntax place) => place is ElementAccessExpressionSyntax element ? Bare(element.Expression) : place;

    /// <summary>The simple name at the end of what is written.</summary>
    public static string? Last(SyntaxNode node) =>
        node switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            ElementAccessExpressionSyntax element => Last(element.Expression),
            NullableTypeSyntax nullable => Last(nullable.ElementType),
            _ => null,
        };
}
