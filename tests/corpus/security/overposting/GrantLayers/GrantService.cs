using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Hojokin.Api;

[Table("grant_application")]
public class GrantApplication
{
    [Key]
    public Guid Id { get; set; }

    public string Applicant { get; set; } = "";

    [MaxLength(400)]
    public string Plan { get; set; } = "";

    public decimal RequestedAmount { get; set; }

    public decimal? DecidedAmount { get; set; }

    public string Status { get; set; } = "draft";
}

public sealed record GrantRequest([property: MaxLength(400)] string Plan, decimal RequestedAmount)
{
    public GrantApplication ToApplication(string applicant) => new() { Applicant = applicant, Plan = Plan, RequestedAmount = RequestedAmount };
}

public sealed record GrantFilter(int Page = 1, string? Status = null);

public interface IGrantService
{
    Task RegisterAsync(GrantApplication application);

    Task MergeAsync(string applicant, GrantApplication changes);

    Task<IReadOnlyList<Guid>> FindAsync(string applicant, GrantFilter filter);
}

public sealed class GrantService(GrantDb db) : IGrantService
{
    public async Task RegisterAsync(GrantApplication application)
    {
        await db.AddAsync(application);
        await db.SaveChangesAsync();
    }

    public async Task MergeAsync(string applicant, GrantApplication changes)
    {
        var current = await db.Applications.SingleAsync(g => g.Applicant == applicant);
        changes.Id = current.Id;
        db.Entry(current).CurrentValues.SetValues(changes);
        await db.SaveChangesAsync();
    }

    public async Task<IReadOnlyList<Guid>> FindAsync(string applicant, GrantFilter filter) =>
        await db.Applications.Where(g => g.Applicant == applicant && (filter.Status == null || g.Status == filter.Status))
            .OrderBy(g => g.Id).Skip((filter.Page - 1) * 20).Take(20).Select(g => g.Id).ToListAsync();
}

public sealed class GrantDb(DbContextOptions<GrantDb> options) : DbContext(options)
{
    public DbSet<GrantApplication> Applications => Set<GrantApplication>();
}
