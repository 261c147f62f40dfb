using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Daicho.Saving;

public class LedgerRow
{
    public int Id { get; set; }

    public int Amount { get; set; }
}

public class LedgerContext(DbContextOptions<LedgerContext> options) : DbContext(options)
{
    public DbSet<LedgerRow> Rows => Set<LedgerRow>();
}
