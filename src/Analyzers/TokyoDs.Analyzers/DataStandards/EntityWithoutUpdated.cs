using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2602: stored data that change with nothing that says as of when they are right.</summary>
internal sealed class EntityWithoutUpdated : CodeRule
{
    /// <summary>A record of fewer items is a link between others, or a row of a list of codes.</summary>
    private const int FewestItems = 3;

    public override Rule Rule { get; } = new("TDS2602", Category.DataStandards, Mark.Recommended)
    {
        OptIn = true,
        Title = new("Keep as of when stored data are right", "保存するデータに更新日時や有効期間を持たせる"),
        Message = new(
            "'{0}' is stored and can change, and no item tells as of when it is right; add the time of the last change or the period of validity",
            "'{0}' は保存されて変更されますが、いつ時点の値かを示す項目がありません。更新日時か有効期間の項目を加えてください。"),
        Why = new(
            "Without a time nobody can tell a fresh value from a stale one, hand over only what changed, or answer how things stood on a day.",
            "時点が分からなければ、新しい値と古い値の区別も、変更分だけの受け渡しも、ある日の状態の確認もできません。"),
        Basis = [Section("3.3"), DataStep(8), Gif("468"), Data("lifecycle"), Article(4)],
    };

    public override void Register(CodeRules rules) => rules.OnType(context =>
    {
        var type = context.Target;
        if (type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false }
            && !SdkNamespace.Holds(type)
            && type.GetMembers().OfType<IPropertySymbol>().Count(IsChangeable) >= FewestItems
            && !HasTime(type, context.Configuration)
            && context.Types.Fact(EntityTypes.Of).Contains(type)
            && !TypeRoles.IsTest(type, context.Configuration))
        {
            context.Report(type.Locations[0], type.Name);
        }
    });

    /// <summary>An item that code may set after the record was made, and that is no key.</summary>
    private static bool IsChangeable(IPropertySymbol item) =>
        item is { IsStatic: false, SetMethod: { IsInitOnly: false, DeclaredAccessibility: not Microsoft.CodeAnalysis.Accessibility.Private } }
        && !item.Name.EndsWith("Id", StringComparison.Ordinal);

    private static bool HasTime(INamedTypeSymbol type, Configuration configuration)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers().Any(member => member is IPropertySymbol
                && (member.MeansAny(configuration, Concept.Updated, Concept.Moment)
                    || member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "TimestampAttribute" or "ConcurrencyCheckAttribute"))))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(implemented => implemented.GetMembers().Any(member => member is IPropertySymbol && Vocabulary.Means(member.Name, Concept.Updated)));
    }
}
