using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>The text that a variable is given where it is declared and never again: to know that it carries nothing, no body needs to be analysed.</summary>
internal sealed class SingleValues
{
    /// <summary>Of each body, the variables that are written to after their declaration.</summary>
    private readonly ConcurrentDictionary<SyntaxNode, HashSet<string>> _written = new();

    /// <summary>What the variable holds, or null where that is more than one thing, or comes from another variable.</summary>
    public IOperation? Of(ILocalReferenceOperation reference)
    {
        var local = reference.Local;
        if (local is not { Type.SpecialType: SpecialType.System_String, RefKind: RefKind.None, DeclaringSyntaxReferences: [var declaration] }
            || declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: var value }
            || value.Span.End > reference.Syntax.SpanStart
            || Bodies.Around(reference.Syntax) is not { } body
            || _written.GetOrAdd(body, Read).Contains(local.Name))
        {
            return null;
        }

        var only = reference.SemanticModel?.GetOperation(value)?.Unwrap();
        return only is ILocalReferenceOperation ? null : only;
    }

    private static HashSet<string> Read(SyntaxNode body)
    {
        HashSet<string> written = new(StringComparer.Ordinal);
        foreach (var node in body.DescendantNodes())
        {
            var target = node switch
            {
                AssignmentExpressionSyntax assignment => assignment.Left,
                ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } argument => argument.Expression,
                RefExpressionSyntax reference => reference.Expression,
                _ => null,
            };
            if (target is not null)
            {
                written.UnionWith(target.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText));
            }
        }

        return written;
    }
}
