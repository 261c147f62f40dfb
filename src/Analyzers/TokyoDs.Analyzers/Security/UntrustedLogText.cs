using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1016: text from a request becomes part of the text of a log entry.</summary>
internal sealed class UntrustedLogText : CodeRule
{
    public override Rule Rule { get; } = new("TDS1016", Category.Security, Mark.Required)
    {
        Title = new("Log values as arguments of a fixed template", "ログの値は固定のテンプレートの引数で渡す"),
        Message = new(
            "'{0}' from the request becomes part of the log text in {1}; write a constant template and pass the value as an argument",
            "リクエストの '{0}' が {1} のログの文そのものに組み込まれます。テンプレートは定数で書き、値は引数で渡してください。"),
        Why = new(
            "A line break in a value forges log entries, and braces break the template, so the log no longer proves what happened.",
            "値に改行があればログの行を偽造でき、波括弧があればテンプレートが壊れます。ログが証拠の役に立たなくなります。"),
        Basis = [Cwe(117), Asvs("V16.4.1"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnFlow(TaintClass.Log, context =>
    {
        if (TextLog.IsMeant(context))
        {
            context.ReportFlow();
        }
    });
}
