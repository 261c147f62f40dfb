using System.Globalization;
using TokyoDs.Matching;

namespace TokyoDs.Sdk.Tests.Matching;

public sealed class MatchKeyTests
{
    private const string Alphabet = "株式会社(株)㈱有限医療法人NPO大字丁目番地号之ヶがガノの一二三十百１2-ーー－・ 　.カﾞ゛髙﨑邊壹甲イ条線番町区村F";

    public static TheoryData<string> Kinds => ["person", "corporation", "address"];

    [Theory]
    [InlineData("髙橋　一郎", "高橋一郎", true)]
    [InlineData("渡邉 花子", "渡邊花子", true)]
    [InlineData("𠮷田", "吉田", true)]
    [InlineData("葛\U000E0100城", "葛城", true)]
    [InlineData("\uFA19谷", "神谷", true)]
    [InlineData("ﾔﾏﾀﾞ ﾊﾅｺ", "やまだ・はなこ", true)]
    [InlineData("Ōta Taro", "OTA, TARO", true)]
    [InlineData("O'Connor-Smith", "OCONNOR SMITH", true)]
    [InlineData("キョウコ", "キヨウコ", false)]
    [InlineData("斎藤", "斉藤", false)]
    [InlineData("岡崎", "岡﨑", true)]
    public void Names_of_people_come_together(string left, string right, bool same) =>
        Assert.Equal(same, MatchKey.OfPersonName(left) == MatchKey.OfPersonName(right));

    [Theory]
    [InlineData("株式会社東京商店", "㈱東京商店", true)]
    [InlineData("（株）東京商店", "東京商店（株）", true)]
    [InlineData("東京商店株式会社", "株式会社 東京商店", true)]
    [InlineData("ｷﾔﾉﾝ㈱", "キャノン株式会社", true)]
    [InlineData("ＡＢＣ・ＤＥＦ(有)", "有限会社abc-def", true)]
    [InlineData("NPO法人みどりの会", "特定非営利活動法人 緑の会", false)]
    [InlineData("ＮＰＯ法人みどりの会", "特定非営利活動法人みどりの会", true)]
    [InlineData("医療法人社団健康会", "(医社)健康会", true)]
    [InlineData("医療法人健康会", "医療法人社団健康会", false)]
    [InlineData("株式会社ABC", "有限会社ABC", false)]
    [InlineData("一般社団法人東京会", "(一社)東京会", true)]
    public void Names_of_corporations_come_together(string left, string right, bool same) =>
        Assert.Equal(same, MatchKey.OfCorporateName(left) == MatchKey.OfCorporateName(right));

    [Theory]
    [InlineData("東京都千代田区霞が関二丁目1番2号", "東京都千代田区霞ヶ関2-1-2")]
    [InlineData("東京都千代田区霞が関２丁目１－２", "東京都千代田区霞ケ関2-1-2")]
    [InlineData("東京都港区六本木6-10-1 六本木ヒルズ森タワー", "東京都港区六本木六丁目１０番１号")]
    [InlineData("東京都港区六本木6-10-1六本木ヒルズ", "東京都港区六本木６ー１０ー１")]
    [InlineData("奈良県高市郡高取町大字観覚寺990番地の1", "奈良県高市郡高取町観覚寺990-1")]
    [InlineData("東京都千代田区丸の内1の2の3", "東京都千代田区丸ノ内1-2-3")]
    [InlineData("東京都新宿区西新宿 2 丁目 8 番 1 号", "東京都新宿区西新宿2-8-1")]
    [InlineData("東京都新宿区西新宿2-8-1　405号室", "東京都新宿区西新宿2-8-1")]
    [InlineData("東京都新宿区西新宿2-8-1（第一本庁舎）", "東京都新宿区西新宿2-8-1")]
    [InlineData("札幌市中央区北１条西６丁目１番地", "札幌市中央区北1条西6-1")]
    [InlineData("百一番地の02", "101-2")]
    [InlineData("帯広市東四条南九丁目2番地1", "帯広市東4条南9-2-1")]
    [InlineData("東京都新宿区西新宿2－8－1－5F", "東京都新宿区西新宿2-8-1")]
    public void Addresses_come_together(string left, string right) => Assert.Equal(MatchKey.OfAddress(right), MatchKey.OfAddress(left));

