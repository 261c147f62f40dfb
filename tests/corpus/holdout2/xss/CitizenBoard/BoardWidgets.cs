using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Board.Widgets;

[Route("/board")]
[Authorize]
public class BoardPage : ComponentBase
{
    [Parameter]
    [SupplyParameterFromQuery(Name = "tag")]
    public string? Tag { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int PageNumber { get; set; }

    [SupplyParameterFromQuery]
    public string? Notice { get; set; }

    [Inject]
    public HtmlEncoder Encoder { get; set; } = default!;

    private MarkupString _heading;

    protected override void OnParametersSet()
    {
        _heading = new MarkupString("<h1>" + Encoder.Encode(Tag ?? "") + "</h1>"); // safe TDS1005
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "section");
        builder.AddContent(1, _heading);
        builder.AddContent(2, Notice); // safe TDS1005
        builder.AddMarkupContent(3, Pager()); // safe TDS1005
        builder.AddMarkupContent(4, Chips()); // weak TDS1005
        builder.AddContent(5, (MarkupString)$"<p>{Notice}</p>"); // weak TDS1005
        builder.CloseElement();
    }

    private string Pager()
    {
        var html = new StringBuilder("<nav>");
        for (var i = Math.Max(1, PageNumber - 2); i <= PageNumber + 2; i++)
        {
            html.Append("<a href=\"/board?page=").Append(i).Append("\">").Append(i).Append("</a>");
        }

        return html.Append("</nav>").ToString();
    }

    private string Chips()
    {
        var chips = (Tag ?? "").Split(',', StringSplitOptions.TrimEntries).Select(t => $"<li>{t}</li>");
        return $"<ul>{string.Concat(chips)}</ul>";
    }
}
