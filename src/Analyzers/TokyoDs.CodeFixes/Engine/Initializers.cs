using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace TokyoDs.CodeFixes.Engine;

/// <summary>Adds a member to an object initializer the way the code around it is written.</summary>
internal static class Initializers
{
    public static BaseObjectCreationExpressionSyntax With(BaseObjectCreationExpressionSyntax creation, string member, string value)
    {
        var assignment = SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(member), SyntaxFactory.ParseExpression(value));
        var initializer = creation.Initializer;
        if (initializer is null)
        {
            var added = SyntaxFactory.InitializerExpression(
                SyntaxKind.ObjectInitializerExpression, SyntaxFactory.SingletonSeparatedList<ExpressionSyntax>(assignment));
            var bare = creation is ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } explicitly
                ? explicitly.WithArgumentList(null).WithType(explicitly.Type.WithoutTrailingTrivia())
                : creation;
            return bare.WithInitializer(added).WithTriviaFrom(creation).WithAdditionalAnnotations(Formatter.Annotation);
        }

        var last = initializer.Expressions.LastOrDefault();
        var withoutTail = last is null || initializer.Expressions.SeparatorCount == initializer.Expressions.Count
            ? initializer.Expressions
            : initializer.Expressions.Replace(last, last.WithoutTrailingTrivia());
        var expressions = withoutTail.Add(last is null
            ? assignment
            : assignment.WithLeadingTrivia(last.GetLeadingTrivia()).WithTrailingTrivia(last.GetTrailingTrivia()));
        return creation
            .WithInitializer(initializer.WithExpressions(expressions))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }
}
