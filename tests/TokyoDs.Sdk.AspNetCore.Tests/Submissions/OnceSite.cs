using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using TokyoDs.Submissions;
using TokyoDs.Tests.Components;

namespace TokyoDs.Tests.Submissions;

/// <summary>A service on a port of this machine whose forms are received once, and a visitor with a browser of their own.</summary>
internal sealed class OnceSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;
    private readonly Dictionary<string, string> _cookies = [];

    private OnceSite(WebApplication app, Receipts receipts)
    {
        (_app, Receipts) = (app, receipts);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = 64 }) { BaseAddress = new Uri(address) };
    }

    public Receipts Receipts { get; }

    public static async Task<OnceSite> Start(Receipts? receipts = null, Action<IServiceCollection>? services = null, Action<SubmitOnceOptions>? options = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Development", ApplicationName = typeof(Site).Assembly.GetName().Name, Args = ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"],
        });
        receipts ??= new();
        builder.Services.AddSingleton(receipts);
        builder.Services.AddRazorPages();
        builder.Services.AddControllers();
        builder.Services.AddRazorComponents();
        builder.Services.AddSubmitOnce(options);
        services?.Invoke(builder.Services);
        builder.AddTokyoDs();
        var app = builder.Build();
        app.UseTokyoDs();
        app.UseSubmitOnce();
        app.UseAntiforgery();
        app.MapRazorPages();
        app.MapControllers();
        app.MapRazorComponents<ComponentApp>();
        app.MapPost("/api/once", async Task<Results<Ok<int>, BadRequest>> ([Microsoft.AspNetCore.Mvc.FromForm] string? story) =>
            string.IsNullOrEmpty(story) ? TypedResults.BadRequest() : TypedResults.Ok(await receipts.ReceiveAsync())).DisableAntiforgery().SubmitOnce();
        await app.StartAsync();
        return new(app, receipts);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    public async Task<IHtmlDocument> Page(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var response = await Send(request);
        return await Read(response);
    }

    /// <summary>The hidden fields of a form, as a browser sends them.</summary>
    public static Dictionary<string, string> HiddenOf(IHtmlDocument page, string form = "form") =>
        page.QuerySelector(form)!.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").DistinctBy(field => field.Name).ToDictionary(field => field.Name!, field => field.Value);

    public async Task<HttpResponseMessage> Post(string path, Dictionary<string, string> hidden, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent([.. hidden, .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]),
        };
        return await Send(request);
    }

    public async Task<HttpStatusCode> PostRaw(string path, string type, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body) };
        request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        using var response = await Send(request);
        return response.StatusCode;
    }

    public void ForgetCookies() => _cookies.Clear();

    /// <summary>The same browser, sent to another instance.</summary>
    public void TakeCookiesFrom(OnceSite other)
    {
        foreach (var (name, value) in other._cookies)
        {
            _cookies[name] = value;
        }
    }

    public static async Task<IHtmlDocument> Read(HttpResponseMessage response) => new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        lock (_cookies)
        {
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        var response = await _client.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            lock (_cookies)
            {
                foreach (var cookie in set.Select(text => text.Split(';')[0].Split('=', 2)))
                {
                    _cookies[cookie[0]] = cookie[1];
                }
            }
        }

        return response;
    }
}
