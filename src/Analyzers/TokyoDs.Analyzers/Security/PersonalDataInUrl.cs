using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1302: a personal number, a token or a secret in an address.</summary>
internal sealed class PersonalDataInUrl : CodeRule
{
    private static readonly string[] Numbers = ["Number", "No", "Code", "Bango", "Bangou", "番号", "コード"];

    public override Rule Rule { get; } = new("TDS1302", Category.Security, Mark.Required)
    {
        Title = new("Keep personal numbers and secrets out of addresses", "URL に個人の番号や秘密の値を入れない"),
        Message = new(
            "'{0}' is personal or secret and becomes part of the address in {1}; send it in the body or a header, or use an id that means nothing elsewhere",
            "'{0}' は個人情報または秘密の値で、{1} の URL に入ります。本文かヘッダーで送るか、他では意味を持たない ID を使ってください。"),
        Why = new(
            "Addresses stay in browser histories, in the logs of every server on the way and in the Referer header of the next page.",
            "URL は閲覧履歴や経路上のサーバーのログ、次に開くページへの Referer に残ります。"),
        Basis = [Cwe(598), Ipa("4-(ii)"), Asvs("V14.2.1"), Section("3.3"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        if (rules.Configuration.IsTestProject)
        {
            return;
        }

        rules.OnFlow(TaintClass.PersonalUrl, Check);
        AddressParameter.Listen(rules, context => context.Report(context.Target.Place, context.Target.Name, context.Target.Endpoint));
    }

    private static void Check(CodeContext<FlowFinding> context)
    {
        var (finding, name) = (context.Target, context.Target.Source);
        if (Redaction.IsOn(finding) || (CredentialName.IsBareToken(name) && !IsCalledToken(finding)) || OneTimeToken.Is(name, finding.Path.Source.Node) || Vocabulary.Means(name, Concept.IndividualNumber))
        {
            return;
        }

        var place = CarryingArgument.Of(finding).GetLocation();
        if (CredentialName.IsOf(name) || (Vocabulary.Means(name, Concept.Personal) && !Vocabulary.Means(name, Concept.Phone) && IsNumber(name)))
        {
            context.Report(place, [.. finding.Path.Steps.Select(step => step.GetLocation())], ImmutableDictionary<string, string?>.Empty, name, finding.Sink);
        }
        else if (finding.Hit.Argument.ToString().IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            // A name or an address to search for may have to stand there; a person decides, and only where it is in sight.
            context.Suggest(place, null, name, finding.Sink);
        }
    }

    /// <summary>What is called token may be anything; in an address it is one where the address says so: <c>?token=…</c>.</summary>
    private static bool IsCalledToken(FlowFinding finding) =>
        finding.Path.Steps.Append(finding.Hit.Argument).Any(step =>
            step.AncestorsAndSelf().FirstOrDefault(node => node is StatementSyntax or ArrowExpressionClauseSyntax or MemberDeclarationSyntax)?.ToString()
                .IndexOf(finding.Source + "=", StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsNumber(string name) => Numbers.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
