using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Portal;

[Route("/leave")]
[Route("/leave/{Area}")]
[Authorize]
public partial class Leave : ComponentBase
{
    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Parameter]
    public string? Area { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    public string? To { get; set; }

    [SupplyParameterFromQuery]
    public int Step { get; set; }

    [SupplyParameterFromForm(FormName = "leave")]
    public LeaveForm? Form { get; set; }

    protected override void OnInitialized()
    {
        if (Step > 0)
        {
            Navigation.NavigateTo("/steps/" + Step); // safe TDS1007
        }
        else if (!string.IsNullOrEmpty(To))
        {
            Navigation.NavigateTo(To, forceLoad: true); // weak TDS1007
        }
    }

    private void Submit()
    {
        var target = Form?.Target ?? "";
        Navigation.NavigateTo(target, new NavigationOptions { ForceLoad = true }); // weak TDS1007
    }

    private void SubmitSafely()
    {
        var target = Form?.Choice switch
        {
            LeaveChoice.Top => "/",
            LeaveChoice.City => "https://www.city.example.jp/",
            _ => "/leave",
        };
        Navigation.NavigateTo(target, new NavigationOptions { ForceLoad = true }); // safe TDS1007
    }

    private void Area1() => Navigation.NavigateTo($"areas/{Area}/map"); // safe TDS1007
}

public class LeaveForm
{
    public string? Target { get; set; }

    public LeaveChoice Choice { get; set; }
}

public enum LeaveChoice
{
    Top,
    City,
}
