using System.Security.Claims;
using Microsoft.EntityFrameworkCore;

public class VolunteerEntry
{
    public int Id { get; set; }

    public string OwnerId { get; set; } = "";

    public string Activity { get; set; } = "";

    public int Points { get; set; }
}

public class Activity
{
    public int Id { get; set; }

    public string Title { get; set; } = "";

    public bool Featured { get; set; }
}

public class VolunteerDb(DbContextOptions<VolunteerDb> options) : DbContext(options)
{
    public DbSet<VolunteerEntry> Entries => Set<VolunteerEntry>();

    public DbSet<Activity> Activities => Set<Activity>();
}
