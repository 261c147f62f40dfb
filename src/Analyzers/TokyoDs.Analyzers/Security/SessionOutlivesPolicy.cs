using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1213: a session that lasts longer than anyone sits at the desk, or that starts before the sign-in.</summary>
internal sealed class SessionOutlivesPolicy : CodeRule
{
    private const string CookieOptions = "Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions";
    private const string Properties = "Microsoft.AspNetCore.Authentication.AuthenticationProperties";
    private const string SignInManager = "Microsoft.AspNetCore.Identity.SignInManager`1";

    /// <summary>Without any request: a page left open on a shared desk.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(60);

    /// <summary>In use or not: one working day, after which a stolen cookie must be worth nothing.</summary>
    private static readonly TimeSpan Absolute = TimeSpan.FromHours(12);

    /// <summary>Keys of a session that say who it belongs to.</summary>
    private static readonly HashSet<string> People = new(StringComparer.Ordinal)
    {
        "user", "userid", "username", "account", "accountid", "login", "loginid", "loginuser", "member", "memberid", "staffid", "employeeid", "customerid", "uid", "signedin",
    };

    private static readonly string[] JapanesePeople = ["会員", "利用者", "職員", "ログイン"];

    private static readonly Text KeepTheDay = new("end it within 12 hours", "12 時間以内に切れるようにしてください");
    private static readonly Text KeepTheHour = new("end it after 60 idle minutes at most", "操作がなければ 60 分以内に切れるようにしてください");
    private static readonly Text LimitTheSum = new("limit the whole time in OnValidatePrincipal", "OnValidatePrincipal で通算の期限も設けてください");
    private static readonly Text LetItEnd = new("let it end with the browser, or set ExpiresUtc", "ブラウザーを閉じたら終わるようにするか、ExpiresUtc を設定してください");
    private static readonly Text ClearFirst = new("call Session.Clear() before the sign-in", "サインインの前に Session.Clear() を呼び出してください");

