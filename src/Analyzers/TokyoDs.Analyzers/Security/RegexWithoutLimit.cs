using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1017: a regular expression that a client can make run for ever.</summary>
internal sealed class RegexWithoutLimit : CodeRule
{
    public override Rule Rule { get; } = new("TDS1017", Category.Security, Mark.Required)
    {
        Title = new("Limit the time of regular expressions", "正規表現の実行時間に上限を設ける"),
        Message = new(
            "{1} can run for ever on '{0}'; give it a timeout or RegexOptions.NonBacktracking, and pass input through Regex.Escape",
            "{1} は '{0}' により終わらなくなるおそれがあります。タイムアウトか RegexOptions.NonBacktracking を指定し、入力値は Regex.Escape を通してください。"),
        Why = new(
            "A pattern with repetitions inside repetitions tries every way to match: thirty characters of input keep a core busy for hours.",
            "繰り返しの中に繰り返しがある正規表現はあらゆる組み合わせを試します。30 文字ほどの入力でも CPU を何時間も占有されます。"),
        Basis = [Cwe(1333), Cwe(730), Asvs("V1.3.12"), Section("3.4"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnFlow(TaintClass.Regex, context => context.ReportFlow());
}
