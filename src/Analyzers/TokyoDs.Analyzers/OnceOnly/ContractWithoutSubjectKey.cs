using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4104: a contract about a corporation or a property that does not say by a registry's key about which one.</summary>
internal sealed class ContractWithoutSubjectKey : CodeRule
{
    private const string MyNumber = "TokyoDs.Registries.IndividualNumber";

    /// <summary>The keys by which base registries know a corporation, a plot or a building. A local government's code is part of an address.</summary>
    private static readonly ImmutableHashSet<string> Keys =
        ["TokyoDs.Registries.CorporateNumber", "TokyoDs.Places.RealPropertyNumber", "TokyoDs.Places.RealEstateId"];

    public override Rule Rule { get; } = new("TDS4104", Category.OnceOnly, Mark.Required)
    {
        Title = new("Give every contract the registry's key of its subject", "連携契約には対象を特定するベース・レジストリのキーを入れる"),
        Message = new("The contract '{0}' {1}", "連携契約 '{0}' {1}。"),
        Why = new(
            "Records that meet by a name that someone typed do not meet. With the registry's key the receiving office finds the record it holds, and asks nobody.",
            "手で入力された名称では突合できません。ベース・レジストリのキーがあれば、受け取る側は自分の台帳の記録を見つけられ、誰にも尋ねずに済みます。"),
        Basis = [Basis.OnceOnly("key"), DataStep(1), DataStep(3), Article(2), Article(4)],
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
            || contract.Type.Locations.FirstOrDefault(location => location.IsInSource) is not { } at)
        {
            return;
        }

        var items = ContractShape.ItemsOf(contract.Type).Select(item => item.Symbol).ToList();
        var keys = items.Where(item => ItemAttributes.Has(item, "SubjectKeyAttribute")).ToList();
        if (keys.FirstOrDefault(key => IsMyNumber(key, context.Configuration)) is { } number)
        {
            context.Report(
                number.Locations.FirstOrDefault(location => location.IsInSource) ?? at, contract.Id,
                new Text("uses My Number as its key; it may not serve as a key between systems, use the pairwise identifier of the sign-in", "のキーが個人番号です。個人番号を機関間のキーにはできません。認証基盤が渡す識別子（PPID）を使ってください"));
        }
        else if (keys.Count == 0 && ProblemOf(items, context.Configuration) is { } problem)
        {
            context.Report(at, contract.Id, problem);
        }
    }

    private static Text? ProblemOf(List<IPropertySymbol> items, Configuration configuration)
    {
        if (items.FirstOrDefault(item => Keys.Contains(NameOf(item.Type)) && item.Type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T) is { } key)
        {
            return new($"holds '{key.Name}' and does not mark it; put [SubjectKey] on it", $"の '{key.Name}' がキーとして示されていません。[SubjectKey] を付けてください");
        }

        return items.FirstOrDefault(item => IsOfCorporation(item, configuration)) is { } about
            ? new(
                $"is about a corporation ('{about.Name}') and has no key of it; add a CorporateNumber with [SubjectKey]",
                $"は法人についての契約（'{about.Name}'）ですが、キーがありません。CorporateNumber の項目を [SubjectKey] 付きで加えてください")
            : null;
    }

    /// <summary>Items that only a corporation has. A person has no key that offices may exchange, so nothing is asked of contracts about persons.</summary>
    private static bool IsOfCorporation(IPropertySymbol item, Configuration configuration) =>
        item.MeansAny(configuration, Concept.CompanyName, CorporateItem.HeadOffice)
        || (ItemAttributes.ConceptOf(item) is { } concept && concept.StartsWith("法人.", StringComparison.Ordinal) && concept != "法人.法人番号");

    private static bool IsMyNumber(IPropertySymbol item, Configuration configuration) =>
        NameOf(AskedItems.Element(item.Type)) == MyNumber || item.Means(Concept.IndividualNumber, configuration);

    /// <summary>The type inside an <c>Attested&lt;T&gt;</c> counts as the item's own.</summary>
    private static string NameOf(ITypeSymbol type) =>
        (type is INamedTypeSymbol { Name: "Attested", TypeArguments: [var inner] } ? inner : type) is var value
            ? value.ContainingNamespace?.ToDisplayString() + "." + value.Name
            : "";
}