    public override Rule Rule { get; } = new("TDS1213", Category.Security, Mark.Required)
    {
        Title = new("End sessions in time, and start a new one at sign-in", "セッションは期限内に終え、サインイン時に新しくする"),
        Message = new("'{0}' makes a session outlive the policy; {1}", "'{0}' によりセッションが必要以上に続きます。{1}。"),
        Why = new(
            "Whoever finds the page open, or holds a copied cookie, acts in the name of the person for as long as the session lives.",
            "離席中の画面や盗まれたクッキーがあれば、セッションが続く限り本人になりすまして操作できます。"),
        Basis = [Cwe(613), Cwe(384), Ipa("4-(vi)"), Ipa("4-(iv)-a"), Asvs("V7.3.1"), Asvs("V7.2.4"), Section("3.3"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnAssignment("Microsoft.AspNetCore.Builder.SessionOptions", "IdleTimeout", context => CheckTime(context, Idle, KeepTheHour));
        rules.OnAssignment(CookieOptions, "ExpireTimeSpan", CheckTicket);
        rules.OnAssignment("Microsoft.AspNetCore.Http.CookieBuilder", "MaxAge", CheckCookieAge);
        rules.OnAssignment("Microsoft.AspNetCore.Authentication.BearerToken.BearerTokenOptions", "BearerTokenExpiration", context => CheckTime(context, Absolute, KeepTheDay));
        rules.OnAssignment(CookieOptions, "SlidingExpiration", CheckSliding);
        rules.OnInvocation("Microsoft.Extensions.DependencyInjection.CookieExtensions", "AddCookie", CheckDefault);
        rules.OnInvocation("Microsoft.Extensions.DependencyInjection.IdentityServiceCollectionExtensions", "AddIdentity", CheckDefault);
        rules.OnAssignment(Properties, "IsPersistent", CheckPersistent);
        rules.OnAssignment(Properties, "ExpiresUtc", CheckEnd);
        rules.OnInvocation("Microsoft.AspNetCore.Authentication.AuthenticationHttpContextExtensions", "SignInAsync", CheckOldSession);
        rules.OnInvocation("Microsoft.AspNetCore.Http.ISession", "Set", CheckOwnSignIn);
        rules.OnInvocation("Microsoft.AspNetCore.Http.SessionExtensions", "SetString", CheckOwnSignIn);
        rules.OnInvocation("Microsoft.AspNetCore.Http.SessionExtensions", "SetInt32", CheckOwnSignIn);
        foreach (var method in (string[])["SignInAsync", "PasswordSignInAsync", "ExternalLoginSignInAsync", "SignInWithClaimsAsync", "TwoFactorSignInAsync", "TwoFactorAuthenticatorSignInAsync"])
        {
            rules.OnInvocation(SignInManager, method, CheckSignIn);
        }
    }

    /// <summary>A sliding ticket (the default) ends when nobody comes; one that does not slide ends in any case.</summary>
    private static void CheckTicket(CodeContext<IAssignmentOperation> context)
    {
        var slides = Setup.Around(context.Target) is not { } setup || !setup.TryGet("SlidingExpiration", out var sliding) || !sliding.IsConstant(false);
        CheckTime(context, slides ? Idle : Absolute, slides ? KeepTheHour : KeepTheDay);
    }

    private static void CheckCookieAge(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Target is IPropertyReferenceOperation { Instance: IPropertyReferenceOperation { Property.ContainingType: var owner } }
            && (context.Types.Is(owner, CookieOptions) || context.Types.Is(owner, "Microsoft.AspNetCore.Builder.SessionOptions")))
        {
            CheckTime(context, Absolute, KeepTheDay);
        }
    }

    private static void CheckTime(CodeContext<IAssignmentOperation> context, TimeSpan limit, Text advice)
    {
        if (FixedDuration.Of(context.Target.Value, context.Model, context.Cancellation) > limit && !IsForDevelopment(context))
        {
            context.Report(context.Target.Syntax, ((IMemberReferenceOperation)context.Target.Target).Member.Name, advice);
        }
    }

    private static void CheckSliding(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.Unwrap().IsConstant(true) && Setup.Around(context.Target) is { Escapes: false } setup
            && !setup.Values.Keys.Any(path => path.StartsWith("Events", StringComparison.Ordinal) || path == "SessionStore")
            && !context.Types.Mentions.Has("OnValidatePrincipal", context.Cancellation) && !context.Types.Mentions.Has("ValidatePrincipal", context.Cancellation)
            && !IsForDevelopment(context))
        {
            context.Suggest(context.Target.Syntax, "SlidingExpiration", LimitTheSum);
        }
    }

    /// <summary>The framework's own default is two weeks. The cookie that carries an external sign-in over is gone after it.</summary>
    private static void CheckDefault(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Argument("authenticationScheme")?.Syntax.ToString().Contains("External") == true
            || (Setup.LambdaArgument(context.Target) is { } lambda ? Setup.Of(lambda).Escapes : context.Target.Argument("configureOptions") is not null)
            || context.Types.Mentions.Has("ExpireTimeSpan", context.Cancellation) || context.Types.Mentions.Has("UseTokenLifetime", context.Cancellation)
            || IsForDevelopment(context))
        {
            return;
        }

