using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1015: text from a request becomes part of the header of a mail.</summary>
internal sealed class UntrustedMailHeader : CodeRule
{
    public override Rule Rule { get; } = new("TDS1015", Category.Security, Mark.Required)
    {
        Title = new("Keep input out of mail headers", "メールのヘッダーに入力値を入れない"),
        Message = new(
            "'{0}' from the request becomes part of the mail header by {1}; fix recipients and subject, put what people type into the body, or parse addresses with MailAddress first",
            "リクエストの '{0}' が {1} でメールのヘッダーに入ります。宛先と件名は決めておき、入力値は本文に入れてください。宛先を受け取る場合は先に MailAddress で検査してください。"),
        Why = new(
            "A line break or comma in a value adds recipients and headers: the service becomes a sender of spam in the city's name.",
            "値に改行やコンマがあると、宛先やヘッダーが増やされます。都の名前で迷惑メールを送る踏み台になります。"),
        Basis = [Cwe(93), Ipa("8-(i)-a"), Asvs("V1.3.11"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnFlow(TaintClass.Mail, context =>
    {
        if (!IsAnotherCollection(context))
        {
            context.ReportFlow();
        }
    });

    /// <summary>The headers of a mail are a collection that other things are too.</summary>
    private static bool IsAnotherCollection(CodeContext<FlowFinding> context)
    {
        var hit = context.Target.Hit;
        var collection = hit.Syntax switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => call.Expression,
            AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } => element.Expression,
            _ => null,
        };
        return hit.Name.StartsWith("NameValueCollection.", StringComparison.Ordinal)
            && (collection is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers", Expression: var owner }
                || !context.Types.Is(context.ModelOf(owner.SyntaxTree).GetTypeInfo(owner, context.Cancellation).Type, "System.Net.Mail.MailMessage"));
    }
}
