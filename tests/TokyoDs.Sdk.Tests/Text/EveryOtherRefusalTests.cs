using System.Reflection;
using System.Text.Json;
using TokyoDs.OnceOnly;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Procedures;
using TokyoDs.Registries;
using TokyoDs.Registries.Lookup;
using TokyoDs.Sdk.Tests.OpenData;
using TokyoDs.Sdk.Tests.Registries.Lookup;
using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.Text;

/// <summary>What the errors of the parsers say that read something else than a text value: where, and the form that is expected, in both languages.</summary>
public sealed class EveryOtherRefusalTests
{
    private const string Header = "列";

    private const string Point = "{\"latitude\":35.689501,\"longitude\":139.691722}";

    private static readonly Dictionary<string, Refusal> Refusals = new()
    {
        ["CorporateNumber.FromRegistrationNumber"] = new(text => CorporateNumber.FromRegistrationNumber(text), "000012-90001", 7, "000012090001"),
        ["LocalGovernmentCode.FromJisCode"] = new(text => LocalGovernmentCode.FromJisCode(text), "131x1", 4, "13101"),
        ["DammCode.WithCheckDigit"] = new(text => DammCode.WithCheckDigit(text), "57-2", 3, "572"),
        ["RealEstateId.Create"] = new(text => RealEstateId.Create(RealPropertyNumber.Parse("1234567890123"), text), "00a0", 3, "0000"),
        ["ContractReference without a slash"] = new(text => ContractReference.Parse(text), "jp.lg%x", 6, "jp.lg.metro.tokyo.applicant/1.0", "jp.lg.metro.tokyo.applicant"),
        ["ContractReference with a wrong version"] = new(text => ContractReference.Parse(text), "a/1,0", 4, "jp.lg.metro.tokyo.applicant/1.0", "jp.lg.metro.tokyo.applicant"),
        ["ContractReference with leading zeros"] = new(text => ContractReference.Parse(text), "a/1.00", 5, "jp.lg.metro.tokyo.applicant/1.0", "jp.lg.metro.tokyo.applicant"),
        ["GeoPoint as JSON text"] = new(text => JsonSerializer.Deserialize<GeoPoint>(text), "\"35,139\"", null, Point, "latitude", "longitude"),
        ["GeoPoint without longitude"] = new(text => JsonSerializer.Deserialize<GeoPoint>(text), "{\"latitude\":35}", null, Point, "latitude", "longitude"),
        ["A cell for CorporateNumber"] = new(Cell<CorporateNumber>, "40000120x0001", 9, "4000012090001", "法人番号"),
        ["A cell for Sex"] = new(Cell<Sex>, "秘", 1, "0"),
        ["A cell for IndividualNumber"] = new(Cell<IndividualNumber>, "12345678901秘", 12, "12"),
        ["A cell for int"] = new(Cell<int>, "12人", 3, "12"),
        ["A cell for long"] = new(Cell<long>, "1２", 2, "12"),
        ["A cell for decimal"] = new(Cell<decimal>, "12.5円", 5, "12.5"),
        ["A cell for double"] = new(Cell<double>, "1x", 2, "12.5"),
        ["A cell for DateOnly"] = new(Cell<DateOnly>, "2026-04-0x", 10, "2026-04-01"),
        ["A cell for DateTime"] = new(Cell<DateTime>, "2026-04-01x09:00", 11, "2026-04-01T09:00:00"),
        ["A cell for DateTimeOffset"] = new(Cell<DateTimeOffset>, "2026-04-01x09:00", 11, "2026-04-01T09:00:00+09:00"),
        ["A cell for TimeOnly"] = new(Cell<TimeOnly>, "09x00", 3, "09:00"),
        ["A cell for TimeSpan"] = new(Cell<TimeSpan>, "9時", 2, "01:30:00"),
        ["A cell for bool"] = new(Cell<bool>, "有", 1, "true, false"),
        ["A cell for Guid"] = new(Cell<Guid>, "0f8fg", 5, "0f8fad5b-d9cb-469f-a165-70867728950e"),
    };

