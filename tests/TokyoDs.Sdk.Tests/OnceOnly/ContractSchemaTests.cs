using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using TokyoDs.OnceOnly;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.OnceOnly;

public sealed class ContractSchemaTests
{
    [Fact]
    public void Schema_says_all_that_the_contract_says() => Assert.Equal(
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:tokyods:contract:jp.tokyo.applicant:1.2",
          "title": "Applicant",
          "x-title-en": "Applicant",
          "description": "申請する法人",
          "x-description-en": "The corporation that applies",
          "x-owner": "デジタルサービス局",
          "x-legal-basis": [
            {
              "law": "東京デジタルファースト条例"
            },
            {
              "law": "個人情報の保護に関する法律",
              "provision": "第69条第2項"
            }
          ],
          "x-purpose": [
            "営業許可の審査"
          ],
          "type": "object",
          "properties": {
            "number": {
              "type": "string",
              "format": "corporate-number",
              "pattern": "^[1-9][0-9]{12}$",
              "examples": [
                "4000012090001"
              ],
              "x-subject-key": true,
              "x-classification": "public"
            },
            "name": {
              "type": "string",
              "title": "商号　又は名称 𠮷",
              "x-title-en": "Corporate name",
              "maxLength": 120,
              "examples": [
                "株式会社𠮷野"
              ],
              "x-concept": "法人.商号"
            },
            "tradeName": {
              "type": [
                "string",
                "null"
              ],
              "minLength": 2,
              "maxLength": 40
            },
            "postalCode": {
              "type": [
                "string",
                "null"
              ],
              "format": "postal-code",
              "pattern": "^[0-9]{7}$",
              "examples": [
                "1638001"
              ]
            },
            "kind": {
              "type": "string",
              "enum": [
                "Company",
                "組合"
              ]
            },
            "branches": {
              "type": "array",
              "items": {
                "type": "string",
                "format": "local-government-code",
                "pattern": "^(0[1-9]|[1-3][0-9]|4[0-7])[0-9]{4}$",
                "examples": [
                  "131016"
                ]
              },
              "maxItems": 5
            },
            "capital": {
              "type": "integer",
              "default": 0
            },
            "founded": {
              "type": [
                "string",
                "null"
              ],
              "format": "date",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
              "examples": [
                "2026-04-01"
              ]
            }
          },
          "required": [
            "number",
            "name",
            "tradeName",
            "postalCode",
            "kind",
            "branches",
            "founded"
          ],
          "x-retention-months": 12
        }

