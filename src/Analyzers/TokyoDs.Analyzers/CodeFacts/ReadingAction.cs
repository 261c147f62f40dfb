using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Actions that answer with data and by all that their names say only look it up: the POST of a table that asks for its next page.</summary>
internal static class ReadingAction
{
    private static readonly string[] Answers = ["Json", "PartialView"];
    private static readonly string[] Reading = ["prepare", "get", "find", "list", "load"];

    /// <summary>Words in the name of a look-up that does more.</summary>
    private static readonly HashSet<string> Changing =
        ["create", "add", "insert", "update", "set", "save", "store", "delete", "remove", "clear", "reset", "increment", "increase", "decrease", "mark", "send", "consume", "pop", "and"];

    /// <summary>Forms of what was read.</summary>
    private static readonly HashSet<string> Forming =
    [
        "ToList", "ToArray", "ToDictionary", "ToHashSet", "ToListAsync", "ToArrayAsync", "AsEnumerable", "AsNoTracking", "Select", "SelectMany", "Where", "OrderBy",
        "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "Skip", "Take", "Any", "AnyAsync", "All", "Count", "CountAsync", "First", "FirstOrDefault",
        "FirstOrDefaultAsync", "Single", "SingleOrDefault", "SingleOrDefaultAsync", "Distinct", "Concat", "Cast", "OfType", "Sum", "Max", "Min", "Contains", "StartsWith",
        "EndsWith", "IsNullOrEmpty", "IsNullOrWhiteSpace", "ToString", "Trim", "Split", "Join", "Format", "Equals", "ToLower", "ToUpper", "ToLowerInvariant",
        "ToUpperInvariant", "Parse", "TryParse", "ConfigureAwait", "nameof",
    ];

    public static bool Is(IMethodSymbol action, CancellationToken cancellation) =>
        action.DeclaringSyntaxReferences is [var only] && only.GetSyntax(cancellation) is MethodDeclarationSyntax method
        && ((SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression) is { } body
        && ReturnedBy(body).ToList() is { Count: > 0 } returned && returned.All(value => Answers.Contains(NameOf(value)))
        && CallsOnlyReaders(body) && !KeepsAnything(body, action);

    private static IEnumerable<ExpressionSyntax?> ReturnedBy(SyntaxNode body) => body is ExpressionSyntax value
        ? [value]
        : body.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>().Select(statement => statement.Expression);

    private static bool CallsOnlyReaders(SyntaxNode body)
    {
        var reads = false;
        foreach (var name in body.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Select(NameOf))
        {
            var isReader = name is not null && IdentifierWords.Of(name).Words is { Count: > 0 } words && Reading.Contains(words[0]) && !words.Any(Changing.Contains);
            reads |= isReader;
            if (name is null || !(isReader || Forming.Contains(name) || Answers.Contains(name)))
            {
                return false;
            }
        }

        return reads;
    }

    /// <summary>Whether anything that lives longer than the call is assigned.</summary>
    private static bool KeepsAnything(SyntaxNode body, IMethodSymbol action)
    {
        var own = new HashSet<string>(action.Parameters.Select(parameter => parameter.Name), StringComparer.Ordinal) { "ViewBag", "ViewData" };
        foreach (var node in body.DescendantNodes())
        {
            switch (node)
            {
                case VariableDeclaratorSyntax declarator:
                    own.Add(declarator.Identifier.ValueText);
                    break;
                case SingleVariableDesignationSyntax designation:
                    own.Add(designation.Identifier.ValueText);
                    break;
                case ForEachStatementSyntax loop:
                    own.Add(loop.Identifier.ValueText);
                    break;
            }
        }

        return body.DescendantNodes().Select(node => node switch
        {
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } => null,
            AssignmentExpressionSyntax assignment => assignment.Left,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } step => step.Operand,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } step => step.Operand,
            _ => null,
        }).Any(target => target is not (null or DeclarationExpressionSyntax) && !(RootOf(target) is { } root && own.Contains(root)));
    }

    private static string? RootOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => RootOf(member.Expression),
        ElementAccessExpressionSyntax element => RootOf(element.Expression),
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax? call) => call is not InvocationExpressionSyntax { Expression: var called } ? null : called switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };
}
