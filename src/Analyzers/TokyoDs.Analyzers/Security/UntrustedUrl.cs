using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1008: text from a request chooses which host the server connects to.</summary>
internal sealed class UntrustedUrl : CodeRule
{
    public override Rule Rule { get; } = new("TDS1008", Category.Security, Mark.Required)
    {
        Title = new("Do not let requests choose where the server connects", "サーバーの接続先をリクエストに選ばせない"),
        Message = new(
            "'{0}' from the request chooses the address that {1} connects to; fix the host and encode the value as a path segment or query (Uri.EscapeDataString), or check the host against a fixed list",
            "リクエストの '{0}' が {1} の接続先を決めています。ホストを固定して値はパスやクエリーとしてエンコードする（Uri.EscapeDataString）か、ホストを固定の一覧と照合してください。"),
        Why = new(
            "The server stands inside the network: whoever names the address reads internal services and the cloud's metadata through it.",
            "サーバーはネットワークの内側にあるため、接続先を選べる者は、内部のサービスやクラウドのメタデータをサーバー越しに読み出せます。"),
        Basis = [Cwe(918), Asvs("V1.3.6"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnFlow(TaintClass.Url, context => context.ReportFlow());
}
