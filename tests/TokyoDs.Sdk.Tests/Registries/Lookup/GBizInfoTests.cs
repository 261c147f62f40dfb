using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Registries.Lookup;

namespace TokyoDs.Sdk.Tests.Registries.Lookup;

public sealed class GBizInfoTests : RegistryTroubleTests<BusinessRecord>
{
    private const string Body = """
        {"id":"x","message":"200 - OK.","hojin-infos":[{"corporate_number":"4000012090001","name":"見本省","kana":"ミホンショウ","postal_code":"100-8901",
        "location":"東京都千代田区霞が関１丁目３－１","status":"-","representative_name":"見本 花子","capital_stock":100000000,"employee_number":8000,
        "business_summary":"見本の事務","later_item":{"a":[1]}}]}
        """;

    [Fact]
    public async Task Items_are_read()
    {
        Assert.True((await AnswerAsync(Body)).TryGetRecord(out var record));
        Assert.Equal(
            new BusinessRecord
            {
                Number = Number, Name = "見本省", NameKana = "ミホンショウ", PostalCode = PostalCode.Parse("1008901"), Location = "東京都千代田区霞が関１丁目３－１",
                Status = "-", RepresentativeName = "見本 花子", CapitalStock = 100_000_000, EmployeeCount = 8_000, BusinessSummary = "見本の事務",
            },
            record);
    }

    [Fact]
    public async Task Items_left_out_are_empty()
    {
        Assert.True((await AnswerAsync("""{"hojin-infos":[{"corporate_number":"4000012090001","name":"見本省","capital_stock":null,"kana":null}]}""")).TryGetRecord(out var record));
        Assert.Equal(new BusinessRecord { Number = Number, Name = "見本省" }, record);
    }

    [Theory]
    [InlineData("""{"hojin-infos":[]}""")]
    [InlineData("""{"hojin-infos":null,"errors":[]}""")]
    public async Task Empty_lists_are_not_found(string body) => Assert.True((await AnswerAsync(body)).IsNotFound);

    [Fact]
    public async Task Refusal_404_is_not_found_only_when_the_registry_says_it_in_JSON()
    {
        Assert.True((await AnswerAsync("""{"message":"404 - Not Found."}""", 404, "application/json")).IsNotFound);
        Assert.Equal(RegistryTrouble.RequestRefused, (await AnswerAsync("<html/>", 404, "text/html")).Trouble);
    }

    [Theory]
    [InlineData("""{"hojin-infos":{}}""")]
    [InlineData("""{"hojin-infos":[1]}""")]
    [InlineData("""{"hojin-infos":[{"name":"見本"}]}""")]
    [InlineData("""{"hojin-infos":[{"corporate_number":4000012090001}]}""")]
    [InlineData("""{"hojin-infos":[{"corporate_number":"8700110005901","name":"別の法人"}]}""")]
    [InlineData("""{"hojin-infos":[{"corporate_number":"4000012090001","name":"\ud800"}]}""")]
    [InlineData("""{"hojin-infos":[""")]
    public async Task Other_structures_are_unreadable(string body) => Assert.Equal(RegistryTrouble.Unreadable, (await AnswerAsync(body)).Trouble);

    [Fact]
    public async Task Deep_nesting_is_unreadable() =>
        Assert.Equal(RegistryTrouble.Unreadable, (await AnswerAsync(string.Concat(Enumerable.Repeat("[", 100_000)))).Trouble);

    [Fact]
    public async Task Token_travels_in_the_header_and_not_in_the_address()
    {
        using var server = LoopbackServer.With(Body);
        await Ask(server.Address).FindAsync(Number);
        Assert.StartsWith("GET /4000012090001 HTTP/1.1", server.Question, StringComparison.Ordinal);
        Assert.Contains($"X-hojinInfo-api-token: {Key}", server.Question, StringComparison.OrdinalIgnoreCase);
    }

    protected override IRegistryLookup<CorporateNumber, BusinessRecord> Ask(Uri address, TimeSpan? timeout = null) => new GBizInfo(
        Client, new() { Token = Key, BaseAddress = address, Timeout = timeout ?? TimeSpan.FromSeconds(30) });
}
