using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Two records held for the same because names or addresses are the same text.</summary>
/// <param name="Place">The comparison, or the key of the join or group.</param>
/// <param name="Item">The name or address that is compared.</param>
/// <param name="Other">What it is compared with, or null in a group.</param>
/// <param name="IsSure">The item is a person's name or the address of a place by its own name.</param>
internal sealed record NameMatch(SyntaxNode Place, ISymbol Item, ISymbol? Other, bool IsSure);

/// <summary>The matches by name or address in each file, found once for all rules that ask.</summary>
internal sealed class NameMatches
{
    private static readonly string[] Grouping = ["GroupBy", "ToDictionary", "ToLookup", "DistinctBy", "CountBy"];

    /// <summary>The methods that match without an equality.</summary>
    private static readonly string[] Matching = ["Join", "GroupJoin", .. Grouping];

    private static readonly string[] Searching =
        ["Where", "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "Any", "All", "Count", "Find", "FindAll", "Exists", "FindIndex",
        "FirstAsync", "FirstOrDefaultAsync", "SingleAsync", "SingleOrDefaultAsync", "AnyAsync", "CountAsync"];

    private static readonly string[] Concepts =
        [Concept.PersonName, Concept.PersonNameBare, Concept.CompanyName, Concept.Address, Concept.AddressBare];

    private readonly ConcurrentDictionary<SyntaxTree, ImmutableArray<NameMatch>> _found = new();
    private readonly ConcurrentDictionary<string, bool> _names = new(StringComparer.Ordinal);

    public static ImmutableArray<NameMatch> In(CodeContext<SyntaxTree> context) =>
        context.Types.Fact(_ => new NameMatches()) is var matches
            ? matches._found.GetOrAdd(context.Target, _ => [.. matches.Find(context)])
            : [];

    /// <summary>What is compared at a place of a match, where the key is seen by nobody else; empty for groups and query clauses.</summary>
    public static IReadOnlyList<ExpressionSyntax> Keys(SyntaxNode place) => place switch
    {
        BinaryExpressionSyntax equality => [equality.Left, equality.Right],
        ExpressionSyntax { Parent: LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } } } list } } } key =>
            method == "DistinctBy" ? [key]
            : method is "Join" or "GroupJoin" && KeyOf(list.Arguments[2]) is { } inner ? [key, inner]
            : [],
        _ => [],
    };

    private IEnumerable<NameMatch> Find(CodeContext<SyntaxTree> context)
    {
        var names = FileNames.Of(context.Target);
        if (!(names.MayCompare || names.HasAny(Matching)) || !names.HasAny(Fits))
        {
            yield break;
        }

        foreach (var node in context.Target.GetRoot(context.Cancellation).DescendantNodes())
        {
            var (place, left, right) = node switch
            {
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equality when IsSearch(equality) => (equality, equality.Left, equality.Right),
                JoinClauseSyntax join => (join.LeftExpression, join.LeftExpression, join.RightExpression),
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Join" or "GroupJoin" }, ArgumentList.Arguments: { Count: > 3 } arguments } =>
                    KeyOf(arguments[1]) is { } outer && KeyOf(arguments[2]) is { } inner ? (outer, outer, inner) : default,
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method }, ArgumentList.Arguments: { Count: > 0 } arguments }
                    when Grouping.Contains(method) => KeyOf(arguments[0]) is { } key ? (key, key, null) : default,
                _ => default((SyntaxNode Place, ExpressionSyntax Left, ExpressionSyntax? Right)),
            };
            if (place is not null && (Fits(left) || (right is not null && Fits(right))) && MatchOf(context, place, left, right) is { } match)
            {
                yield return match;
            }
        }
    }

    private static NameMatch? MatchOf(CodeContext<SyntaxTree> context, SyntaxNode place, ExpressionSyntax left, ExpressionSyntax? right)
    {
        var model = context.ModelOf(context.Target);
        var first = Held(model, left, context.Cancellation);
        var second = right is null ? null : Held(model, right, context.Cancellation);
        if (first is null || (right is not null && second is null) || IsPrepared(first, context.Cancellation) || (second is not null && IsPrepared(second, context.Cancellation)))
        {
            return null;
        }

        var (item, other) = IsMatter(first, context.Configuration) ? (first, second)
            : second is not null && IsMatter(second, context.Configuration) ? (second, first)
            : default;
        return item is null || TypeRoles.IsTest(item, context.Configuration) ? null
            : new(place, item, other, item.MeansAny(context.Configuration, Concept.PersonName, Concept.Address));
    }

    /// <summary>A comparison in the condition of a search: <c>Where(x =&gt; x.Name == name)</c>, <c>where x.Name == name</c>.</summary>
    private static bool IsSearch(SyntaxNode comparison)
    {
        var condition = comparison.Ancestors().FirstOrDefault(node =>
            node is not (BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } or ParenthesizedExpressionSyntax));
        return condition is WhereClauseSyntax
            || condition is LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } } } }
                && Searching.Contains(method);
    }

    private static ExpressionSyntax? KeyOf(ArgumentSyntax argument) => (argument.Expression as LambdaExpressionSyntax)?.ExpressionBody;

    private bool Fits(ExpressionSyntax expression)
    {
        var name = expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            IdentifierNameSyntax simple => simple.Identifier.ValueText,
            _ => null,
        };
        return name is not null && Fits(name);
    }

    private bool Fits(string name) =>
        _names.GetOrAdd(name, static text => Concepts.Any(concept => Vocabulary.Means(text, concept)) && !IsKey(text));

    /// <summary>The variable or member that is written there, when it holds text; null for calls and constants.</summary>
    private static ISymbol? Held(SemanticModel model, ExpressionSyntax expression, CancellationToken cancellation) =>
        expression is MemberAccessExpressionSyntax or IdentifierNameSyntax
        && model.GetTypeInfo(expression, cancellation).Type?.SpecialType == SpecialType.System_String
        && model.GetSymbolInfo(expression, cancellation).Symbol is { } symbol
        && symbol is ILocalSymbol { IsConst: false } or IParameterSymbol or IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false } or IFieldSymbol { IsConst: false, DeclaringSyntaxReferences.IsEmpty: false }
            ? symbol
            : null;

    private static bool IsMatter(ISymbol symbol, Configuration configuration) =>
        symbol is IPropertySymbol or IFieldSymbol && !IsKey(symbol.Name)
        && (symbol.Means(Concept.CompanyName, configuration) || PlaceItems.IsPersonName(symbol, configuration) || PlaceItems.IsAddress(symbol, configuration));

    /// <summary>Text that says it was made for comparing, or a variable that a call made so.</summary>
    private static bool IsPrepared(ISymbol symbol, CancellationToken cancellation) =>
        IsKey(symbol.Name)
        || (symbol is ILocalSymbol && symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation)
            is VariableDeclaratorSyntax { Initializer.Value: { } value } && value.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
                .Any(call => call.Expression.ToString() is var called && (IsKey(called) || WrittenNames.Speaks(called, "Normaliz", "Normalis", "Fold", "正規化"))));

    private static bool IsKey(string name) => Vocabulary.Mentions(name, Concept.MatchingKey);
}
