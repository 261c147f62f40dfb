using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Portal.Texts;

namespace Portal;

[Route("/facility/{Slug}")]
[Authorize]
public partial class Facility(IFacilityTexts texts) : ComponentBase
{
    private readonly List<MarkupString> _parts = [];

    [Parameter]
    public required string Slug { get; set; }

    [Parameter]
    [SupplyParameterFromQuery]
    public string[] Highlight { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        _parts.Add(FacilityCard.Emphasis(Slug));
        _parts.Add(FacilityCard.Opening(new TimeOnly(9, 0), new TimeOnly(17, 0)));
        var title = await texts.TitleAsync(Slug);
        _parts.Add((MarkupString)title); // weak TDS1005
        var fixedTitle = await texts.FixedTitleAsync(Slug);
        _parts.Add((MarkupString)fixedTitle); // safe TDS1005
        _parts.AddRange(Highlight.Select(word => new MarkupString($"<mark>{word}</mark>"))); // weak TDS1005
        _parts.AddRange(Highlight.Select(word => new MarkupString($"<mark>{word.Length}</mark>"))); // safe TDS1005
    }
}
