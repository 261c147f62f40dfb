using Microsoft.AspNetCore.Components;

namespace Portal;

/// <summary>Shown by pages; what it gets comes from them.</summary>
public partial class FacilityCard : ComponentBase
{
    private static readonly MarkupString Separator = new("<hr class=\"thin\">"); // safe TDS1005

    [Parameter]
    public MarkupString Body { get; set; }

    public static MarkupString Emphasis(string text) => new("<em>" + text + "</em>"); // weak TDS1005

    public static MarkupString Opening(TimeOnly from, TimeOnly to) => new($"<time>{from:HH:mm}</time>–<time>{to:HH:mm}</time>{Separator}"); // safe TDS1005
}
