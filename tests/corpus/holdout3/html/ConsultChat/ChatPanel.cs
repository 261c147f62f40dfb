using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Sodan.Chat;

[Route("/chat")]
[Authorize]
public class ChatPanel : ComponentBase
{
    [SupplyParameterFromQuery]
    public string? Topic { get; set; }

    [SupplyParameterFromQuery]
    public int Room { get; set; }

    private MarkupString Title => new("<h1>" + Topic + "</h1>"); // weak TDS1005

    private MarkupString RoomTitle => new($"<h2>{Room}</h2>"); // safe TDS1005

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.AddContent(0, Title);
        builder.AddContent(1, RoomTitle);
        builder.AddContent(2, Topic); // safe TDS1005
        builder.AddMarkupContent(3, $"<p>{Topic ?? "一般"}</p>"); // weak TDS1005
        builder.AddMarkupContent(4, "<hr>"); // safe TDS1005
        builder.AddContent(5, (MarkupString)TopicIcon()); // safe TDS1005
    }

    private string TopicIcon() => Topic switch
    {
        "tax" => "<i class=\"icon-tax\"></i>",
        "child" => "<i class=\"icon-child\"></i>",
        _ => "<i class=\"icon-other\"></i>",
    };
}
