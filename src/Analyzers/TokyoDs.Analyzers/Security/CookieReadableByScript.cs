using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1202: a cookie that scripts of the page can read.</summary>
internal sealed class CookieReadableByScript : CodeRule
{
    public override Rule Rule { get; } = new("TDS1202", Category.Security, Mark.Required)
    {
        Title = new("Keep cookies out of reach for scripts", "クッキーをスクリプトから読めないようにする"),
        Message = new(
            "Scripts can read the cookie of '{0}'; set HttpOnly = true",
            "'{0}' のクッキーはスクリプトから読み取れます。HttpOnly = true を指定してください。"),
        Why = new(
            "One injected script is enough to send a cookie without HttpOnly to somebody else, and with it the session.",
            "HttpOnly のないクッキーは、スクリプトを一つ埋め込まれるだけで読み出され、セッションごと奪われます。"),
        Basis = [Cwe(1004), Ipa("5-(ix)"), Asvs("V3.3.4"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnCreation(TypeNames.CookieOptions, CheckOptions);
        rules.OnCreation(TypeNames.CookieBuilder, CheckBuilder);
        rules.OnInvocation(TypeNames.ResponseCookies, "Append", CheckAppend);
        rules.OnAssignment(TypeNames.CookieOptions, "HttpOnly", CheckValue);
        rules.OnAssignment(TypeNames.CookieBuilder, "HttpOnly", CheckValue);
    }

    private static void CheckOptions(CodeContext<IObjectCreationOperation> context)
    {
        // A copy of other options has what they have.
        var setup = Setup.Of(context.Target);
        if (context.Target.Arguments.IsEmpty && !setup.Escapes && !setup.TryGet("HttpOnly", out _)
            && IsWorthProtecting(CookieUse.Of(context.Target), context.Target, context.Types, context.Cancellation))
        {
            context.Report(context.Target.Syntax, "CookieOptions");
        }
    }

    /// <summary>A new builder in the place of the framework's own loses the HttpOnly that sign-in and session cookies start with.</summary>
    private static void CheckBuilder(CodeContext<IObjectCreationOperation> context)
    {
        if (context.Target.Enclosing<IAnonymousFunctionOperation>() is not { } lambda)
        {
            return;
        }

        var setup = Setup.Of(lambda);
        var path = setup.Values.FirstOrDefault(value => value.Value.Unwrap() == context.Target).Key;
        if (path is not null && !setup.Escapes && !setup.TryGet(path + ".HttpOnly", out _)
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
        if (context.Target.Value.IsConstant(false)
            && IsWorthProtecting(CookieUse.Of(context.Target), context.Target, context.Types, context.Cancellation))
        {
            context.Report(context.Target.Syntax, ((IMemberReferenceOperation)context.Target.Target).Member.ContainingType.Name);
        }
    }

    private static bool IsWorthProtecting(CookieUse use, IOperation at, KnownTypes types, CancellationToken cancellation) =>
        !use.IsOnlyDeleted && !use.IsDoubleSubmitToken && !use.IsDisplayPreference
        && !DevelopmentGuard.Covers(at) && !HasPolicyForAll(types, cancellation);

    /// <summary>A cookie policy middleware that hides every cookie from scripts, or the SDK's own.</summary>
    private static bool HasPolicyForAll(KnownTypes types, CancellationToken cancellation) =>
        types.Mentions.Has("UseTokyoDs", cancellation)
        || (types.Mentions.Has("UseCookiePolicy", cancellation)
            && types.Mentions.Has("HttpOnlyPolicy", cancellation) && types.Mentions.Has("Always", cancellation));
}
