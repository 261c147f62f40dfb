using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1111: a token that is taken without looking at its signature, issuer, audience or lifetime.</summary>
internal sealed class TokenValidationDisabled : CodeRule
{
    private const string Parameters = "Microsoft.IdentityModel.Tokens.TokenValidationParameters";

    /// <summary>The switches, each with the delegate that may do the same work in another way.</summary>
    private static readonly (string Switch, string? Delegate)[] Switches =
    [
        ("ValidateIssuer", "IssuerValidator"),
        ("ValidateAudience", "AudienceValidator"),
        ("ValidateLifetime", "LifetimeValidator"),
        ("ValidateIssuerSigningKey", "IssuerSigningKeyValidator"),
        ("RequireSignedTokens", null),
        ("RequireExpirationTime", null),
        ("RequireAudience", "AudienceValidator"),
    ];

    public override Rule Rule { get; } = new("TDS1111", Category.Security, Mark.Required)
    {
        Title = new("Validate every part of a token", "トークンの署名・発行者・宛先・期限を検証する"),
        Message = new(
            "'{0}' lets tokens pass without this check; validate them",
            "'{0}' によりトークンの検証が省かれます。検証を有効にしてください。"),
        Why = new(
            "A token that is not checked can be made or changed by anyone, was meant for another service, or is long out of date.",
            "検証しないトークンは、偽造・改ざんされたもの、他のサービス宛てのもの、期限切れのものかもしれません。"),
        Basis = [Cwe(347), Cwe(345), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        foreach (var (name, validator) in Switches)
        {
            rules.OnAssignment(Parameters, name, context => CheckSwitch(context, name, validator));
        }

        foreach (var validator in (string[])["AudienceValidator", "LifetimeValidator", "IssuerSigningKeyValidator"])
        {
            rules.OnAssignment(Parameters, validator, context => CheckDelegate(context, validator, DelegateBody.IsAlwaysTrue));
        }

        rules.OnAssignment(Parameters, "IssuerValidator", context => CheckDelegate(context, "IssuerValidator", IsOnlyItsParameter));
        rules.OnAssignment(Parameters, "SignatureValidator", context => CheckDelegate(context, "SignatureValidator", LooksAtNothing));
        rules.OnMember("Microsoft.IdentityModel.Tokens.SecurityAlgorithms", "None", CheckNone);
        rules.OnAssignment(Parameters, "ValidAlgorithms", CheckAlgorithms);
        rules.OnInvocation("JWT.Builder.JwtBuilder", "DoNotVerifySignature", CheckBuilder);
        foreach (var (type, method) in UnverifiedClaims.Readers)
        {
            rules.OnInvocation(type, method, context => CheckRead(context, context.Target.MethodNameSyntax(), method));
        }

        foreach (var type in UnverifiedClaims.Tokens)
        {
            rules.OnCreation(type, context =>
            {
                if (context.Target.Argument("jwtEncodedString") is not null)
                {
                    CheckRead(context, context.Target.Syntax, context.Target.Type!.Name);
                }
            });
        }
    }

    private static void CheckSwitch(CodeContext<IAssignmentOperation> context, string name, string? validator)
    {
        if (!context.Target.Value.IsConstant(false))
        {
            return;
        }

        if (DevelopmentGuard.Covers(context.Target)
            || (validator is not null && IsSetNearby(context.Target, validator))
            || (name == "ValidateLifetime" && IsAboutExpiredTokens(context.Target)))
        {
            context.Suggest(context.Target.Syntax, name + " = false");
        }
        else
        {
            context.Report(context.Target.Syntax, name + " = false");
        }
    }

    private static void CheckDelegate(CodeContext<IAssignmentOperation> context, string name, Func<SyntaxNode, bool> isEmpty)
    {
        if (DelegateBody.Of(context.Target.Value, context.Cancellation) is { } body && isEmpty(body))
        {
            Tell(context, context.Target, context.Target.Value.Syntax, name);
        }
    }

    private static void CheckBuilder(CodeContext<IInvocationOperation> context) =>
        Tell(context, context.Target, context.Target.MethodNameSyntax(), context.Target.TargetMethod.Name);

    /// <summary>Who sent the token is not seen here: a server that is asked over TLS may be believed.</summary>
    private static void CheckRead<T>(CodeContext<T> context, SyntaxNode at, string name)
        where T : IOperation
    {
        if (UnverifiedClaims.ComeFrom(context.Target, context.Types, context.Cancellation) && !context.IsInTest(at))
        {
            context.Suggest(at, name);
        }
    }

    private static void CheckNone(CodeContext<IMemberReferenceOperation> context)
    {
        if (ValueUse.IsGiven(context.Target))
        {
            context.Report(context.Target.Syntax, "SecurityAlgorithms.None");
        }
    }

    private static void CheckAlgorithms(CodeContext<IAssignmentOperation> context)
    {
        foreach (var part in context.Target.Value.DescendantsAndSelf())
        {
            if (part is ILiteralOperation or IFieldReferenceOperation
                && string.Equals(part.ConstantText(), "none", StringComparison.OrdinalIgnoreCase))
            {
                context.Report(part.Syntax, "alg: none");
            }
        }
    }

    private static void Tell<T>(CodeContext<T> context, IOperation operation, SyntaxNode at, string name)
    {
        if (DevelopmentGuard.Covers(operation))
        {
            context.Suggest(at, name);
        }
        else
        {
            context.Report(at, name);
        }
    }

    /// <summary>Whether the same method also sets a delegate that takes over the check.</summary>
    private static bool IsSetNearby(IOperation operation, string member) =>
        Setup.Root(operation).Descendants().Any(other =>
            other is IAssignmentOperation { Target: IPropertyReferenceOperation property } && property.Property.Name == member);

    /// <summary>To renew a session, the name in an expired token is read; the refresh token is what is checked then.</summary>
    private static bool IsAboutExpiredTokens(IOperation operation) =>
        operation.Syntax.Ancestors().Any(node => node switch
        {
            MethodDeclarationSyntax method => Says(method.Identifier.ValueText),
            LocalFunctionStatementSyntax local => Says(local.Identifier.ValueText),
            _ => false,
        });

    private static bool Says(string name) =>
        name.IndexOf("Expired", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("Refresh", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>A body that only parses the token; any other call may be the check.</summary>
    private static bool LooksAtNothing(SyntaxNode body) =>
        !body.DescendantNodesAndSelf().Any(node => node switch
        {
            InvocationExpressionSyntax call => !call.Expression.ToString().Contains("ReadJwtToken") && !call.Expression.ToString().Contains("ReadJsonWebToken"),
            ThrowStatementSyntax or ThrowExpressionSyntax => true,
            _ => false,
        });

    private static bool IsOnlyItsParameter(SyntaxNode body) =>
        body.Parent is LambdaExpressionSyntax lambda
        && body is IdentifierNameSyntax { Identifier.ValueText: var returned }
        && lambda.DescendantNodes().OfType<ParameterSyntax>().FirstOrDefault()?.Identifier.ValueText == returned;
}
