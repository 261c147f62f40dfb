using TokyoDs.OpenData;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.OpenData;

public sealed class OpenDataSetTests
{
    private static readonly OpenDataSet Facility = OpenDataSet.Of("public_facility");

    private static readonly OpenDataSet Small = new("small", "小さな表", [
        OpenDataColumn.Of<LocalGovernmentCode>("コード"), OpenDataColumn.Text("名称"), OpenDataColumn.WholeNumber("人数"), OpenDataColumn.Date("日付")]);

    [Fact]
    public void The_sets_are_those_of_the_list_with_their_columns()
    {
        foreach (var row in Rows("ods-datasets.csv").Where(row => row["slug"] != "support_program"))
        {
            var set = OpenDataSet.Of(row["slug"]);
            Assert.Equal(row["dataset_ja"], set.Name);
            Assert.Equal(row["official_number"].Trim('(', ')') is "unverified" ? null : row["official_number"], set.Number);
            var columns = row["common_columns"].Split(',').Concat(row["key_columns_beyond_common"].Split(','))
                .Where(name => name.Length > 0 && !name.StartsWith('…'))
                .Select(name => name.StartsWith("介護保険事業所番号", StringComparison.Ordinal) ? "介護保険事業所番号" : name)
                .Select(name => name.StartsWith("学校コード", StringComparison.Ordinal) ? "学校コード" : name)
                .Where(name => !name.Contains("exponent", StringComparison.Ordinal));
            Assert.Empty(columns.Except(set.Columns.Select(column => column.Name)));
            Assert.Equal(row["status"].StartsWith("verified", StringComparison.Ordinal), set.Columns[^1].IsVerified);
        }

        Assert.Equal(21, OpenDataSet.Standard.Count);
    }

    [Fact]
    public void The_rules_are_those_of_the_list()
    {
        var rows = Rows("machine-readability-rules.csv");
        Assert.Equal(30, rows.Count);
        var rules = OpenDataRule.All.ToDictionary(rule => rule.Id);
        foreach (var row in rows)
        {
            var rule = rules[row["id"]];
            Assert.Equal((row["name_ja_short"], row["condition_en"], row["severity"]), (rule.NameJapanese, rule.Condition, rule.Severity.ToString().ToUpperInvariant()));
            Assert.True(rule.Scope is OpenDataRuleScope.Checked or OpenDataRuleScope.CheckedWithSchema || rule.Limit.Length > 0, rule.Id);
            Assert.Equal(row["condition_en"].StartsWith("xlsx:", StringComparison.Ordinal), rule.Scope == OpenDataRuleScope.SpreadsheetOnly);
        }
    }

    [Fact]
    public void A_file_of_the_standard_set_is_sound() => Assert.Empty(Csv.Found(FacilityFile(Values()), Facility));

