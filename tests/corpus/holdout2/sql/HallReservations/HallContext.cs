using Microsoft.EntityFrameworkCore;

namespace Hall.Reservations.Data;

public class Slot
{
    public int Id { get; set; }
    public string HallCode { get; set; } = "";
    public DateOnly Day { get; set; }
    public bool Taken { get; set; }
}

public class HallContext(DbContextOptions<HallContext> options) : DbContext(options)
{
    public DbSet<Slot> Slots => Set<Slot>();
}
