using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;

namespace TokyoDs.Tests.Guides;

/// <summary>The console of an example, and the reader who asks its web application. Examples know it as <c>Console</c>.</summary>
public static class GuideConsole
{
    private static readonly AsyncLocal<StringWriter?> Current = new();

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteLine(object? value) => Current.Value!.Write(value + "\n");

    public static void Write(object? value) => Current.Value!.Write(value?.ToString()?.ReplaceLineEndings("\n"));

    internal static StringWriter Open() => Current.Value = new StringWriter();

    /// <summary>Stands in an example for <c>app.Run()</c>: starts the application on a free port of this machine, asks, and stops it.</summary>
    public static async Task Ask(WebApplication app, params string[] requests)
    {
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        foreach (var request in requests)
        {
            WriteLine(await Answer(client, request));
        }

        await app.StopAsync();
    }

    /// <summary>A request is a line such as <c>GET /offices?code=1 (Accept-Language: en)</c>.</summary>
    private static async Task<string> Answer(HttpClient client, string line)
    {
        var (request, header) = line.Split(" (") is [var first, var second] ? (first, second.TrimEnd(')')) : (line, null);
        var (method, address) = request.Split(' ') is [var verb, var path] ? (verb, path) : throw new FormatException($"'{line}' is not a request.");
        using var message = new HttpRequestMessage(new HttpMethod(method), address.Split('#')[0]);
        if (header?.Split(": ") is [var name, var value])
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(message);
        var body = await response.Content.ReadAsStringAsync();
        if (response.Content.Headers.ContentType is { MediaType: { } type } && type.EndsWith("json", StringComparison.Ordinal))
        {
            body = Part(JsonNode.Parse(body)!, address.Split('#').ElementAtOrDefault(1)).ToJsonString(Readable);
        }

        return address.Contains('#', StringComparison.Ordinal) ? body : $"{(int)response.StatusCode} {response.Content.Headers.ContentType?.MediaType}\n{body}".TrimEnd();
    }

    private static JsonNode Part(JsonNode document, string? pointer)
    {
        (document as JsonObject)?.Remove("traceId");
        return (pointer?.Split('/', StringSplitOptions.RemoveEmptyEntries) ?? []).Aggregate(document, Step);
    }

    private static JsonNode Step(JsonNode node, string name) =>
        (node is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)] : node[name.Replace("~1", "/", StringComparison.Ordinal)])
        ?? throw new FormatException($"The answer has no {name}.");
}
