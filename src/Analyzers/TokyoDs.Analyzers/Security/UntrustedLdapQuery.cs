using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1009: text from a request becomes part of an LDAP filter or name.</summary>
internal sealed class UntrustedLdapQuery : CodeRule
{
    public override Rule Rule { get; } = new("TDS1009", Category.Security, Mark.Required)
    {
        Title = new("Escape values in LDAP filters and names", "LDAP のフィルターや識別名の値をエスケープする"),
        Message = new(
            "'{0}' from the request becomes part of the directory query in {1}; escape it for filters (RFC 4515) or names (RFC 4514), or allow letters and digits only",
            "リクエストの '{0}' が {1} のディレクトリ検索に組み込まれます。フィルター用（RFC 4515）または識別名用（RFC 4514）にエスケープするか、英数字だけを許してください。"),
        Why = new(
            "Parentheses and asterisks in a value change what the filter asks for: a sign-in without password, or a list of all employees.",
            "値に括弧やアスタリスクがあると、検索の条件そのものが変わります。パスワードなしで認証を通ったり、全職員の一覧を取り出されたりします。"),
        Basis = [Cwe(90), Asvs("V1.2.6"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnFlow(TaintClass.Ldap, context => context.ReportFlow());
}
