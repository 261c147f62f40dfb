using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4102: a contract that no longer keeps what its committed schema promises, under the same major version.</summary>
internal sealed class ContractBreaksItsSchema : CodeRule
{
    public override Rule Rule { get; } = new("TDS4102", Category.OnceOnly, Mark.Required)
    {
        Title = new("Raise the major version when a contract breaks", "連携契約の互換性を壊すときはメジャーバージョンを上げる"),
        Message = new(
            "The item '{0}' of the contract '{1}' {2}; systems that rely on version {3} would fail. Raise the major version, or take the change back",
            "連携契約 '{1}' の項目 '{0}' {2}。バージョン {3} を使う相手が動かなくなります。メジャーバージョンを上げるか、変更を戻してください。"),
        Why = new(
            "Other bureaus read this data instead of asking the resident again. A silent change stops their procedures, not ours.",
            "他局の手続は、住民に聞き直す代わりにこのデータを読んでいます。黙って変えると、止まるのは相手の手続です。"),
        Basis = [Basis.OnceOnly("breaking"), DataStep(7), Article(2), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        if (rules.Types.Has(ContractDeclaration.Attribute))
        {
            rules.OnType(Check);
        }
    }

    private static void Check(CodeContext<INamedTypeSymbol> context)
    {
        if (ContractDeclaration.Of(context.Target) is not { } contract
            || contract.FindSchema(context.Configuration.AdditionalFiles, context.Cancellation)?.Schema is not { } schema)
        {
            return;
        }

        foreach (var change in ContractChange.Between(schema, contract.Type).Where(change => change.IsBreaking))
        {
            var at = (change.Symbol ?? contract.Type).Locations.FirstOrDefault(location => location.IsInSource);
            if (at is not null)
            {
                context.Report(at, change.Path, contract.Id, change.What, contract.Major);
            }
        }
    }
}
