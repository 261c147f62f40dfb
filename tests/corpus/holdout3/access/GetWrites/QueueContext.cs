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
    [ResponseCache(Duration = 600)] // weak TDS1218
    public IActionResult Index() => View();

    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)] // safe TDS1218
    public IActionResult History() => View();
}
