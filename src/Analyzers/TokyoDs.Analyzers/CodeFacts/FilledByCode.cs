using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Where code gives a value to a member: who fills a form before the person does.</summary>
internal sealed class FilledByCode
{
    private readonly ConcurrentDictionary<string, ImmutableArray<Assigned>> _assignments = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, bool> _created = new(StringComparer.Ordinal);

    private FilledByCode()
    {
    }

    public static FilledByCode Of(Compilation compilation) => new();

    /// <summary>Whether any code fills the item with something that is neither empty nor what was typed into it.</summary>
    public bool Fills(ISymbol item, KnownTypes types, CancellationToken cancellation) =>
        ValuesOf(item, assignment => !IsEmpty(assignment.Right) && !MentionsItself(assignment.Right, item.Name), types, cancellation).Any()
        || (item is IPropertySymbol { ContainingType: { IsRecord: true } record } && IsCreated(record.Name, types, cancellation)
            && record.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == item.Name)));

    /// <summary>The assignments to a member.</summary>
    /// <param name="concerns">Asked of what is written before it is bound: many members have the same name.</param>
    public IEnumerable<AssignmentExpressionSyntax> ValuesOf(ISymbol item, Func<AssignmentExpressionSyntax, bool> concerns, KnownTypes types, CancellationToken cancellation)
    {
        var assignments = _assignments.GetOrAdd(item.Name, name =>
        [
            .. Naming(name, types, cancellation).OfType<AssignmentExpressionSyntax>()
                .Where(assignment => assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression && NameOf(assignment.Left) == name)
                .Select(assignment => new Assigned(assignment, types)),
        ]);
        return assignments.Where(assigned => concerns(assigned.Assignment) && SymbolEqualityComparer.Default.Equals(assigned.To(cancellation), item)).Select(assigned => assigned.Assignment);
    }

    private bool IsCreated(string type, KnownTypes types, CancellationToken cancellation) =>
        _created.GetOrAdd(type, name => Naming(name, types, cancellation).OfType<ObjectCreationExpressionSyntax>()
            .Any(creation => creation.ArgumentList is { Arguments.Count: > 0 } && SyntaxNames.Last(creation.Type) == name));

    private static IEnumerable<SyntaxNode> Naming(string name, KnownTypes types, CancellationToken cancellation) =>
        types.Fact(SourceIndex.Of).Naming(name, cancellation).Select(code => code.Node);

    /// <summary>One assignment, bound at most once, however many items have its name.</summary>
    private sealed class Assigned(AssignmentExpressionSyntax assignment, KnownTypes types)
    {
        private ISymbol? _to;
        private bool _isBound;

        public AssignmentExpressionSyntax Assignment { get; } = assignment;

        public ISymbol? To(CancellationToken cancellation)
        {
            if (!_isBound)
            {
                _to = types.ModelOf(Assignment.SyntaxTree).GetSymbolInfo(Assignment.Left, cancellation).Symbol;
                _isBound = true;
            }

            return _to;
        }
    }

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
