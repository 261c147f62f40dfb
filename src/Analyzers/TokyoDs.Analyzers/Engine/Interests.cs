using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.Engine;

/// <summary>A literal text of the code and where it stands.</summary>
/// <param name="Value">The text itself, escapes resolved.</param>
/// <param name="Expression">The whole string expression.</param>
/// <param name="Node">The literal, or the piece of an interpolated string.</param>
/// <param name="IsWhole">False for a piece of an interpolated string.</param>
internal readonly record struct TextLiteral(string Value, ExpressionSyntax Expression, SyntaxNode Node, bool IsWhole);

/// <summary>An attribute where it is written, with the constructor it calls.</summary>
internal readonly record struct AttributeUse(AttributeSyntax Syntax, IMethodSymbol Constructor);

internal readonly record struct TypedInterest<T>(Rule Rule, INamedTypeSymbol Type, Action<CodeContext<T>> Check);

internal readonly record struct Interest<T>(Rule Rule, Action<CodeContext<T>> Check);

internal readonly record struct TextInterest(Rule Rule, Func<string, bool> Concerns, Action<CodeContext<TextLiteral>> Check);

internal readonly record struct SyntaxInterest(Rule Rule, Func<SyntaxNode, bool> Concerns, Action<CodeContext<SyntaxNode>> Check);

/// <summary>The tables the host dispatches by: from a simple name (or a number) to the rules that care.</summary>
internal sealed class Interests
{
    public Dictionary<string, List<TypedInterest<IInvocationOperation>>> Invocations { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<TypedInterest<IObjectCreationOperation>>> Creations { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<TypedInterest<IConversionOperation>>> Casts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<TypedInterest<IAssignmentOperation>>> Assignments { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<TypedInterest<IMemberReferenceOperation>>> Members { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<TypedInterest<AttributeUse>>> Attributes { get; } = new(StringComparer.Ordinal);

    public Dictionary<long, List<Interest<ILiteralOperation>>> Numbers { get; } = [];

    public Dictionary<SyntaxKind, List<SyntaxInterest>> Syntax { get; } = [];

    public List<TextInterest> Texts { get; } = [];

    public List<Interest<INamedTypeSymbol>> Types { get; } = [];

    public List<Interest<IMethodSymbol>> Methods { get; } = [];

    public List<Interest<SyntaxTree>> Files { get; } = [];

    public List<Interest<Compilation>> Ends { get; } = [];

    public static void Add<TKey, TInterest>(Dictionary<TKey, List<TInterest>> table, TKey key, TInterest interest)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var interests))
        {
            table[key] = interests = [];
        }

        interests.Add(interest);
    }
}
