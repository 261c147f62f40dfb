using System.Text.Json;
using System.Text.Json.Nodes;
using TokyoDs.OnceOnly;

namespace TokyoDs.Tool.Schemas;

/// <summary>The schema of one version of a contract.</summary>
/// <param name="Path">Where it was read.</param>
/// <param name="Contract">The contract, as its <c>$id</c> says.</param>
/// <param name="Text">The text of the file.</param>
/// <param name="Schema">What the text says.</param>
internal sealed record SchemaFile(string Path, ContractReference Contract, string Text, JsonObject Schema)
{
    private const string Prefix = "urn:tokyods:contract:";

    public static SchemaFile Read(string path) => Parse(path, Disk.Text(path));

    public static SchemaFile Parse(string path, string text)
    {
        JsonNode? node;
        try
        {
            node = SchemaReading.Parse(text);
        }
        catch (JsonException exception)
        {
            var line = (exception.LineNumber ?? 0) + 1;
            throw new ToolException(
                path,
                new($"it is not JSON (line {line}).", $"JSON として読めません（{line} 行目）。"),
                new("Mend it, or build the project to have it written anew.", "直すか、プロジェクトをビルドして書き出し直してください。"));
        }

        return node is JsonObject schema && Contracted(schema) is { } contract
            ? new(path, contract, text, schema)
            : throw new ToolException(
                path,
                new("it does not say which contract it is of.", "どの契約のスキーマかが書かれていません。"),
                new($"Write \"$id\": \"{Prefix}<id>:<major>.<minor>\" as the build does.", $"ビルドが書き出すのと同じ \"$id\": \"{Prefix}<識別子>:<メジャー>.<マイナー>\" を書いてください。"));
    }

    private static ContractReference? Contracted(JsonObject schema)
    {
        if (schema["$id"] is not JsonValue id || !id.TryGetValue<string>(out var urn) || !urn.StartsWith(Prefix, StringComparison.Ordinal)
            || urn.LastIndexOf(':') is var colon && colon < Prefix.Length)
        {
            return null;
        }

        return ContractReference.TryParse($"{urn[Prefix.Length..colon]}/{urn[(colon + 1)..]}", null, out var contract) ? contract : null;
    }
}
