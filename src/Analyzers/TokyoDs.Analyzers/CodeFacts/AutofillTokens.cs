namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The values of <c>autocomplete</c> as HTML defines them.</summary>
internal static class AutofillTokens
{
    private static readonly HashSet<string> Fields = Set(
        "name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password current-password one-time-code "
        + "organization-title organization street-address address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 address-level1 "
        + "country country-name postal-code cc-name cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type "
        + "transaction-currency transaction-amount language bday bday-day bday-month bday-year sex url photo");

    private static readonly HashSet<string> Contacts = Set(
        "tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email impp");

    private static readonly HashSet<string> Places = Set("home work mobile fax pager");

    /// <summary>Values that people write to switch suggestions off; browsers treat them as unknown.</summary>
    private static readonly HashSet<string> MeantAsOff = Set("none false true disabled enabled undefined null xoff xon no nope never disable chrome-off off-always nofill noautofill");

    /// <summary>Of these it is not certain which value fits the field.</summary>
    private static readonly HashSet<string> Unsure = Set("address city state prefecture password pass user login company mobile");

    /// <summary>What people write instead of the value that HTML has.</summary>
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["phone"] = "tel", ["phone-number"] = "tel", ["phonenumber"] = "tel", ["telephone"] = "tel", ["mobile"] = "tel", ["mail"] = "email", ["e-mail"] = "email",
        ["email-address"] = "email", ["zip"] = "postal-code", ["zip-code"] = "postal-code", ["zipcode"] = "postal-code", ["postcode"] = "postal-code",
        ["postalcode"] = "postal-code", ["address"] = "street-address", ["city"] = "address-level2", ["state"] = "address-level1", ["prefecture"] = "address-level1",
        ["first-name"] = "given-name", ["firstname"] = "given-name", ["fname"] = "given-name", ["last-name"] = "family-name", ["lastname"] = "family-name",
        ["lname"] = "family-name", ["surname"] = "family-name", ["full-name"] = "name", ["fullname"] = "name", ["password"] = "current-password", ["pass"] = "current-password",
        ["user"] = "username", ["user-name"] = "username", ["login"] = "username", ["birthday"] = "bday", ["birthdate"] = "bday", ["gender"] = "sex", ["company"] = "organization",
        ["otp"] = "one-time-code", ["cc-cvc"] = "cc-csc", ["cc-cvv"] = "cc-csc",
    };

    public static bool IsMeantAsOff(string value) => MeantAsOff.Contains(value.Trim());

    /// <summary>What was probably meant by a value that HTML does not have; null when nothing is near.</summary>
    public static string? Nearest(string value) => Synonyms.TryGetValue(value.Trim().Split(' ').Last(), out var meant) ? meant : null;

    /// <summary>The value that was surely meant by a single word that HTML does not have, or null.</summary>
    public static string? Meant(string value) =>
        value.Trim() is var word && Unsure.Contains(word) ? null
        : Synonyms.TryGetValue(word, out var meant) ? meant
        : Spelling.Meant(word, Fields.Concat(Contacts));

    /// <summary>Whether the value follows the grammar: section, shipping or billing, home or work, the field, webauthn.</summary>
    public static bool IsValid(string value)
    {
        var tokens = value.ToLowerInvariant().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (tokens.Length == 0 || tokens is ["on" or "off"])
        {
            return true;
        }

        var next = tokens[0].StartsWith("section-", StringComparison.Ordinal) ? 1 : 0;
        next += next < tokens.Length && tokens[next] is "shipping" or "billing" ? 1 : 0;
        var hasPlace = next < tokens.Length && Places.Contains(tokens[next]);
        next += hasPlace ? 1 : 0;
        if (next < tokens.Length && (Contacts.Contains(tokens[next]) || !hasPlace && Fields.Contains(tokens[next])))
        {
            next++;
        }
        else if (next == 0 || tokens[next < tokens.Length ? next : tokens.Length - 1] != "webauthn")
        {
            return tokens is ["webauthn"];
        }

        next += next < tokens.Length && tokens[next] == "webauthn" ? 1 : 0;
        return next == tokens.Length;
    }

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.OrdinalIgnoreCase);
}