        """.ReplaceLineEndings("\n"),
        ContractSchema.Write<Applicant>());

    [Fact]
    public void Writing_twice_gives_the_same_bytes() => Assert.Equal(ContractSchema.Write<Applicant>(), ContractSchema.Write<Applicant>());

    [Fact]
    public void Source_generated_metadata_give_the_same_schema() =>
        Assert.Equal(ContractSchema.Write<Applicant>(), ContractSchema.Write(ContractContext.Default.Applicant));

    [Fact]
    public void Individual_number_has_no_example_and_is_write_only()
    {
        using var schema = JsonDocument.Parse(ContractSchema.Write<Resident>());
        var number = schema.RootElement.GetProperty("properties").GetProperty("number");
        Assert.True(number.GetProperty("writeOnly").GetBoolean());
        Assert.False(number.TryGetProperty("examples", out _));
    }

    [Fact]
    public void Nullable_enumeration_admits_null()
    {
        using var schema = JsonDocument.Parse(ContractSchema.Write<Resident>());
        Assert.Equal(
            """{"type":["string","null"],"enum":["Company","組合",null]}""",
            JsonSerializer.Serialize(schema.RootElement.GetProperty("properties").GetProperty("kind"), Readable));
    }

    [Fact]
    public void Dictionary_values_are_described_too()
    {
        using var schema = JsonDocument.Parse(ContractSchema.Write<Resident>());
        var years = schema.RootElement.GetProperty("properties").GetProperty("years");
        Assert.Equal("^[0-9]{4}$", years.GetProperty("additionalProperties").GetProperty("pattern").GetString());
    }

    [Fact]
    public void Type_without_declaration_is_no_contract() => Assert.Throws<InvalidOperationException>(ContractSchema.Write<string>);

    [Fact]
    public void Types_without_a_form_in_JSON_are_refused_with_their_place()
    {
        Assert.Contains("/properties/kind", Assert.Throws<NotSupportedException>(ContractSchema.Write<Unwritable>).Message, StringComparison.Ordinal);
        Assert.Contains("/properties/byKey", Assert.Throws<NotSupportedException>(ContractSchema.Write<WithoutKeys>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Committed_schema_of_the_same_contract_has_no_differences() =>
        Assert.Empty(ContractSchema.Check<Applicant>(ContractSchema.Write<Applicant>()));

    [Fact]
    public void Layout_and_order_do_not_count()
    {
        var committed = ContractSchema.Write<Applicant>().Replace("\n", "\r\n ", StringComparison.Ordinal);
        var swapped = committed.Replace("\"number\",", "", StringComparison.Ordinal).Replace("\"founded\"\r\n", "\"founded\", \"number\"\r\n", StringComparison.Ordinal);
        Assert.NotEqual(committed, swapped);
        Assert.Empty(ContractSchema.Check<Applicant>(swapped));
    }

    [Fact]
    public void Differences_say_where_what_was_and_what_is()
    {
        var committed = ContractSchema.Write<Applicant>()
            .Replace("\"maxLength\": 120,", "", StringComparison.Ordinal)
            .Replace("\"組合\"", "\"団体\"", StringComparison.Ordinal)
            .Replace("\"title\": \"Applicant\"", "\"$comment\": \"x\", \"title\": \"Applicant\"", StringComparison.Ordinal);
        Assert.Equal(
            [
                new("/$comment", "\"x\"", null),
                new("/properties/kind/enum", """["Company","団体"]""", """["Company","組合"]"""),
                new("/properties/name/maxLength", null, "120"),
            ],
            ContractSchema.Check<Applicant>(committed).OrderBy(difference => difference.Path, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en", "/maxLength was 1 and is 2. Systems of the committed version may refuse what we write.")]
    [InlineData("ja", "/maxLength が 1 から 2 に変わりました。こちらが書く文書を、以前の版のシステムが受け取れないことがあります。")]
    public void Difference_reads_in_the_language_of_the_reader(string culture, string text)
    {
        using (new UiCulture(culture))
        {
            Assert.Equal(text, new SchemaDifference("/maxLength", "1", "2").ToString());
        }
    }

    [Fact]
    public void Text_that_is_not_JSON_is_refused() => Assert.ThrowsAny<JsonException>(() => ContractSchema.Check<Applicant>("{"));

    [Theory]
    [InlineData("{\n\"title\": \"\\ud800\" }", 1)]
    [InlineData("{ \"properties\": {\n\n\"\\udc00\": {} } }", 2)]
    public void Half_a_character_is_refused_with_its_line(string committed, long line) =>
        Assert.Equal(line, Assert.ThrowsAny<JsonException>(() => ContractSchema.Check<Applicant>(committed)).LineNumber);

    [Fact]
    public void An_item_that_is_named_twice_is_refused() =>
        Assert.ThrowsAny<JsonException>(() => ContractSchema.Check<Applicant>("""{ "properties": { "a": 1, "a": 2 } }"""));

    [Fact]
    public void Contract_round_trips_with_the_options_of_the_schema()
    {
        var applicant = new Applicant(
            CorporateNumber.Parse("4000012090001"), "経済産業省", null, PostalCode.Parse("1008901"), ApplicantKind.組合,
            [LocalGovernmentCode.Parse("131016")]) { Founded = null };
        var json = JsonSerializer.Serialize(applicant, ContractOptions);
        var read = JsonSerializer.Deserialize<Applicant>(json, ContractOptions)!;
        Assert.Equal(applicant, read with { Branches = applicant.Branches });
        Assert.Equal(json, JsonSerializer.Serialize(read, ContractOptions));
    }

    [Theory]
    [InlineData("""{"name":"x"}""")]
    [InlineData("""{"number":null}""")]
    public void Missing_and_null_items_are_refused_instead_of_read_as_default(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Applicant>(json, ContractOptions));

    private static readonly JsonSerializerOptions ContractOptions = ContractSchema.CreateOptions();

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

public enum ApplicantKind
{
    Company,
    組合,
}

[OnceOnlyContract("jp.tokyo.applicant", 1, 2, Owner = "デジタルサービス局")]
[LegalBasis("東京デジタルファースト条例")]
[LegalBasis("個人情報の保護に関する法律", "第69条第2項")]
[Purpose("営業許可の審査")]
[Description("申請する法人"), EnglishText("Applicant", Description = "The corporation that applies")]
[Retention(12)]
public sealed record Applicant(
    [SubjectKey, Classification(DataClassification.Public)] CorporateNumber Number,
    [MaxLength(120), Display(Name = "商号　又は名称 𠮷"), EnglishText("Corporate name"), Example("株式会社𠮷野"), Concept("法人.商号")] string Name,
    [StringLength(40, MinimumLength = 2)] string? TradeName,
    PostalCode? PostalCode,
    ApplicantKind Kind,
    [MaxLength(5)] IReadOnlyList<LocalGovernmentCode> Branches,
    long Capital = 0)
{
    public required Wareki? Founded { get; init; }
}

[OnceOnlyContract("jp.tokyo.resident", 1, 0)]
public sealed record Resident(IndividualNumber Number, ApplicantKind? Kind, Dictionary<PostalCode, FiscalYear?> Years);

[OnceOnlyContract("jp.tokyo.unwritable", 1, 0)]
public sealed record Unwritable(Type Kind);

[OnceOnlyContract("jp.tokyo.without-keys", 1, 0)]
public sealed record WithoutKeys(Dictionary<Resident, string> ByKey);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Applicant))]
[JsonSerializable(typeof(Dictionary<PostalCode, CorporateNumber?>))]
internal sealed partial class ContractContext : JsonSerializerContext;
