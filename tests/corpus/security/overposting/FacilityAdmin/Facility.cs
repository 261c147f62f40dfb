using Microsoft.EntityFrameworkCore;

namespace Shisetsu.Data;

public class Facility
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string Description { get; set; } = "";

    public bool IsPublished { get; set; }

    public int OwnerSectionId { get; set; }

    public DateTimeOffset? ApprovedAt { get; set; }
}

public class FacilityInput
{
    public string Name { get; set; } = "";

    public string Description { get; set; } = "";
}

public class FacilityContext(DbContextOptions<FacilityContext> options) : DbContext(options)
{
    public DbSet<Facility> Facilities => Set<Facility>();
}
