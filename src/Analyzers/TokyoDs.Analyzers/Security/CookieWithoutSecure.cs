using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1201: a cookie that may travel over plain HTTP.</summary>
internal sealed class CookieWithoutSecure : CodeRule
{
    private const string SecureOption = "Secure = true";
    private const string AlwaysPolicy = "SecurePolicy = CookieSecurePolicy.Always";

    public override Rule Rule { get; } = new("TDS1201", Category.Security, Mark.Required)
    {
        Title = new("Send cookies over HTTPS only", "クッキーは HTTPS でだけ送る"),
        Message = new("The cookie of '{0}' is sent over plain HTTP too; set {1}", "'{0}' のクッキーが平文の HTTP でも送られます。{1} を指定してください。"),
        Why = new(
            "A cookie without Secure is sent over plain HTTP too, where anyone on the way can read it and take over the session.",
            "Secure のないクッキーは平文の HTTP でも送られ、経路上で読み取られてセッションを乗っ取られます。"),
        Basis = [Cwe(614), Ipa("4-(iii)"), Asvs("V3.3.1"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnCreation(TypeNames.CookieOptions, CheckOptions);
        rules.OnInvocation(TypeNames.ResponseCookies, "Append", CheckAppend);
        rules.OnAssignment(TypeNames.CookieOptions, "Secure", CheckSecure);
        rules.OnAssignment(TypeNames.SetCookieHeader, "Secure", CheckSecure);
        rules.OnAssignment(TypeNames.CookieBuilder, "SecurePolicy", CheckPolicy);
        rules.OnInvocation(TypeNames.CookieAuthentication, "AddCookie", CheckService);
        rules.OnInvocation(TypeNames.SessionServices, "AddSession", CheckService);
        rules.OnInvocation(TypeNames.AntiforgeryServices, "AddAntiforgery", CheckService);
    }

    private static void CheckOptions(CodeContext<IObjectCreationOperation> context)
    {
        // A copy of other options has what they have.
        var setup = Setup.Of(context.Target);
        if (context.Target.Arguments.IsEmpty && !setup.Escapes && !setup.TryGet("Secure", out _)
            && CookieUse.Of(context.Target) is { IsOnlyDeleted: false, IsDisplayPreference: false } && !DevelopmentGuard.Covers(context.Target) && !HasPolicyForAll(context.Types, context.Cancellation))
        {
            context.Report(context.Target.Syntax, "CookieOptions", SecureOption);
        }
    }

    private static void CheckAppend(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.TargetMethod.Parameters.Length == 2 && !CookieUse.Of(context.Target).IsDisplayPreference
            && !DevelopmentGuard.Covers(context.Target) && !HasPolicyForAll(context.Types, context.Cancellation))
        {
            context.Report(context.Target.MethodNameSyntax(), context.Target.Argument("key").ConstantText() ?? "Append", SecureOption);
        }
    }

    private static void CheckSecure(CodeContext<IAssignmentOperation> context)
    {
        if ((context.Target.Value.IsConstant(false) || FollowsTheRequest(context.Target.Value)) && !CookieUse.Of(context.Target).IsDisplayPreference && !DevelopmentGuard.Covers(context.Target))
        {
            context.Report(context.Target.Syntax, ((IMemberReferenceOperation)context.Target.Target).Member.ContainingType.Name, SecureOption);
        }
    }

    /// <summary>The like of <c>SameAsRequest</c>: who comes over plain HTTP gets the cookie over plain HTTP.</summary>
    private static bool FollowsTheRequest(IOperation value) =>
        value.Unwrap() is IPropertyReferenceOperation { Property: { Name: "IsHttps", ContainingType.Name: "HttpRequest" } };

    private static void CheckPolicy(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.MemberName() is "None" or "SameAsRequest" && !CookieUse.Of(context.Target).IsDisplayPreference && !DevelopmentGuard.Covers(context.Target))
        {
            context.Report(context.Target.Syntax, "CookieBuilder", AlwaysPolicy);
        }
    }

    /// <summary>The frameworks' own defaults: none for session and anti-forgery, as the request came for sign-in.</summary>
    private static void CheckService(CodeContext<IInvocationOperation> context)
    {
        var lambda = Setup.LambdaArgument(context.Target);
        if (HasUnseenConfiguration(context.Target, lambda)
            || (lambda is not null && Setup.Of(lambda) is var setup && (setup.Escapes || setup.TryGet("Cookie.SecurePolicy", out _) || setup.TryGet("Cookie", out _)))
            || HasPolicyForAll(context.Types, context.Cancellation)
            || DevelopmentGuard.Covers(context.Target))
        {
            return;
        }

        var name = context.Target.TargetMethod.Name;
        if (name == "AddCookie")
        {
            context.Suggest(context.Target.MethodNameSyntax(), name, "Cookie." + AlwaysPolicy);
        }
        else
        {
            context.Report(context.Target.MethodNameSyntax(), name, "Cookie." + AlwaysPolicy);
        }
    }

    private static bool HasUnseenConfiguration(IInvocationOperation call, IAnonymousFunctionOperation? lambda) =>
        lambda is null && call.Arguments.Any(argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate
            && argument.ArgumentKind == ArgumentKind.Explicit && argument.Value.ConstantValue is not { HasValue: true });

    /// <summary>A cookie policy middleware makes every cookie of the service secure.</summary>
    private static bool HasPolicyForAll(KnownTypes types, CancellationToken cancellation) =>
        types.Mentions.Has("UseTokyoDs", cancellation)
        || (types.Mentions.Has("UseCookiePolicy", cancellation) && types.Mentions.Has("Always", cancellation));
}
