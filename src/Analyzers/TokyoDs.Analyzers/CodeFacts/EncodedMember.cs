using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A member of a model that only ever gets text which a method encoded: the value of a call with <c>htmlEncode: true</c>.</summary>
internal static class EncodedMember
{
    private static readonly string[] Encoding = ["encode", "escape", "sanitiz"];

    /// <summary>Binds only the assignments to a member of that name. A member that nothing is assigned to may be filled by a request.</summary>
    public static bool Is(ISymbol member, Compilation compilation, CancellationToken cancellation)
    {
        var isAssigned = false;
        foreach (var tree in compilation.SyntaxTrees.Where(tree => FileNames.Of(tree).Has(member.Name)))
        {
            SemanticModel? model = null;
            foreach (var assignment in tree.GetRoot(cancellation).DescendantNodes().OfType<AssignmentExpressionSyntax>())
            {
                if (NameOf(assignment.Left) != member.Name)
                {
                    continue;
                }

                model ??= compilation.GetSemanticModel(tree);
                if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(assignment.Left, cancellation).Symbol?.OriginalDefinition, member.OriginalDefinition))
                {
                    if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || !IsEncoded(assignment.Right, model, cancellation))
                    {
                        return false;
                    }

                    isAssigned = true;
                }
            }
        }

        return isAssigned;
    }

    private static bool IsEncoded(ExpressionSyntax value, SemanticModel model, CancellationToken cancellation) => value switch
    {
        LiteralExpressionSyntax => true,
        ParenthesizedExpressionSyntax inner => IsEncoded(inner.Expression, model, cancellation),
        AwaitExpressionSyntax awaited => IsEncoded(awaited.Expression, model, cancellation),
        InvocationExpressionSyntax call => model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
            && (Says(method.Name) || method.Parameters.Any(parameter => parameter.Type.SpecialType == SpecialType.System_Boolean && Says(parameter.Name) && IsOn(call, parameter))),
        _ => false,
    };

    private static bool IsOn(InvocationExpressionSyntax call, IParameterSymbol parameter)
    {
        var arguments = call.ArgumentList.Arguments;
        var given = arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter.Name)
            ?? (parameter.Ordinal < arguments.Count && arguments[parameter.Ordinal].NameColon is null ? arguments[parameter.Ordinal] : null);
        return given is null ? parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: true } : given.Expression.IsKind(SyntaxKind.TrueLiteralExpression);
    }

    private static bool Says(string name) => Encoding.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
