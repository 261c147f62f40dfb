using System.Collections.Immutable;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1304: personal data in a cookie, TempData, a cache or a file without protection.</summary>
internal sealed class PersonalDataUnprotected : CodeRule
{
    private static readonly string[] Files = ["File", "Stream", "Writer"];

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

    public override void Register(CodeRules rules)
    {
        if (rules.Configuration.IsTestProject)
        {
            return;
        }

        rules.OnFlow(TaintClass.PersonalStore, Check);
        WholeObject.Listen(rules, TaintClass.PersonalStore, context =>
        {
            if (!BelongsThere(context.Target.Member, context.Target.Sink))
            {
                context.Report(context.Target.Place, context.Target.Name + "." + context.Target.Member, context.Target.Sink);
            }
        });
    }

    private static void Check(CodeContext<FlowFinding> context)
    {
        if (!Redaction.IsOn(context.Target) && !BelongsThere(context.Target.Source, context.Target.Sink)
            && !StoreForIt.IsLoginNameInSession(context.Target) && !StoreForIt.IsKeyForBrowsers(context.Target))
        {
            context.Report(
                CarryingArgument.Of(context.Target).GetLocation(),
                [.. context.Target.Path.Steps.Select(step => step.GetLocation())],
                ImmutableDictionary<string, string?>.Empty,
                context.Target.Source, context.Target.Sink);
        }
    }

    /// <summary>Cookies and caches are where the token of a session lives; a password or a file of tokens is another matter.</summary>
    private static bool BelongsThere(string name, string sink) =>
        CredentialName.IsOf(name) && !SecretName.IsPassword(name) && !Files.Any(type => sink.IndexOf(type, StringComparison.Ordinal) >= 0);
}
