using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The four items by which a person is identified (基本4情報).</summary>
internal enum PersonItemKind
{
    None,
    Name,
    Address,
    BirthDate,
    Sex,
}

/// <summary>Tells which items of a form are those of the person who signs in and applies, not of somebody else.</summary>
internal static class PersonItem
{
    public const string BirthDate = "birth-date";

    private static readonly string[] OthersInLatin =
    [
        "child", "children", "spouse", "partner", "family", "household", "guardian", "parent", "father", "mother", "emergency", "contact", "agent", "proxy", "heir",
        "deceased", "company", "corporate", "office", "shop", "store", "facility", "school", "new", "next", "shipping", "delivery", "billing", "hospital", "employer", "representative", "staff",
    ];

    private static readonly string[] OthersInKanji =
    [
        "児童", "子ども", "こども", "お子", "配偶者", "世帯", "家族", "保護者", "緊急", "連絡", "代理", "相続", "被相続", "死亡", "法人", "会社", "事業", "施設", "店舗", "学校", "新", "転居", "転入",
        "転出", "送付", "請求", "勤務", "代表", "担当", "園児", "患者",
    ];

    public static PersonItemKind Of(AskedItem item, Configuration configuration)
    {
        var kind = item.IsFile ? PersonItemKind.None
            : item.Means(BirthDate, configuration) ? PersonItemKind.BirthDate
            : item.Means(Concept.Sex, configuration) ? PersonItemKind.Sex
            : item.Means(Concept.PersonName, configuration) || Vocabulary.Is(item.Name, Concept.NamePart) ? PersonItemKind.Name
            : item.Means(Concept.Address, configuration) ? PersonItemKind.Address
            : PersonItemKind.None;
        return kind == PersonItemKind.None || IsOfAnother(item.Path) ? PersonItemKind.None : kind;
    }

    private static bool IsOfAnother(string path) => IdentifierWords.Of(path).Words.Any(word =>
        OthersInLatin.Contains(word) || (word[0] >= 0x80 && OthersInKanji.Any(word.Contains)));
}
