using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Cemetery.Register;

[Route("/register/{section}")]
[Authorize(Roles = "Cemetery")]
public partial class RegisterPage(IDbContextFactory<RegisterContext> factory) : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _closing = new();

    [Parameter]
    public string Section { get; set; } = "";

    [SupplyParameterFromQuery(Name = "row")]
    public int? Row { get; set; }

    [SupplyParameterFromQuery(Name = "order")]
    public string? Order { get; set; }

    public IReadOnlyList<string> Plots { get; private set; } = [];

    protected override async Task OnParametersSetAsync()
    {
        await using var db = await factory.CreateDbContextAsync(_closing.Token);
        List<string> found = [];
        TryOrder(Order, out var order, out var known);
        found.AddRange(await db.Database.SqlQueryRaw<string>("SELECT plot AS \"Value\" FROM plots ORDER BY " + known).ToListAsync(_closing.Token)); // safe TDS1001
        found.AddRange(await db.Database.SqlQueryRaw<string>("SELECT plot AS \"Value\" FROM plots ORDER BY " + order).ToListAsync(_closing.Token)); // weak TDS1001

        if (Row is { } row)
        {
            found.AddRange(await db.Database.SqlQueryRaw<string>("SELECT plot AS \"Value\" FROM plots WHERE row = {0}", row).ToListAsync(_closing.Token)); // safe TDS1001
        }

        var sections = Section.Split('-').Select(s => $"section = '{s}'").Aggregate((a, b) => a + " OR " + b);
        found.AddRange(await db.Database.SqlQueryRaw<string>($"SELECT plot AS \"Value\" FROM plots WHERE {sections}").ToListAsync(_closing.Token)); // weak TDS1001
        Plots = found;
    }

    public void Dispose() => _closing.Dispose();

    private static void TryOrder(string? requested, out string order, out string known)
    {
        order = string.IsNullOrEmpty(requested) ? "plot" : requested;
        known = requested == "newest" ? "created_at DESC" : "plot";
    }
}

public class RegisterContext(DbContextOptions<RegisterContext> options) : DbContext(options);
