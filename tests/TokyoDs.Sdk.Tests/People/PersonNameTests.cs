using System.Text.Json;
using TokyoDs.People;

namespace TokyoDs.Sdk.Tests.People;

public sealed class PersonNameTests
{
    private static readonly PersonName Hanako = new()
    {
        FamilyName = "山田", GivenName = "花子", FamilyNameKana = "ヤマダ", GivenNameKana = "ハナコ", FamilyNameEn = "Yamada", GivenNameEn = "Hanako",
    };

    [Fact]
    public void Names_are_joined_by_a_half_width_space_family_name_first() =>
        Assert.Equal(("山田 花子", "ヤマダ ハナコ", "Yamada Hanako"), (Hanako.FullName, Hanako.FullNameKana, Hanako.FullNameEn));

    [Fact]
    public void Former_name_stands_in_brackets_where_both_are_shown()
    {
        Assert.Equal("山田［佐藤］ 花子", (Hanako with { FormerFamilyName = "佐藤" }).FullNameWithFormer);
        Assert.Equal("山田 花子", Hanako.FullNameWithFormer);
    }

    [Fact]
    public void Middle_name_stands_between() => Assert.Equal("SMITH Ann Mary", (Hanako with
    {
        FamilyNameEn = "SMITH", MiddleNameEn = "Ann", GivenNameEn = "Mary",
    }).FullNameEn);

