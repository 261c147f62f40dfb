namespace TokyoDs.Tool.Tests;

/// <summary>Schemas come from other houses: whatever JSON they hold, the answer is a report or a mistake in words.</summary>
public sealed class AnySchemaTests : IDisposable
{
    private static readonly string[] Keywords =
    [
        "type", "required", "enum", "const", "properties", "items", "maxLength", "minimum", "additionalProperties", "not", "if", "anyOf", "$defs", "$ref",
        "patternProperties", "pattern", "format", "default", "title", "x-owner", "examples", "", "a/b~c", "\\ud800", "𠮷", "$id",
    ];

    private static readonly string[] Values =
        ["null", "true", "false", "0", "-1", "1e999", "0.5", "\"string\"", "\"\"", "\"\\ud800\"", "[]", "[1, null, \"a\"]", "[\"string\", \"null\"]", "[{\"type\": 1}]", "{}", "\"#/properties\"", "\"(\""];

    private readonly Workplace _work = new();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("github")]
    public void Any_two_schemas_get_an_answer(string format)
    {
        var random = new Random(format.Length);
        var answers = new int[3];
        for (var i = 0; i < 500; i++)
        {
            var (old, current) = (Schema(random, "old"), Schema(random, "new"));
            var result = Run(old, current, "schema", "diff", _work[old], _work[current], "--format", format);
            answers[result.ExitCode]++;
            Assert.Equal(result.ExitCode == 2, result.Output.Length == 0);
        }

        Assert.All(answers, count => Assert.True(count > 5, string.Join(' ', answers)));
    }

    [Fact]
    public void Any_document_and_any_schema_get_an_answer()
    {
        var random = new Random(7);
        var answers = new int[3];
        for (var i = 0; i < 500; i++)
        {
            var (document, schema) = (_work.Write("in.json", Json(random, 3)), Schema(random, "schema"));
            answers[Run(document, schema, "schema", "check", document, "--schema", _work[schema]).ExitCode]++;
        }

        Assert.All(answers, count => Assert.True(count > 5, string.Join(' ', answers)));
    }

    public void Dispose() => _work.Dispose();

    private ToolResult Run(string first, string second, params string[] arguments)
    {
        try
        {
            return Workplace.Run(arguments);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{File.ReadAllText(_work[first])}\n{File.ReadAllText(_work[second])}", exception);
        }
    }

    private string Schema(Random random, string name)
    {
        _work.Write(name + ".schema.json", $"{{ \"$id\": \"urn:tokyods:contract:a:{random.Next(1, 3)}.0\", \"properties\": {{ \"a\": {Json(random, 3)} }}, \"x\": {Json(random, 2)} }}"
            .Replace("\"x\"", random.Next(4) == 0 ? $"\"{Keywords[random.Next(Keywords.Length)]}\"" : "\"title\"", StringComparison.Ordinal));
        return name + ".schema.json";
    }

    private static string Json(Random random, int depth) => depth == 0 || random.Next(3) == 0
        ? Values[random.Next(Values.Length)]
        : "{" + string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => $"\"{Keywords[random.Next(Keywords.Length)]}\": {Json(random, depth - 1)}")) + "}";
}
