using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Gyosei;

public class Ticket
{
    public int Id { get; set; }

    public int Number { get; set; }

    public bool Done { get; set; }
}

public class QueueContext(DbContextOptions<QueueContext> options) : DbContext(options)
{
    public DbSet<Ticket> Tickets => Set<Ticket>();
}

[Authorize]
public class MyTicketController : Controller
{
    [ResponseCache(Duration = 600)] public IActionResult Index() => View(); // weak TDS1218

    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)] public IActionResult History() => View(); // safe TDS1218
}
