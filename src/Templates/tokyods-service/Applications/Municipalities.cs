using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using TokyoDs.Registries;

namespace TokyoService.Applications;

/// <summary>The 62 municipalities of Tokyo by their local government code (全国地方公共団体コード, six digits).</summary>
internal static class Municipalities
{
    private static readonly (string Code, string Japanese, string English)[] All =
    [
        ("131016", "千代田区", "Chiyoda-ku"),
        ("131024", "中央区", "Chuo-ku"),
        ("131032", "港区", "Minato-ku"),
        ("131041", "新宿区", "Shinjuku-ku"),
        ("131059", "文京区", "Bunkyo-ku"),
        ("131067", "台東区", "Taito-ku"),
        ("131075", "墨田区", "Sumida-ku"),
        ("131083", "江東区", "Koto-ku"),
        ("131091", "品川区", "Shinagawa-ku"),
        ("131105", "目黒区", "Meguro-ku"),
        ("131113", "大田区", "Ota-ku"),
        ("131121", "世田谷区", "Setagaya-ku"),
        ("131130", "渋谷区", "Shibuya-ku"),
        ("131148", "中野区", "Nakano-ku"),
        ("131156", "杉並区", "Suginami-ku"),
        ("131164", "豊島区", "Toshima-ku"),
        ("131172", "北区", "Kita-ku"),
        ("131181", "荒川区", "Arakawa-ku"),
        ("131199", "板橋区", "Itabashi-ku"),
        ("131202", "練馬区", "Nerima-ku"),
        ("131211", "足立区", "Adachi-ku"),
        ("131229", "葛飾区", "Katsushika-ku"),
        ("131237", "江戸川区", "Edogawa-ku"),
        ("132012", "八王子市", "Hachioji-shi"),
        ("132021", "立川市", "Tachikawa-shi"),
        ("132039", "武蔵野市", "Musashino-shi"),
        ("132047", "三鷹市", "Mitaka-shi"),
        ("132055", "青梅市", "Ome-shi"),
        ("132063", "府中市", "Fuchu-shi"),
        ("132071", "昭島市", "Akishima-shi"),
        ("132080", "調布市", "Chofu-shi"),
        ("132098", "町田市", "Machida-shi"),
        ("132101", "小金井市", "Koganei-shi"),
        ("132110", "小平市", "Kodaira-shi"),
        ("132128", "日野市", "Hino-shi"),
        ("132136", "東村山市", "Higashimurayama-shi"),
        ("132144", "国分寺市", "Kokubunji-shi"),
        ("132152", "国立市", "Kunitachi-shi"),
        ("132187", "福生市", "Fussa-shi"),
        ("132195", "狛江市", "Komae-shi"),
        ("132209", "東大和市", "Higashiyamato-shi"),
        ("132217", "清瀬市", "Kiyose-shi"),
        ("132225", "東久留米市", "Higashikurume-shi"),
        ("132233", "武蔵村山市", "Musashimurayama-shi"),
        ("132241", "多摩市", "Tama-shi"),
        ("132250", "稲城市", "Inagi-shi"),
        ("132276", "羽村市", "Hamura-shi"),
        ("132284", "あきる野市", "Akiruno-shi"),
        ("132292", "西東京市", "Nishitokyo-shi"),
        ("133035", "瑞穂町", "Mizuho-machi"),
        ("133051", "日の出町", "Hinode-machi"),
        ("133078", "檜原村", "Hinohara-mura"),
        ("133086", "奥多摩町", "Okutama-machi"),
        ("133612", "大島町", "Oshima-machi"),
        ("133621", "利島村", "Toshima-mura"),
        ("133639", "新島村", "Niijima-mura"),
        ("133647", "神津島村", "Kozushima-mura"),
        ("133817", "三宅村", "Miyake-mura"),
        ("133825", "御蔵島村", "Mikurajima-mura"),
        ("134015", "八丈町", "Hachijo-machi"),
        ("134023", "青ヶ島村", "Aogashima-mura"),
        ("134210", "小笠原村", "Ogasawara-mura"),
    ];

    /// <summary>Whether the code is one of Tokyo's municipalities; a valid check digit alone does not say so.</summary>
    public static bool Contains(LocalGovernmentCode code) => All.Any(municipality => municipality.Code == code.ToString());

    /// <summary>The name in the language of the page.</summary>
    public static string NameOf(LocalGovernmentCode code)
    {
        var found = All.Single(municipality => municipality.Code == code.ToString());
        return IsEnglish ? found.English : found.Japanese;
    }

    /// <summary>The choices of a select, in the order of the codes.</summary>
    public static IEnumerable<SelectListItem> Choices() =>
        All.Select(municipality => new SelectListItem(IsEnglish ? municipality.English : municipality.Japanese, municipality.Code));

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
}
