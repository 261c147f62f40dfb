using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Circle.Web;

public class Membership
{
    public int Id { get; set; }

    public string User { get; set; } = "";

    public bool Active { get; set; }
}

public class CircleDb(DbContextOptions<CircleDb> options) : DbContext(options)
{
    public DbSet<Membership> Memberships => Set<Membership>();
}

public interface IMemberService
{
    Task LeaveAsync(string user);

    Task<int> CountAsync();
}

public sealed class MemberService(CircleDb db) : IMemberService
{
    public async Task LeaveAsync(string user)
    {
        db.Memberships.RemoveRange(db.Memberships.Where(m => m.User == user));
        await db.SaveChangesAsync();
    }

    public Task<int> CountAsync() => db.Memberships.CountAsync(m => m.Active);
}

[Authorize]
[AutoValidateAntiforgeryToken]
public class MembersController(CircleDb db, IMemberService members) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Join()
    {
        db.Memberships.Add(new Membership { User = User.Identity!.Name!, Active = true });
        await db.SaveChangesAsync(); // weak TDS1217
        return RedirectToAction(nameof(Count));
    }

    [HttpPost]
    public async Task<IActionResult> JoinPosted()
    {
        db.Memberships.Add(new Membership { User = User.Identity!.Name!, Active = true });
        await db.SaveChangesAsync(); // safe TDS1217
        return RedirectToAction(nameof(Count));
    }

    [HttpGet("members/leave")]
    public async Task<IActionResult> Leave()
    {
        await members.LeaveAsync(User.Identity!.Name!); // weak TDS1217
        return RedirectToAction(nameof(Count));
    }

    [HttpPost("members/leave")]
    public async Task<IActionResult> LeavePosted()
    {
        await members.LeaveAsync(User.Identity!.Name!); // safe TDS1217
        return RedirectToAction(nameof(Count));
    }

    [HttpGet]
    public async Task<IActionResult> Count() => View(await members.CountAsync()); // safe TDS1217
}
