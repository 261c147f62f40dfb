using Microsoft.EntityFrameworkCore;

namespace Grants;

public record SummaryInput(string Summary);

public class Grant
{
    public int Id { get; set; }

    public bool Approved { get; set; }

    public string Summary { get; set; } = "";
}

public class AuditRecord
{
    public int Id { get; set; }

    public int Target { get; set; }

    public string Actor { get; set; } = "";

    public DateTimeOffset At { get; set; }
}

public class GrantDb(DbContextOptions<GrantDb> options) : DbContext(options)
{
    public DbSet<Grant> Grants => Set<Grant>();

    public DbSet<AuditRecord> AuditRecords => Set<AuditRecord>();
}
