using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1018: a link that is sent to somebody is made from the host that the client named.</summary>
internal sealed class LinkFromHostHeader : CodeRule
{
    public override Rule Rule { get; } = new("TDS1018", Category.Security, Mark.Required)
    {
        Title = new("Build links from the configured address of the service", "リンクは設定した公開アドレスから組み立てる"),
        Message = new(
            "'{0}' is what the client sent as host, and it becomes a link in {1}; take the public address of the service from configuration",
            "'{0}' は利用者側が送ったホスト名で、{1} のリンクになります。サービスの公開アドレスは設定から取得してください。"),
        Why = new(
            "Whoever requests a password reset with a host of their own lets the service mail the victim a link to that host, token included.",
            "攻撃者が偽のホスト名でパスワードの再設定を申し込むと、トークン付きのリンクが偽のサイト宛てのまま被害者に届きます。"),
        Basis = [Cwe(644), Asvs("V4.1.3"), Section("3.4"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        var hosts = new AllowedHosts(rules.Configuration);
        rules.OnFlow(TaintClass.HostLink, context =>
        {
            if (!hosts.AreNamed(context.Types, context.Cancellation) && NamesHost(context.Target.Path.Source.Node) && !HasOwnHost(context))
            {
                context.ReportFlow(context.Target.Source.Split('(')[0], context.Target.Sink);
            }
        });
        HostLink.Listen(rules, context =>
        {
            if (!hosts.AreNamed(context.Types, context.Cancellation))
            {
                context.Report(context.Target.Place, context.Target.Host, context.Target.Maker);
            }
        });
    }

    /// <summary>Url.ActionLink(…, host: "www.example.jp"): the code names the host itself.</summary>
    private static bool HasOwnHost(CodeContext<FlowFinding> context)
    {
        var source = context.Target.Path.Source.Node;
        return source is InvocationExpressionSyntax
            && context.ModelOf(source.SyntaxTree).GetOperation(source, context.Cancellation) is IInvocationOperation call
            && call.Argument("host") is { } host
            && host.ConstantValue is not { HasValue: true, Value: null }
            && host.Syntax.ToString().IndexOf("Request", StringComparison.Ordinal) < 0;
    }

    /// <summary>Of all headers, only those that name the host.</summary>
    private static bool NamesHost(SyntaxNode source)
    {
        var read = source.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax ? source.Parent : source;
        var text = read.ToString();
        return text.IndexOf("Headers", StringComparison.Ordinal) < 0 || text.IndexOf("Host", StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
