using TokyoDs.OpenData;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace CsvBench;

/// <summary>Rows of 公共施設一覧, a thousand different ones in turn, so that making them costs nothing.</summary>
internal sealed class FacilityRows
{
    private const int Different = 1_000;

    private readonly string[][] _rows;

    public FacilityRows()
    {
        Set = OpenDataSet.Of("public_facility");
        var random = new Random(20260401);
        _rows = [.. Enumerable.Range(0, Different).Select(i => Row(random, i))];
    }

    public OpenDataSet Set { get; }

    public string[] this[int index] => _rows[index % Different];

    private string[] Row(Random random, int index)
    {
        var code = LocalGovernment.TokyoMunicipalities[index % LocalGovernment.TokyoMunicipalities.Count];
        return [.. Set.Columns.Select(column => column.Name switch
        {
            "全国地方公共団体コード" or "所在地_全国地方公共団体コード" => code.Code.ToString(),
            "ID" => $"{index:D10}",
            "地方公共団体名" or "所在地_市区町村" => code.Name,
            "名称" => $"地域センター第{random.Next(1, 100)}分館",
            "名称_カナ" => "チイキセンターブンカン",
            "町字ID" => TownBlockId.Parse($"{random.Next(10_000_000):D7}").ToString(),
            "所在地_連結表記" => $"東京都{code.Name}中央町{random.Next(1, 9)}丁目{random.Next(1, 30)}番{random.Next(1, 30)}号",
            "所在地_都道府県" => "東京都",
            "所在地_町字" => "中央町",
            "所在地_番地以下" => $"{random.Next(1, 30)}番{random.Next(1, 30)}号",
            "建物名等(方書)" => index % 10 == 0 ? "庁舎別館, 2階" : "",
            "緯度" => $"35.{random.Next(100_000, 999_999)}",
            "経度" => $"139.{random.Next(100_000, 999_999)}",
            "電話番号" => $"03-{random.Next(1_000, 9_999)}-{random.Next(1_000, 9_999)}",
            "法人番号" => CorporateNumber.OfLocalGovernment(code.Code).ToString(),
            "URL" => $"https://www.example.jp/facilities/{index}",
            "開始時間" => "09:00",
            "終了時間" => "21:30",
            "利用可能曜日" => "月火水木金土",
            _ => "",
        })];
    }
}
