using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Tells by the syntax whether code passes an object on as a whole, or only reads its members one by one and answers with it.</summary>
internal static class HandedOn
{
    /// <summary>Calls that only show, check or describe what they are given.</summary>
    private static readonly string[] Showing =
    [
        "View", "PartialView", "Page", "Ok", "Json", "Created", "CreatedAtAction", "CreatedAtRoute", "Accepted", "BadRequest", "Conflict", "UnprocessableEntity",
        "NotFound", "ValidationProblem", "TryValidateModel", "TryValidateObject", "TryValidate", "Validate", "ValidateAsync", "nameof", "ReferenceEquals",
        "ThrowIfNull", "LogDebug", "LogTrace", "LogInformation", "LogWarning", "LogError", "Serialize", "TryUpdateModelAsync",
    ];

    public static bool AsAWhole(string name, SyntaxNode code) =>
        code.DescendantNodes().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.ValueText == name && IsWhole(identifier));

    private static bool IsWhole(IdentifierNameSyntax identifier)
    {
        ExpressionSyntax value = identifier;
        if (identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier)
        {
            if (access.Expression is not ThisExpressionSyntax)
            {
                return false;
            }

            value = access;
        }

        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            value = (ExpressionSyntax)value.Parent;
        }

        return value.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => !Showing.Contains(NameOf(call.Expression)),
            ArgumentSyntax => true,
            EqualsValueClauseSyntax or ExpressionElementSyntax => true,
            AssignmentExpressionSyntax assignment => assignment.Right == value,
            InitializerExpressionSyntax or ForEachStatementSyntax => true,
            _ => false,
        };
    }

    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };
}
