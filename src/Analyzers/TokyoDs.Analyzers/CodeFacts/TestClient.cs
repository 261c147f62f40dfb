using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The constants of a client that is built in for tests: a type named after tests that only Development uses, or that signs in on this machine.</summary>
internal static class TestClient
{
    private static readonly string[] ThisMachine = ["://localhost", "://127.0.0.1", "://[::1]"];

    public static bool Holds(CodeContext<TextLiteral> context)
    {
        var literal = context.Target.Expression;
        return literal.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } constant }
            && constant.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
            && IdentifierWords.Of(type.Identifier.ValueText).Words.Any(word => word is "test" or "tests")
            && (SignsInHere(literal.SyntaxTree, context.Cancellation)
                || (context.Model?.GetDeclaredSymbol(constant, context.Cancellation) is { } field
                    && DevelopmentCode.IsUsedInDevelopmentOnly(field, context.Model, context.Types, context.Cancellation)));
    }

    /// <summary>Whether the file names this machine as the one that signs people in.</summary>
    private static bool SignsInHere(SyntaxTree tree, CancellationToken cancellation) =>
        FileNames.Of(tree).Has("Authority")
        && tree.GetRoot(cancellation).DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment =>
            assignment is { Left: var target, Right: LiteralExpressionSyntax { Token.ValueText: var address } }
            && target is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Authority" } or IdentifierNameSyntax { Identifier.ValueText: "Authority" }
            && ThisMachine.Any(host => address.IndexOf(host, StringComparison.OrdinalIgnoreCase) is > 0 and < 6));
}
