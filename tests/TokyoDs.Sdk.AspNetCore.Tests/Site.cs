using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace TokyoDs.Tests;

/// <summary>A real app with the pages of this project, asked over an in-process connection by a client that keeps cookies.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private Site(WebApplication app)
    {
        _app = app;
        _client = new HttpClient(new CookieContainerHandler(new CookieContainer()) { InnerHandler = app.GetTestServer().CreateHandler() })
        {
            BaseAddress = new Uri("https://service.example"),
        };
    }

    public static async Task<Site> Start(
        string environment = "Production", Action<TokyoDs.Web.TokyoDsOptions>? configure = null,
        Action<IServiceCollection>? services = null, Action<WebApplication>? endpoints = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            ApplicationName = typeof(Site).Assembly.GetName().Name,
        });
        builder.WebHost.UseTestServer();
        builder.Services.AddRazorPages();
        builder.Services.AddControllers();
        services?.Invoke(builder.Services);
        builder.AddTokyoDs(configure);
        var app = builder.Build();
        app.UseExceptionHandler("/error");
        app.UseTokyoDs();
        app.MapRazorPages();
        app.MapControllers();
        endpoints?.Invoke(app);
        app.MapGet("/error", () => "error");
        app.MapGet("/fails", void () => throw new InvalidOperationException("inside"));
        app.MapGet("/weak-cookie", (HttpContext context) => context.Response.Cookies.Append("plain", "1"));
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    public Task<HttpResponseMessage> Get(string path) => _client.GetAsync(path);

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => _client.SendAsync(request);

    public async Task<IHtmlDocument> Page(string path) => Parse(await _client.GetStringAsync(path));

    public Task<HttpResponseMessage> Send(string path, params (string Name, string Value)[] values) => Send(path, path, values);

    /// <summary>Sends a form with the antiforgery token of another page, so that the page itself is not asked for again.</summary>
    public async Task<HttpResponseMessage> Send(string tokenPage, string path, (string Name, string Value)[] values)
    {
        var form = await Page(tokenPage);
        var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var fields = values.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        using var content = new FormUrlEncodedContent(fields);
        return await _client.PostAsync(path, content);
    }

    public async Task<IHtmlDocument> PageAfterSending(string path, params (string Name, string Value)[] values)
    {
        using var response = await Send(path, values);
        return Parse(await response.Content.ReadAsStringAsync());
    }

    public async Task<IHtmlDocument> PageAfterSending(string tokenPage, string path, (string Name, string Value)[] values)
    {
        using var response = await Send(tokenPage, path, values);
        Assert.True(response.IsSuccessStatusCode, response.StatusCode.ToString());
        return Parse(await response.Content.ReadAsStringAsync());
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
