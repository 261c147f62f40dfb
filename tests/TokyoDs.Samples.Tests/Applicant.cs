using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TokyoDs.Tests.Samples;

/// <summary>Somebody at a browser: cookies, pages, forms; no script.</summary>
public sealed class Applicant : IDisposable
{
    private readonly HttpClient _client;
    private readonly Dictionary<string, string> _cookies;
    private readonly IBrowsingContext _pages = BrowsingContext.New(AngleSharp.Configuration.Default);

    private Applicant(Uri address, Dictionary<string, string> cookies)
    {
        _cookies = cookies;
        _client = new(new Browser(cookies)) { BaseAddress = address };
    }

    public HttpStatusCode Status { get; private set; }

    public IDocument Page { get; private set; } = null!;

    public string Heading => Page.QuerySelector("h1")!.TextContent.Trim();

    /// <summary>The labels of everything the applicant is asked to type in and that is required.</summary>
    public IReadOnlyList<string> Asked =>
        [.. Page.QuerySelectorAll("[aria-required=true]").Select(input => Page.QuerySelector($"label[for='{input.Id}']")!.ChildNodes[0].TextContent.Trim())];

    /// <summary>What is said about a field before it is typed in.</summary>
    public string HintOf(string field) =>
        string.Join(' ', Field(field).GetAttribute("aria-describedby")!.Split(' ').Select(id => Page.GetElementById(id)!).Where(text => text.ClassList.Contains("tds-hint")).Select(text => text.TextContent));

    /// <summary>What stands in a field.</summary>
    public string Typed(string field) => Field(field) is IHtmlTextAreaElement area ? area.Value : ((IHtmlInputElement)Field(field)).Value;

    public static async Task<Applicant> SignIn(Uri address, string corporateNumber, bool agrees = true, string language = "ja")
    {
        var applicant = new Applicant(address, []);
        await applicant.Get("/?lang=" + language);
        await applicant.Post(new Dictionary<string, string> { ["CorporateNumber"] = corporateNumber });
        if (agrees)
        {
            await applicant.Press("Agree");
        }

        return applicant;
    }

    /// <summary>The same person at a page that was loaded before, such as in another tab.</summary>
    public Applicant At(IDocument page) => new(_client.BaseAddress!, _cookies) { Page = page };

    public Task Get(string path) => Load(_client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Presses a button of the page that leads elsewhere than its form.</summary>
    public Task Press(string handler) => Post(new Dictionary<string, string>(), handler);

    /// <summary>Sends the form of the page as it is, with what the applicant changed.</summary>
    public Task Post(IReadOnlyDictionary<string, string> changes, string? handler = null)
    {
        var form = Page.QuerySelectorAll<IHtmlFormElement>("main form").Single();
        var fields = new Dictionary<string, string>();
        foreach (var input in form.QuerySelectorAll<IHtmlInputElement>("input[name]").Where(input => input.Type != "radio" || input.IsChecked))
        {
            fields[input.Name!] = input.Value;
        }

        foreach (var area in form.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name]"))
        {
            fields[area.Name!] = area.Value;
        }

        foreach (var (name, value) in changes)
        {
            fields[name] = value;
        }

        var target = handler is null
            ? form.GetAttribute("action") is { Length: > 0 } action ? action : Page.Url
            : form.QuerySelector($"button[formaction*='handler={handler}']")!.GetAttribute("formaction")!;
        return Load(_client.PostAsync(new Uri(_client.BaseAddress!, target), new FormUrlEncodedContent(fields)));
    }

    /// <summary>Chooses a file in the form that has a field for it and presses its button.</summary>
    public Task HandIn(string field, string fileName, byte[] content)
    {
        var form = Page.QuerySelectorAll<IHtmlFormElement>("main form").Single(form => form.QuerySelector($"[name='{field}']") is not null);
        var fields = new MultipartFormDataContent { { new ByteArrayContent(content), field, fileName } };
        foreach (var input in form.QuerySelectorAll<IHtmlInputElement>("input[name][type=hidden]"))
        {
            fields.Add(new StringContent(input.Value), input.Name!);
        }

        return Load(_client.PostAsync(new Uri(_client.BaseAddress!, form.QuerySelector("button[formaction]")!.GetAttribute("formaction")!), fields));
    }

    public void Dispose()
    {
        _pages.Dispose();
        _client.Dispose();
    }

    private IElement Field(string name) => Page.QuerySelector($"[name='{name}']") ?? throw new InvalidOperationException($"The page has no field {name}.");

    private async Task Load(Task<HttpResponseMessage> answer)
    {
        using var response = await answer;
        Status = response.StatusCode;
        var html = await response.Content.ReadAsStringAsync();
        Page = await _pages.OpenAsync(page => page.Content(html).Address(response.RequestMessage!.RequestUri!.AbsoluteUri));
    }

    /// <summary>Keeps cookies as browsers do on this machine, where they send secure ones over HTTP too, and follows redirects.</summary>
    private sealed class Browser(Dictionary<string, string> cookies) : DelegatingHandler(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await Ask(request, cancellationToken);
            while (response.Headers.Location is { } location)
            {
                var next = new Uri(request.RequestUri!, location);
                response.Dispose();
                request = new(HttpMethod.Get, next);
                response = await Ask(request, cancellationToken);
            }

            return response;
        }

        private async Task<HttpResponseMessage> Ask(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            var response = await base.SendAsync(request, cancellationToken);
            foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                var parts = cookie.Split(';')[0].Split('=', 2);
                cookies[parts[0]] = parts[1];
            }

            return response;
        }
    }
}
