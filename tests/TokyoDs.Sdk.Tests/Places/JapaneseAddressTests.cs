using System.Text.Json;
using TokyoDs.Places;

namespace TokyoDs.Sdk.Tests.Places;

public sealed class JapaneseAddressTests
{
    [Theory]
    [InlineData("〒163-8001 東京都新宿区西新宿二丁目8番1号 第一本庁舎", "1638001", "東京都", "新宿区", "西新宿二丁目", "8-1", "第一本庁舎", AddressConfidence.High)]
    [InlineData("東京都千代田区霞が関2-1-2", null, "東京都", "千代田区", "霞が関", "2-1-2", null, AddressConfidence.High)]
    [InlineData("東京都　西多摩郡檜原村４６７番地１", null, "東京都", "西多摩郡檜原村", null, "467-1", null, AddressConfidence.High)]
    [InlineData("東京都檜原村467-1", null, "東京都", "西多摩郡檜原村", null, "467-1", null, AddressConfidence.High)]
    [InlineData("東京都大島町元町１丁目１－１４", null, "東京都", "大島町", "元町１丁目", "1-14", null, AddressConfidence.High)]
    [InlineData("東京都東村山市本町1ー2ー3メゾン本町101", null, "東京都", "東村山市", "本町", "1-2-3", "メゾン本町101", AddressConfidence.High)]
    [InlineData("八王子市元本郷町三丁目24番1号", null, "東京都", "八王子市", "元本郷町三丁目", "24-1", null, AddressConfidence.Medium)]
    [InlineData("神奈川県横浜市中区本町6丁目50番地の10", null, "神奈川県", "横浜市中区", "本町6丁目", "50-10", null, AddressConfidence.Medium)]
    [InlineData("三重県四日市市諏訪町1番5号", null, "三重県", "四日市市", "諏訪町", "1-5", null, AddressConfidence.Medium)]
    [InlineData("奈良県高市郡高取町大字観覚寺990番地の1", null, "奈良県", "高市郡高取町", "大字観覚寺", "990-1", null, AddressConfidence.Medium)]
    [InlineData("北海道余市郡余市町朝日町26", null, "北海道", "余市郡余市町", "朝日町", "26", null, AddressConfidence.Medium)]
    [InlineData("北海道札幌市中央区北3条西6丁目1", null, "北海道", "札幌市中央区", "北3条西6丁目", "1", null, AddressConfidence.Medium)]
    [InlineData("福島県郡山市朝日1-23-7", null, "福島県", "郡山市", "朝日", "1-23-7", null, AddressConfidence.Medium)]
    [InlineData("群馬県佐波郡玉村町大字下新田201", null, "群馬県", "佐波郡玉村町", "大字下新田", "201", null, AddressConfidence.Medium)]
    [InlineData("茨城県つくばみらい市福田195", null, "茨城県", "つくばみらい市", "福田", "195", null, AddressConfidence.Medium)]
    [InlineData("千葉県市川市八幡1丁目1番1号", null, "千葉県", "市川市", "八幡1丁目", "1-1", null, AddressConfidence.Medium)]
    [InlineData("京都府京都市中京区寺町通御池上る上本能寺前町488番地", null, "京都府", "京都市中京区", "寺町通御池上る上本能寺前町", "488", null, AddressConfidence.Medium)]
    [InlineData("愛知県名古屋市中区三の丸3丁目1番2号", null, "愛知県", "名古屋市中区", "三の丸3丁目", "1-2", null, AddressConfidence.Medium)]
    [InlineData("東京都新宿区西新宿2－8－1－5F", null, "東京都", "新宿区", "西新宿", "2-8-1", "5F", AddressConfidence.High)]
    [InlineData("千代田区三番町2", null, "東京都", "千代田区", "三番町", "2", null, AddressConfidence.Medium)]
    [InlineData("東京都港区六本木6-10-1六本木ヒルズ森タワー", null, "東京都", "港区", "六本木", "6-10-1", "六本木ヒルズ森タワー", AddressConfidence.High)]
    public void Addresses_are_divided_into_their_items(
        string text, string? postalCode, string? prefecture, string? city, string? town, string? block, string? building, AddressConfidence confidence)
    {
        var reading = JapaneseAddress.Read(text);
        Assert.Equal(
            (postalCode, prefecture, city, town, block, building),
            (reading.Address.PostalCode?.ToString(), reading.Address.Prefecture, reading.Address.CityAndCounty, reading.Address.StreetAddress,
                reading.Address.CityBlock, reading.Address.BuildingNameEtc));
        Assert.Equal(confidence, reading.Confidence);
    }

