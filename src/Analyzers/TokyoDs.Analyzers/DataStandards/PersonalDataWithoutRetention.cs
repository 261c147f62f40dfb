using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2601: personal data that are stored with nothing that says for how long.</summary>
internal sealed class PersonalDataWithoutRetention : CodeRule
{
    /// <summary>One item may be a contact; two make a record of a person.</summary>
    private const int FewestItems = 2;

    public override Rule Rule { get; } = new("TDS2601", Category.DataStandards, Mark.Required)
    {
        Title = new("State how long personal data are kept", "個人情報の保存期間を定める"),
        Message = new(
            "'{0}' stores personal data ('{1}') and does not say for how long; declare [Retention(months)] or keep the day of disposal",
            "'{0}' は個人情報（'{1}'）を保存しますが、保存期間が分かりません。[Retention(月数)] を付けるか、廃棄する日の項目を持たせてください。"),
        Why = new(
            "What has no end date is never deleted: each year more people are in a database that a leak would disclose.",
            "期限のないデータは消されません。漏えいしたときに影響を受ける人が年々増えていきます。"),
        Basis = [Section("3.3"), DataStep(9), Data("retention"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnType(context =>
    {
        var type = context.Target;
        if (type is not { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false } || SdkNamespace.Holds(type))
        {
            return;
        }

        var items = type.GetMembers().OfType<IPropertySymbol>()
            .Where(item => !item.IsStatic && item.Type.SpecialType is not SpecialType.System_Boolean && DataSubject.IsPersonal(item, context.Configuration))
            .Take(FewestItems).ToList();
        if (items.Count == FewestItems
            && !HasEnd(type, context.Configuration)
            && context.Types.Fact(EntityTypes.Of).Contains(type)
            && !context.Types.Fact(TypeUses.Of).Viewed.Contains(type.Name)
            && !TypeRoles.IsTest(type, context.Configuration))
        {
            context.Report(type.Locations[0], type.Name, items[0].Name);
        }
    });

    private static bool HasEnd(INamedTypeSymbol type, Configuration configuration)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (IsDeclared(current) || current.GetMembers().Any(member => member is IPropertySymbol && (IsDeclared(member) || member.Means(Concept.Retention, configuration))))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(implemented => implemented.GetMembers().Any(member => member is IPropertySymbol && Vocabulary.Means(member.Name, Concept.Retention)));
    }

    private static bool IsDeclared(ISymbol symbol) => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "RetentionAttribute");
}
