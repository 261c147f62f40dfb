using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Which value of <c>autocomplete</c> a field should have, by its type and by what the code calls it.</summary>
internal static class AutofillField
{
    private static readonly (string Concept, string Token)[] ByConcept =
    [
        (Concept.PostalCode, "postal-code"), (Concept.Phone, "tel"), (Concept.PersonName, "name"), (Concept.Address, "street-address"), (PersonItem.BirthDate, "bday"),
    ];

    private static readonly HashSet<string> FamilyNames = new(["familyname", "lastname", "surname", "sei", "姓", "氏"], StringComparer.Ordinal);

    private static readonly HashSet<string> GivenNames = new(["givenname", "firstname", "mei", "名"], StringComparer.Ordinal);

    private static readonly HashSet<string> Mails = new(["email", "mail", "mailaddress", "emailaddress", "メール", "メールアドレス"], StringComparer.Ordinal);

    /// <summary>Words for somebody other than the person who fills in the form, or for no person at all.</summary>
    private static readonly string[] Others =
    [
        "child", "spouse", "partner", "family", "household", "guardian", "parent", "emergency", "agent", "proxy", "company", "corporate", "office", "shop", "store", "facility", "school",
        "recipient", "sender", "from", "to", "staff", "user", "customer", "client", "vendor", "search", "filter", "query", "server", "smtp", "host", "ip", "mac", "web", "site", "bitcoin",
        "wallet", "test", "fax", "配偶者", "家族", "保護者", "代理", "法人", "会社", "事業", "施設", "店舗", "学校", "勤務", "担当", "検索", "児童", "世帯",
    ];

    /// <summary>The value, or null when nothing tells that the field asks the user about themselves.</summary>
    public static string? TokenFor(MarkupElement control, MarkupDocument document)
    {
        var name = FormControl.NameOf(control, document);
        var words = IdentifierWords.Of(name).Words;
        var whole = string.Concat(words);
        if (name.Length == 0 || !FamilyNames.Contains(whole) && words.Any(IsOther))
        {
            return null;
        }

        var type = control.LiteralOf("type")?.Trim().ToLowerInvariant();
        return type == "tel" ? "tel"
            : type == "email" || Mails.Contains(whole) ? "email"
            : type is "number" or "password" or "search" or "url" ? null
            : FamilyNames.Contains(whole) ? "family-name"
            : GivenNames.Contains(whole) ? "given-name"
            : ByConcept.FirstOrDefault(pair => Vocabulary.Is(name, pair.Concept)).Token;
    }

    private static bool IsOther(string word) =>
        Others.Contains(word) || word[0] >= 0x80 && Others.Any(other => other[0] >= 0x80 && word.Contains(other));
}
