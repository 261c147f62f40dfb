using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>The types that a body writes for what it names, as far as they can be read without binding.</summary>
internal sealed class WrittenTypes
{
    private readonly ILookup<string, TypeSyntax?> _variables;
    private readonly HashSet<string> _placeholders;

    public WrittenTypes(SyntaxNode body)
    {
        var captured = body.Ancestors().OfType<TypeDeclarationSyntax>().SelectMany(type => type.ParameterList is { } list ? list.Parameters : []);
        _variables = body.DescendantNodes().Concat(captured).Select(Variable).Where(variable => variable.Name is not null).ToLookup(variable => variable.Name!, variable => variable.Type, StringComparer.Ordinal);
        _placeholders = new(
            body.DescendantNodes().Concat(body.AncestorsAndSelf().SelectMany(around => around.ChildNodes()))
                .OfType<TypeParameterListSyntax>().SelectMany(list => list.Parameters).Select(parameter => parameter.Identifier.ValueText),
            StringComparer.Ordinal);
    }

    /// <summary>The simple names that the type of an expression may have; none when the code does not say it.</summary>
    public IReadOnlyList<string> NamesOf(SyntaxNode expression)
    {
        TypeSyntax?[] types = expression switch
        {
            ObjectCreationExpressionSyntax creation => [creation.Type],
            ImplicitObjectCreationExpressionSyntax creation => [Expected(creation)],
            IdentifierNameSyntax { Identifier.ValueText: var name } => [.. _variables[name]],
            _ => [],
        };
        var names = types.Select(type => type is null ? null : SyntaxNames.Last(type)).ToList();
        return names.All(name => name is not null && !_placeholders.Contains(name)) ? [.. names.Select(name => name!)] : [];
    }

    /// <summary>Whether the body, or the head of the type around it, declares a variable of the name; a setter declares its value.</summary>
    public bool Declares(string name) => name == "value" || _variables.Contains(name);

    /// <summary>The type that stands before the name of what a <c>new()</c> is given to, or that the method around it returns.</summary>
    public static TypeSyntax? Expected(BaseObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } } } => type,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { Type: var type } } => type,
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } when !method.Modifiers.Any(SyntaxKind.AsyncKeyword) => method.ReturnType,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax { Type: var type } } => type,
        _ => null,
    };

    private static (string? Name, TypeSyntax? Type) Variable(SyntaxNode node) => node switch
    {
        ParameterSyntax parameter => (parameter.Identifier.ValueText, parameter.Type),
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } } local => (local.Identifier.ValueText, type.IsVar ? (local.Initializer?.Value as ObjectCreationExpressionSyntax)?.Type : type),
        SingleVariableDesignationSyntax designation => (designation.Identifier.ValueText, null),
        ForEachStatementSyntax loop => (loop.Identifier.ValueText, loop.Type.IsVar ? null : loop.Type),
        CatchDeclarationSyntax caught => (caught.Identifier.ValueText, caught.Type),
        FromClauseSyntax from => (from.Identifier.ValueText, null),
        LetClauseSyntax let => (let.Identifier.ValueText, null),
        QueryContinuationSyntax into => (into.Identifier.ValueText, null),
        JoinClauseSyntax join => (join.Identifier.ValueText, null),
        _ => default,
    };
}
