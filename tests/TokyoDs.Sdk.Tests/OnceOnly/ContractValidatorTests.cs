using System.Text;
using System.Text.Json;
using TokyoDs.OnceOnly;

namespace TokyoDs.Sdk.Tests.OnceOnly;

public sealed class ContractValidatorTests
{
    private const string Schema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:tokyods:contract:jp.tokyo.sample:1.0",
          "x-owner": "デジタルサービス局",
          "type": "object",
          "properties": {
            "number": { "type": ["string", "null"], "format": "corporate-number", "pattern": "^[1-9][0-9]{12}$" },
            "name": { "type": "string", "minLength": 2, "maxLength": 3 },
            "kind": { "type": "string", "enum": ["Company", "組合"] },
            "kindOrNull": { "type": ["string", "null"], "enum": ["Company", null] },
            "count": { "type": "integer", "minimum": 0 },
            "rate": { "type": "number", "exclusiveMaximum": 100, "multipleOf": 0.1 },
            "isOpen": { "type": "boolean" },
            "on": { "type": "string", "format": "date" },
            "at": { "type": "string", "format": "date-time" },
            "id": { "type": "string", "format": "uuid" },
            "page": { "type": "string", "format": "uri" },
            "mail": { "type": "string", "format": "email" },
            "code": { "type": "string", "pattern": "^\\d{3}$" },
            "other": { "type": "string", "format": "of-somebody-else" },
            "anything": true,
            "nothing": false,
            "nested": { "type": ["object", "null"], "properties": { "a/b~c": { "type": "integer" } }, "required": ["a/b~c"] },
            "list": { "type": "array", "items": { "type": "string", "maxLength": 2 }, "maxItems": 3, "uniqueItems": true },
            "years": { "type": "object", "additionalProperties": { "type": "integer" }, "propertyNames": { "pattern": "^[0-9]{4}$" } },
            "closed": { "type": "object", "properties": { "x": {} }, "additionalProperties": false },
            "tree": { "$ref": "#/$defs/tree" },
            "either": { "oneOf": [ { "type": "object", "properties": { "tag": { "const": "a" }, "value": { "type": "integer" } }, "required": ["tag", "value"] },
                                   { "type": "object", "properties": { "tag": { "const": "b" } }, "required": ["tag"], "not": { "required": ["value"] } } ] },
            "when": { "type": "object", "properties": { "kind": {} }, "if": { "properties": { "kind": { "const": 1 } }, "required": ["kind"] }, "then": { "required": ["reason"] }, "else": { "properties": { "reason": false } } }
          },
          "required": ["name"],
          "$defs": { "tree": { "type": "object", "properties": { "children": { "type": "array", "items": { "$ref": "#/$defs/tree" } }, "label": { "type": "string" } }, "required": ["label"] } }
        }
        """;

    private static readonly ContractValidator Validator = ContractValidator.Create(Schema);

    [Theory]
    [InlineData("""{"name":"東京"}""")]
    [InlineData("""{"name":"𠮷𠮷𠮷"}""")]
    [InlineData("""{"name":"東京","number":"4000012090001","unknown":{"deep":[1]}}""")]
    [InlineData("""{"name":"東京","number":null,"nested":null,"kindOrNull":null}""")]
    [InlineData("""{"name":"東京","kind":"組合","count":18446744073709551616,"rate":99.9,"isOpen":false}""")]
    [InlineData("""{"name":"東京","count":99999999999999999999999999999999999999999999}""")]
    [InlineData("""{"name":"東京","count":1.0,"rate":1e1}""")]
    [InlineData("""{"name":"東京","on":"2024-02-29","at":"2026-04-01T09:00:00.123+09:00","id":"0197c2f0-6f1e-7000-8000-000000000001","page":"https://example.jp/a?b=c","mail":"tokyo.taro@example.lg.jp"}""")]
    [InlineData("""{"name":"東京","code":"123","other":"free","anything":[null]}""")]
    [InlineData("""{"name":"東京","nested":{"a/b~c":1},"list":["a","b"],"years":{"2026":1}}""")]
    [InlineData("""{"name":"東京","tree":{"label":"a","children":[{"label":"b","children":[]}]}}""")]
    [InlineData("""{"name":"東京","either":{"tag":"a","value":1},"when":{"kind":1,"reason":"x"},"closed":{"x":1}}""")]
    [InlineData("""{"name":"東京","either":{"tag":"b"},"when":{"kind":2}}""")]
    public void A_document_that_keeps_the_contract_has_no_problems(string json)
    {
        Assert.Empty(Validator.Validate(json));
        Assert.Empty(Validator.Validate(Encoding.UTF8.GetBytes("\uFEFF" + json)));
        using var document = JsonDocument.Parse(json);
        Assert.Empty(Validator.Validate(document.RootElement));
    }

    [Theory]
    [InlineData("""{}""", "/name required")]
    [InlineData("""[]""", " type")]
    [InlineData("null", " type")]
    [InlineData("""{"name":null}""", "/name type")]
    [InlineData("""{"name":"𠮷𠮷𠮷𠮷"}""", "/name maxLength")]
    [InlineData("""{"name":"𠮷"}""", "/name minLength")]
    [InlineData("""{"name":"東京","number":"4000012090002"}""", "/number format")]
    [InlineData("""{"name":"東京","number":"4000012090001\n"}""", "/number format")]
    [InlineData("""{"name":"東京","number":4000012090001}""", "/number type")]
    [InlineData("""{"name":"東京","kind":"company"}""", "/kind enum")]
    [InlineData("""{"name":"東京","kind":0}""", "/kind type,/kind enum")]
    [InlineData("""{"name":"東京","kind":null}""", "/kind type,/kind enum")]
    [InlineData("""{"name":"東京","kindOrNull":"x"}""", "/kindOrNull enum")]
    [InlineData("""{"name":"東京","count":-1}""", "/count minimum")]
    [InlineData("""{"name":"東京","count":-18446744073709551617}""", "/count minimum")]
    [InlineData("""{"name":"東京","count":-1e400}""", "/count minimum")]
    [InlineData("""{"name":"東京","count":1.5}""", "/count type")]
    [InlineData("""{"name":"東京","count":"1"}""", "/count type")]
    [InlineData("""{"name":"東京","rate":100}""", "/rate exclusiveMaximum")]
    [InlineData("""{"name":"東京","rate":0.05}""", "/rate multipleOf")]
    [InlineData("""{"name":"東京","isOpen":"true"}""", "/isOpen type")]
    [InlineData("""{"name":"東京","on":"2026-02-29"}""", "/on format")]
    [InlineData("""{"name":"東京","on":"２０２６-04-01"}""", "/on format")]
    [InlineData("""{"name":"東京","at":"2026-04-01T09:00:00"}""", "/at format")]
    [InlineData("""{"name":"東京","at":"2026-04-01 09:00:00Z"}""", "/at format")]
    [InlineData("""{"name":"東京","at":"2026-04-01T24:00:00Z"}""", "/at format")]
    [InlineData("""{"name":"東京","id":"0197c2f06f1e70008000000000000001"}""", "/id format")]
    [InlineData("""{"name":"東京","page":"/etc/passwd"}""", "/page format")]
    [InlineData("""{"name":"東京","page":"https://例.jp"}""", "/page format")]
    [InlineData("""{"name":"東京","mail":"a@b@c"}""", "/mail format")]
    [InlineData("""{"name":"東京","mail":"taro"}""", "/mail format")]
    [InlineData("""{"name":"東京","code":"１２３"}""", "/code pattern")]
    [InlineData("""{"name":"東京","code":"123\n"}""", "/code pattern")]
    [InlineData("""{"name":"東京","nothing":1}""", "/nothing false")]
    [InlineData("""{"name":"東京","nested":{}}""", "/nested/a~1b~0c required")]
    [InlineData("""{"name":"東京","nested":{"a/b~c":"x"}}""", "/nested/a~1b~0c type")]
    [InlineData("""{"name":"東京","list":["a","abc",1]}""", "/list/1 maxLength,/list/2 type")]
    [InlineData("""{"name":"東京","list":["a","b","c","d"]}""", "/list maxItems")]
    [InlineData("""{"name":"東京","list":["a","a"]}""", "/list uniqueItems")]
    [InlineData("""{"name":"東京","years":{"2026":"x"}}""", "/years/* type")]
    [InlineData("""{"name":"東京","years":{"abc":1}}""", "/years propertyNames")]
    [InlineData("""{"name":"東京","closed":{"x":1,"secret":2}}""", "/closed/* additionalProperties")]
    [InlineData("""{"name":"東京","tree":{"label":"a","children":[{"label":"b","children":[{"children":[]}]}]}}""", "/tree/children/0/children/0/label required")]
    [InlineData("""{"name":"東京","either":{"tag":"a"}}""", "/either/value required")]
    [InlineData("""{"name":"東京","either":{"tag":"b","value":1}}""", "/either/value not")]
    [InlineData("""{"name":"東京","either":{"tag":"c"}}""", "/either oneOf")]
    [InlineData("""{"name":"東京","either":1}""", "/either oneOf")]
    [InlineData("""{"name":"東京","when":{"kind":1}}""", "/when/reason required")]
    [InlineData("""{"name":"東京","when":{"kind":1.0}}""", "/when/reason required")]
    [InlineData("""{"name":"東京","when":{"kind":2,"reason":"x"}}""", "/when/reason false")]
    public void Every_problem_is_told_with_its_place_and_keyword(string json, string expected) => Assert.Equal(
        expected.Split(',').Order(StringComparer.Ordinal),
        Validator.Validate(json).Select(problem => $"{problem.Path} {problem.Keyword}").Order(StringComparer.Ordinal));

    [Fact]
    public void A_problem_says_what_is_expected_in_both_languages_and_nothing_of_the_value()
    {
        var problem = Assert.Single(Validator.Validate("""{"name":"東京","number":"4000012090002"}"""));
        Assert.Equal("The item must be a corporate number (法人番号): 13 digits, such as 4000012090001 with a check digit that fits.", problem.MessageEnglish);
        Assert.Equal("corporate number (法人番号) を4000012090001 のように13桁の数字で書いてください（検査用数字も確かめてください）。", problem.MessageJapanese);
        using (new UiCulture("en"))
        {
            Assert.Equal($"/number: {problem.MessageEnglish}", problem.ToString());
        }

        using (new UiCulture("ja"))
        {
            Assert.Equal(problem.MessageJapanese, problem.Message);
        }
    }

    [Fact]
    public void Nothing_of_a_value_or_of_an_unknown_name_is_told()
    {
        var problems = Validator.Validate("""
            {"name":"SECRET","number":"SECRET","kind":"SECRET","on":"SECRET","page":"SECRET","list":["SECRET","SECRET"],
             "years":{"SECRET":"SECRET"},"closed":{"SECRET":"SECRET"},"either":{"tag":"SECRET"},"tree":{"label":{"SECRET":1}},"id":"SECRET"}
            """);
        Assert.True(problems.Count > 9, string.Join('\n', problems));
        Assert.DoesNotContain("SECRET", string.Join('\n', problems) + string.Join('\n', problems.Select(problem => problem.MessageJapanese + problem.MessageEnglish)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("3")]
    [InlineData("""{"type":"text"}""")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"maxLength":-1}""")]
    [InlineData("""{"maxLength":"3"}""")]
    [InlineData("""{"pattern":"["}""")]
    [InlineData("""{"properties":[]}""")]
    [InlineData("""{"required":"name"}""")]
    [InlineData("""{"enum":"a"}""")]
    [InlineData("""{"items":[{}]}""")]
    [InlineData("""{"unevaluatedProperties":false}""")]
    [InlineData("""{"prefixItems":[]}""")]
    [InlineData("""{"$ref":"https://example.jp/other.json"}""")]
    [InlineData("""{"$ref":"#/$defs/none"}""")]
    [InlineData("""{"$ref":"#"}""")]
    [InlineData("""{"allOf":[{"anyOf":[{"$ref":"#"}]}]}""")]
    [InlineData("""{"type":"object","type":"array"}""")]
    [InlineData("""{"pattern":"\ud800"}""")]
    [InlineData("""{"title":"\udfff"}""")]
    [InlineData("""{"properties":{"\ud800":{}}}""")]
    public void A_schema_that_cannot_be_checked_as_a_whole_is_refused(string schema) => Assert.Throws<FormatException>(() => ContractValidator.Create(schema));

    [Fact]
    public void A_refusal_names_the_place_in_the_schema()
    {
        using var english = new UiCulture("en");
        Assert.Contains("/properties/a~1b/minContains", Assert.Throws<FormatException>(() =>
            ContractValidator.Create("""{"properties":{"a/b":{"minContains":1}}}""")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", "{}", 0)]
    [InlineData("false", "{}", 1)]
    [InlineData("{}", "null", 0)]
    public void A_schema_may_be_a_truth_value(string schema, string json, int problems) =>
        Assert.Equal(problems, ContractValidator.Create(schema).Validate(json).Count);

    [Fact]
    public void A_pattern_cannot_be_made_to_run_long() => Assert.Equal(
        "pattern", Assert.Single(ContractValidator.Create("""{"pattern":"^(a+)+$"}""").Validate($"\"{new string('a', 50_000)}!\"")).Keyword);

    [Fact]
    public void Every_text_value_of_the_library_is_asked_about_its_own_format() => Assert.All(
        Text.EveryTextValueTests.TextValues.Where(type => Text.EveryTextValueTests.ShapeOf(type).Format != "date"), type =>
        {
            var shape = Text.EveryTextValueTests.ShapeOf(type);
            var validator = ContractValidator.Create($$"""{"format":"{{shape.Format}}"}""");
            Assert.Empty(validator.Validate(JsonSerializer.Serialize(Text.EveryTextValueTests.Sample(type))));
            Assert.Equal("format", Assert.Single(validator.Validate("\"#\"")).Keyword);
        });
}
