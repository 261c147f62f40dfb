namespace TokyoDs.Registries;

/// <summary>The forty-seven prefectures (JIS X 0401): code, name, kana, romaji.</summary>
internal static class PrefectureTable
{
    public static readonly LocalGovernment[] Rows =
    [
        Prefecture("010006", "北海道", "ホッカイドウ", "Hokkaido"),
        Prefecture("020001", "青森県", "アオモリケン", "Aomori"),
        Prefecture("030007", "岩手県", "イワテケン", "Iwate"),
        Prefecture("040002", "宮城県", "ミヤギケン", "Miyagi"),
        Prefecture("050008", "秋田県", "アキタケン", "Akita"),
        Prefecture("060003", "山形県", "ヤマガタケン", "Yamagata"),
        Prefecture("070009", "福島県", "フクシマケン", "Fukushima"),
        Prefecture("080004", "茨城県", "イバラキケン", "Ibaraki"),
        Prefecture("090000", "栃木県", "トチギケン", "Tochigi"),
        Prefecture("100005", "群馬県", "グンマケン", "Gunma"),
        Prefecture("110001", "埼玉県", "サイタマケン", "Saitama"),
        Prefecture("120006", "千葉県", "チバケン", "Chiba"),
        Prefecture("130001", "東京都", "トウキョウト", "Tokyo"),
        Prefecture("140007", "神奈川県", "カナガワケン", "Kanagawa"),
        Prefecture("150002", "新潟県", "ニイガタケン", "Niigata"),
        Prefecture("160008", "富山県", "トヤマケン", "Toyama"),
        Prefecture("170003", "石川県", "イシカワケン", "Ishikawa"),
        Prefecture("180009", "福井県", "フクイケン", "Fukui"),
        Prefecture("190004", "山梨県", "ヤマナシケン", "Yamanashi"),
        Prefecture("200000", "長野県", "ナガノケン", "Nagano"),
        Prefecture("210005", "岐阜県", "ギフケン", "Gifu"),
        Prefecture("220001", "静岡県", "シズオカケン", "Shizuoka"),
        Prefecture("230006", "愛知県", "アイチケン", "Aichi"),
        Prefecture("240001", "三重県", "ミエケン", "Mie"),
        Prefecture("250007", "滋賀県", "シガケン", "Shiga"),
        Prefecture("260002", "京都府", "キョウトフ", "Kyoto"),
        Prefecture("270008", "大阪府", "オオサカフ", "Osaka"),
        Prefecture("280003", "兵庫県", "ヒョウゴケン", "Hyogo"),
        Prefecture("290009", "奈良県", "ナラケン", "Nara"),
        Prefecture("300004", "和歌山県", "ワカヤマケン", "Wakayama"),
        Prefecture("310000", "鳥取県", "トットリケン", "Tottori"),
        Prefecture("320005", "島根県", "シマネケン", "Shimane"),
        Prefecture("330001", "岡山県", "オカヤマケン", "Okayama"),
        Prefecture("340006", "広島県", "ヒロシマケン", "Hiroshima"),
        Prefecture("350001", "山口県", "ヤマグチケン", "Yamaguchi"),
        Prefecture("360007", "徳島県", "トクシマケン", "Tokushima"),
        Prefecture("370002", "香川県", "カガワケン", "Kagawa"),
        Prefecture("380008", "愛媛県", "エヒメケン", "Ehime"),
        Prefecture("390003", "高知県", "コウチケン", "Kochi"),
        Prefecture("400009", "福岡県", "フクオカケン", "Fukuoka"),
        Prefecture("410004", "佐賀県", "サガケン", "Saga"),
        Prefecture("420000", "長崎県", "ナガサキケン", "Nagasaki"),
        Prefecture("430005", "熊本県", "クマモトケン", "Kumamoto"),
        Prefecture("440001", "大分県", "オオイタケン", "Oita"),
        Prefecture("450006", "宮崎県", "ミヤザキケン", "Miyazaki"),
        Prefecture("460001", "鹿児島県", "カゴシマケン", "Kagoshima"),
        Prefecture("470007", "沖縄県", "オキナワケン", "Okinawa"),
    ];

    private static LocalGovernment Prefecture(string code, string name, string kana, string english) =>
        new(LocalGovernmentCode.Parse(code), name, kana, english, LocalGovernmentKind.Prefecture, District: null);
}
