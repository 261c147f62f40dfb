using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.Engine;

/// <summary>The names that code is written with, before anybody binds them.</summary>
internal static class SyntaxNames
{
    /// <summary>Stands for the type of <c>new(…)</c>, which does not name it.</summary>
    public const string TargetTyped = "new()";

    /// <summary>The name that a node calls, makes, assigns or hands on.</summary>
    public static string? Of(SyntaxNode node) =>
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
