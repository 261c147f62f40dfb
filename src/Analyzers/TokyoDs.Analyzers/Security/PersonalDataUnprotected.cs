using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1304: personal data in a cookie, TempData, a cache or a file without protection.</summary>
internal sealed class PersonalDataUnprotected : CodeRule
{
    public override Rule Rule { get; } = new("TDS1304", Category.Security, Mark.Required)
    {
        Title = new("Protect personal data before storing it in cookies, caches and files", "クッキー・キャッシュ・ファイルの個人情報は保護してから置く"),
        Message = new(
            "'{0}' is personal or secret and is kept as it is by {1}; protect it with IDataProtector, or keep an id and look the data up",
            "'{0}' は個人情報または秘密の値で、{1} にそのまま置かれます。IDataProtector で保護するか、ID だけを置いて必要なときに引いてください。"),
        Why = new(
            "Cookies, caches and temporary files lie outside the protection of the database: on devices of users, in shared servers, in backups.",
            "クッキーやキャッシュ、一時ファイルは、利用者の端末、共用のサーバー、バックアップなど、データベースの保護の外にあります。"),
        Basis = [Cwe(312), Cwe(315), Asvs("V14.2.2"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnFlow(TaintClass.PersonalStore, context => context.ReportFlow());
}
