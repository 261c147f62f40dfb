using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.WebUtilities;

namespace Portal;

[Route("/welcome/{Section}")]
[Authorize]
public partial class Welcome : ComponentBase
{
    private MarkupString _greeting;
    private MarkupString _section;
    private MarkupString _tab;

    [Inject]
    public NavigationManager Navigation { get; set; } = default!;

    [Parameter]
    public string? Section { get; set; }

    [SupplyParameterFromQuery(Name = "name")]
    public string? Name { get; set; }

    [SupplyParameterFromQuery]
    public int? Tab { get; set; }

    [SupplyParameterFromForm(FormName = "voice")]
    public Voice? Voice { get; set; }

    protected override void OnInitialized()
    {
        _greeting = new MarkupString($"<p>ようこそ、{Name} さん</p>"); // weak TDS1005
        _section = (MarkupString)("<h2>" + Section + "</h2>"); // weak TDS1005
        _tab = (MarkupString)("<h2>タブ " + Tab + "</h2>"); // safe TDS1005
    }

    protected override void OnParametersSet()
    {
        if (Section is "tax" or "moving" or "child")
        {
            _section = new MarkupString($"<h2 id=\"{Section}\">{Section}</h2>"); // safe TDS1005
        }

        _greeting = new($"<p>ようこそ、{WebUtility.HtmlEncode(Name)} さん</p>"); // safe TDS1005
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.AddContent(0, _greeting);
        builder.AddContent(1, Name); // safe TDS1005
        builder.AddMarkupContent(2, "<hr>"); // safe TDS1005
        if (Voice?.Text is { } text)
        {
            builder.AddMarkupContent(3, text.ReplaceLineEndings("<br>")); // weak TDS1005
        }

        if (Voice is { } voice)
        {
            builder.AddMarkupContent(4, WebUtility.HtmlEncode(voice.Text).ReplaceLineEndings("<br>")); // safe TDS1005
        }

        builder.AddContent(5, _section);
        builder.AddContent(6, _tab);
        builder.AddContent(7, Source());
    }

    private MarkupString Source()
    {
        var query = QueryHelpers.ParseQuery(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        return query.TryGetValue("utm_source", out var source) ? new MarkupString("<small>" + source + "</small>") : default; // weak TDS1005
    }
}

public class Voice
{
    public string Text { get; set; } = "";
}
