using System.Globalization;
using System.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Shisetsu.Pages;

[Route("/facility/{Name}")]
[Authorize]
public partial class FacilityDetail : ComponentBase
{
    [Parameter]
    public string Name { get; set; } = "";

    [SupplyParameterFromQuery(Name = "note")]
    public string? Note { get; set; }

    [SupplyParameterFromQuery]
    public string? Highlight { get; set; }

    [SupplyParameterFromQuery]
    public DateOnly? Day { get; set; }

    private MarkupString _note;

    protected override void OnParametersSet()
    {
        _note = (MarkupString)(Note?.Replace("\n", "<br>") ?? string.Empty); // weak TDS1005
        DayLabel = new MarkupString("<time>" + Day?.ToString("yyyy年M月d日", CultureInfo.GetCultureInfo("ja-JP")) + "</time>"); // safe TDS1005
        Title = new MarkupString(HttpUtility.HtmlEncode(Name).Replace("\n", "<br>")); // safe TDS1005
    }

    private MarkupString DayLabel { get; set; }

    private MarkupString Title { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "h1");
        builder.AddContent(1, Title);
        builder.CloseElement();
        builder.AddContent(2, _note);
        builder.AddContent(3, DayLabel);
        builder.AddContent(4, Name); // safe TDS1005
        builder.AddMarkupContent(5, Mark(Highlight)); // weak TDS1005
    }

    private static string Mark(string? text) => string.IsNullOrEmpty(text) ? "<mark></mark>" : $"<mark>{text}</mark>";
}
