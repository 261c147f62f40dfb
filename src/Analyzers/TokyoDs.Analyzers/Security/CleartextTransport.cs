using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1113: a connection that anyone on the way can read.</summary>
internal sealed class CleartextTransport : CodeRule
{
    private const string Smtp = "System.Net.Mail.SmtpClient";

    /// <summary>Switches that take encryption away, with the value that does.</summary>
    private static readonly (string Type, string Member, bool Bad)[] Switches =
    [
        ("Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions", "RequireHttpsMetadata", false),
        ("Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions", "RequireHttpsMetadata", false),
        ("Microsoft.IdentityModel.Protocols.HttpDocumentRetriever", "RequireHttps", false),
        (Smtp, "EnableSsl", false),
        ("System.Net.FtpWebRequest", "EnableSsl", false),
        ("Microsoft.Data.SqlClient.SqlConnectionStringBuilder", "Encrypt", false),
        ("Microsoft.Data.SqlClient.SqlConnectionStringBuilder", "TrustServerCertificate", true),
        ("System.Data.SqlClient.SqlConnectionStringBuilder", "Encrypt", false),
        ("System.Data.SqlClient.SqlConnectionStringBuilder", "TrustServerCertificate", true),
    ];

    /// <summary>One description for code and settings files.</summary>
    public static Rule Description { get; } = new("TDS1113", Category.Security, Mark.Required)
    {
        Title = new("Encrypt what goes over the network", "通信はすべて TLS で暗号化する"),
        Message = new(
            "'{0}' goes over the network unprotected; use {1}",
            "'{0}' の通信が保護されません。{1} を使ってください。"),
        Why = new(
            "Without TLS, everyone on the way can read and change what is sent, sign-in details and personal data included.",
            "TLS がなければ、認証情報や個人情報を含む通信の内容を、経路上の誰もが読み取り、書き換えられます。"),
        Basis = [Cwe(319), Section("3.3"), Article(5)],
    };

    public override Rule Rule => Description;

    public override void Register(CodeRules rules)
    {
        if (rules.Configuration.IsTestProject)
        {
            return;
        }

        rules.OnText(IsCandidate, CheckText);
        rules.OnCreation(Smtp, CheckSmtp);
        rules.OnMember("MailKit.Security.SecureSocketOptions", "None", CheckMailKit);
        rules.OnMember("Npgsql.SslMode", "Disable", context => CheckGiven(context, "SslMode.VerifyFull"));
        foreach (var (type, member, bad) in Switches)
        {
            rules.OnAssignment(type, member, context => CheckSwitch(context, member, bad));
        }
    }

    private static bool IsCandidate(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) is 2 or 3 or 4 || UnprotectedConnection.MayBeIn(text);

    private static void CheckText(CodeContext<TextLiteral> context)
    {
        var literal = context.Target;
        var allowed = AllowedHosts(context);
        if (CleartextUrl.Read(literal.Value, literal.IsWhole) is { } url)
        {
            if (!url.IsHarmless(allowed)
                && IsFirstPiece(literal)
                && AddressUse.IsConnection(literal.Expression, url, context.Model, context.Cancellation)
                && !context.Types.Fact(RecordLinks.Of).Holds(literal.Expression, context.Types.Fact(TypeUses.Of), context.Model, context.Cancellation)
                && !IsInDevelopment(context))
            {
                var facts = url.HasPort || url.Scheme == "ftp" ? null : ImmutableDictionary<string, string?>.Empty.Add("scheme", url.Scheme);
                Tell(context, facts, url.IsInternal, url.Scheme + "://" + url.Host, url.Scheme == "ftp" ? "SFTP / HTTPS" : url.Scheme + "s://");
            }
        }
        else if (UnprotectedConnection.MayBeIn(literal.Value)
            && UnprotectedConnection.In(WrittenText.Around(literal, context.Model, context.Cancellation).Text, literal.Value) is var (part, instead, host)
            && !CleartextUrl.IsHarmlessHost(host, allowed) && !IsInDevelopment(context))
        {
            // A server that is named elsewhere may be this machine.
            var isDoubtful = host.Contains(WrittenText.Unknown);
            Tell(context, ImmutableDictionary<string, string?>.Empty.Add("connection", ""), isDoubtful, part, instead);
        }
    }

    private static void Tell(CodeContext<TextLiteral> context, ImmutableDictionary<string, string?>? facts, bool isDoubtful, params object[] arguments) =>
        context.Reporter.Report(context.Target.Node.GetLocation(), isDoubtful ? DiagnosticSeverity.Info : null, facts, arguments);

    private static bool IsFirstPiece(TextLiteral literal) =>
        literal.IsWhole || (literal.Expression is InterpolatedStringExpressionSyntax whole && whole.Contents.FirstOrDefault() == literal.Node);

    private static bool IsInDevelopment(CodeContext<TextLiteral> context) =>
        context.Model?.GetOperation(context.Target.Expression, context.Cancellation) is { } operation && DevelopmentGuard.Covers(operation);

    private static string? AllowedHosts<T>(CodeContext<T> context) =>
        context.Model is { SyntaxTree: var tree } ? context.Configuration.Option(tree, ConfigurationKey.AllowedCleartextHosts.Name) : null;

    private static void CheckSmtp(CodeContext<IObjectCreationOperation> context)
    {
        var setup = Setup.Of(context.Target);
        var host = (context.Target.Argument("host") ?? (setup.TryGet("Host", out var assigned) ? assigned : null)).ConstantText() ?? "";
        if (!setup.Escapes && !setup.TryGet("EnableSsl", out _) && !setup.TryGet("DeliveryMethod", out _)
            && !CleartextUrl.IsHarmlessHost(host, AllowedHosts(context)) && !DevelopmentGuard.Covers(context.Target))
        {
            context.Report(context.Target.Syntax, "SmtpClient", "EnableSsl = true");
        }
    }

    private static void CheckSwitch(CodeContext<IAssignmentOperation> context, string member, bool bad)
    {
        if (context.Target.Value.Unwrap().IsConstant(bad) && !DevelopmentGuard.Covers(context.Target))
        {
            context.Report(context.Target.Syntax, $"{member} = {(bad ? "true" : "false")}", $"{member} = {(bad ? "false" : "true")}");
        }
    }

    private static void CheckMailKit(CodeContext<IMemberReferenceOperation> context)
    {
        var call = context.Target.Parent?.Parent as IInvocationOperation;
        if (!CleartextUrl.IsHarmlessHost(call?.Argument("host").ConstantText() ?? "", AllowedHosts(context)))
        {
            CheckGiven(context, "SecureSocketOptions.StartTls");
        }
    }

    private static void CheckGiven(CodeContext<IMemberReferenceOperation> context, string instead)
    {
        if (ValueUse.IsGiven(context.Target) && !DevelopmentGuard.Covers(context.Target))
        {
            context.Report(context.Target.Syntax, context.Target.Member.ContainingType.Name + "." + context.Target.Member.Name, instead);
        }
    }
}
