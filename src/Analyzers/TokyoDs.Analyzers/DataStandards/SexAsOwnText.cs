using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2203: the sex of a person as free text, a flag or an enumeration with numbers of its own.</summary>
internal sealed class SexAsOwnText : CodeRule
{
    private const string SdkType = "TokyoDs.Registries.Sex";

    private static readonly string[] Males = ["Male", "Man", "男", "男性", "Otoko", "Dansei"];
    private static readonly string[] Females = ["Female", "Woman", "女", "女性", "Onna", "Josei"];

    public override Rule Rule { get; } = new("TDS2203", Category.DataStandards, Mark.Required)
    {
        Title = new("Keep sex as the standard code", "性別は標準のコードで持つ"),
        Message = new(
            "'{0}' keeps sex as {1}; use the codes 0 (unknown), 1 (male), 2 (female) and 9 (Sex)",
            "'{0}' は性別を {1} で持っています。標準のコード 0（不明）・1（男性）・2（女性）・9（適用不能）（Sex）を使ってください。"),
        Why = new(
            "M, male, otoko and 0 for men in one system and for unknown in another: the same item cannot be joined or counted. ISO 5218 and the framework have one list.",
            "「男」「男性」「M」や独自の番号が混ざると、結合も集計もできません。0 が男性を指すシステムと不明を指すシステムもあります。ISO 5218 と政府相互運用性フレームワークのコードは一つです。"),
        Basis = [Section("3.3"), DataStep(1), Gif("438-1"), Gif("431"), Data("gender"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        DataItem.Listen(
            rules,
            item => !item.IsParameter
                && (item.IsText || item.Type.SpecialType == SpecialType.System_Boolean)
                && item.Symbol.Means(Concept.Sex, rules.Configuration),
            CheckItem);
        rules.OnType(CheckEnumeration);
    }

    private static void CheckItem(CodeContext<DataItem> context)
    {
        var item = context.Target;
        if (item.Role.IsExchangedOrStored() && !CodedText.IsLimited(item.Symbol, "男", "男性", "male", "M"))
        {
            context.Report(item.Place, Retyping.To(context, item, SdkType), item.Name, item.IsText ? "string" : "bool");
        }
    }

    private static void CheckEnumeration(CodeContext<INamedTypeSymbol> context)
    {
        var type = context.Target;
        if (type.TypeKind != TypeKind.Enum || !Vocabulary.Is(type.Name, Concept.Sex) || SdkNamespace.Holds(type)
            || TypeRoles.IsTest(type.ContainingType ?? type, context.Configuration))
        {
            return;
        }

        var members = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).ToList();
        var isOfPersons = members.Any(member => Males.Contains(member.Name) || Females.Contains(member.Name));
        if (isOfPersons && members.FirstOrDefault(member => !Fits(member)) is { } wrong)
        {
            context.Report(type.Locations[0], type.Name, $"{wrong.Name} = {wrong.ConstantValue}");
        }
    }

    private static bool Fits(IFieldSymbol member) =>
        Convert.ToString(member.ConstantValue, System.Globalization.CultureInfo.InvariantCulture) is var value
        && (Males.Contains(member.Name) ? value == "1" : Females.Contains(member.Name) ? value == "2" : value is "0" or "9");
}
