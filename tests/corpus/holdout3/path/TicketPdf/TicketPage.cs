using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Seiriken;

[Route("/ticket")]
[Authorize]
public class TicketPage : ComponentBase
{
    [Inject]
    public ITicketFiles Files { get; set; } = default!;

    [SupplyParameterFromQuery]
    public string? Template { get; set; }

    [SupplyParameterFromQuery]
    public int Number { get; set; }

    protected string Text { get; private set; } = "";

    protected override async Task OnParametersSetAsync()
    {
        if (Template is not null)
        {
            Text = await Files.TemplateAsync(Template);
        }
        else
        {
            Text = await Files.NumberAsync(Number);
        }

        Text += await Files.LayoutAsync(Template ?? "standard");
    }
}
