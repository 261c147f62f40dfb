using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2403: two kinds of records joined by name or address although both hold the key of a registry.</summary>
internal sealed class JoinByName : CodeRule
{
    public override Rule Rule { get; } = new("TDS2403", Category.DataStandards, Mark.Required)
    {
        Title = new("Join records by the key of the registry", "台帳どうしは名称ではなく共通のキーで結び付ける"),
        Message = new(
            "The records are joined by '{0}' although both have '{1}'; join by that key",
            "'{0}' の文字で結び付けていますが、どちらのデータにも '{1}' があります。このキーで結び付けてください。"),
        Why = new(
            "Names and addresses are written in many ways, change, and are shared by strangers. The key of the registry stays.",
            "名称や住所は表記が揺れ、変更され、別の相手と重なることもあります。台帳のキーは変わりません。"),
        Basis = [Section("3.3"), DataStep(3), Gif("468"), Data("key"), Article(4)],
    };

    public override void Register(CodeRules rules) => rules.OnFile(context =>
    {
        foreach (var match in NameMatches.In(context))
        {
            if (RegistryKeys.Shared(match) is { } key)
            {
                context.Report(match.Place, match.Item.Name, key);
            }
        }
    });
}
