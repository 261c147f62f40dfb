using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Registries.Lookup;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

/// <summary>Both forms of the Web-API's answer; the recorded shape is that of houjin-fields.csv, the content is invented.</summary>
public abstract class CorporateNumberWebApiTests : RegistryTroubleTests<CorporateRecord>
{
    /// <summary>Thirty items that differ, so that a mix-up shows.</summary>
    protected static string[] Fields =>
    [
        "1", "4000012090001", "11", "1", "2026-04-02", "2026-04-01", "見本\"省\",本局", "00000009", "101", "東京都", "千代田区", "霞が関一丁目３番１号",
        "00000010", "13", "101", "1008901", "国外の所在地", "00000011", "2026-05-01", "11", "8700110005901", "商号変更", "2015-10-05", "1",
        "Sample Ministry", "Tokyo", "1-3-1 Kasumigaseki, Chiyoda ku", "Outside", "ミホンショウ", "1",
    ];

    protected abstract CorporateNumberWebApiFormat Format { get; }

    protected abstract string Body(int count, params string[][] records);

    [Fact]
    public async Task All_thirty_items_are_read()
    {
        var answer = await AnswerAsync(Body(1, Fields));
        Assert.True(answer.TryGetRecord(out var record));
        Assert.Equal(
            new CorporateRecord
            {
                SequenceNumber = 1, Number = Number, ProcessCode = "11", IsCorrection = true, UpdatedOn = new(2026, 4, 2), ChangedOn = new(2026, 4, 1),
                Name = "見本\"省\",本局", NameImageId = "00000009", Kind = CorporateKind.StateBody, PrefectureName = "東京都", CityName = "千代田区",
                StreetNumber = "霞が関一丁目３番１号", AddressImageId = "00000010", City = LocalGovernmentCode.Parse("131016"),
                PostalCode = PostalCode.Parse("1008901"), AddressOutsideJapan = "国外の所在地", AddressOutsideJapanImageId = "00000011",
                ClosedOn = new(2026, 5, 1), CloseCauseCode = "11", Successor = CorporateNumber.Parse("8700110005901"), ChangeCause = "商号変更",
                AssignedOn = new(2015, 10, 5), IsLatest = true, NameEnglish = "Sample Ministry", PrefectureEnglish = "Tokyo",
                CityAndStreetEnglish = "1-3-1 Kasumigaseki, Chiyoda ku", AddressOutsideJapanEnglish = "Outside", Furigana = "ミホンショウ", IsHiddenFromSearch = true,
            },
            record);
    }

    [Fact]
    public async Task Items_that_the_registry_leaves_empty_are_empty()
    {
        var fields = new string[30];
        Array.Fill(fields, "");
        (fields[1], fields[6], fields[8], fields[13], fields[23]) = ("4000012090001", "見本", "998", "99", "1");
        var answer = await AnswerAsync(Body(1, fields));
        Assert.True(answer.TryGetRecord(out var record));
        Assert.Equal(new CorporateRecord { Number = Number, Name = "見本" }, record);
    }

    [Fact]
    public async Task Count_of_zero_is_not_found() => Assert.True((await AnswerAsync(Body(0))).IsNotFound);

    [Fact]
    public async Task The_latest_of_several_records_is_taken()
    {
        string[] past = [.. Fields];
        (past[6], past[23]) = ("旧見本", "0");
        Assert.True((await AnswerAsync(Body(2, past, Fields))).TryGetRecord(out var record));
        Assert.Equal("見本\"省\",本局", record.Name);
    }

    [Fact]
    public async Task Lost_records_and_records_of_others_are_unreadable()
    {
        string[] other = [.. Fields];
        other[1] = "8700110005901";
        Assert.Equal(RegistryTrouble.Unreadable, (await AnswerAsync(Body(2, Fields))).Trouble);
        Assert.Equal(RegistryTrouble.Unreadable, (await AnswerAsync(Body(1, other))).Trouble);
    }

