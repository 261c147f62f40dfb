using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;

namespace Zeimu.Data;

/// <summary>番号を型で包んだもの。中身は外へ出さない。</summary>
public readonly struct IndividualNumber
{
    private readonly byte[] _sealed;

    public IndividualNumber(byte[] sealedValue) => _sealed = sealedValue;

    public bool IsEmpty => _sealed is null;

    public override string ToString() => "************";
}

public class Taxpayer
{
    public int Id { get; set; }

    public string MyNumber { get; set; } = ""; // weak TDS1305

    public IndividualNumber Number { get; set; } // safe TDS1305

    public bool HasMyNumberCard { get; set; } // safe TDS1305

    public DateOnly? MyNumberCardExpiresOn { get; set; } // safe TDS1305
}

public class Dependent
{
    public int Id { get; set; }

    [MaxLength(12)]
    public string? 個人番号 { get; set; } // weak TDS1305

    public string 宛名番号 { get; set; } = ""; // safe TDS1305

    public bool 個人番号カードの有無 { get; set; } // safe TDS1305
}

public sealed record EmployeeRow(int Id, string KojinBango); // weak TDS1305

public sealed record CompanyRow(int Id, string HojinBango, string KaishaHojinTouBango); // safe TDS1305

public sealed class PayrollMessage
{
    public long IndividualNumber { get; init; } // weak TDS1305

    public long PayrollNumber { get; init; } // safe TDS1305

    public string DriverLicenseNumber { get; init; } = ""; // safe TDS1305
}

public class ZeimuDb(DbContextOptions<ZeimuDb> options) : DbContext(options)
{
    public DbSet<Taxpayer> Taxpayers => Set<Taxpayer>();

    public DbSet<Dependent> Dependents => Set<Dependent>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Taxpayer>().HasKey(t => t.MyNumber); // weak TDS1305
        modelBuilder.Entity<Dependent>().HasKey(d => d.Id); // safe TDS1305
        modelBuilder.Entity<Taxpayer>().Ignore(t => t.Number);
    }
}
