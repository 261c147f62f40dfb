using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;

namespace Facility.Admin.Data;

public class Room
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int Seats { get; set; }

    public bool IsPublished { get; set; }

    public string? OwnerId { get; set; }
}

public class RoomForm
{
    [Required, StringLength(80)]
    public string Name { get; set; } = "";

    [Range(1, 2000)]
    public int Seats { get; set; }
}

public class AdminContext : DbContext
{
    public AdminContext(DbContextOptions<AdminContext> options) : base(options)
    {
    }

    public DbSet<Room> Rooms { get; set; } = default!;
}
