using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>The argument of a call that carries a value, where the call takes any number of them (<c>params</c>).</summary>
internal static class CarryingArgument
{
    /// <summary>The expression that carries the text; the whole call when several could.</summary>
    public static SyntaxNode Of(FlowFinding finding)
    {
        var hit = finding.Hit;
        if (hit.Argument != hit.Syntax || ArgumentsOf(hit.Syntax) is not { } arguments)
        {
            return hit.Argument is ArgumentSyntax argument ? argument.Expression : hit.Argument;
        }

        foreach (var step in finding.Path.Steps.Reverse().Where(step => step.SyntaxTree == hit.Syntax.SyntaxTree))
        {
            if (arguments.FirstOrDefault(argument => argument.Span.Contains(step.Span)) is { } around)
            {
                return around.Expression;
            }

            if (NameGivenBy(step) is { } name && arguments.Where(argument => Mentions(argument, name)).ToList() is [var only])
            {
                return only.Expression;
            }
        }

        return hit.Syntax;
    }

    private static SeparatedSyntaxList<ArgumentSyntax>? ArgumentsOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList?.Arguments,
        _ => null,
    };

    private static string? NameGivenBy(SyntaxNode step) => step switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } => target.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        _ => null,
    };

    private static bool Mentions(ArgumentSyntax argument, string name) =>
        argument.DescendantNodes().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.ValueText == name);
}