    [Theory]
    [InlineData("東京都千代田区三番町2", "東京都千代田区3番町2")]
    [InlineData("東京都千代田区九段南1丁目2番1号", "東京都千代田区九段南1-2-1")]
    [InlineData("東京都港区六本木6-10-1", "東京都港区六本木6-10-1")]
    [InlineData("東京都中央区八丁堀二丁目", "東京都中央区八丁堀2")]
    [InlineData("甲123番地イ", "甲123イ")]
    [InlineData("東京都千代田区霞が関", "東京都千代田区霞ケ関")]
    [InlineData("センター南1丁目", "センター南1")]
    public void Names_of_towns_keep_their_numerals(string address, string key) => Assert.Equal(key, MatchKey.OfAddress(address));

    [Theory]
    [InlineData("東京都港区六本木6-10-1", "東京都港区六本木6-10-11")]
    [InlineData("東京都港区六本木6-10", "東京都港区六本木6-10-1")]
    [InlineData("東京都千代田区一番町1", "東京都千代田区二番町1")]
    public void Different_addresses_stay_apart(string left, string right) => Assert.NotEqual(MatchKey.OfAddress(left), MatchKey.OfAddress(right));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Key_of_a_key_is_the_key(string kind)
    {
        var texts = new RandomText(20260601, Alphabet);
        foreach (var text in texts.Take(30_000, 20))
        {
            var key = Of(kind, text);
            Assert.True(key == Of(kind, key), $"'{text}' gives '{key}' gives '{Of(kind, key)}' ({Escape(text)})");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_stage_done_twice_changes_nothing_more(string kind)
    {
        var texts = new RandomText(20260602, Alphabet);
        foreach (var stage in Stages(kind))
        {
            foreach (var text in texts.Take(5_000, 20))
            {
                // A stage sees what the stages before it leave.
                var input = Stages(kind).TakeWhile(one => one != stage).Aggregate(text, (before, one) => one.Apply(before));
                Assert.Equal(stage.Apply(input), stage.Apply(stage.Apply(input)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Stages_one_by_one_make_the_key(string kind)
    {
        var texts = new RandomText(20260603, Alphabet);
        Assert.All(texts.Take(5_000, 400), text =>
            Assert.Equal(Of(kind, text), Stages(kind).Aggregate(text, (before, stage) => stage.Apply(before))));
        Assert.Equal(Stages(kind).Count, Stages(kind).Select(stage => stage.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_megabyte_gives_a_key(string kind)
    {
        foreach (var text in new[] { new string('一', 1_000_000), new string('1', 1_000_000), new string('(', 1_000_000), string.Concat(Enumerable.Repeat("3階", 300_000)) })
        {
            Assert.Equal(Of(kind, text), Of(kind, Of(kind, text)));
        }
    }

    [Fact]
    public void Key_of_an_address_can_be_written_without_allocating()
    {
        const string Address = "東京都千代田区霞が関二丁目１番２号　中央合同庁舎";
        Span<char> small = stackalloc char[3];
        Assert.False(MatchKey.TryWriteAddress(Address, small, out var none));
        Assert.Equal(0, none);
        Assert.Equal(0, Allocations.Of(() =>
        {
            Span<char> key = stackalloc char[64];
            _ = MatchKey.TryWriteAddress(Address, key, out _);
        }));
        Span<char> written = stackalloc char[64];
        Assert.True(MatchKey.TryWriteAddress(Address, written, out var length));
        Assert.Equal(MatchKey.OfAddress(Address), written[..length].ToString());
    }

    [Fact]
    public void Usual_kanji_are_no_variants_themselves()
    {
        var pairs = KanjiVariants.Pairs.Split([' ', '\n']);
        Assert.All(pairs, pair => Assert.Equal(2, pair.Length));
        Assert.Empty(pairs.Select(pair => pair[0]).Intersect(pairs.Select(pair => pair[1])));
        Assert.Equal(pairs.Length, pairs.Select(pair => pair[0]).Distinct().Count());
    }

    private static string Of(string kind, string text) => kind switch
    {
        "person" => MatchKey.OfPersonName(text),
        "corporation" => MatchKey.OfCorporateName(text),
        _ => MatchKey.OfAddress(text),
    };

    private static IReadOnlyList<MatchStage> Stages(string kind) => kind switch
    {
        "person" => MatchKey.PersonNameStages,
        "corporation" => MatchKey.CorporateNameStages,
        _ => MatchKey.AddressStages,
    };

    private static string Escape(string text) => string.Join(' ', text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
}