        context.Suggest(context.Target.MethodNameSyntax(), context.Target.TargetMethod.Name, KeepTheHour);
    }

    private static void CheckPersistent(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.Unwrap().IsConstant(true) && Setup.Around(context.Target) is { Escapes: false } setup && !setup.TryGet("ExpiresUtc", out _)
            && !DevelopmentCode.IsUpToACondition(context.Target) && !IsForDevelopment(context))
        {
            context.Report(context.Target.Syntax, "IsPersistent", LetItEnd);
        }
    }

    private static void CheckEnd(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.Unwrap() is IInvocationOperation { Instance: { } from } added
            && from.Unwrap() is IPropertyReferenceOperation { Property.Name: "UtcNow" or "Now" } or IInvocationOperation { TargetMethod.Name: "GetUtcNow" or "GetLocalNow" }
            && FixedDuration.AddedBy(added, context.Model, context.Cancellation) > Absolute
            && !DevelopmentCode.IsUpToACondition(context.Target) && !IsForDevelopment(context))
        {
            context.Report(context.Target.Syntax, "ExpiresUtc", KeepTheDay);
        }
    }

    private static void CheckSignIn(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Argument("isPersistent") is { } persistent && persistent.IsConstant(true)
            && !DevelopmentCode.IsUpToACondition(context.Target) && !IsForDevelopment(context))
        {
            context.Report(persistent.Syntax, context.Target.TargetMethod.Name, LetItEnd);
        }

        CheckOldSession(context);
    }

    /// <summary>What was put into the session before the sign-in may be somebody else's.</summary>
    private static void CheckOldSession(CodeContext<IInvocationOperation> context)
    {
        if ((context.Types.Mentions.Has("UseSession", context.Cancellation) || context.Types.Mentions.Has("AddSession", context.Cancellation))
            && !context.Types.Mentions.Has("OnSigningIn", context.Cancellation) && !context.Types.Mentions.Has("SigningIn", context.Cancellation)
            && !RenewsASignIn(context)
            && !Setup.Root(context.Target).Descendants().OfType<IInvocationOperation>().Any(MayClearTheSession))
        {
            context.Suggest(context.Target.MethodNameSyntax(), context.Target.TargetMethod.Name, ClearFirst);
        }
    }

    /// <summary>Code that takes a password and notes in the session who that is: a sign-in of the project's own.</summary>
    private static void CheckOwnSignIn(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Argument("key").ConstantText() is { } key && NamesAPerson(key)
            && (EndpointCode.Around(context)?.Handler ?? context.Model?.GetEnclosingSymbol(context.Target.Syntax.SpanStart, context.Cancellation)) is IMethodSymbol method
            && method.Parameters.Any(TakesAPassword)
            && !context.Types.Mentions.Has("OnSigningIn", context.Cancellation)
            && !Setup.Root(context.Target).Descendants().OfType<IInvocationOperation>().Any(call => MayClearTheSession(call) || call.TargetMethod.Name.Contains("SignIn")))
        {
            context.Suggest(context.Target.MethodNameSyntax(), context.Target.TargetMethod.Name, ClearFirst);
        }
    }

    private static bool NamesAPerson(string key) =>
        IdentifierWords.Of(key).Endings().Any(People.Contains) || JapanesePeople.Any(word => key.Contains(word));

    /// <summary>One password; a form with the old one and the new one is for somebody who is signed in.</summary>
    private static bool TakesAPassword(IParameterSymbol parameter) =>
        IsPassword(parameter.Name)
        || (parameter.Type is INamedTypeSymbol { SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false } model
            && model.GetMembers().OfType<IPropertySymbol>().Count(member => IsPassword(member.Name)) == 1);

    private static bool IsPassword(string name) =>
        name.IndexOf("password", StringComparison.OrdinalIgnoreCase) >= 0 || name.Contains("パスワード") || name.Contains("暗証番号");

    /// <summary>A person who is signed in already gets a new ticket; or this is a sign-in manager, and its caller clears.</summary>
    private static bool RenewsASignIn(CodeContext<IInvocationOperation> context) =>
        context.Model?.GetEnclosingSymbol(context.Target.Syntax.SpanStart, context.Cancellation) is { } around
        && (around.ToDisplayString().Contains("Refresh") || context.Types.Is(around.ContainingType, SignInManager));

    private static bool MayClearTheSession(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Clear", ContainingType.Name: "ISession" }
        || (!call.TargetMethod.DeclaringSyntaxReferences.IsEmpty && call.TargetMethod.Name.IndexOf("Session", StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsForDevelopment<T>(CodeContext<T> context)
        where T : IOperation =>
        DevelopmentCode.Contains(context.Target, context.Types, context.Cancellation);
}
