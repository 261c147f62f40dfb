using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Calendar.SignIn;

[Route("/signed-in")]
[Authorize]
public sealed class SignedIn(NavigationManager navigation) : ComponentBase
{
    [SupplyParameterFromQuery(Name = "returnUrl")]
    private string? ReturnUrl { get; set; }

    [SupplyParameterFromQuery]
    private int? Month { get; set; }

    protected override void OnInitialized()
    {
        if (Month is { } month)
        {
            navigation.NavigateTo($"/calendar/{month}"); // safe TDS1007
            return;
        }

        navigation.NavigateTo(ReturnUrl ?? "/calendar", forceLoad: true); // weak TDS1007
    }
}
