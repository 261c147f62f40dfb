using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Toshokan.Components;

[Route("/books/{Genre}")]
[Authorize]
public partial class BookSearch : ComponentBase
{
    private List<string> _titles = [];
    private int _count;

    [Inject]
    private IDbContextFactory<LibraryContext> Contexts { get; set; } = default!;

    [Parameter]
    public string Genre { get; set; } = "";

    [SupplyParameterFromQuery(Name = "q")]
    public string? Query { get; set; }

    [SupplyParameterFromQuery]
    public int? Year { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var where = $"genre = '{Genre}'";
        _titles = await db.Database.SqlQueryRaw<string>($"SELECT title AS \"Value\" FROM books WHERE {where}").ToListAsync(); // weak TDS1001
        _count = await db.Database.SqlQuery<int>($"SELECT count(*)::int AS \"Value\" FROM books WHERE genre = {Genre}").SingleAsync(); // safe TDS1001
        if (Year is int year)
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE popularity SET hits = hits + 1 WHERE year = " + year); // safe TDS1001
        }

        if (!string.IsNullOrEmpty(Query))
        {
            await RememberAsync(db, Query);
        }
    }

    private static Task<int> RememberAsync(LibraryContext db, string words) =>
        db.Database.ExecuteSqlRawAsync("INSERT INTO searches (words) VALUES ('" + words.ToLowerInvariant() + "')"); // weak TDS1001
}

public class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options);
