using TokyoDs.Places;

namespace TokyoDs.Accessibility;

/// <summary>What the boxes of an address say.</summary>
internal static class AddressTexts
{
    public static string PostalCodeHint => FormTexts.Say("例：163-8001（ハイフンはなくてもかまいません）", "For example 163-8001 (the hyphen may be left out)");
    public static string CityHint => FormTexts.Say("例：新宿区、西多摩郡檜原村", "For example 新宿区 or 西多摩郡檜原村");
    public static string StreetHint => FormTexts.Say("例：西新宿二丁目8番1号", "For example 西新宿二丁目8番1号");
    public static string BuildingHint => FormTexts.Say("例：都庁マンション101号室", "For example 都庁マンション101号室");

    public static string LabelOf(string part) => part switch
    {
        nameof(JapaneseAddress.PostalCode) => FormTexts.Say("郵便番号", "Postal code"),
        nameof(JapaneseAddress.Prefecture) => FormTexts.Say("都道府県", "Prefecture"),
        nameof(JapaneseAddress.CityAndCounty) => FormTexts.Say("区市町村", "City, ward, town or village"),
        nameof(JapaneseAddress.StreetAddress) => FormTexts.Say("町名・番地", "Town and number"),
        nameof(JapaneseAddress.BuildingNameEtc) => FormTexts.Say("建物名・部屋番号", "Building and room"),
        _ => part,
    };

    public static string Missing(string part) => part == nameof(JapaneseAddress.Prefecture)
        ? FormTexts.Say($"{LabelOf(part)}を選択してください", $"Select a {LabelOf(part).ToLowerInvariant()}")
        : FormTexts.Say($"{LabelOf(part)}を入力してください", $"{LabelOf(part)} is required");

    public static string TooLong(string part, int limit) =>
        FormTexts.Say($"{LabelOf(part)}は{limit}文字以内で入力してください", $"{LabelOf(part)} must be {limit} characters or fewer");
}