    [Theory]
    [InlineData("スカルノ", null, null)]
    [InlineData(null, "スカルノ", null)]
    [InlineData(null, null, "佐藤 太郎")]
    public void One_name_is_enough(string? family, string? given, string? alias)
    {
        var name = new PersonName { FamilyName = family, GivenName = given, AlternativeName = alias };
        Assert.Empty(name.Validate());
        Assert.DoesNotContain("  ", name.FullName, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_at_all_is_a_fault() =>
        Assert.Equal([new("fullName", PersonNameFaultKind.NoName, 0)], new PersonName().Validate());

    [Fact]
    public void Patterns_of_GIF_ask_for_their_items()
    {
        Assert.Empty(Hanako.Validate(PersonNamePattern.Gif1));
        Assert.Equal(
            ["givenName", "familyNameKana", "givenNameKana", "familyNameEn", "givenNameEn"],
            new PersonName { FamilyName = "山田" }.Validate(PersonNamePattern.Gif1).Select(fault => fault.Item));
        Assert.Equal(3, new PersonName { FamilyName = "山田" }.Validate(PersonNamePattern.Gif2And3).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Hanako.Validate((PersonNamePattern)9));
    }

    [Fact]
    public void All_faults_are_reported_at_once_with_their_places()
    {
        var name = new PersonName { FamilyName = " 山田", GivenName = "花ﾊﾅ", FamilyNameKana = "ヤま田", GivenNameEn = "Ｈanako", MiddleNameKana = "アン" };
        Assert.Equal(
            [
                ("familyName", PersonNameFaultKind.SpaceAround, 1, 1),
                ("familyNameKana", PersonNameFaultKind.NotKatakana, 2, 2),
                ("givenName", PersonNameFaultKind.HalfWidthKana, 2, 2),
                ("givenNameEn", PersonNameFaultKind.NotLatin, 1, 1),
                ("middleNameKana", PersonNameFaultKind.KanaWithoutName, 0, 1),
            ],
            name.Validate().Select(fault => (fault.Item, fault.Kind, fault.Position, fault.Count)));
    }

    [Fact]
    public void A_fault_is_said_once_for_an_item_with_its_first_place_and_how_many_there_are()
    {
        var fault = Assert.Single(new PersonName { FamilyName = "山田", FamilyNameKana = "ヤまだ" }.Validate());
        Assert.Equal("The family name in katakana is not full-width katakana at position 2 (2 characters in all); write it like ヤマダ.", In("en", fault));
        Assert.Equal("氏（カナ）の 2 文字目など 2 か所が全角カタカナではありません。ヤマダ のように書いてください。", In("ja", fault));
    }

    [Fact]
    public void A_fault_of_another_kind_is_not_hidden_by_the_first() => Assert.Equal(
        [(PersonNameFaultKind.OutsideJisX0213, 1), (PersonNameFaultKind.Unprintable, 2)],
        new PersonName { FamilyName = "髙\uE000" }.Validate().Select(fault => (fault.Kind, fault.Position)));

    [Theory]
    [InlineData("𠮷田\uE000", PersonNameFaultKind.Unprintable, 3)]
    [InlineData("葛\U000E0100城\u200B", PersonNameFaultKind.Unprintable, 3)]
    [InlineData("山\uD842", PersonNameFaultKind.Unprintable, 2)]
    [InlineData("山\n田", PersonNameFaultKind.Unprintable, 2)]
    public void Places_are_counted_as_people_count_characters(string family, PersonNameFaultKind kind, int position) =>
        Assert.Contains(("familyName", kind, position), new PersonName { FamilyName = family }.Validate().Select(fault => (fault.Item, fault.Kind, fault.Position)));

    [Theory]
    [InlineData("佐々木")]
    [InlineData("山﨑")]
    [InlineData("一〆")]
    [InlineData("葛\U000E0100城")]
    [InlineData("オコナー＝スミス")]
    [InlineData("O'Connor-Smith Jr.")]
    [InlineData("Émile")]
    [InlineData("さくら")]
    public void Names_that_people_have_are_in_order(string family) => Assert.Empty(new PersonName { FamilyName = family }.Validate());

    [Theory]
    [InlineData("𠮷田", 1)]
    [InlineData("髙橋", 1)]
    public void Characters_outside_JIS_X_0213_are_pointed_out(string family, int position) => Assert.Equal(
        [new("familyName", PersonNameFaultKind.OutsideJisX0213, position)], new PersonName { FamilyName = family }.Validate());

    [Theory]
    [InlineData("マリア・ルイサ")]
    [InlineData("アン マリー")]
    [InlineData("キヨウコ")]
    public void Readings_of_foreigners_and_large_kana_are_in_order(string kana) =>
        Assert.Empty((Hanako with { GivenNameKana = kana }).Validate());

    [Fact]
    public void Nothing_of_the_name_is_in_its_text_or_in_a_message()
    {
        Assert.Equal("PersonName", $"{Hanako}");
        var name = new PersonName { FamilyName = "秘ﾋﾐﾂ", FamilyNameKana = "ひみつ", FamilyNameEn = "秘密", GivenName = "\uE000" };
        Assert.All(name.Validate(), fault =>
        {
            Assert.DoesNotContain("秘", fault.Message + fault, StringComparison.Ordinal);
            Assert.DoesNotContain("ひ", fault.Message + fault, StringComparison.Ordinal);
            Assert.DoesNotContain("\uE000", fault.Message + fault, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Messages_are_in_both_languages() => Assert.All(Enum.GetValues<PersonNameFaultKind>(), kind =>
    {
        var fault = new PersonNameFault("familyNameKana", kind, 2);
        Assert.NotEqual(In("en", fault), In("ja", fault));
    });

    [Fact]
    public void Json_has_the_published_names_and_round_trips()
    {
        var json = JsonSerializer.Serialize(Hanako);
        Assert.Contains("\"familyNameKana\":", json, StringComparison.Ordinal);
        Assert.DoesNotContain("fullName", json, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Hanako, JsonSerializer.Deserialize<PersonName>(json));
    }

    [Fact]
    public void Any_text_can_be_judged()
    {
        Assert.All(new RandomText(20260520).Take(5_000), text =>
        {
            var faults = new PersonName { FamilyName = text, FamilyNameKana = text, FamilyNameEn = text }.Validate();
            Assert.All(faults, fault => Assert.InRange(fault.Position, 0, text.Length));
        });
        Assert.Equal(500_000, Assert.Single(new PersonName { FamilyName = new string('\uE000', 500_000) }.Validate()).Count);
    }

    private static string In(string culture, PersonNameFault fault)
    {
        using (new UiCulture(culture))
        {
            return fault.Message;
        }
    }
}
