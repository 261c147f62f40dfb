using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What the registry of corporations knows of one.</summary>
internal enum CorporateItemKind
{
    None,
    Number,
    Name,
    HeadOffice,
    Representative,
}

/// <summary>Tells which items of a form are those of the corporation itself.</summary>
internal static class CorporateItem
{
    public const string HeadOffice = "head-office";
    public const string Representative = "representative-name";

    private static readonly string[] Others = ["branch", "shop", "store", "facility", "office", "contact", "invoice", "delivery", "支店", "店舗", "施設", "事業所", "連絡先", "送付先", "工場"];

    public static CorporateItemKind Of(AskedItem item, Configuration configuration)
    {
        if (item.IsFile)
        {
            return CorporateItemKind.None;
        }

        return item.Type.ToDisplayString() == "TokyoDs.Registries.CorporateNumber" || item.Means(Concept.CorporateNumber, configuration) ? CorporateItemKind.Number
            : item.Means(HeadOffice, configuration) ? CorporateItemKind.HeadOffice
            : item.Means(Representative, configuration) ? CorporateItemKind.Representative
            : item.Means(Concept.CompanyName, configuration) && !IsOfAnother(item.Path) ? CorporateItemKind.Name
            : CorporateItemKind.None;
    }

    /// <summary>The name of a shop or of whom to bill is no name that the registry has.</summary>
    private static bool IsOfAnother(string path) =>
        IdentifierWords.Of(path).Words.Any(word => Others.Any(other => other[0] < 0x80 ? word == other : word.Contains(other)));
}
