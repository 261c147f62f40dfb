using Microsoft.EntityFrameworkCore;

namespace Shisetsu.Data;

public class Hall
{
    public int Id { get; set; }

    public string Title { get; set; } = "";

    public int Capacity { get; set; }

    public bool Published { get; set; }
}

public class Equipment
{
    public int Id { get; set; }

    public string Title { get; set; } = "";

    public decimal Fee { get; set; }
}

public class ShisetsuContext(DbContextOptions<ShisetsuContext> options) : DbContext(options)
{
    public DbSet<Hall> Halls => Set<Hall>();

    public DbSet<Equipment> Equipment => Set<Equipment>();
}