    [Theory]
    [InlineData("全国地方公共団体コード", "92011", "L3-06 Critical", "先頭の 0")]
    [InlineData("全国地方公共団体コード", "131017", "L3-06 Critical", "桁の検査")]
    [InlineData("全国地方公共団体コード", "１３１０１６", "L3-06 Critical", "全角")]
    [InlineData("町字ID", "56000", "ODS-01 Critical", "先頭の 0")]
    [InlineData("法人番号", "1.31E+12", "ODS-01 Critical", "指数表記")]
    [InlineData("法人番号", "8000020131017", "ODS-01 Critical", "桁の検査")]
    [InlineData("名称_カナ", "ﾁﾖﾀﾞ", "ODS-01 Critical", "全角カタカナ")]
    [InlineData("名称_カナ", "ちよだ", "ODS-01 Critical", "全角カタカナ")]
    [InlineData("緯度", "139.76", "ODS-05 Critical", "入れ替わって")]
    [InlineData("経度", "35.68", "ODS-05 Critical", "入れ替わって")]
    [InlineData("緯度", "35681236", "ODS-05 Critical", "小数点")]
    [InlineData("緯度", "-35.681236", "ODS-05 Critical", "入れ替わって")]
    [InlineData("経度", "154.0", "ODS-05 Critical", "入れ替わって")]
    [InlineData("電話番号", "０３－１２３４－５６７８", "ODS-01 Critical", "全角")]
    [InlineData("URL", "www.example.jp", "ODS-01 Critical", "https://")]
    [InlineData("開始時間", "9:00", "ODS-01 Notice", "09:00")]
    public void Defects_seen_in_published_files_are_explained(string column, string value, string expected, string explanation)
    {
        var report = Csv.Inspect(FacilityFile(Values((column, value))), Facility);
        var found = Assert.Single(report.Diagnostics, found => !found.Rule.Id.StartsWith("L1-08", StringComparison.Ordinal));
        Assert.Equal(expected, $"{found.Rule.Id} {found.Severity}");
        Assert.Equal(column, found.Place.Header);
        Assert.Contains(explanation, found.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Old_headers_are_named_with_the_present_ones()
    {
        var header = string.Join(',', Facility.Columns.Select(column => column.Name switch { "全国地方公共団体コード" => "都道府県コード又は市区町村コード", "ID" => "NO", "所在地_連結表記" => "住所", "建物名等(方書)" => "方書", _ => column.Name }));
        var report = Csv.Inspect(header + "\n", Facility);
        Assert.Equal(["ODS-02 Major 1:1", "ODS-02 Major 1:2", "ODS-02 Major 1:8", "ODS-02 Major 1:13"], Csv.Found(report));
        Assert.Contains("「全国地方公共団体コード」", report.Diagnostics[0].Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_and_unknown_columns_are_named()
    {
        var header = string.Join(',', Facility.Columns.Select(column => column.Name).Where(name => name is not ("名称" or "POIコード"))) + ",独自";
        Assert.Equal(["ODS-04 Notice 1:26", "ODS-03 Major 1:0", "ODS-03 Notice 1:0"], Csv.Found(header + "\n", Facility));
    }

    [Theory]
    [InlineData("12人", "L2-01 Fatal 2:3")]
    [InlineData("1,200", "L2-01 Fatal 2:3")]
    [InlineData("１２", "L2-01 Fatal 2:3")]
    [InlineData("-", "CSV-03 Critical 2:3", "L3-03 Major 2:3")]
    [InlineData("…", "L3-03 Major 2:3")]
    [InlineData("非公開", "L3-03 Major 2:3")]
    [InlineData("12.5", "L2-01 Fatal 2:3")]
    [InlineData("-3")]
    [InlineData("0")]
    public void Number_columns_hold_numbers(string value, params string[] expected) =>
        Assert.Equal(expected, Csv.Found($"コード,名称,人数,日付\n131016,庁舎,\"{value}\",2026-04-01\n", Small));

    [Theory]
    [InlineData("2026/4/1", "ODS-01 Critical 2:4")]
    [InlineData("2026.4.1", "ODS-01 Critical 2:4")]
    [InlineData("2026-02-30", "ODS-01 Critical 2:4")]
    [InlineData("令和8年4月1日", "L3-05 Major 2:4")]
    public void Date_columns_hold_days_in_one_form(string value, string expected) =>
        Assert.Equal([expected], Csv.Found($"コード,名称,人数,日付\n131016,庁舎,1,{value}\n", Small));

    [Fact]
    public void Text_columns_may_hold_what_looks_like_a_number() =>
        Assert.Empty(Csv.Found("コード,名称,人数,日付\n131016,100円,1,\n", Small));

    [Fact]
    public void What_breaks_an_unverified_column_is_never_more_than_a_notice()
    {
        foreach (var set in OpenDataSet.Standard)
        {
            var text = string.Join(',', set.Columns.Select(column => column.Name)) + "\n"
                + string.Join(',', set.Columns.Select(column => column.IsVerified ? "" : "何か")) + "\n";
            Assert.All(Csv.Inspect(text, set).Diagnostics, found => Assert.Equal(OpenDataSeverity.Notice, found.Severity));
            Assert.All(Csv.Inspect(string.Join(',', set.Columns.Where(column => column.IsVerified).Select(column => column.Name).DefaultIfEmpty("x")) + "\n", set).Diagnostics,
                found => Assert.Equal(OpenDataSeverity.Notice, found.Severity));
        }
    }

    [Theory]
    [InlineData("利用可能曜日", "月火水"), InlineData("許可満了日", "2026-04-01"), InlineData("診療開始時間", "09:00"), InlineData("一時預かりの有無", "有")]
    [InlineData("オストメイト設置トイレ有無", "無"), InlineData("0-4歳の男性", "12"), InlineData("バリアフリートイレ数", "0"), InlineData("病床数", "20")]
    [InlineData("介護保険事業所番号", "1370000000"), InlineData("学校コード", "A113210000017"), InlineData("定員", "30人程度"), InlineData("標高", "-1.5")]
    public void Columns_take_what_their_names_say(string name, string value)
    {
        var columns = OpenDataSet.Standard.SelectMany(set => set.Columns).Where(column => column.Name == name).ToList();
        Assert.NotEmpty(columns);
        Assert.All(columns, column => Assert.True(column.Form.Accepts(value), column.Expected));
    }

    [Fact]
    public void Every_form_of_a_column_is_told_with_an_example_in_both_languages()
    {
        var forms = OpenDataSet.Standard.SelectMany(set => set.Columns).Append(OpenDataColumn.Of<IndividualNumber>("番号")).Select(column => column.Form)
            .Where(form => form is not FreeForm).DistinctBy(form => form.Expected).ToList();
        Assert.InRange(forms.Count, 12, 40);
        Assert.All(forms, form =>
        {
            Assert.Matches("such as |有 or 無|\\(12 digits\\)", form.Expected.English);
            Assert.Matches("例: |有・無|12桁", form.Expected.Japanese);
        });
    }

    [Fact]
    public void A_set_needs_columns_with_names_of_their_own()
    {
        Assert.Throws<ArgumentException>(() => new OpenDataSet("a", "A", []));
        Assert.Throws<ArgumentException>(() => new OpenDataSet("a", "A", [OpenDataColumn.Text("x"), OpenDataColumn.Date("x")]));
        Assert.Throws<KeyNotFoundException>(() => OpenDataSet.Of("nothing"));
    }

    [Fact]
    public void Checking_a_sound_row_does_not_allocate()
    {
        using var writer = new OpenDataCsvWriter(Stream.Null, Facility.Columns.Select(column => column.Name), Csv.Utf8 with { Schema = Facility });
        string[] cells = [.. Facility.Columns.Select(column => Values().GetValueOrDefault(column.Name, ""))];
        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (var cell in cells)
            {
                writer.Write(cell);
            }

            writer.EndRow();
        }));
    }

    private static string FacilityFile(Dictionary<string, string> values) =>
        string.Join(',', Facility.Columns.Select(column => column.Name)) + "\n"
        + string.Join(',', Facility.Columns.Select(column => values.GetValueOrDefault(column.Name, ""))) + "\n";

    private static Dictionary<string, string> Values(params (string Column, string Value)[] changes)
    {
        var values = new Dictionary<string, string>
        {
            ["全国地方公共団体コード"] = "131016", ["ID"] = "0000000001", ["地方公共団体名"] = "東京都千代田区", ["名称"] = "庁舎", ["名称_カナ"] = "チョウシャ",
            ["所在地_全国地方公共団体コード"] = "131016", ["町字ID"] = "0056000", ["所在地_連結表記"] = "東京都千代田区霞が関一丁目2番3号", ["緯度"] = "35.681236",
            ["経度"] = "139.767125", ["電話番号"] = "(03)5253-5111", ["法人番号"] = "8000020131016", ["URL"] = "https://www.example.jp/", ["開始時間"] = "09:00", ["終了時間"] = "24:00",
        };
        foreach (var (column, value) in changes)
        {
            values[column] = value;
        }

        return values;
    }

    private static List<Dictionary<string, string>> Rows(string file)
    {
        using var reader = new OpenDataCsvReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data", file)), Csv.Utf8);
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.Headers.ToDictionary(header => header, header => reader[header]));
        }

        return rows;
    }
}
