using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4003: a later step of a procedure that asks what an earlier one asked.</summary>
internal sealed class ItemAskedTwice : CodeRule
{
    /// <summary>What is the same for the person from step to step.</summary>
    private static readonly string[] Lasting =
    [
        Concept.PersonName, Concept.NamePart, Concept.Kana, Concept.Address, Concept.PostalCode, Concept.Phone, Concept.CorporateNumber, Concept.CompanyName,
        CorporateItem.HeadOffice, CorporateItem.Representative, PersonItem.BirthDate, Concept.Sex,
    ];

    public override Rule Rule { get; } = new("TDS4003", Category.OnceOnly, Mark.Required)
    {
        Title = new("Ask for the same thing once in a procedure", "一つの手続で同じ項目を二度尋ねない"),
        Message = new(
            "'{0}' is asked in '{1}' already, the step before '{2}'; carry the answer over",
            "'{0}' は、'{2}' より前の '{1}' でもう尋ねています。前の画面の値を引き継いでください。"),
        Why = new(
            "People lose patience and make mistakes when they type the same twice, and then two answers differ (WCAG 3.3.7).",
            "同じことを二度入力させると、手間が増えるだけでなく、二つの答えが食い違います（WCAG 3.3.7）。"),
        Basis = [Basis.OnceOnly("redundant"), Wcag("3.3.7"), DataStep(2), ServiceDesign("form"), Article(2), Article(3)],
        AtCompilationEnd = true,
    };

    public override void Register(CodeRules rules) => rules.OnEnd(Check);

    private static void Check(CodeContext<Compilation> context)
    {
        var forms = AskedForms.ForCitizens(context.Types, context.Configuration).Where(form => !form.AsksPassword).ToList();
        var steps = FormSteps.Of(forms, context.Cancellation);
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var later in forms)
        {
            foreach (var item in later.Items)
            {
                if (KeyOf(item, context.Configuration) is { } key && !item.IsAskedOnPurpose
                    && steps.Before(later).FirstOrDefault(earlier => AsksToo(earlier, item, key, context.Configuration)) is { } step
                    && seen.Add(item.Symbol)
                    && !context.Types.Fact(FilledByCode.Of).Fills(item.Symbol, context.Types, context.Cancellation))
                {
                    context.Report(later.PlaceOf(item, context.Target), item.Path, step.Name, later.Name);
                }
            }
        }
    }

    /// <summary>A step that fills the same object again shows other items of it, or the same ones hidden.</summary>
    private static bool AsksToo(AskedForm earlier, AskedItem item, string key, Configuration configuration) =>
        earlier.Items.Any(other => KeyOf(other, configuration) == key && !SymbolEqualityComparer.Default.Equals(other.Symbol, item.Symbol))
        && earlier.Items.All(other => !SymbolEqualityComparer.Default.Equals(other.Symbol, item.Symbol));

    /// <summary>By what two items are the same question: the declared concept, or the whole name when it means a lasting concept.</summary>
    private static string? KeyOf(AskedItem item, Configuration configuration) =>
        ItemAttributes.ConceptOf(item.Symbol) is { } declared ? "concept:" + declared
        : !item.IsFile && Lasting.Any(concept => item.Means(concept, configuration)) ? string.Concat(IdentifierWords.Of(item.Name).Words)
        : null;
}
