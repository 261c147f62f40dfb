using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1110: a TLS certificate that is accepted whatever it says.</summary>
internal sealed class CertificateValidationDisabled : CodeRule
{
    private const string SslStream = "System.Net.Security.SslStream";

    private static readonly (string Type, string Member)[] Callbacks =
    [
        ("System.Net.Http.HttpClientHandler", "ServerCertificateCustomValidationCallback"),
        ("System.Net.Http.WinHttpHandler", "ServerCertificateValidationCallback"),
        ("System.Net.Security.SslClientAuthenticationOptions", "RemoteCertificateValidationCallback"),
        ("System.Net.Security.SslServerAuthenticationOptions", "RemoteCertificateValidationCallback"),
        ("System.Net.ServicePointManager", "ServerCertificateValidationCallback"),
        ("System.Net.HttpWebRequest", "ServerCertificateValidationCallback"),
        ("System.Net.WebSockets.ClientWebSocketOptions", "RemoteCertificateValidationCallback"),
        ("Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions", "ClientCertificateValidation"),
        ("MailKit.MailService", "ServerCertificateValidationCallback"),
        ("Npgsql.NpgsqlConnection", "UserCertificateValidationCallback"),
    ];

    public override Rule Rule { get; } = new("TDS1110", Category.Security, Mark.Required)
    {
        Title = new("Check the certificate of the other side", "相手の証明書を検証する"),
        Message = new(
            "'{0}' accepts certificates without checking them; remove it, or compare the certificate with the one you expect",
            "'{0}' により証明書が検証されません。設定を外すか、想定する証明書と照合してください。"),
        Why = new(
            "Without the check, anyone on the way can pose as the other side, and TLS protects nothing.",
            "検証しなければ経路上の誰もが相手になりすませ、TLS を使う意味がなくなります。"),
        Basis = [Cwe(295), Asvs("V12.3.2"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        foreach (var (type, member) in Callbacks)
        {
            rules.OnAssignment(type, member, CheckCallback);
        }

        rules.OnCreation(SslStream, CheckStream);
        rules.OnMember("System.Net.Http.HttpClientHandler", "DangerousAcceptAnyServerCertificateValidator", context =>
        {
            if (ValueUse.IsGiven(context.Target))
            {
                Tell(context, context.Target, context.Target.Syntax, context.Target.Member.Name);
            }
        });
        rules.OnInvocation(
            "Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions", "AllowAnyClientCertificate",
            context => Tell(context, context.Target, context.Target.MethodNameSyntax(), context.Target.TargetMethod.Name));

        rules.OnMember("System.Security.Cryptography.X509Certificates.X509RevocationMode", "NoCheck", CheckRevocation);
        rules.OnMember("System.Security.Cryptography.X509Certificates.X509VerificationFlags", "AllFlags", context =>
        {
            if (ValueUse.IsGiven(context.Target))
            {
                Tell(context, context.Target, context.Target.Syntax, "X509VerificationFlags.AllFlags");
            }
        });
        foreach (var type in (string[])["System.Net.Http.HttpClientHandler", "System.Net.ServicePointManager", "MailKit.MailService"])
        {
            rules.OnAssignment(type, "CheckCertificateRevocation", CheckRevocationSwitch);
            rules.OnAssignment(type, "CheckCertificateRevocationList", CheckRevocationSwitch);
        }
    }

    private static void CheckCallback(CodeContext<IAssignmentOperation> context)
    {
        if (DelegateBody.Of(context.Target.Value, context.Cancellation) is { } body && DelegateBody.IsAlwaysTrue(body)
            && context.Target.Target is IMemberReferenceOperation { Member.Name: var name })
        {
            Tell(context, context.Target, context.Target.Value.Syntax, name);
        }
    }

    private static void CheckStream(CodeContext<IObjectCreationOperation> context)
    {
        if (context.Target.Argument("userCertificateValidationCallback") is { } callback
            && DelegateBody.Of(callback, context.Cancellation) is { } body && DelegateBody.IsAlwaysTrue(body))
        {
            Tell(context, context.Target, callback.Syntax, "userCertificateValidationCallback");
        }
    }

    /// <summary>A closed network may have no way to the lists of the authority: a person decides.</summary>
    private static void CheckRevocation(CodeContext<IMemberReferenceOperation> context)
    {
        if (ValueUse.IsGiven(context.Target))
        {
            context.Suggest(context.Target.Syntax, "X509RevocationMode.NoCheck");
        }
    }

    private static void CheckRevocationSwitch(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.IsConstant(false) && context.Target.Target is IMemberReferenceOperation { Member.Name: var name })
        {
            context.Suggest(context.Target.Syntax, name);
        }
    }

    private static void Tell<T>(CodeContext<T> context, IOperation operation, SyntaxNode at, string name)
    {
        if (context.Configuration.IsTestProject || DevelopmentGuard.Covers(operation))
        {
            context.Suggest(at, name);
        }
        else
        {
            context.Report(at, name);
        }
    }
}
