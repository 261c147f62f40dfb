using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1014: text from a request becomes the value of a response header.</summary>
internal sealed class UntrustedHeader : CodeRule
{
    private static readonly string[] Elsewhere = ["Location", "AccessControlAllowOrigin"];

    private static readonly string[] Collections = ["CollectionExtensions.", "ICollection.", "IDictionary."];

    public override Rule Rule { get; } = new("TDS1014", Category.Security, Mark.Required)
    {
        Title = new("Keep unchecked input out of response headers", "応答ヘッダーに未検査の入力値を入れない"),
        Message = new(
            "'{0}' from the request becomes a response header by {1}; use a typed setter that encodes it (ContentDispositionHeaderValue, Cookies.Append), or choose the value from a fixed list",
            "リクエストの '{0}' が {1} で応答ヘッダーになります。エンコードする型（ContentDispositionHeaderValue、Cookies.Append）を使うか、固定の一覧から値を選んでください。"),
        Why = new(
            "A line break or separator in a value adds headers, cookies or a body of the sender's choice to the answer.",
            "値に改行や区切り文字があると、送り手の望むヘッダーやクッキー、本文が応答に加わります。"),
        Basis = [Cwe(113), Ipa("7-(i)-a"), Asvs("V1.2.1"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnFlow(TaintClass.Header, context =>
    {
        if (!IsElsewhere(context.Target.Hit) && !IsAnotherCollection(context))
        {
            context.ReportFlow();
        }
    });

    /// <summary>Headers are also filled with what every dictionary has: Add, TryAdd.</summary>
    private static bool IsAnotherCollection(CodeContext<FlowFinding> context)
    {
        var hit = context.Target.Hit;
        return Collections.Any(type => hit.Name.StartsWith(type, StringComparison.Ordinal))
            && (hit.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } }
                || !context.Types.Is(context.ModelOf(receiver.SyntaxTree).GetTypeInfo(receiver, context.Cancellation).Type, "Microsoft.AspNetCore.Http.IHeaderDictionary"));
    }

    /// <summary>Location is a redirect, and Access-Control-Allow-Origin opens the service to other sites: both have rules of their own.</summary>
    private static bool IsElsewhere(SinkHit hit)
    {
        var names = hit.Syntax.DescendantNodes().Where(node => !hit.Argument.Span.Contains(node.Span)).Select(node => node switch
        {
            LiteralExpressionSyntax { Token.Value: string text } => text,
            IdentifierNameSyntax name => name.Identifier.ValueText,
            _ => "",
        });
        return names.Any(name => Elsewhere.Contains(name.Replace("-", ""), StringComparer.OrdinalIgnoreCase));
    }
}
