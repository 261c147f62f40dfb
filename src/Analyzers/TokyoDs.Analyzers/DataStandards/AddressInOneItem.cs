using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2202: an address in one free text, or with the building inside of the block number.</summary>
internal sealed class AddressInOneItem : CodeRule
{
    private static readonly Text Whole = new("holds a whole address in one text", "は住所の全体を一つの文字列に持っています");
    private static readonly Text Building = new("mixes the building into the block number", "は番地と建物名を一つの文字列に混ぜています");

    public override Rule Rule { get; } = new("TDS2202", Category.DataStandards, Mark.Required)
    {
        Title = new("Keep addresses in their parts", "住所は都道府県・市区町村・町字・番地・建物名に分けて持つ"),
        Message = new(
            "'{0}' of '{1}' {2}; keep prefecture, municipality with its code, town, block and building apart (JapaneseAddress)",
            "'{1}' の '{0}' {2}。都道府県、市区町村とコード、町字、番地以下、建物名に分けて（JapaneseAddress）持ってください。"),
        Why = new(
            "An address in free text finds no municipality, no map and no match: one place is written in many ways. Taking it apart later is guessing.",
            "自由記述の住所からは、市区町村も地図上の位置も、同じ場所かどうかも分かりません。「1-2-3」と「一丁目二番三号」は同じ場所です。後から分割するのは推測になります。"),
        Basis = [Section("3.3"), DataStep(1), Gif("433"), Gif("442"), Data("address"), Article(4)],
    };

    public override void Register(CodeRules rules) => DataItem.Listen(
        rules,
        item => item.IsText && !item.IsParameter
            && (item.Symbol.Means(Concept.AddressWithBuilding, rules.Configuration) || PlaceItems.IsAddress(item.Symbol, rules.Configuration)),
        Check);

    private static void Check(CodeContext<DataItem> context)
    {
        var item = context.Target;
        var type = item.Symbol.ContainingType;
        if (!item.Role.IsExchangedOrStored() || Vocabulary.Mentions(item.Name, Concept.Display) || Vocabulary.Mentions(item.Name, Concept.MatchingKey))
        {
            return;
        }

        if (item.Symbol.Means(Concept.AddressWithBuilding, context.Configuration))
        {
            context.Report(item.Place, item.Name, type.Name, Building);
        }
        else if (!PlaceItems.Others(type, item.Symbol).Any(other => IsPartOrLine(other, context.Configuration)))
        {
            if (PlaceItems.IsSurelyExchanged(item, context.Types))
            {
                context.Report(item.Place, item.Name, type.Name, Whole);
            }
            else
            {
                context.Suggest(item.Place, null, item.Name, type.Name, Whole);
            }
        }
    }

    /// <summary>A part of an address, the shared type, a code of the place, or another line of the same address.</summary>
    private static bool IsPartOrLine(IPropertySymbol other, Configuration configuration) =>
        other.Type.Name is "JapaneseAddress"
        || other.MeansAny(configuration, Concept.AddressPart, Concept.LocalGovernmentCode, Concept.MunicipalityCode, Concept.PrefectureCode)
        || (char.IsDigit(other.Name[other.Name.Length - 1]) && other.MeansAny(configuration, Concept.Address, Concept.AddressBare));
}
