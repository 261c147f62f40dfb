using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using TokyoDs.Sdk.Tests.Text;
using TokyoDs.Tests.Text;

namespace TokyoDs.Tests.Binding;

/// <summary>Model binding of every text value of the library.</summary>
public sealed class EveryTypeInFormsTests(EveryTypeInFormsTests.Readers readers) : IClassFixture<EveryTypeInFormsTests.Readers>
{
    public static TheoryData<Type> Types => TextValueType.All;

    [Theory]
    [MemberData(nameof(Types))]
    public async Task It_is_read_as_people_type_it(Type type)
    {
        var typed = $" {TextValueType.Sample(type)}　";
        var (status, answer) = await Send(readers.Japanese, type, typed);
        Assert.Equal((HttpStatusCode.OK, TextValueType.ShapeOf(type).ReadOnlyFromData ? "set" : TextValueType.Sample(type)), (status, answer));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Nothing_typed_is_no_value(Type type) => Assert.Equal((HttpStatusCode.OK, "null"), await Send(readers.Japanese, type, "  "));

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_wrong_text_is_answered_with_how_to_mend_it_in_both_languages(Type type)
    {
        const string Wrong = "#誤り#";
        var shape = TextValueType.ShapeOf(type);
        var (status, japanese) = await Send(readers.Japanese, type, Wrong);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith($"{type.Name}は {shape.FormJapanese}で入力してください", japanese, StringComparison.Ordinal);
        var (_, english) = await Send(readers.English, type, Wrong);
        Assert.StartsWith($"{type.Name} must be {shape.FormEnglish}", english, StringComparison.Ordinal);
        Assert.DoesNotContain(Wrong, japanese + english, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Answer)> Send(Site site, Type type, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/every")
        {
            Content = new FormUrlEncodedContent([new(type.Name, text)]),
        };
        using var response = await site.Send(request);
        var answer = JsonSerializer.Deserialize<Dictionary<string, string>>(await response.Content.ReadAsStringAsync())!;
        return (response.StatusCode, answer[type.Name]);
    }

    /// <summary>Two people, one of whom chose English.</summary>
    public sealed class Readers : IAsyncLifetime
    {
        public Site Japanese { get; private set; } = null!;

        public Site English { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Japanese = await Site.Start();
            English = await Site.Start();
            (await English.Get("/Form?lang=en")).Dispose();
        }

        public async Task DisposeAsync()
        {
            await Japanese.DisposeAsync();
            await English.DisposeAsync();
        }
    }
}

/// <summary>Answers what was bound, or the errors.</summary>
public sealed class EveryController : Controller
{
    [HttpPost("/every"), IgnoreAntiforgeryToken]
    public IActionResult Read([FromForm] EveryValue value) => ModelState.IsValid
        ? Ok(typeof(EveryValue).GetProperties().ToDictionary(property => property.Name, property => TextOf(property.PropertyType, property.GetValue(value))))
        : BadRequest(ModelState.Where(entry => entry.Value!.Errors.Count > 0).ToDictionary(entry => entry.Key, entry => entry.Value!.Errors[0].ErrorMessage));

    private static string TextOf(Type nullable, object? value)
    {
        var shape = TextValueType.ShapeOf(Nullable.GetUnderlyingType(nullable)!);
        return value is null ? "null" : shape.ReadOnlyFromData ? "set" : ((IFormattable)value).ToString(shape.DataFormat, null);
    }
}
