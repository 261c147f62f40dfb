using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4004: a service for residents or corporations that makes them keep one more password.</summary>
internal sealed class OwnPasswordSignIn : CodeRule
{
    private const string SignInManager = "Microsoft.AspNetCore.Identity.SignInManager`1";
    private const string IdentityApi = "Microsoft.AspNetCore.Routing.IdentityApiEndpointRouteBuilderExtensions";

    /// <summary>Words that tell a service for residents and corporations from a tool or a shop.</summary>
    private static readonly string[] PublicWords =
        ["applicant", "resident", "citizen", "shinsei", "sinsei", "todokede", "jumin", "juumin", "tomin", "kumin", "shimin", "hojin", "houjin"];

    private static readonly string[] PublicKanji = ["申請", "届出", "住民", "都民", "区民", "市民", "法人", "給付", "補助金", "助成"];

    private static readonly string[] Federations =
        ["AddOpenIdConnect", "AddSaml2", "AddOAuth", "AddWsFederation", "AddMicrosoftIdentityWebApp", "AddMicrosoftIdentityWebAppAuthentication"];

    public override Rule Rule { get; } = new("TDS4004", Category.OnceOnly, Mark.Required)
    {
        Title = new("Sign residents and corporations in with the shared identity providers", "都民・法人の認証には共通の認証基盤を使う"),
        Message = new(
            "'{0}' signs people in with a password of this service only; for residents use the public personal authentication, for corporations GBizID, and record the reason otherwise",
            "'{0}' はこのサービスだけのパスワードで認証しています。個人には公的個人認証（デジタル認証アプリなど）、法人には GビズID を使い、使わない場合は理由を記録してください。"),
        Why = new(
            "Each own password is one more to forget and to steal, and sign-in then tells nothing about who the person is, so that they have to type and prove it.",
            "独自のパスワードは、忘れられ、盗まれるものを一つ増やします。しかも誰なのかは分からないままで、氏名や住所の入力と本人確認書類が別に必要になります。"),
        Basis = [Basis.OnceOnly("login"), Section("3.1"), ServiceDesign("design"), Article(2), Article(6)],
        AtCompilationEnd = true,
    };

    public override void Register(CodeRules rules)
    {
        var found = new ConcurrentBag<(Location Place, string Name)>();
        rules.OnInvocation(SignInManager, "PasswordSignInAsync", context => Add(found, context));
        rules.OnInvocation(IdentityApi, "MapIdentityApi", context => Add(found, context));
        rules.OnEnd(context => Decide(found, context));
    }

    private static void Add(ConcurrentBag<(Location, string)> found, CodeContext<IInvocationOperation> context)
    {
        var around = context.Model?.GetEnclosingSymbol(context.Target.Syntax.SpanStart, context.Cancellation);
        if (around is null || (!AskedForm.IsForStaffOnly(around) && !TypeRoles.IsTest(around, context.Configuration)))
        {
            found.Add((context.Target.MethodNameSyntax().GetLocation(), context.Target.TargetMethod.Name));
        }
    }

    private static void Decide(ConcurrentBag<(Location Place, string Name)> found, CodeContext<Compilation> context)
    {
        if (found.IsEmpty || Federations.Any(method => context.Types.Mentions.Has(method, context.Cancellation))
            || !AskedForms.ForCitizens(context.Types, context.Configuration).Any(IsPublicService))
        {
            return;
        }

        foreach (var (place, name) in found)
        {
            context.Suggest(place, null, name);
        }
    }

    private static bool IsPublicService(AskedForm form) =>
        form.Items.Select(item => item.Path).Concat(form.Items.SelectMany(item => ItemAttributes.TextsOf(item.Symbol))).Append(form.Name).Any(IsPublic);

    private static bool IsPublic(string name) =>
        PublicKanji.Any(name.Contains) || IdentifierWords.Of(name).Words.Any(PublicWords.Contains);
}