    [Theory]
    [InlineData("中央区銀座1-1-1", AddressConfidence.None, AddressNoteKind.PrefectureMissing)]
    [InlineData("府中市宮西町2-24", AddressConfidence.Low, AddressNoteKind.PrefectureMissing)]
    [InlineData("調布市小島町2-35-1", AddressConfidence.Medium, AddressNoteKind.PrefectureInferred)]
    [InlineData("東京都西新宿2-8-1", AddressConfidence.Low, AddressNoteKind.MunicipalityMissing)]
    [InlineData("北海道ニセコ町富士見55", AddressConfidence.Low, AddressNoteKind.CountyMissing)]
    [InlineData("大阪府堺市", AddressConfidence.Medium, AddressNoteKind.BlockMissing)]
    [InlineData("東京都千代田区霞が関二丁目", AddressConfidence.High, AddressNoteKind.BlockMissing)]
    [InlineData("東京都千代田区霞が関2-1-2", AddressConfidence.High, AddressNoteKind.ChomeNotTold)]
    [InlineData("", AddressConfidence.None, AddressNoteKind.NotAnAddress)]
    [InlineData("〒1638001", AddressConfidence.None, AddressNoteKind.NotAnAddress)]
    public void What_is_unsure_is_said(string text, AddressConfidence confidence, AddressNoteKind note)
    {
        var reading = JapaneseAddress.Read(text);
        Assert.Equal(confidence, reading.Confidence);
        Assert.Contains(note, reading.Notes.Select(one => one.Kind));
    }

    [Theory]
    [InlineData("三重県津市広明町13番地")]
    [InlineData("東京都武蔵村山市本町一丁目1番地の1")]
    public void A_number_that_is_no_chome_is_not_doubted(string text) =>
        Assert.DoesNotContain(AddressNoteKind.ChomeNotTold, JapaneseAddress.Read(text).Notes.Select(note => note.Kind));

    [Fact]
    public void Municipalities_of_Tokyo_get_their_code()
    {
        Assert.Equal("131041", JapaneseAddress.Read("東京都新宿区西新宿2-8-1").Address.LocalGovernmentCode?.ToString());
        Assert.Null(JapaneseAddress.Read("神奈川県横浜市中区本町6-50-10").Address.LocalGovernmentCode);
    }

    [Fact]
    public void Every_municipality_of_Tokyo_is_known() => Assert.All(Vectors.Rows("tokyo-municipalities.csv").Skip(1), row =>
    {
        var reading = JapaneseAddress.Read($"東京都{row[4]}大字1番地");
        Assert.Equal((AddressConfidence.High, row[0]), (reading.Confidence, reading.Address.LocalGovernmentCode?.ToString()));
    });

    [Fact]
    public void Items_are_joined_with_the_building_apart()
    {
        var address = JapaneseAddress.Read("〒163-8001 東京都新宿区西新宿二丁目8番1号　第一本庁舎").Address;
        Assert.Equal("東京都新宿区西新宿二丁目8-1 第一本庁舎", address.FullAddress);
        Assert.Equal("", new JapaneseAddress().FullAddress);
        Assert.Equal("第一本庁舎", new JapaneseAddress { BuildingNameEtc = "第一本庁舎" }.FullAddress);
    }

    [Fact]
    public void What_was_joined_is_divided_again_the_same_way()
    {
        foreach (var text in new[] { "東京都新宿区西新宿二丁目8番1号 第一本庁舎", "神奈川県横浜市中区本町6丁目50番地の10", "東京都千代田区霞が関2-1-2" })
        {
            var address = JapaneseAddress.Read(text).Address;
            Assert.Equal(address, JapaneseAddress.Read(address.FullAddress).Address);
        }
    }

    [Fact]
    public void Json_has_the_published_names_and_round_trips()
    {
        var address = JapaneseAddress.Read("〒163-8001 東京都新宿区西新宿二丁目8番1号 第一本庁舎").Address;
        var json = JsonSerializer.Serialize(address);
        Assert.Contains("\"cityAndCounty\":", json, StringComparison.Ordinal);
        Assert.Equal(address, JsonSerializer.Deserialize<JapaneseAddress>(json));
    }

    [Fact]
    public void Nothing_of_the_address_is_in_its_text_or_in_a_note()
    {
        var reading = JapaneseAddress.Read("八王子市秘密町");
        Assert.Equal("JapaneseAddress", reading.Address.ToString());
        Assert.All(reading.Notes, note => Assert.DoesNotContain("八王子", note.Message + note, StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_are_in_both_languages() => Assert.All(Enum.GetValues<AddressNoteKind>(), kind =>
    {
        var note = new AddressNote(kind, 3);
        string english;
        using (new UiCulture("en"))
        {
            english = note.Message;
        }

        using (new UiCulture("ja"))
        {
            Assert.NotEqual(english, note.Message);
        }
    });

    [Fact]
    public void Any_text_can_be_read_and_nothing_of_the_ground_is_lost()
    {
        var texts = new RandomText(20260550, "東京都新宿区西多摩郡市町村丁目番地号の1２三十-ー 〒");
        Assert.All(texts.Take(20_000, 40), text =>
        {
            var reading = JapaneseAddress.Read(text);
            Assert.Equal(reading.Confidence == AddressConfidence.None, reading.Address.Prefecture is null && reading.Address.CityAndCounty is null);
        });
        Assert.Equal(AddressConfidence.High, JapaneseAddress.Read("東京都港区" + new string('一', 1_000_000)).Confidence);
    }
}
