using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Tests.Text;

namespace TokyoDs.Tests.Parameters;

/// <summary>Parameters of minimal APIs that hold text values.</summary>
public sealed class MinimalApiTests(MinimalApiTests.Service service) : IClassFixture<MinimalApiTests.Service>
{
    private const string Wrong = "wrong-text";

    private readonly Site _site = service.Site;

    public static TheoryData<Type> Types => TextValueType.All;

    [Theory]
    [MemberData(nameof(Types))]
    public async Task It_is_read_from_route_query_and_header(Type type)
    {
        var sample = Uri.EscapeDataString(TextValueType.Sample(type));
        Assert.Equal((HttpStatusCode.OK, "set"), await Ask($"/query/{type.Name}?value={sample}"));
        Assert.Equal((HttpStatusCode.OK, "set"), await Ask($"/header/{type.Name}", ("X-Value", TextValueType.Sample(type))));
        if (!sample.Contains("%2F", StringComparison.Ordinal))
        {
            Assert.Equal((HttpStatusCode.OK, "set"), await Ask($"/route/{type.Name}/{sample}"));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task An_absent_or_empty_optional_value_is_absent(Type type)
    {
        Assert.Equal((HttpStatusCode.OK, "null"), await Ask($"/optional/{type.Name}"));
        Assert.Equal((HttpStatusCode.OK, "null"), await Ask($"/optional/{type.Name}?value="));
        Assert.Equal((HttpStatusCode.OK, "null"), await Ask($"/optional/{type.Name}?value&other=1"));
        Assert.Equal((HttpStatusCode.OK, "null"), await Ask($"/header/{type.Name}", ("X-Value", "")));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_wrong_value_is_a_problem_that_names_the_parameter_and_the_form_and_not_the_value(Type type)
    {
        var shape = TextValueType.ShapeOf(type);
        foreach (var path in new[] { $"/query/{type.Name}?value={Wrong}", $"/optional/{type.Name}?value={Wrong}", $"/route/{type.Name}/{Wrong}" })
        {
            var (status, problem) = await Ask(path);
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.StartsWith($"valueは {shape.FormJapanese}で入力してください", ErrorOf(problem, "value"), StringComparison.Ordinal);
            Assert.DoesNotContain(Wrong, problem, StringComparison.Ordinal);
            var (_, english) = await Ask(path, ("Accept-Language", "fr;q=0.9, en-GB;q=0.5"));
            Assert.StartsWith($"value must be {shape.FormEnglish}", ErrorOf(english, "value"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_missing_value_is_a_problem_too(Type type)
    {
        var (status, problem) = await Ask($"/query/{type.Name}?value=");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith("valueがありません。", ErrorOf(problem, "value"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await Ask($"/query/{type.Name}")).Status);
    }

    [Fact]
    public async Task The_answer_is_problem_json_in_the_chosen_language()
    {
        await using var site = await Site.Start(endpoints: Map);
        using var japanese = await site.Get("/query/PostalCode?value=1");
        Assert.Equal("application/problem+json", japanese.Content.Headers.ContentType!.MediaType);
        Assert.Equal("ja", Assert.Single(japanese.Content.Headers.ContentLanguage));
        (await site.Get("/Form?lang=en")).Dispose();
        using var english = await site.Get("/query/PostalCode?value=1");
        Assert.Equal("en", Assert.Single(english.Content.Headers.ContentLanguage));
        Assert.Contains("Check the values of the parameters", await english.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_wrong_parameters_are_named_at_once()
    {
        var (_, problem) = await Ask("/search?zip=1&number=2&lg=131016");
        Assert.StartsWith("Zipは ", ErrorOf(problem, "Zip"), StringComparison.Ordinal);
        Assert.EndsWith("元の資料と照らし合わせてください", ErrorOf(problem, "number"), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, "1638001 4000012090001 131016,132012"), await Ask("/search?zip=1638001&number=4000012090001&lg=131016&lg=132012"));
        Assert.NotNull(ErrorOf((await Ask("/search?zip=1638001&number=4000012090001&lg=131016&lg=1")).Answer, "Lg"));
    }

    [Fact]
    public async Task Endpoints_without_text_values_are_left_alone()
    {
        Assert.Equal((HttpStatusCode.OK, "plain "), await Ask("/plain?text="));
        Assert.Equal(HttpStatusCode.BadRequest, (await Ask("/plain?text=a&number=x")).Status);
    }

    [Fact]
    public async Task Who_may_not_call_learns_nothing_about_the_parameters() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await Ask("/closed?value=1")).Status);

    [Fact]
    public async Task Routing_may_come_after_the_rest()
    {
        await using var site = await Site.Start(endpoints: app =>
        {
            app.UseRouting();
            app.MapGet("/late", (PostalCode? value) => value is null ? "null" : "set");
        });
        Assert.Equal("null", await (await site.Get("/late?value=")).Content.ReadAsStringAsync());
        Assert.Equal("application/problem+json", (await site.Get("/late?value=1")).Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task A_wrong_secret_is_in_no_log(string environment)
    {
        const string AlmostRight = "123456789010";
        var log = new Log();
        await using var site = await Site.Start(
            environment,
            services: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log)),
            endpoints: app => app.MapGet("/secret", ([FromHeader(Name = "X-Value")] IndividualNumber value) => value.ToString()));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/secret");
        request.Headers.Add("X-Value", AlmostRight);
        using var response = await site.Send(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(log.Lines, line => line.Contains("/secret", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains(AlmostRight, StringComparison.Ordinal));
    }

    private static void Map(WebApplication app)
    {
        foreach (var type in TextValueType.Every)
        {
            TextValueType.Call(typeof(MinimalApiTests), nameof(MapOne), type, app);
        }

        app.MapGet("/search", ([AsParameters] Search search) => $"{search.Zip} {search.Number} {string.Join(',', search.Lg)}");
        app.MapGet("/plain", (string text, int? number) => $"plain {text}{number}");
        app.UseWhen(
            context => context.Request.Path == "/closed",
            branch => branch.Run(context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            }));
        app.MapGet("/closed", (PostalCode value) => value.ToString());
    }

    private static void MapOne<T>(WebApplication app)
        where T : struct, ITextValue<T>
    {
        app.MapGet($"/query/{typeof(T).Name}", (T value) => value.IsDefault ? "default" : "set");
        app.MapGet($"/route/{typeof(T).Name}/{{value}}", (T value) => value.IsDefault ? "default" : "set");
        app.MapGet($"/optional/{typeof(T).Name}", (T? value) => value is null ? "null" : "set");
        app.MapGet($"/header/{typeof(T).Name}", ([FromHeader(Name = "X-Value")] T? value) => value is null ? "null" : "set");
    }

    private static string? ErrorOf(string problem, string parameter) =>
        JsonDocument.Parse(problem).RootElement.GetProperty("errors").GetProperty(parameter)[0].GetString();

    private async Task<(HttpStatusCode Status, string Answer)> Ask(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _site.Send(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>One application for all tests of the class.</summary>
    public sealed class Service : IAsyncLifetime
    {
        public Site Site { get; private set; } = null!;

        public async Task InitializeAsync() => Site = await Site.Start(endpoints: Map);

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }

    private sealed record Search(PostalCode Zip, [FromQuery(Name = "number")] CorporateNumber Number, LocalGovernmentCode[] Lg);
}

/// <summary>Keeps what is logged.</summary>
internal sealed class Log : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue(formatter(state, exception) + exception);

    public void Dispose()
    {
    }
}
