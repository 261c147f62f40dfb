using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Oshirase;

[Route("/feeds")]
[Authorize]
public partial class Feeds : ComponentBase
{
    private readonly Dictionary<string, string> _known = new()
    {
        ["bosai"] = "https://bosai.city.example.jp/feed.xml",
        ["kosodate"] = "https://kosodate.city.example.jp/feed.xml",
    };

    private string? _error;
    private string _text = "";

    [Inject]
    private HttpClient Http { get; set; } = default!;

    [Inject]
    private FeedCache Cache { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "feed")]
    public string? Feed { get; set; }

    [SupplyParameterFromForm]
    public FeedForm? Form { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (Feed is null)
        {
            return;
        }

        if (_known.TryGetValue(Feed, out var url))
        {
            _text = await Http.GetStringAsync(url); // safe TDS1008
        }
        else
        {
            _text = await Http.GetStringAsync(Feed); // weak TDS1008
        }
    }

    private async Task AddAsync()
    {
        if (Form is not { Url: { } url } form)
        {
            _error = "URL を入力してください。";
            return;
        }

        await Cache.LoadAsync(form.Name, url);
        await Cache.LoadKnownAsync(form.Kind);
    }
}

public class FeedForm
{
    public string Name { get; set; } = "";

    public string? Url { get; set; }

    public FeedKind Kind { get; set; }
}

public enum FeedKind
{
    News,
    Events,
}
