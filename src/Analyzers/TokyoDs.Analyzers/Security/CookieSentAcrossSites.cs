using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1203: a cookie that browsers send along with requests that other sites start.</summary>
internal sealed class CookieSentAcrossSites : CodeRule
{
    private const string CookiePolicyOptions = "Microsoft.AspNetCore.Builder.CookiePolicyOptions";
    private const int None = 0;
    private const int Unspecified = -1;

    public override Rule Rule { get; } = new("TDS1203", Category.Security, Mark.Required)
    {
        Title = new("Keep cookies to requests of the own site", "クッキーを自サイトの要求だけに付ける"),
        Message = new(
            "The cookie of '{0}' goes along with requests that other sites start; set SameSite to Lax or Strict",
            "'{0}' のクッキーが他サイト発の要求にも付きます。SameSite に Lax か Strict を指定してください。"),
        Why = new(
            "With SameSite None, or none stated in browsers without a default, a forged request from another site arrives signed in.",
            "SameSite が None の場合や、既定値を持たないブラウザーで未指定の場合、他サイトからの偽の要求がログイン済みとして届きます。"),
        Basis = [Cwe(1275), Asvs("V3.3.2"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnCreation(TypeNames.CookieOptions, CheckOptions);
        rules.OnCreation(TypeNames.CookieBuilder, CheckBuilder);
        rules.OnInvocation(TypeNames.ResponseCookies, "Append", CheckAppend);
        rules.OnAssignment(TypeNames.CookieOptions, "SameSite", CheckValue);
        rules.OnAssignment(TypeNames.CookieBuilder, "SameSite", CheckValue);
        rules.OnAssignment(TypeNames.SetCookieHeader, "SameSite", CheckValue);
        rules.OnAssignment(CookiePolicyOptions, "MinimumSameSitePolicy", CheckPolicy);
    }

    private static void CheckOptions(CodeContext<IObjectCreationOperation> context)
    {
        // A copy of other options has what they have.
        var setup = Setup.Of(context.Target);
        if (context.Target.Arguments.IsEmpty && !setup.Escapes && !setup.TryGet("SameSite", out _)
            && IsWorthProtecting(CookieUse.Of(context.Target), context.Target, context.Types, context.Cancellation))
        {
            context.Report(context.Target.Syntax, "CookieOptions");
        }
    }

    /// <summary>A new builder in the place of the framework's own loses the Lax or Strict that it starts with.</summary>
    private static void CheckBuilder(CodeContext<IObjectCreationOperation> context)
    {
        if (CookieUse.WhereItLoses("SameSite", context.Target) is { } path && !path.EndsWith("CorrelationCookie", StringComparison.Ordinal)
            && !path.EndsWith("NonceCookie", StringComparison.Ordinal)
            && IsWorthProtecting(CookieUse.Of(context.Target), context.Target, context.Types, context.Cancellation))
        {
            context.Report(context.Target.Syntax, path);
        }
    }

    private static void CheckAppend(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.TargetMethod.Parameters.Length == 2
            && context.Target.Argument("key") is { } key
            && IsWorthProtecting(CookieUse.Of(context.Target), context.Target, context.Types, context.Cancellation))
        {
            context.Report(context.Target.MethodNameSyntax(), key.ConstantText() ?? "Append");
        }
    }

    private static void CheckValue(CodeContext<IAssignmentOperation> context)
    {
        var assignment = context.Target;
        if (assignment.Value.ConstantInteger() is not (None or Unspecified)
            || IsStateOfRemoteSignIn(assignment)
            || IsForOldBrowsers(assignment)
            || (IsSecure(assignment) && context.Types.Mentions.Has("AllowCredentials", context.Cancellation))
            || !IsWorthProtecting(CookieUse.Of(assignment), assignment, context.Types, context.Cancellation))
        {
            return;
        }

        context.Report(assignment.Syntax, ((IMemberReferenceOperation)assignment.Target).Member.ContainingType.Name);
    }

    /// <summary>A minimum of None raises every unspecified cookie to an explicit None.</summary>
    private static void CheckPolicy(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.ConstantInteger() == None && !DevelopmentGuard.Covers(context.Target))
        {
            context.Report(context.Target.Syntax, "CookiePolicyOptions");
        }
    }

    /// <summary>The state and nonce of a sign-in elsewhere come back by a form post of that site: None is what they need.</summary>
    private static bool IsStateOfRemoteSignIn(IAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation { Instance: { } instance }
        && (instance is IInstanceReferenceOperation && assignment.Enclosing<IAssignmentOperation>() is { } outer ? outer.Target : instance)
            is IPropertyReferenceOperation { Property.Name: "CorrelationCookie" or "NonceCookie" };

    /// <summary>The documented work-around for browsers that misread None looks at the SameSite that another place chose.</summary>
    private static bool IsForOldBrowsers(IAssignmentOperation assignment)
    {
        for (IOperation? around = assignment.Parent; around is not null; around = around.Parent)
        {
            if (around is IConditionalOperation { Condition: { } condition }
                && condition.DescendantsAndSelf().Any(part => part is IPropertyReferenceOperation { Property.Name: "SameSite" }))
            {
                return assignment.Value.ConstantInteger() == Unspecified;
            }
        }

        return false;
    }

    /// <summary>Whether the same object is restricted to HTTPS next to this assignment.</summary>
    private static bool IsSecure(IAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation { Instance: { } instance }
        && Setup.Root(assignment).Descendants().OfType<IAssignmentOperation>().Any(other =>
            other.Target is IPropertyReferenceOperation { Instance: { } same, Property.Name: "Secure" or "SecurePolicy" }
            && (instance is IInstanceReferenceOperation ? other.Parent == assignment.Parent : SyntaxFactory.AreEquivalent(same.Syntax, instance.Syntax))
            && (other.Value.IsConstant(true) || other.Value.MemberName() == "Always"));

    private static bool IsWorthProtecting(CookieUse use, IOperation at, KnownTypes types, CancellationToken cancellation) =>
        !use.IsOnlyDeleted && !use.IsDisplayPreference && !DevelopmentGuard.Covers(at) && !HasPolicyForAll(types, cancellation);

    /// <summary>A cookie policy middleware that raises every cookie to Lax or Strict, or the SDK's own.</summary>
    private static bool HasPolicyForAll(KnownTypes types, CancellationToken cancellation) =>
        types.Mentions.Has("UseTokyoDs", cancellation)
        || (types.Mentions.Has("UseCookiePolicy", cancellation) && types.Mentions.Has("MinimumSameSitePolicy", cancellation)
            && (types.Mentions.Has("Lax", cancellation) || types.Mentions.Has("Strict", cancellation)));
}
