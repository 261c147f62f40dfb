using Microsoft.EntityFrameworkCore;

namespace Shinsei;

public enum ApplicationState
{
    Received,
    Returned,
    Approved,
}

public class Application
{
    public int Id { get; set; }

    public string Subject { get; set; } = "";

    public ApplicationState State { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }
}

public class ShinseiContext(DbContextOptions<ShinseiContext> options) : DbContext(options)
{
    public DbSet<Application> Applications => Set<Application>();
}