    [Theory]
    [InlineData(1, "4000012090002", "corporateNumber", "4000012090001")]
    [InlineData(4, "2026/04/02", "updateDate", "2026-04-01")]
    [InlineData(18, "2026-02-30", "closeDate", "2026-04-01")]
    [InlineData(20, "1", "successorCorporateNumber", "4000012090001")]
    public async Task Broken_numbers_and_dates_are_unreadable_and_told_by_record_and_item(int item, string text, string name, string example)
    {
        var fields = Fields;
        fields[item] = text;
        var answer = await AnswerAsync(Body(2, Fields, fields));
        Assert.Equal(RegistryTrouble.Unreadable, answer.Trouble);
        var said = Explained(answer);
        said.Judge($"Record 2, item {name}: ", $"2 件目の項目 {name}: ", [name, .. Terms]);
        Assert.Contains(example, said.English, StringComparison.Ordinal);
        Assert.True(text.Length == 1 || !(said.English + said.Japanese).Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answers_cut_anywhere_are_unreadable()
    {
        var body = Body(1, Fields).TrimEnd();
        for (var length = 1; length < body.Length - 1; length += 7)
        {
            Assert.Equal(RegistryTrouble.Unreadable, (await AnswerAsync(body[..length])).Trouble);
        }
    }

    [Fact]
    public async Task A_byte_order_mark_does_no_harm() => Assert.True((await AnswerAsync("\uFEFF" + Body(1, Fields))).IsFound);

    [Fact]
    public async Task Question_has_the_published_parameters()
    {
        using var server = LoopbackServer.With(Body(0));
        await Ask(server.Address).FindAsync(Number);
        var type = Format == CorporateNumberWebApiFormat.Xml ? "12" : "02";
        Assert.StartsWith($"GET /4/num?id={Key}&number=4000012090001&type={type}&history=0 HTTP/1.1", server.Question, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_application_id_is_refused() =>
        Assert.Throws<ArgumentException>(() => new CorporateNumberWebApi(Client, new() { ApplicationId = " " }));

    protected override IRegistryLookup<CorporateNumber, CorporateRecord> Ask(Uri address, TimeSpan? timeout = null) => new CorporateNumberWebApi(
        Client, new() { ApplicationId = Key, BaseAddress = address, Format = Format, Timeout = timeout ?? TimeSpan.FromSeconds(30) });
}

public sealed class CorporateNumberCsvTests : CorporateNumberWebApiTests
{
    protected override CorporateNumberWebApiFormat Format => CorporateNumberWebApiFormat.Csv;

    protected override string Body(int count, params string[][] records) =>
        $"2026-11-20,{count},1,1\r\n"
        + string.Concat(records.Select(fields => string.Join(',', fields.Select(field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"));

    [Fact]
    public async Task Line_breaks_inside_quotes_belong_to_the_item()
    {
        var fields = Fields;
        fields[21] = "一行目\r\n二行目";
        Assert.True((await AnswerAsync(Body(1, fields))).TryGetRecord(out var record));
        Assert.Equal("一行目\r\n二行目", record.ChangeCause);
    }

    [Fact]
    public async Task Broken_quoting_is_unreadable()
    {
        Assert.Equal(RegistryTrouble.Unreadable, (await AnswerAsync("2026-11-20,1,1,1\n\"a\"b")).Trouble);
        Assert.Equal(RegistryTrouble.Unreadable, (await AnswerAsync("2026-11-20,1,1,1\na\"b")).Trouble);
    }

    [Fact]
    public void Thirty_items_are_those_of_the_table() => Assert.Equal(Fields.Length, Vectors.Rows("houjin-fields.csv").Count());
}

public sealed class CorporateNumberXmlTests : CorporateNumberWebApiTests
{
    private static readonly string[] Elements = [.. Vectors.Rows("houjin-fields.csv").Select(row => row[^1])];

    protected override CorporateNumberWebApiFormat Format => CorporateNumberWebApiFormat.Xml;

    protected override string Body(int count, params string[][] records) =>
        $"""<?xml version="1.0" encoding="UTF-8"?><corporations><lastUpdateDate>2026-11-20</lastUpdateDate><count>{count}</count><divideNumber>1</divideNumber><divideSize>1</divideSize>"""
        + string.Concat(records.Select(fields => $"<corporation>{string.Concat(fields.Select((field, i) => field.Length == 0 ? $"<{Elements[i]}/>" : $"<{Elements[i]}>{field.Replace("\"", "&quot;", StringComparison.Ordinal)}</{Elements[i]}>"))}</corporation>"))
        + "</corporations>";

    [Theory]
    [InlineData("""<!DOCTYPE corporations [<!ENTITY x SYSTEM "file:///etc/hostname">]><corporations><count>0</count></corporations>""")]
    [InlineData("""<!DOCTYPE corporations [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><corporations><count>0</count>&b;</corporations>""")]
    [InlineData("<corporations/>")]
    [InlineData("<corporations></corporations>")]
    [InlineData("<corporations><count>99999999999999</count></corporations>")]
    [InlineData("<corporations><count>1</count><corporation/></corporations>")]
    [InlineData("<corporations><count>1</count><corporation><name><b/></name></corporation></corporations>")]
    public async Task Documents_with_a_DTD_or_another_structure_are_unreadable(string body) =>
        Assert.Equal(RegistryTrouble.Unreadable, (await AnswerAsync(body)).Trouble);

    [Fact]
    public async Task Elements_of_later_versions_are_passed_over() => Assert.True((await AnswerAsync(
        Body(1, Fields).Replace("<corporation>", "<new><count>9</count></new><corporation><later>x</later>", StringComparison.Ordinal))).IsFound);
}
