using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class JsonFileEscapedTests() : RuleTests("TDS2502")
{
    [Fact]
    public Task A_file_by_the_defaults_is_reported() => Flags("""
        using System.Text.Json;
        class Export
        {
            static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
            void Write(object data) => File.WriteAllText("facilities.json", JsonSerializer.{|TDS2502:Serialize|}(data));
            async Task WriteAsync(object data)
            {
                var json = JsonSerializer.{|TDS2502:Serialize|}(data, Indented);
                await File.WriteAllTextAsync("facilities.json", json);
                await using var stream = File.Create("facilities.json");
                await JsonSerializer.{|TDS2502:SerializeAsync|}(stream, data);
            }
            void Bytes(object data) => File.WriteAllBytes("a.json", JsonSerializer.{|TDS2502:SerializeToUtf8Bytes|}(data, new JsonSerializerOptions { WriteIndented = true }));
        }
        """);

    [Fact]
    public Task An_encoder_is_right() => IsSilent("""
        using System.Text.Encodings.Web;
        using System.Text.Json;
        using System.Text.Unicode;
        class Export(JsonSerializerOptions given)
        {
            static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
            void Write(object data) => File.WriteAllText("facilities.json", JsonSerializer.Serialize(data, Plain));
            void Given(object data) => File.WriteAllText("facilities.json", JsonSerializer.Serialize(data, given));
            void Late(object data)
            {
                var options = new JsonSerializerOptions();
                options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
                File.WriteAllText("facilities.json", JsonSerializer.Serialize(data, options));
            }
        }
        """);

    [Fact]
    public Task JSON_that_no_person_opens_is_fine() => IsSilent("""
        using System.Text.Json;
        class Service
        {
            string Body(object data) => JsonSerializer.Serialize(data);
            async Task Send(Stream stream, object data) => await JsonSerializer.SerializeAsync(stream, data);
            byte[] Cache(object data) => JsonSerializer.SerializeToUtf8Bytes(data);
        }
        """);

    [Fact]
    public Task The_fix_gives_an_encoder() => Fixes<JsonFileEscapedFix>(
        """
        using System.Text.Json;

        class Export
        {
            void Write(object data) => File.WriteAllText("a.json", JsonSerializer.{|TDS2502:Serialize|}(data));
            void Indented(object data) => File.WriteAllText("a.json", JsonSerializer.{|TDS2502:Serialize|}(data, new JsonSerializerOptions { WriteIndented = true }));
        }
        """,
        """
        using System.Text.Json;
        using System.Text.Encodings.Web;
        using System.Text.Unicode;

        class Export
        {
            void Write(object data) => File.WriteAllText("a.json", JsonSerializer.Serialize(data, new JsonSerializerOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }));
            void Indented(object data) => File.WriteAllText("a.json", JsonSerializer.Serialize(data, new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }));
        }
        """);
}
