using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2201: the name of a person in one item of data, without its reading in kana.</summary>
internal sealed class PersonNameInOneItem : CodeRule
{
    public override Rule Rule { get; } = new("TDS2201", Category.DataStandards, Mark.Required)
    {
        Title = new("Keep family name, given name and kana apart", "氏名は氏・名・カナに分けて持つ"),
        Message = new(
            "'{0}' of '{1}' holds a person's name in one item without kana; keep family name, given name and their kana (PersonName)",
            "'{1}' の '{0}' は氏名を一つの項目に持ち、カナがありません。氏・名とそれぞれのカナ（PersonName）に分けて持ってください。"),
        Why = new(
            "Where a name is split and how it is read cannot be told from the name: sorting, matching with a bank account and letters to the person all need it.",
            "どこまでが氏か、どう読むかは、漢字からは分かりません。並べ替え、口座名義との照合、本人への連絡のすべてに必要です。"),
        Basis = [Section("3.3"), DataStep(1), Gif("431"), Data("name"), Article(4)],
    };

    public override void Register(CodeRules rules) => DataItem.Listen(
        rules, item => item.IsText && !item.IsParameter && PlaceItems.IsPersonName(item.Symbol, rules.Configuration), Check);

    private static void Check(CodeContext<DataItem> context)
    {
        var item = context.Target;
        var type = item.Symbol.ContainingType;
        if (!item.Role.IsExchangedOrStored()
            || Vocabulary.Mentions(item.Name, Concept.Display)
            || Vocabulary.Mentions(item.Name, Concept.MatchingKey)
            || PlaceItems.Others(type, item.Symbol).Any(other => IsPartOrKana(other, context.Configuration)))
        {
            return;
        }

        if (PlaceItems.IsSurelyExchanged(item, context.Types))
        {
            context.Report(item.Place, item.Name, type.Name);
        }
        else
        {
            context.Suggest(item.Place, null, item.Name, type.Name);
        }
    }

    private static bool IsPartOrKana(IPropertySymbol other, Configuration configuration) =>
        other.Type.Name == "PersonName"
        || other.MeansAny(configuration, Concept.Kana)
        || Vocabulary.Mentions(other.Name, Concept.Kana)
        || Vocabulary.Is(other.Name, Concept.NamePart)
        || (other.Name[0] < 0x80 ? Vocabulary.Means(other.Name, Concept.NamePart) : other.Name[other.Name.Length - 1] is '氏' or '姓');
}
