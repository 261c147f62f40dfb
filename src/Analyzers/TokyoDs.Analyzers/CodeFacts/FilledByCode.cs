using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Where code gives a value to a member: who fills a form before the person does.</summary>
internal sealed class FilledByCode
{
    private readonly Dictionary<string, List<AssignmentExpressionSyntax>> _assignments = new(StringComparer.Ordinal);

    private readonly HashSet<string> _created = new(StringComparer.Ordinal);

    private FilledByCode()
    {
    }

    public static FilledByCode Of(Compilation compilation)
    {
        var filled = new FilledByCode();
        foreach (var node in compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()))
        {
            if (node is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression } assignment
                && NameOf(assignment.Left) is { } name)
            {
                if (!filled._assignments.TryGetValue(name, out var known))
                {
                    filled._assignments[name] = known = [];
                }

                known.Add(assignment);
            }
            else if (node is ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0, Type: var type })
            {
                filled._created.Add(type.ToString().Split('.').Last());
            }
        }

        return filled;
    }

    /// <summary>Whether any code fills the item with something that is neither empty nor what was typed into it.</summary>
    public bool Fills(ISymbol item, KnownTypes types, CancellationToken cancellation) =>
        ValuesOf(item, types, cancellation).Any(assignment => !IsEmpty(assignment.Right) && !MentionsItself(assignment.Right, item.Name))
        || (item is IPropertySymbol { ContainingType: { IsRecord: true } record } && _created.Contains(record.Name)
            && record.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == item.Name)));

    /// <summary>The assignments to a member.</summary>
    public IEnumerable<AssignmentExpressionSyntax> ValuesOf(ISymbol item, KnownTypes types, CancellationToken cancellation) =>
        (_assignments.TryGetValue(item.Name, out var assignments) ? assignments : [])
            .Where(assignment => SymbolEqualityComparer.Default.Equals(types.ModelOf(assignment.SyntaxTree).GetSymbolInfo(assignment.Left, cancellation).Symbol, item));

    private static string? NameOf(ExpressionSyntax left) => left switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsEmpty(ExpressionSyntax value) =>
        value is LiteralExpressionSyntax or ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null }
            or ObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null }
            or DefaultExpressionSyntax
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" }
            or CollectionExpressionSyntax { Elements.Count: 0 }
        || (value is PostfixUnaryExpressionSyntax suppressed && IsEmpty(suppressed.Operand));

    /// <summary><c>Form.Name = Form.Name.Trim()</c></summary>
    private static bool MentionsItself(ExpressionSyntax value, string name) =>
        value.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(part => part.Identifier.ValueText == name
            && (part.Parent is not MemberAccessExpressionSyntax access || access.Name != part || access.Expression is ThisExpressionSyntax or IdentifierNameSyntax { Identifier.ValueText: "Input" or "Form" or "Model" }));
}
