using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4005: a document to be uploaded that says what a register of the administration says.</summary>
internal sealed class AttachmentTheRegistryReplaces : CodeRule
{
    private static readonly ImmutableArray<(string[] Kanji, string[] Latin, Text Register)> Documents =
    [
        (["住民票", "除票"], ["juminhyo", "juuminhyo", "juminhyou", "residencecertificate", "certificateofresidence", "residentrecord", "residentregister"],
            new("the register of residents", "住民基本台帳")),
        (["登記事項証明", "登記簿", "履歴事項", "現在事項証明"], ["tokijiko", "toukijikou", "tokibo", "toukibo", "certificateofregisteredmatters", "registrycertificate", "companyregistrycopy", "corporateregistrycertificate"],
            new("the commercial and real-estate registers", "商業・法人登記、不動産登記")),
        (["納税証明", "課税証明", "非課税証明", "所得証明"], ["nozeishomei", "nouzeishoumei", "kazeishomei", "taxpaymentcertificate", "taxcertificate", "certificateoftaxpayment", "incomecertificate"],
            new("the tax ledgers", "税務情報")),
        (["戸籍謄本", "戸籍抄本", "戸籍全部事項", "戸籍個人事項"], ["kosekitohon", "kosekishohon", "familyregistercopy", "familyregistercertificate"],
            new("the family register", "戸籍情報")),
    ];

    public override Rule Rule { get; } = new("TDS4005", Category.OnceOnly, Mark.Required)
    {
        Title = new("Do not ask for documents that a register replaces", "台帳で確かめられる書類を添付させない"),
        Message = new(
            "'{0}' asks for a document that says what {1} says; ask the register, with the legal basis or the consent for it",
            "'{0}' は{1}で確かめられる書類を添付させています。根拠規定か本人の同意のもとで照会し、添付を省いてください。"),
        Why = new(
            "People take a day off and pay to carry a paper from one office to another, and the copy is out of date when it arrives.",
            "ある役所で証明書を買い、別の役所へ運ばせることになります。届いたときには、内容が古くなっていることもあります。"),
        Basis = [Basis.OnceOnly("attachment"), DataStep(4), ServiceDesign("design"), Article(2), Article(4)],
        AtCompilationEnd = true,
    };

    public override void Register(CodeRules rules) => rules.OnEnd(Check);

    private void Check(CodeContext<Compilation> context)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var decided = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in AskedForms.ForCitizens(context.Types, context.Configuration))
        {
            foreach (var item in form.Items.Where(item => item.IsFile))
            {
                if (item.IsAskedOnPurpose)
                {
                    decided.Add(item.Name);
                }
                else if (RegisterOf(item) is { } register && seen.Add(item.Symbol))
                {
                    decided.Add(item.Name);
                    context.Report(form.PlaceOf(item, context.Target), item.Path, register);
                }
            }
        }

        CheckPages(decided, context);
    }

    /// <summary>Uploads that only the label of a page names; what is bound to a member that was judged already is left out.</summary>
    private void CheckPages(HashSet<string> decided, CodeContext<Compilation> context)
    {
        foreach (var file in context.Configuration.AdditionalFiles)
        {
            foreach (var upload in LabelledUpload.In(file, Rule.Id, IsAsked, context.Configuration, context.Cancellation))
            {
                if (!MayBeLeftOut(upload.Label) && (upload.Member is null || !decided.Contains(upload.Member)))
                {
                    var lines = file.GetText(context.Cancellation)!.Lines;
                    context.Report(Location.Create(file.Path, upload.Span, lines.GetLinePositionSpan(upload.Span)), upload.Label, RegisterNamedIn(upload.Label)!);
                }
            }
        }
    }

    private static Text? RegisterOf(AskedItem item)
    {
        var texts = ItemAttributes.TextsOf(item.Symbol).Append(item.Name).ToList();
        if (texts.Any(MayBeLeftOut))
        {
            return null;
        }

        var latin = string.Concat(IdentifierWords.Of(item.Name).Words);
        return Documents.FirstOrDefault(document => document.Latin.Any(latin.Contains)).Register ?? texts.Select(RegisterNamedIn).FirstOrDefault(register => register is not null);
    }

    private static bool IsAsked(string text) => RegisterNamedIn(text) is not null;

    private static Text? RegisterNamedIn(string text) => Documents.FirstOrDefault(document => document.Kanji.Any(text.Contains)).Register;

    /// <summary>住民票（省略できます）</summary>
    private static bool MayBeLeftOut(string text) => text.Contains("省略") || text.Contains("不要");
}
