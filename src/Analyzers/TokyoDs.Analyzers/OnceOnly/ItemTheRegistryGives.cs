using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4001: a form that asks the corporate number and what the registry gives for it.</summary>
internal sealed class ItemTheRegistryGives : CodeRule
{
    public override Rule Rule { get; } = new("TDS4001", Category.OnceOnly, Mark.Required)
    {
        Title = new("Take from the registry what it knows", "台帳で分かる項目は入力させず、台帳から取得する"),
        Message = new(
            "'{0}' is asked although the registry of corporations gives it for '{1}' of the same form; look it up and let people confirm it",
            "'{0}' を入力させていますが、同じ画面の '{1}' を使って台帳から取得できます。照会した値を確認してもらう形にしてください。"),
        Why = new(
            "Whoever types the corporate number has told us the company. Typing its name and address again costs time and brings differing spellings that no one can match.",
            "法人番号が入力された時点で、どの法人かは分かっています。商号や所在地をもう一度入力させると、手間が増え、表記の揺れで突合もできなくなります。"),
        Basis = [Basis.OnceOnly("registry"), DataStep(2), ServiceDesign("form"), Article(2), Article(4)],
        AtCompilationEnd = true,
    };

    public override void Register(CodeRules rules) => rules.OnEnd(Check);

    private static void Check(CodeContext<Compilation> context)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var form in AskedForms.ForCitizens(context.Types, context.Configuration))
        {
            var items = form.Items.Select(item => (Item: item, Kind: CorporateItem.Of(item, context.Configuration))).Where(known => known.Kind != CorporateItemKind.None).ToList();
            if (items.FirstOrDefault(known => known.Kind == CorporateItemKind.Number).Item is not { } number)
            {
                continue;
            }

            foreach (var (item, kind) in items.Where(known => known.Kind != CorporateItemKind.Number))
            {
                if (!item.IsAskedOnPurpose && seen.Add(item.Symbol)
                    && !context.Types.Fact(FilledByCode.Of).Fills(item.Symbol, context.Types, context.Cancellation))
                {
                    Report(context, form.PlaceOf(item, context.Target), item, number, kind);
                }
            }
        }
    }

    /// <summary>A form that serves people without a corporate number as well has to ask them; and not every representative is in the registry.</summary>
    private static void Report(CodeContext<Compilation> context, Location place, AskedItem item, AskedItem number, CorporateItemKind kind)
    {
        if (number.IsOptional || kind == CorporateItemKind.Representative)
        {
            context.Suggest(place, null, item.Path, number.Path);
        }
        else
        {
            context.Report(place, item.Path, number.Path);
        }
    }
}
