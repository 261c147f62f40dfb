using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    /// <summary>First words of methods by which a service is asked to change something.</summary>
    private static readonly HashSet<string> ChangeVerbs = new(StringComparer.Ordinal)
    {
        "add", "create", "insert", "update", "delete", "remove", "save", "cancel", "withdraw", "approve", "reject", "leave", "join", "register", "unregister",
        "subscribe", "unsubscribe", "archive", "publish", "unpublish", "close", "reset", "clear", "complete", "revoke", "grant", "assign", "rename", "move",
    };

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
        rules.OnMethod(context => CheckServices(context, EndpointCode.Of(context.Target, context.Types, context.Cancellation)));
        foreach (var map in new[] { "MapGet", "MapMethods" })
        {
            rules.OnInvocation("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions", map, context =>
                CheckServices(context, EndpointChain.HandlerOf(context.Target) is { MethodKind: not MethodKind.Ordinary } handler ? new(handler, context.Target) : null));
        }

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
        if (EndpointCode.Around(context) is { } endpoint)
        {
            var write = Judge(context.Target, endpoint.Body(context.Target), context.Types);
            if (write != Write.None)
            {
                Check(context, endpoint, isInDoubt: write == Write.InDoubt);
            }
        }
    }

    private static Write Judge(IInvocationOperation call, IOperation body, KnownTypes types)
    {
        var name = call.TargetMethod.Name;
        if (name.StartsWith("ExecuteNonQuery", StringComparison.Ordinal))
        {
            return Write.InDoubt;
        }

        // Where nothing is seen to change, what is saved was changed elsewhere.
        var isSaving = name.StartsWith("SaveChanges", StringComparison.Ordinal);
        var changed = ChangedItems.In(isSaving ? body : call, types).ToList();
        return changed.Count > 0 ? (changed.All(ChangedItems.IsBookkeeping) ? Write.None : Write.Certain)
            : isSaving ? Write.InDoubt
            : call.TargetMethod.TypeArguments.Any(ChangedItems.IsBookkeeping) ? Write.None : Write.Certain;
    }

    private static void Check(CodeContext<IInvocationOperation> context, EndpointCode? endpoint, bool isInDoubt)
    {
        if (endpoint is null || !IsJudged(endpoint, context.Types) || DevelopmentGuard.Covers(context.Target))
        {
            return;
        }

        var (at, name) = (context.Target.MethodNameSyntax(), context.Target.TargetMethod.Name);

        // An endpoint for every method may be meant for POST, and only never say so.
        if (isInDoubt || endpoint.Verbs(context.Types) is null)
        {
            context.Suggest(at, endpoint.Name, name);
        }
        else
        {
            context.Report(at, endpoint.Name, name);
        }
    }

    private static bool IsJudged(EndpointCode endpoint, KnownTypes types) =>
        endpoint.AnswersGet(types)
        && !WrittenNames.Speaks(endpoint.Name, ProtocolSteps) && !WrittenNames.Speaks(endpoint.Handler.ContainingType.Name, ProtocolSteps)
        && !endpoint.Handler.Parameters.Any(parameter => WrittenNames.Speaks(parameter.Name, SecretParameters) && parameter.Type.Name != "CancellationToken")
        && !(endpoint.Mapping is not null && DevelopmentGuard.Covers(endpoint.Mapping));

    /// <summary>A service of the project that the handler calls, by a name that says it changes something, and that saves a change.</summary>
    private static void CheckServices<T>(CodeContext<T> context, EndpointCode? endpoint)
    {
        if (endpoint?.Code(context.Cancellation) is not { } code || endpoint.Verbs(context.Types) is null || !IsJudged(endpoint, context.Types))
        {
            return;
        }

        foreach (var call in code.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is MemberAccessExpressionSyntax { Name: { Identifier.ValueText: var name } at }
                && IdentifierWords.Of(name).Words is [var verb, ..] && ChangeVerbs.Contains(verb)
                && context.Types.Compilation.GetSemanticModel(call.SyntaxTree) is var model
                && model.GetSymbolInfo(call, context.Cancellation).Symbol is IMethodSymbol called
                && context.Types.Fact(Implementations.Of).Of(called, context.Cancellation) is { } service
                && SavesAChange(service, context.Types, context.Cancellation)
                && !(model.GetOperation(call, context.Cancellation) is { } operation && DevelopmentGuard.Covers(operation)))
            {
                context.Report(at, endpoint.Name, name);
            }
        }
    }

    private static bool SavesAChange(IMethodSymbol service, KnownTypes types, CancellationToken cancellation) =>
        service.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is { } declaration
        && declaration.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => DataWrites.IsName(name.Identifier.ValueText))
        && types.Compilation.GetSemanticModel(declaration.SyntaxTree).GetOperation(declaration, cancellation) is { } body
        && body.Descendants().OfType<IInvocationOperation>().Any(call => DataWrites.Is(call, types) && Judge(call, body, types) == Write.Certain);

    private enum Write
    {
        None,
        InDoubt,
        Certain,
    }
}
