using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using TokyoDs.Places;
using TokyoDs.Sdk.Tests.Text;
using TokyoDs.Tests.Text;

namespace TokyoDs.Tests.Sources;

/// <summary>Every text value of the library in an OpenAPI document, by the source file that the package compiles into projects with Microsoft.AspNetCore.OpenApi.</summary>
public sealed class OpenApiTests : IClassFixture<OpenApiTests.Document>
{
    private readonly JsonNode _document;

    public OpenApiTests(Document document) => _document = document.Content;

    public static TheoryData<Type> Types => TextValueType.All;

    [Theory]
    [MemberData(nameof(Types))]
    public void A_property_is_described_by_the_shape_of_its_type(Type type)
    {
        var property = Resolve(_document["components"]!["schemas"]!["EveryValue"]!["properties"]!.AsObject()
            .Single(pair => pair.Key.Equals(type.Name, StringComparison.OrdinalIgnoreCase)).Value!);
        AssertDescribes(TextValueType.ShapeOf(type), property);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Parameters_are_described_by_the_shape_of_their_type(Type type)
    {
        foreach (var path in new[] { $"/query/{type.Name}", $"/optional/{type.Name}", $"/route/{type.Name}/{{value}}" })
        {
            AssertDescribes(TextValueType.ShapeOf(type), Resolve(_document["paths"]![path]!["get"]!["parameters"]![0]!["schema"]!));
        }
    }

    [Fact]
    public void Keys_of_dictionaries_have_their_pattern()
    {
        var schema = Resolve(_document["paths"]!["/counts"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!);
        Assert.Equal(PostalCode.Shape.Pattern, (string?)schema["propertyNames"]!["pattern"]);
    }

    [Fact]
    public async Task A_document_of_OpenApi_3_0_has_what_that_version_knows()
    {
        await using var site = await Site.Start(
            services: services => services.AddOpenApi(options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
                options.AddTokyoDsTypes();
            }),
            endpoints: app =>
            {
                app.MapOpenApi();
                app.MapGet("/one", (PostalCode code) => new Dictionary<PostalCode, int>());
            });
        using var response = await site.Get("/openapi/v1.json");
        var operation = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["paths"]!["/one"]!["get"]!;
        Assert.Equal(PostalCode.Shape.Pattern, (string?)operation["parameters"]![0]!["schema"]!["pattern"]);
        Assert.DoesNotContain("propertyNames", operation.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_texts_are_left_alone() =>
        Assert.Null(Resolve(_document["paths"]!["/plain"]!["get"]!["parameters"]![0]!["schema"]!)["pattern"]);

    private static void AssertDescribes(TextShape shape, JsonNode schema)
    {
        Assert.Contains("string", schema["type"] is JsonArray types ? types.Select(type => (string?)type) : [(string?)schema["type"]]);
        Assert.Equal(shape.Pattern, (string?)schema["pattern"]);
        Assert.Equal(shape.Format, (string?)schema["format"]);
        Assert.Equal(shape.MaxLength, (int?)schema["maxLength"]);
        Assert.Equal(shape.Description, (string?)schema["description"]);
        Assert.Equal(shape.Example, (string?)schema["examples"]?[0]);
        Assert.Equal(shape.ReadOnlyFromData, (bool?)schema["writeOnly"] ?? false);
        Assert.Null(schema["properties"]);
    }

    private JsonNode Resolve(JsonNode schema)
    {
        if (schema["oneOf"] is JsonArray choices)
        {
            return Resolve(choices.Single(choice => (string?)choice!["type"] != "null")!);
        }

        return (string?)schema["$ref"] is { } reference ? _document["components"]!["schemas"]![reference.Split('/')[^1]]! : schema;
    }

    /// <summary>The document of a real app, asked over HTTP.</summary>
    public sealed class Document : IAsyncLifetime
    {
        public JsonNode Content { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            await using var site = await Site.Start(
                services: services => services.AddOpenApi(options => options.AddTokyoDsTypes()),
                endpoints: Map);
            using var response = await site.Get("/openapi/v1.json");
            Content = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        }

        public Task DisposeAsync() => Task.CompletedTask;

        private static void Map(WebApplication app)
        {
            app.MapOpenApi();
            app.MapPost("/every", (EveryValue value) => value.PostalCode?.ToString());
            app.MapGet("/counts", () => new Dictionary<PostalCode, int>());
            app.MapGet("/plain", (string text) => text);
            foreach (var type in TextValueType.Every)
            {
                TextValueType.Call(typeof(Document), nameof(MapOne), type, app);
            }
        }

        private static void MapOne<T>(WebApplication app)
            where T : struct, ITextValue<T>
        {
            app.MapGet($"/query/{typeof(T).Name}", (T value) => value.ToString());
            app.MapGet($"/optional/{typeof(T).Name}", (T? value) => value.ToString());
            app.MapGet($"/route/{typeof(T).Name}/{{value}}", (T value) => value.ToString());
        }
    }
}
