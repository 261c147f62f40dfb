using System.Collections.Frozen;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Text;
using TokyoDs.Time;

namespace TokyoDs.OnceOnly;

/// <summary>The formats of texts that can be checked: the ones of JSON Schema that contracts use, and the value types of this library.</summary>
internal static class TextFormats
{
    private const int LongestMailAddress = 254;

    private static readonly FrozenDictionary<string, TextFormat> Known = new TextFormat[]
    {
        new("date", text => Rfc3339.IsDate(text), new("The item must be a date such as 2026-04-01.", "2026-04-01 のような日付で書いてください。")),
        new("time", text => Rfc3339.IsTime(text) || Rfc3339.IsTime(text + "Z"), new("The item must be a time such as 09:00:00.", "09:00:00 のような時刻で書いてください。")),
        new("date-time", text => Rfc3339.IsDateTime(text), new("The item must be a time with its offset such as 2026-04-01T09:00:00+09:00.", "2026-04-01T09:00:00+09:00 のような時差付きの日時で書いてください。")),
        new("uuid", text => Guid.TryParseExact(text, "D", out _), new("The item must be a UUID of 32 hexadecimal digits with hyphens.", "UUID（16進32桁とハイフン）で書いてください。")),
        new("uri", IsUri, new("The item must be an absolute URI such as https://example.jp/.", "https://example.jp/ のような絶対 URI で書いてください。")),
        new("email", IsMailAddress, new("The item must be a mail address such as name@example.jp.", "name@example.jp のようなメールアドレスで書いてください。")),
        Of<BlockId>(), Of<CompanyRegistrationNumber>(), Of<CorporateKind>(), Of<CorporateNumber>(), Of<CountryCode>(), Of<DammCode>(), Of<FiscalYear>(),
        Of<IndividualNumber>(), Of<InvoiceRegistrationNumber>(), Of<JapanesePhoneNumber>(), Of<LocalGovernmentCode>(), Of<ParcelId>(),
        Of<PartialDate>(), Of<PostalCode>(), Of<Presence>(), Of<RealEstateId>(), Of<RealPropertyNumber>(), Of<ResidenceId>(), Of<Sex>(),
        Of<SpatialId>(), Of<TownBlockId>(),
    }.ToFrozenDictionary(format => format.Name, StringComparer.Ordinal);

    /// <summary>The format, or null when it is not known and so not checked.</summary>
    public static TextFormat? Find(string name) => Known.GetValueOrDefault(name);

    /// <summary>JSON holds the data form only, and what the type reads in it has its check digit tested.</summary>
    private static TextFormat Of<T>()
        where T : struct, ITextValue<T>
    {
        var shape = T.Shape;
        var (english, japanese) = shape.HasCheckDigit ? (" with a check digit that fits", "（検査用数字も確かめてください）") : ("", "");
        return new(shape.Format, text => T.TryParse(text.AsSpan(), null, out _), new(
            $"The item must be a {shape.Description}: {shape.FormEnglish}{english}.", $"{shape.Description} を{shape.FormJapanese}で書いてください{japanese}。"));
    }

    private static bool IsUri(string text) =>
        text.IndexOf(':') > 0 && char.IsAsciiLetter(text[0]) && !text.AsSpan().ContainsAnyExceptInRange('!', '~')
        && Uri.TryCreate(text, UriKind.Absolute, out _);

    private static bool IsMailAddress(string text) =>
        text.Length <= LongestMailAddress && text.IndexOf('@') is var at and > 0 && at == text.LastIndexOf('@')
        && text.AsSpan(at + 1) is [not ('.' or '-'), .., not ('.' or '-')] or [not ('.' or '-')]
        && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or '"' or ',')
        && !text.Contains("..", StringComparison.Ordinal) && text[0] != '.' && text[at - 1] != '.';
}

/// <summary>One format of texts.</summary>
internal sealed record TextFormat(string Name, Func<string, bool> IsKept, LocalText Expected);
