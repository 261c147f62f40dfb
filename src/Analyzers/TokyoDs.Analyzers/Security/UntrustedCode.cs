using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1013: text from a request decides which code runs.</summary>
internal sealed class UntrustedCode : CodeRule
{
    public override Rule Rule { get; } = new("TDS1013", Category.Security, Mark.Required)
    {
        Title = new("Let no input decide which code runs", "実行するコードを入力値に決めさせない"),
        Message = new(
            "'{0}' from the request decides what {1} runs or loads; choose from a fixed list of types, members or expressions",
            "リクエストの '{0}' が {1} で実行または読み込むコードを決めています。型やメンバー、式は固定の一覧から選んでください。"),
        Why = new(
            "Whoever chooses the code, the assembly or the type that runs has the rights of the server.",
            "実行されるコードやアセンブリ、型を選べる人は、サーバーと同じ権限を手に入れます。"),
        Basis = [Cwe(94), Cwe(470), Asvs("V1.3.2"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnFlow(TaintClass.Code, context => context.ReportFlow());
}
