using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1214: passwords that are short, or that may be guessed without end.</summary>
internal sealed class PasswordPolicyWeakened : CodeRule
{
    public const int ShortestPassword = 8;
    public const int MostFailures = 10;

    private const string Identity = "Microsoft.AspNetCore.Identity.";
    private const string Services = "Microsoft.Extensions.DependencyInjection.";

    private static readonly TimeSpan ShortestLockout = TimeSpan.FromMinutes(1);

    private static readonly (string Type, string Method)[] Registrations =
    [
        (Services + "IdentityServiceCollectionExtensions", "AddIdentity"),
        (Services + "IdentityServiceCollectionExtensions", "AddIdentityCore"),
        (Services + "IdentityServiceCollectionExtensions", "AddIdentityApiEndpoints"),
        (Services + "IdentityServiceCollectionUIExtensions", "AddDefaultIdentity"),
    ];

    private static readonly Text Lengthen = new("ask for 8 characters at least", "8 文字以上にしてください");
    private static readonly Text LockOut = new("lock the account after repeated failures", "失敗が続いたらロックしてください");
    private static readonly Text LockSooner = new("lock the account after 10 failures at most", "10 回以内の失敗でロックしてください");
    private static readonly Text LockLonger = new("keep the account locked for a minute at least", "1 分以上ロックしてください");

    public override Rule Rule { get; } = new("TDS1214", Category.Security, Mark.Required)
    {
        Title = new("Ask for passwords that cannot be guessed, and stop guessing", "推測されにくいパスワードを求め、総当たりを止める"),
        Message = new("'{0}' makes passwords easy to guess; {1}", "'{0}' によりパスワードが破られやすくなります。{1}。"),
        Why = new(
            "Short passwords fall within hours, and without a lockout a program may try as many as it likes.",
            "短いパスワードは短時間で破られ、ロックがなければプログラムで何度でも試せます。"),
        Basis = [Cwe(521), Cwe(307), Asvs("V6.2.1"), Asvs("V6.3.1"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnAssignment(Identity + "PasswordOptions", "RequiredLength", context =>
            Check(context, context.Target.Value.ConstantInteger() < ShortestPassword, Lengthen));
        rules.OnAssignment(Identity + "LockoutOptions", "AllowedForNewUsers", context =>
            Check(context, context.Target.Value.Unwrap().IsConstant(false), LockOut));
        rules.OnAssignment(Identity + "LockoutOptions", "MaxFailedAccessAttempts", context =>
            Check(context, context.Target.Value.ConstantInteger() > MostFailures, LockSooner));
        rules.OnAssignment(Identity + "LockoutOptions", "DefaultLockoutTimeSpan", context =>
            Check(context, FixedDuration.Of(context.Target.Value, context.Model, context.Cancellation) < ShortestLockout, LockLonger));
        rules.OnInvocation(Identity + "SignInManager`1", "PasswordSignInAsync", CheckSignIn);
        rules.OnInvocation(Identity + "SignInManager`1", "CheckPasswordSignInAsync", CheckSignIn);
        rules.OnInvocation(Identity + "UserManager`1", "SetLockoutEnabledAsync", CheckExemption);
        foreach (var (type, method) in Registrations)
        {
            rules.OnInvocation(type, method, CheckDefault);
        }
    }

    private static void Check(CodeContext<IAssignmentOperation> context, bool isWeak, Text advice)
    {
        if (!isWeak || DevelopmentCode.Contains(context.Target, context.Types, context.Cancellation))
        {
            return;
        }

        var name = string.Format(
            CultureInfo.InvariantCulture, "{0} = {1}", ((IMemberReferenceOperation)context.Target.Target).Member.Name, context.Target.Value.Syntax);
        if (DevelopmentCode.IsUpToACondition(context.Target))
        {
            context.Suggest(context.Target.Syntax, name, advice);
        }
        else
        {
            context.Report(context.Target.Syntax, name, advice);
        }
    }

    private static void CheckSignIn(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Argument("lockoutOnFailure") is not { } value
            || !(OnlyValue.Of(value.Unwrap(), context.Model, context.Cancellation) ?? value).IsConstant(false)
            || DevelopmentCode.Contains(context.Target, context.Types, context.Cancellation))
        {
            return;
        }

        // A limit on the rate of requests slows guessing too; whether that is enough is for a person to say.
        if (context.Model?.GetEnclosingSymbol(context.Target.Syntax.SpanStart, context.Cancellation) is { } around
            && MvcTypes.HasAround(around, "Microsoft.AspNetCore.RateLimiting.EnableRateLimitingAttribute", context.Types))
        {
            context.Suggest(value.Syntax, context.Target.TargetMethod.Name, LockOut);
        }
        else
        {
            context.Report(value.Syntax, context.Target.TargetMethod.Name, LockOut);
        }
    }

    /// <summary>An account that is never locked, however often somebody fails.</summary>
    private static void CheckExemption(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Argument("enabled") is { } value && value.Unwrap().IsConstant(false)
            && !DevelopmentCode.Contains(context.Target, context.Types, context.Cancellation))
        {
            context.Report(value.Syntax, context.Target.TargetMethod.Name, LockOut);
        }
    }

    /// <summary>ASP.NET Core Identity itself is content with six characters.</summary>
    private static void CheckDefault(CodeContext<IInvocationOperation> context)
    {
        var isSeen = Setup.LambdaArgument(context.Target) is { } lambda
            ? !Setup.Of(lambda).Escapes
            : !context.Target.Arguments.Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Type.TypeKind == TypeKind.Delegate);
        if (isSeen && !context.Types.Mentions.Has("RequiredLength", context.Cancellation)
            && !context.Types.Mentions.Has("IPasswordValidator", context.Cancellation) && !context.Types.Mentions.Has("AddPasswordValidator", context.Cancellation))
        {
            context.Suggest(context.Target.MethodNameSyntax(), context.Target.TargetMethod.Name, Lengthen);
        }
    }
}
