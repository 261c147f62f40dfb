using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using TokyoDs.OnceOnly;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.OnceOnly;

public sealed class AttestedJsonTests
{
    private const string Full = """{"state":"available","value":"4000012090001","source":"registry","provider":"国税庁","observedAt":"2026-04-01T09:00:00+09:00","validUntil":"2026-10-01T00:00:00+09:00","classification":"public"}""";

    private static readonly Provenance Registry = new(
        AttestationSource.Registry, "国税庁", new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(9)), new(2026, 10, 1, 0, 0, 0, TimeSpan.FromHours(9)), DataClassification.Public);

    private static readonly Attested<CorporateNumber> Available = Attestation.Available(CorporateNumber.Parse("4000012090001"), Registry);

    private static readonly JsonSerializerOptions Reflection = new(ContractSchema.CreateOptions()) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Generated = new(AttestedContext.Default.Options) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<bool> Both => [false, true];

    [Theory]
    [MemberData(nameof(Both))]
    public void An_available_item_keeps_its_value_and_where_it_comes_from(bool generated)
    {
        var options = generated ? Generated : Reflection;
        Assert.Equal(Full, JsonSerializer.Serialize(Available, options));
        Assert.Equal(Available, JsonSerializer.Deserialize<Attested<CorporateNumber>>(Full, options));
    }

    [Theory]
    [InlineData(AttestationState.NotHeld, "notHeld")]
    [InlineData(AttestationState.NotApplicable, "notApplicable")]
    [InlineData(AttestationState.Unavailable, "unavailable")]
    [InlineData(AttestationState.Withheld, "withheld")]
    public void A_missing_item_has_no_value_and_may_say_who_said_so(AttestationState state, string name)
    {
        var plain = Attestation.Missing<CorporateNumber>(state);
        Assert.Equal($$"""{"state":"{{name}}"}""", JsonSerializer.Serialize(plain, Reflection));
        Assert.Equal(plain, JsonSerializer.Deserialize<Attested<CorporateNumber>>($$"""{"state":"{{name}}"}""", Reflection));

        var said = Attestation.Missing<CorporateNumber>(state, Registry);
        var json = JsonSerializer.Serialize(said, Reflection);
        Assert.DoesNotContain("value", json, StringComparison.Ordinal);
        Assert.Equal(said, JsonSerializer.Deserialize<Attested<CorporateNumber>>(json, Reflection));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_contract_of_attested_items_round_trips(bool generated)
    {
        var options = generated ? Generated : Reflection;
        var contract = new Evidence(
            Available,
            Attestation.Available(0, Registry with { Source = AttestationSource.Derived, ValidUntil = null }),
            Attestation.Available("東京", Registry with { Classification = DataClassification.SpecialCare }),
            null,
            [Attestation.Missing<DateOnly>(AttestationState.Withheld), Attestation.Available(new DateOnly(2026, 4, 1), Registry)]);
        var json = JsonSerializer.Serialize(contract, options);
        var read = JsonSerializer.Deserialize<Evidence>(json, options)!;
        Assert.Equal(contract with { Days = read.Days }, read);
        Assert.Equal(contract.Days, read.Days);
    }

    [Fact]
    public void Order_and_unknown_items_do_not_matter_and_nobody_classified_is_personal()
    {
        var read = JsonSerializer.Deserialize<Attested<int>>(
            """{"provider":"税務署","note":{"a":[1]},"value":0,"observedAt":"2026-04-01T00:00:00Z","source":"identityProvider","state":"available"}""", Reflection)!;
        Assert.Equal((0, DataClassification.Personal, AttestationSource.IdentityProvider), (read.Value, read.Provenance!.Classification, read.Provenance.Source));
    }

    [Theory]
    [InlineData("\"SECRET\"", "object")]
    [InlineData("{}", "state")]
    [InlineData("""{"state":"SECRET"}""", "notHeld")]
    [InlineData("""{"state":1}""", "notHeld")]
    [InlineData("""{"state":"Available"}""", "notHeld")]
    [InlineData("""{"state":"available","source":"registry","provider":"p","observedAt":"2026-04-01T00:00:00Z"}""", "value")]
    [InlineData("""{"state":"available","value":null,"source":"registry","provider":"p","observedAt":"2026-04-01T00:00:00Z"}""", "value")]
    [InlineData("""{"state":"available","value":"SECRET"}""", "provider")]
    [InlineData("""{"state":"available","value":"SECRET","source":"registry","provider":"p"}""", "observedAt")]
    [InlineData("""{"state":"notHeld","value":"SECRET"}""", "leave value out")]
    [InlineData("""{"state":"notHeld","provider":"SECRET"}""", "source")]
    [InlineData("""{"state":"notHeld","classification":"personal"}""", "source")]
    [InlineData("""{"state":"available","value":"SECRET","source":"SECRET","provider":"p","observedAt":"2026-04-01T00:00:00Z"}""", "identityProvider")]
    [InlineData("""{"state":"available","value":"SECRET","source":"registry","provider":"","observedAt":"2026-04-01T00:00:00Z"}""", "empty")]
    [InlineData("""{"state":"available","value":"SECRET","source":"registry","provider":"p","observedAt":"2026-04-01"}""", "offset")]
    [InlineData("""{"state":"available","value":"SECRET","source":"registry","provider":"p","observedAt":"2026-04-01T00:00:00"}""", "offset")]
    [InlineData("""{"state":"available","value":"SECRET","source":"registry","provider":"p","observedAt":"2026-02-30T00:00:00Z"}""", "offset")]
    [InlineData("""{"state":"available","value":"SECRET","source":"registry","provider":"p","observedAt":"2026-04-01T00:00:00Z","validUntil":"SECRET"}""", "validUntil")]
    [InlineData("""{"state":"available","value":"SECRET","source":"registry","provider":"p","observedAt":"2026-04-01T00:00:00Z","classification":"SECRET"}""", "specialCare")]
    [InlineData("""{"state":"available","state":"notHeld"}""", "twice")]
    [InlineData("""{"value":"SECRET","value":"SECRET"}""", "twice")]
    [InlineData("""{"provider":"SECRET","provider":"SECRET"}""", "twice")]
    public void What_contradicts_itself_is_refused_with_what_to_do_and_without_the_value(string json, string mend)
    {
        using var english = new UiCulture("en");
        var refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Attested<string>>(json, Reflection));
        Assert.Contains(mend, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_reads_in_Japanese_too()
    {
        using var japanese = new UiCulture("ja");
        Assert.Contains("value を除くか", Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Attested<int>>("""{"state":"notHeld","value":1}""", Reflection)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_the_wrong_form_is_refused_by_its_own_type() => Assert.Throws<JsonException>(() =>
        JsonSerializer.Deserialize<Attested<CorporateNumber>>(Full.Replace("4000012090001", "4000012090002", StringComparison.Ordinal), Reflection));

    [Fact]
    public void A_context_without_the_type_of_the_value_says_what_to_add() => Assert.Contains(
        "[JsonSerializable(typeof(Uri))]",
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Attested<Uri>>(
            """{"state":"available","value":"https://example.jp"}""", AttestedContext.Default.AttestedUri)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_schema_tells_the_kinds_of_state_apart() => Assert.Equal(
        """
        {"type":"object","properties":{"state":{"type":"string","enum":["unavailable","available","notHeld","notApplicable","withheld"]},"value":{"type":"string","format":"corporate-number","pattern":"^[1-9][0-9]{12}$","examples":["4000012090001"]},"source":{"type":"string","enum":["declared","registry","identityProvider","derived"]},"provider":{"type":"string","minLength":1},"observedAt":{"type":"string","format":"date-time"},"validUntil":{"type":"string","format":"date-time"},"classification":{"type":"string","enum":["personal","specialCare","internal","public"]}},"required":["state"],"oneOf":[{"type":"object","properties":{"state":{"enum":["available"]}},"required":["value","source","provider","observedAt"]},{"type":"object","properties":{"state":{"enum":["unavailable","notHeld","notApplicable","withheld"]}},"required":["source","provider","observedAt"],"not":{"anyOf":[{"required":["value"]}]}},{"type":"object","properties":{"state":{"enum":["unavailable","notHeld","notApplicable","withheld"]}},"not":{"anyOf":[{"required":["value"]},{"required":["source"]},{"required":["provider"]},{"required":["observedAt"]},{"required":["validUntil"]},{"required":["classification"]}]}}],"title":"法人番号","x-title-en":"Corporate number","x-subject-key":true}
        """,
        Item("number").ToJsonString(new(JsonSerializerOptions.Default) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    [Fact]
    public void Lengths_and_samples_are_those_of_the_value()
    {
        var name = Item("name");
        Assert.Null(name["maxLength"]);
        Assert.Equal(40, (int?)name["properties"]!["value"]!["maxLength"]);
        Assert.Equal("東京", (string?)name["properties"]!["value"]!["examples"]![0]);
    }

    [Fact]
    public void A_nullable_item_may_be_null()
    {
        var former = Item("former");
        Assert.Equal("""["object","null"]""", former["type"]!.ToJsonString());
        Assert.Equal("""{"type":"null"}""", former["oneOf"]![3]!.ToJsonString());
    }

    [Fact]
    public void Elements_of_arrays_are_attested_too() =>
        Assert.Equal("date", (string?)Item("days")["items"]!["properties"]!["value"]!["format"]);

    [Fact]
    public void Source_generated_metadata_give_the_same_schema() =>
        Assert.Equal(ContractSchema.Write<Evidence>(), ContractSchema.Write(AttestedContext.Default.Evidence));

    [Fact]
    public void References_of_a_value_point_into_the_contract()
    {
        var schema = JsonNode.Parse(ContractSchema.Write<Tree>())!;
        var child = schema["properties"]!["root"]!["properties"]!["value"]!["properties"]!["children"]!["items"]!;
        Assert.Equal("#/properties/root/properties/value", (string?)child["$ref"]);
    }

    private static JsonObject Item(string name) => (JsonObject)JsonNode.Parse(ContractSchema.Write<Evidence>())!["properties"]![name]!;
}

[OnceOnlyContract("jp.tokyo.evidence", 1, 0)]
public sealed record Evidence(
    [SubjectKey, System.ComponentModel.DataAnnotations.Display(Name = "法人番号"), EnglishText("Corporate number")] Attested<CorporateNumber> Number,
    Attested<int> Employees,
    [System.ComponentModel.DataAnnotations.MaxLength(40), Example("東京")] Attested<string> Name,
    Attested<string>? Former,
    IReadOnlyList<Attested<DateOnly>> Days);

[OnceOnlyContract("jp.tokyo.tree", 1, 0)]
public sealed record Tree(Attested<Branch> Root);

public sealed record Branch(string Name, IReadOnlyList<Branch> Children);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(Attested<CorporateNumber>))]
[JsonSerializable(typeof(Attested<Uri>))]
[JsonSerializable(typeof(CorporateNumber))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(DateOnly))]
internal sealed partial class AttestedContext : JsonSerializerContext;
