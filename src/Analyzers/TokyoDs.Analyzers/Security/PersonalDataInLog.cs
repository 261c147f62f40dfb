using System.Collections.Immutable;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1301: personal data, a credential or a token where operators read it.</summary>
internal sealed class PersonalDataInLog : CodeRule
{
    public override Rule Rule { get; } = new("TDS1301", Category.Security, Mark.Required)
    {
        Title = new("Keep personal data and secrets out of logs", "ログに個人情報や秘密の値を残さない"),
        Message = new(
            "'{0}' is personal or secret and is written by {1}; leave it out, or write an id or a masked form",
            "'{0}' は個人情報または秘密の値で、{1} により記録されます。記録から外すか、ID や伏せ字にしてください。"),
        Why = new(
            "Logs, traces and exception messages are read by more people, kept longer and copied further than the data itself.",
            "ログやトレース、例外の文言は、本来のデータより多くの人が見て、長く残り、複製されます。"),
        Basis = [Cwe(532), Asvs("V16.2.5"), Section("4.1"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        if (rules.Configuration.IsTestProject)
        {
            return;
        }

        rules.OnFlow(TaintClass.PersonalLog, Check);
        WholeObject.Listen(rules, TaintClass.PersonalLog, context =>
            context.Report(context.Target.Place, context.Target.Name + "." + context.Target.Member, context.Target.Sink));
    }

    private static void Check(CodeContext<FlowFinding> context)
    {
        if (Redaction.IsOn(context.Target))
        {
            return;
        }

        context.Report(
            CarryingArgument.Of(context.Target).GetLocation(),
            [.. context.Target.Path.Steps.Select(step => step.GetLocation())],
            ImmutableDictionary<string, string?>.Empty,
            context.Target.Source, context.Target.Sink);
    }
}
