using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;

namespace Bosai.Web;

public interface IShelters
{
    Task<IReadOnlyList<string>> CapacityAsync();
}

public class CapacityModel(IShelters shelters) : PageModel // weak TDS1205
{
    public IReadOnlyList<string> Lines { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Lines = await shelters.CapacityAsync();
    }
}

[Authorize(Roles = "Bosai")]
public class CapacityStaffModel(IShelters shelters) : PageModel // safe TDS1205
{
    public IReadOnlyList<string> Lines { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Lines = await shelters.CapacityAsync();
    }
}

[AllowAnonymous]
public class MapModel : PageModel // safe TDS1205
{
    public void OnGet()
    {
    }
}

public class ControlHub : Hub
{
    public Task Open(int shelter) => Clients.All.SendAsync("opened", shelter);
}

[Authorize(Policy = "Bosai")]
public class ControlStaffHub : Hub
{
    public Task Open(int shelter) => Clients.All.SendAsync("opened", shelter);
}

[Route("/control")]
public partial class ControlPanel : ComponentBase // weak TDS1205
{
    [Inject]
    private IShelters Shelters { get; set; } = default!;

    private IReadOnlyList<string> _lines = [];

    protected override async Task OnInitializedAsync() => _lines = await Shelters.CapacityAsync();
}

[Route("/control/staff")]
[Authorize(Roles = "Bosai")]
public partial class ControlStaffPanel : ComponentBase // safe TDS1205
{
    [Inject]
    private IShelters Shelters { get; set; } = default!;

    private IReadOnlyList<string> _lines = [];

    protected override async Task OnInitializedAsync() => _lines = await Shelters.CapacityAsync();
}

public partial class App : ComponentBase;

// 部品(ルートなし)
public partial class LineList : ComponentBase // safe TDS1205
{
    [Parameter]
    public IReadOnlyList<string> Lines { get; set; } = [];
}
