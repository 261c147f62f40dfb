using Microsoft.EntityFrameworkCore;

namespace Kyodo.Multi;

public interface ITenant
{
    string Code { get; }
}

public class PermitLetter
{
    public int Id { get; set; }

    public string TenantCode { get; set; } = "";

    public string Body { get; set; } = "";
}

// 全問合せに団体コードの条件が付く
public sealed class TenantDb(DbContextOptions<TenantDb> options, ITenant tenant) : DbContext(options)
{
    public DbSet<PermitLetter> Letters => Set<PermitLetter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PermitLetter>().HasQueryFilter(l => l.TenantCode == tenant.Code);
    }
}
