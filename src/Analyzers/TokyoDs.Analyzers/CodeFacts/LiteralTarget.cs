using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The name of what a literal is given to, and whether that is a parameter of a library, which means what it says.</summary>
internal readonly record struct LiteralTarget(string Name, bool IsOfLibrary)
{
    private static readonly string[] SignInWords =
        ["Credential", "Password", "Login", "SignIn", "Certificate", "Pkcs12", "Authenticate", "SetEnvironmentVariable", "UseSetting"];

    /// <summary>
    /// The variable, field, property, parameter or key (<c>config["Jwt:Key"] = "…"</c>) that takes the literal, seen through
    /// <c>??</c>, conditions and decoding such as <c>Encoding.UTF8.GetBytes("…")</c>; null when it is compared or given to nothing.
    /// </summary>
    public static LiteralTarget? Of(ExpressionSyntax literal, SemanticModel? model, CancellationToken cancellation)
    {
        SyntaxNode value = literal;
        while (Around(value) is { } wider)
        {
            value = wider;
        }

        return value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => new(variable.Identifier.ValueText, false),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => new(property.Identifier.ValueText, false),
            EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } => new(parameter.Identifier.ValueText, false),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax computed } => new(computed.Identifier.ValueText, false),
            AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: var member } => new(member.Identifier.ValueText, false),
            AssignmentExpressionSyntax assignment when assignment.Right == value => Assigned(assignment.Left, model, cancellation),
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: { Count: 2 } pair } when pair[1] == value =>
                Key(pair[0]),
            ArgumentSyntax argument => Argument(argument, model, cancellation),
            _ => null,
        };
    }

    private static SyntaxNode? Around(SyntaxNode value) => value.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax => value.Parent,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } or ConditionalExpressionSyntax => value.Parent,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } } call }
            when method is "GetBytes" or "FromBase64String" or "FromHexString" or "ToBase64String" or "ToHexString" => call,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToCharArray" or "ToArray" or "AsSpan", Parent: InvocationExpressionSyntax call } => call,
        _ => null,
    };

    private static LiteralTarget? Assigned(ExpressionSyntax left, SemanticModel? model, CancellationToken cancellation) => left switch
    {
        MemberAccessExpressionSyntax member => new(
            member.Name.Identifier.ValueText, IsOfLibraryMember(model?.GetSymbolInfo(member, cancellation).Symbol)),
        IdentifierNameSyntax name => new(name.Identifier.ValueText, IsOfLibraryMember(model?.GetSymbolInfo(name, cancellation).Symbol)),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } => Key(keys[0].Expression),
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } => Key(keys[0].Expression),
        _ => null,
    };

    /// <summary>
    /// Whether a literal is worth binding for: not an argument, or one that could be a secret by its characters, or an argument of
    /// something whose name speaks of signing in. Most literals are arguments, and most of those are neither; what is given by name says
    /// itself what it is.
    /// </summary>
    public static bool MayTakeSecret(ExpressionSyntax literal, string text)
    {
        if (Around(literal) is null && literal.Parent is ArgumentSyntax { NameColon.Name.Identifier.ValueText: var parameter } && parameter is not ("value" or "parameter"))
        {
            return SecretName.Matches(parameter);
        }

        if (literal.Parent is not ArgumentSyntax { Parent.Parent: var call } || text.Any(c => char.IsDigit(c) || !(char.IsLetter(c) || c is '-' or '_' or '.' or ':' or '/')))
        {
            return true;
        }

        var callee = call switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name.Identifier.ValueText,
            InvocationExpressionSyntax { Expression: SimpleNameSyntax simple } => simple.Identifier.ValueText,
            ObjectCreationExpressionSyntax creation => creation.Type.ToString(),
            ImplicitObjectCreationExpressionSyntax => "Credential",
            _ => "",
        };
        return callee == "CreateAsync" || SignInWords.Any(word => callee.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

    private static LiteralTarget? Argument(ArgumentSyntax argument, SemanticModel? model, CancellationToken cancellation)
    {
        if (model?.GetOperation(argument, cancellation) is not IArgumentOperation { Parameter: { } parameter })
        {
            return null;
        }

        // ("Jwt:Key", "…"): the first argument names what the second is.
        if (parameter.Name == "value" && argument.Parent is BaseArgumentListSyntax { Arguments: { Count: > 1 } all } && all[0] != argument)
        {
            return Key(all[0].Expression);
        }

        return parameter is { Name: "parameter", ContainingType.Name: "AuthenticationHeaderValue" }
            ? new("credentials", true)
            : new(parameter.Name, parameter.DeclaringSyntaxReferences.IsEmpty);
    }

    private static LiteralTarget? Key(ExpressionSyntax key) =>
        key is LiteralExpressionSyntax { Token.Value: string name } ? new(name, false) : null;

    private static bool IsOfLibraryMember(ISymbol? symbol) => symbol is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true };
}