    public static TheoryData<string> Names => [.. Refusals.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_place_and_the_form_are_told_in_both_languages(string name)
    {
        var said = Refusals[name].Say();
        if (Refusals[name].Position is { } position)
        {
            said.NamesPosition(position);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Long_texts_lone_surrogates_and_nothing_are_refused_as_shortly(string name)
    {
        // What is no JSON at all is refused by the serializer; a cell has a limit of its own.
        var isJson = name.StartsWith("GeoPoint", StringComparison.Ordinal);
        var longest = name.StartsWith("A cell", StringComparison.Ordinal) ? 30_000 : 1 << 20;
        foreach (var text in new[] { new string('9', longest) + "%", new string('\uD842', 50) })
        {
            Refusals[name].Say(isJson ? JsonSerializer.Serialize(text) : text);
        }

        Assert.Contains(isJson ? "not an object" : "empty", Refusals[name].Say(isJson ? "[]" : "").English, StringComparison.Ordinal);
    }

    [Fact]
    public void No_cell_is_repeated() => Assert.All(Refusals.Values, refusal =>
    {
        var said = refusal.Say();
        Assert.DoesNotContain("秘", said.English + said.Japanese, StringComparison.Ordinal);
        Assert.DoesNotContain("1234567", (said.English + said.Japanese).Replace("1234567890123", "", StringComparison.Ordinal), StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("2147483648")]
    [InlineData("")]
    [InlineData("1-2")]
    public void A_whole_number_is_told_its_bounds(string cell) => Wording.Of(() => Cell<int>(cell)).Judge("from -2147483648 to 2147483647", "-2147483648 から 2147483647 まで", Header);

    [Fact]
    public void A_type_of_others_is_not_named_to_whoever_made_the_file() =>
        Wording.Of(() => Cell<System.Numerics.BigInteger>("1.x")).Judge("in its definition", "定義書", Header);

    [Theory]
    [InlineData("lg_code", "13101", "131016")]
    [InlineData("machiaza_id", "56000", "0056000")]
    [InlineData("efct_date", "1947/4/17", "2026-04-01")]
    [InlineData("post_code", "102009", "1020094;1028688")]
    [InlineData("rsdt_addr_flg", "2", "1, 0")]
    [InlineData("chome_number", "二", "2")]
    public void Files_of_the_address_base_registry_name_line_column_and_form(string column, string wrong, string example)
    {
        var (text, read) = AddressBaseSamples.All["mt_town"];
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var values = lines[1].Split(',');
        values[Array.IndexOf(lines[0].Split(','), column)] = wrong;
        var said = Wording.Of(() => read($"{text}\n{string.Join(',', values)}\n"));
        said.Judge(example, example, column);
        Assert.StartsWith($"Line 3, column {column}: ", said.English, StringComparison.Ordinal);
        Assert.StartsWith($"3 行目の列 {column}: ", said.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_people_are_told_by_item_place_and_form() => Assert.All(Enum.GetValues<PersonNameFaultKind>(), kind =>
    {
        foreach (var item in new[] { "familyName", "givenNameKana", "middleNameEn", "formerFamilyNameKana", "alternativeName" })
        {
            var said = Wording.Of(() => throw new FormatException(new PersonNameFault(item, kind, 2) { Count = 3 }.Message));
            said.Judge(kind == PersonNameFaultKind.NotKatakana ? "ヤマダ" : "", kind == PersonNameFaultKind.NotLatin ? "Yamada" : "", "ヤマダ", "ハナコ", "Yamada");
            Assert.DoesNotContain(item, said.Japanese, StringComparison.Ordinal);
            if (kind is not (PersonNameFaultKind.NoName or PersonNameFaultKind.Missing or PersonNameFaultKind.KanaWithoutName))
            {
                said.NamesPosition(2);
            }
        }
    });

    [Fact]
    public void Notes_on_addresses_are_told_by_place() => Assert.All(Enum.GetValues<AddressNoteKind>(), kind =>
    {
        var said = Wording.Of(() => throw new FormatException(new AddressNote(kind, 7).Message));
        said.Judge("", "", "東京都", "郡", "丁目");
        said.NamesPosition(7);
    });

    [Fact]
    public void Catalogues_are_told_by_line_and_form()
    {
        var said = Wording.Of(() => ProcedureCatalog.FromJson("""
            {"procedures":[{"id":"a","kind":"9","name":"見本","bureau":"見本局",
            "lifeEvents":["引越"],"standardPeriod":{"days":"x","unit":"calendar"}}]}
            """));
        Assert.Contains("2-1", said.English, StringComparison.Ordinal);
        Assert.Contains("(2,", said.English, StringComparison.Ordinal);
        Assert.Contains("引っ越し・住まい", said.Japanese, StringComparison.Ordinal);
        Assert.DoesNotContain("LifeEvent", said.Japanese.Replace("lifeEvents", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("14", said.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_public_parser_is_among_these_tests()
    {
        string[] known =
        [
            .. EveryTextValueTests.TextValues.Select(type => type.Name), nameof(ContractReference), nameof(GeoPoint), nameof(ProcedureCatalog), nameof(JapaneseAddress), typeof(ITextValue<>).Name,
        ];

        // They find and do not judge: what they are given is a name or a code, and their answer is whether it is one.
        string[] withoutWords = ["ProcedureKinds.TryParseCode", "LifeEvent.TryFind", "LocalGovernment.TryFindInTokyo"];
        var parsers = typeof(GeoPoint).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.GetParameters() is [{ ParameterType: var first }, ..] && (first == typeof(string) || first == typeof(ReadOnlySpan<char>) || first == typeof(ReadOnlySpan<byte>)))
            .Where(method => method.Name is "Parse" or "TryParse" or "Read" or "FromJson" || method.Name.StartsWith("TryParse", StringComparison.Ordinal) || method.Name.StartsWith("TryFind", StringComparison.Ordinal))
            .Where(method => !known.Contains(method.DeclaringType!.Name))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct();
        Assert.Equal(withoutWords.Order(StringComparer.Ordinal), parsers.Order(StringComparer.Ordinal));
    }

    private static void Cell<T>(string text)
        where T : ISpanParsable<T>
    {
        using var reader = Csv.Read($"{Header},x\n\"{text}\",1\n");
        reader.Read();
        reader.Get<T>(Header);
    }

    /// <summary>A text that a parser refuses, the place of the fault, and the example that its message shows.</summary>
    private sealed record Refusal(Action<string> Parse, string Text, int? Position, string Example, params string[] Terms)
    {
        public Wording Say(string? text = null)
        {
            var said = Wording.Of(() => Parse(text ?? Text));
            said.Judge(Example, Example, [Example, .. Terms, Header]);
            return said;
        }
    }
}
