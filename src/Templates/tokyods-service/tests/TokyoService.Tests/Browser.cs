using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace TokyoService.Tests;

/// <summary>The service in this process and a client with cookies, as a browser without script would use it.</summary>
public sealed class Browser : IDisposable
{
    private readonly WebApplicationFactory<Program> _service;
    private readonly HttpClient _client;

    public Browser(TestDatabase database, CookieContainer? cookies = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        _service = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseEnvironment("Development")
            .UseSetting("ConnectionStrings:Default", database.ConnectionString));
        Cookies = cookies ?? new CookieContainer();
        _client = _service.CreateDefaultClient(
            new Uri("https://localhost"), new RedirectHandler(), new CookieContainerHandler(Cookies));
    }

    public CookieContainer Cookies { get; }

    public IServiceProvider Services => _service.Services;

    /// <summary>The path of the page that answered last, after redirects.</summary>
    public string Path { get; private set; } = "";

    public HttpStatusCode Status { get; private set; }

    public Task<IDocument> Open(string path) => Read(_client.GetAsync(new Uri(path, UriKind.Relative)));

    public async Task<IDocument> Send(IDocument page, params (string Name, string Value)[] answers)
    {
        ArgumentNullException.ThrowIfNull(page);
        return await Read(PostTo(Path, page, answers));
    }

    /// <summary>Presses the button of a page twice before the first answer has come.</summary>
    public async Task<string[]> SendTwiceAtOnce(IDocument page)
    {
        var path = Path;
        var answers = await Task.WhenAll(PostTo(path, page, []), PostTo(path, page, []));
        return await Task.WhenAll(answers.Select(async answer => (await Parse(answer)).QuerySelector(".tds-panel__number")!.TextContent));
    }

    public void Dispose()
    {
        _client.Dispose();
        _service.Dispose();
    }

    private async Task<HttpResponseMessage> PostTo(string path, IDocument page, (string Name, string Value)[] answers)
    {
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
        using var form = new FormUrlEncodedContent(
            [.. answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)), new("__RequestVerificationToken", token)]);
        return await _client.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    private async Task<IDocument> Read(Task<HttpResponseMessage> request)
    {
        using var response = await request;
        Path = response.RequestMessage!.RequestUri!.AbsolutePath;
        Status = response.StatusCode;
        return await Parse(response);
    }

    private static async Task<IDocument> Parse(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
}
