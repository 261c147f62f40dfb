using Microsoft.EntityFrameworkCore;

namespace Fukushi.Cases;

public class CareCase
{
    public int Id { get; set; }

    public string AssignedTo { get; set; } = "";

    public string Summary { get; set; } = "";
}

public interface ICaseService
{
    Task<CareCase?> LoadAsync(int id);

    Task<CareCase?> LoadForAsync(int id, string staff);

    Task RewriteAsync(int id, string summary);

    Task RewriteOwnAsync(int id, string staff, string summary);
}

public sealed class CareDb(DbContextOptions<CareDb> options) : DbContext(options)
{
    public DbSet<CareCase> Cases => Set<CareCase>();
}

public sealed class CaseService(CareDb db) : ICaseService
{
    public async Task<CareCase?> LoadAsync(int id) =>
        await db.Cases.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id); // weak TDS1022

    public async Task<CareCase?> LoadForAsync(int id, string staff) =>
        await db.Cases.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id && c.AssignedTo == staff); // safe TDS1022

    public async Task RewriteAsync(int id, string summary)
    {
        await db.Cases.Where(c => c.Id == id).ExecuteUpdateAsync(s => s.SetProperty(c => c.Summary, summary)); // weak TDS1022
    }

    public async Task RewriteOwnAsync(int id, string staff, string summary)
    {
        await db.Cases.Where(c => c.Id == id && c.AssignedTo == staff).ExecuteUpdateAsync(s => s.SetProperty(c => c.Summary, summary)); // safe TDS1022
    }
}
