using System.Text.Json;

namespace TokyoDs.Tool.Tests;

public sealed class SchemaCheckTests : IDisposable
{
    private const string Schema = """
        "type": "object", "required": ["number"],
        "properties": { "number": { "type": "string", "format": "corporate-number" }, "name": { "type": "string", "maxLength": 10 } }
        """;

    private readonly Workplace _work = new();
    private readonly string _schema;

    public SchemaCheckTests() => _schema = _work.Schema("contracts", "a", "1.0", Schema);

    [Fact]
    public void A_document_that_keeps_the_schema_is_fine()
    {
        var result = Check(_work.Write("in.json", """{ "number": "4000012090001", "name": "見本" }"""));
        Assert.Equal((0, "1 document(s), 0 of them against the schema.\n"), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("github")]
    public void Problems_name_place_and_keyword_and_never_a_value(string format)
    {
        var file = _work.Write("in.json", """{ "number": "4000012090002", "name": "東京太郎の長い長い長い名前", "住所が鍵": 1 }""");
        var result = Check(file, "--format", format);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("/number", result.Output, StringComparison.Ordinal);
        Assert.Contains("/name", result.Output, StringComparison.Ordinal);
        Assert.Contains(file, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("4000012090002", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("東京太郎", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_document_below_a_folder_is_checked_in_the_same_order_and_schemas_are_left_out()
    {
        _work.Write("in/b.json", "{}");
        _work.Write("in/a/a.json", """{ "number": "4000012090001" }""");
        _work.Write("in/c.json", "{");
        _work.Write("in/a.1.schema.json", "{}");
        var result = Check(_work["in"], "--format", "json");
        Assert.Equal(1, result.ExitCode);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(
            [("a.json", ""), ("b.json", "required"), ("c.json", "json")],
            json.RootElement.GetProperty("documents").EnumerateArray().Select(document => (
                Path.GetFileName(document.GetProperty("file").GetString()!),
                string.Join(',', document.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("keyword").GetString())))));
    }

    [Fact]
    public void Japanese_is_the_language_asked_for()
    {
        var result = Workplace.Run("schema", "check", _work.Write("in.json", "{}"), "--schema", _schema, "--language", "ja");
        Assert.Contains("文書 1 件、うちスキーマに合わないもの 1 件。", result.Output, StringComparison.Ordinal);
        Assert.Matches("number.*です|number.*ません", result.Output);
    }

    [Fact]
    public void A_schema_that_cannot_be_used_is_said_with_its_place()
    {
        var schema = _work.Write("bad.schema.json", """{ "type": "text" }""");
        var result = Workplace.Run("schema", "check", _work.Write("in.json", "{}"), "--schema", schema, "--language", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"tokyods: {schema}: The schema cannot be used at /type", result.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _work.Dispose();

    private ToolResult Check(string documents, params string[] options) =>
        Workplace.Run(["schema", "check", documents, "--schema", _schema, "--language", "en", .. options]);
}
