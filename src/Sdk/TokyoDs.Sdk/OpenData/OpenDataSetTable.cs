using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.OpenData;

/// <summary>The municipal standard open-data sets, one a line; forms are found by the name of the column.</summary>
internal static class OpenDataSetTable
{
    private const string Common =
        "全国地方公共団体コード,ID,地方公共団体名,名称,名称_カナ,所在地_全国地方公共団体コード,町字ID,所在地_連結表記,所在地_都道府県,所在地_市区町村,"
        + "所在地_町字,所在地_番地以下,建物名等(方書),緯度,経度,電話番号,内線番号,法人番号,団体名,URL,備考";

    /// <summary>Headers of 推奨データセット, with what stands in their place now.</summary>
    public static readonly Dictionary<string, string> FormerHeaders = new(StringComparer.Ordinal)
    {
        ["都道府県コード又は市区町村コード"] = "全国地方公共団体コード",
        ["NO"] = "ID",
        ["都道府県名"] = "地方公共団体名",
        ["市区町村名"] = "地方公共団体名",
        ["住所"] = "所在地_連結表記",
        ["方書"] = "建物名等(方書)",
    };

    private static readonly DateForm Date = new();
    private static readonly TimeForm Time = new();
    private static readonly PresenceForm Presence = new();

    private static readonly Dictionary<string, ColumnForm> Forms = new(StringComparer.Ordinal)
    {
        ["全国地方公共団体コード"] = new TextValueForm<LocalGovernmentCode>(),
        ["所在地_全国地方公共団体コード"] = new TextValueForm<LocalGovernmentCode>(),
        ["都道府県/市区町村コード"] = new TextValueForm<LocalGovernmentCode>(),
        ["町字ID"] = new TextValueForm<TownBlockId>(),
        ["法人番号"] = new TextValueForm<CorporateNumber>(),
        ["郵便番号"] = new TextValueForm<PostalCode>(),
        ["名称_カナ"] = new KanaForm(),
        ["緯度"] = CoordinateForm.Latitude,
        ["経度"] = CoordinateForm.Longitude,
        ["電話番号"] = new PhoneForm(),
        ["URL"] = new UrlForm(),
        ["介護保険事業所番号"] = new DigitsForm(10, new("a care office number of ten digits such as 1370000001", "10 桁の介護保険事業所番号（例: 1370000001）")),
        ["学校コード"] = new SchoolCodeForm(),
        ["標高"] = NumberForm.Any,
    };

    public static readonly OpenDataSet[] Rows =
    [
        Set("public_facility", "公共施設一覧", "POIコード,施設種別(G),利用可能曜日,開始時間,終了時間,バリアフリー情報(G)", number: "01"),
        Set("cultural_property", "文化財一覧", "文化財分類,員数(数),所有者等,文化財指定日"),
        Set(
            "evacuation_space", "指定緊急避難場所一覧",
            "標高,災害種別_洪水,災害種別_崖崩れ、土石流及び地滑り,災害種別_高潮,災害種別_地震,災害種別_津波,災害種別_大規模な火事,災害種別_内水氾濫,"
            + "災害種別_火山現象,指定避難所との重複,想定収容人数,対象となる町会・自治会",
            verified: true, number: "03"),
        Set("population", "地域・年齢別人口", $"調査年月日,総人口,男性,女性,{AgeBands()},世帯数", common: "都道府県/市区町村コード,地域コード,地域名", commonVerified: false),
        Set("preschool", "子育て施設一覧", "種別,収容定員,受入年齢,一時預かりの有無,病児保育の有無", verified: true),
        Set("open_data_list", "オープンデータ一覧", "データセットID,データセット名,分類,概要,キーワード,ファイル形式,ライセンス,公開日,最終更新日,URL"),
        Set("public_wireless_lan", "公衆無線LANアクセスポイント一覧", "設置者,SSID,提供エリア", verified: true),
        Set("aed", "AED設置箇所一覧", "設置位置,小児対応設備の有無,利用可能曜日,開始時間,終了時間", verified: true),
        Set("care_service", "介護サービス事業所一覧", "介護保険事業所番号,実施サービス,定員"),
        Set("hospital", "医療機関一覧", "医療機関の種類,医療機関コード,診療曜日,診療開始時間,診療終了時間,時間外における対応,診療科目,病床数", verified: true),
        Set("tourism", "観光施設一覧", "利用可能曜日,開始時間,終了時間,料金(基本),説明,アクセス方法,駐車場情報,バリアフリー情報"),
        Set("event", "イベント一覧", "イベント名,開始日,終了日,開始時間,終了時間,場所名称,料金(基本),定員,主催者,参加申込終了日", verified: true),
        Set(
            "public_toilet", "公衆トイレ一覧",
            "男性トイレ総数,女性トイレ総数,男女共用トイレ総数,バリアフリートイレ数,車椅子使用者用トイレ有無,乳幼児用設備設置トイレ有無,オストメイト設置トイレ有無,"
            + "利用開始時間,利用終了時間",
            verified: true),
        Set("fire_hydrant", "消防水利施設一覧", "種別,口径"),
        Set("food_business", "食品等営業許可・届出一覧", "業種,許可番号,許可年月日,許可開始日,許可満了日,営業所名称,営業者名"),
        Set("school_lunch", "学校給食献立情報", "日付,献立,アレルゲン", common: ""),
        Set("school_district", "小中学校通学区域情報", "小学校名,中学校名,通学区域"),
        Set("educational_institution", "教育機関", "学校コード,学校種別"),
        Set("garbage_separation", "ごみ分別", "品目,分別区分,出し方,収集曜日", common: ""),
        Set("bicycle_parking", "自転車駐車場", "収容台数,料金"),
        Set("polling_place", "投票所一覧", "投票区,期日前区分"),
    ];

    private static OpenDataSet Set(
        string slug, string name, string own, bool verified = false, string? number = null, string common = Common, bool commonVerified = true)
    {
        var columns = new List<OpenDataColumn>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        Add(common, commonVerified);
        Add(own, verified);
        return new(slug, name, columns) { Number = number };

        void Add(string list, bool listVerified)
        {
            foreach (var column in list.Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                if (names.Add(column))
                {
                    columns.Add(OpenDataColumn.Of(column, FormOf(column), listVerified));
                }
            }
        }
    }

    private static string AgeBands()
    {
        var bands = new List<string>();
        for (var age = 0; age < 85; age += 5)
        {
            bands.Add($"{age}-{age + 4}歳の男性,{age}-{age + 4}歳の女性");
        }

        return $"{string.Join(',', bands)},85歳以上の男性,85歳以上の女性";
    }

    // 定員 and 料金 stay text: files hold 30人程度 and 無料 there, and no publication that was read settles their form.
    private static ColumnForm FormOf(string column) =>
        Forms.TryGetValue(column, out var form) ? form
        : column.EndsWith("時間", StringComparison.Ordinal) ? Time
        : column.EndsWith("有無", StringComparison.Ordinal) ? Presence
        : column is "日付" || (column.EndsWith('日') && !column.EndsWith("曜日", StringComparison.Ordinal)) ? Date
        : column is "総人口" or "男性" or "女性" or "世帯数" or "想定収容人数" or "収容定員" or "病床数" or "収容台数"
            || column.EndsWith("の男性", StringComparison.Ordinal) || column.EndsWith("の女性", StringComparison.Ordinal)
            || column.EndsWith("トイレ総数", StringComparison.Ordinal) || column.EndsWith("トイレ数", StringComparison.Ordinal) ? NumberForm.Whole
        : FreeForm.Instance;
}
