using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1217: a link that changes something when it is followed.</summary>
internal sealed class ReadRequestThatWrites : CodeRule
{
    private static readonly (string Type, string[] Methods)[] Sends =
    [
        ("System.Net.Mail.SmtpClient", ["Send", "SendAsync", "SendMailAsync"]),
        ("MailKit.IMailTransport", ["Send", "SendAsync"]),
        ("Microsoft.AspNetCore.Identity.UI.Services.IEmailSender", ["SendEmailAsync"]),
        ("Microsoft.AspNetCore.Identity.IEmailSender`1", ["SendConfirmationLinkAsync", "SendPasswordResetLinkAsync", "SendPasswordResetCodeAsync"]),
    ];

    /// <summary>Steps of a protocol that lead the browser back by a link, which nobody can forge without what it carries.</summary>
    private static readonly string[] ProtocolSteps = ["callback", "signin", "sign-in", "login", "signout", "sign-out", "logout", "oidc", "oauth", "saml"];

    private static readonly string[] SecretParameters = ["token", "ticket", "signature", "nonce", "secret"];

    public override Rule Rule { get; } = new("TDS1217", Category.Security, Mark.Required)
    {
        Title = new("Change nothing on GET", "GET の要求ではデータを変えない"),
        Message = new(
            "'{0}' answers GET and changes data by '{1}'; take POST, PUT or DELETE for it",
            "'{0}' は GET に応えて '{1}' でデータを変えます。POST、PUT、DELETE のいずれかで受け付けてください。"),
        Why = new(
            "Links are followed by previews, crawlers and other sites, without any anti-forgery check: merely showing a trap changes the data.",
            "リンクはプレビューやクローラーにもたどられ、偽造防止の検査も働きません。罠のページを表示しただけでデータが変わります。"),
        Basis = [Cwe(650), Cwe(352), Ipa("6-(i)-a"), Asvs("V3.5.3"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        DataWrites.Listen(rules, CheckWrite);
        DataWrites.ListenToAccounts(rules, context => Check(context, EndpointCode.Around(context), isInDoubt: false));
        foreach (var (type, methods) in Sends)
        {
            foreach (var method in methods)
            {
                rules.OnInvocation(type, method, context => Check(context, EndpointCode.Around(context), isInDoubt: false));
            }
        }
    }

    private static void CheckWrite(CodeContext<IInvocationOperation> context)
    {
        if (EndpointCode.Around(context) is not { } endpoint)
        {
            return;
        }

        var (call, name) = (context.Target, context.Target.TargetMethod.Name);
        if (name.StartsWith("SaveChanges", StringComparison.Ordinal))
        {
            // Where nothing is seen to change, what is saved was changed elsewhere.
            var changed = ChangedItems.In(endpoint.Body(call), context.Types).ToList();
            if (changed.Count == 0 || !changed.All(ChangedItems.IsBookkeeping))
            {
                Check(context, endpoint, isInDoubt: changed.Count == 0);
            }
        }
        else if (name.StartsWith("ExecuteNonQuery", StringComparison.Ordinal))
        {
            Check(context, endpoint, isInDoubt: true);
        }
        else if (!call.TargetMethod.TypeArguments.Any(ChangedItems.IsBookkeeping))
        {
            Check(context, endpoint, isInDoubt: false);
        }
    }

    private static void Check(CodeContext<IInvocationOperation> context, EndpointCode? endpoint, bool isInDoubt)
    {
        var types = context.Types;
        if (endpoint is null
            || !endpoint.AnswersGet(types)
            || WrittenNames.Speaks(endpoint.Name, ProtocolSteps) || WrittenNames.Speaks(endpoint.Handler.ContainingType.Name, ProtocolSteps)
            || endpoint.Handler.Parameters.Any(parameter => WrittenNames.Speaks(parameter.Name, SecretParameters) && parameter.Type.Name != "CancellationToken")
            || DevelopmentGuard.Covers(context.Target)
            || (endpoint.Mapping is not null && DevelopmentGuard.Covers(endpoint.Mapping)))
        {
            return;
        }

        var (at, name) = (context.Target.MethodNameSyntax(), context.Target.TargetMethod.Name);

        // An endpoint for every method may be meant for POST, and only never say so.
        if (isInDoubt || endpoint.Verbs(types) is null)
        {
            context.Suggest(at, endpoint.Name, name);
        }
        else
        {
            context.Report(at, endpoint.Name, name);
        }
    }
}
