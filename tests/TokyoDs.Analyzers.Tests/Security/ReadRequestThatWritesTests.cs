namespace TokyoDs.Analyzers.Tests.Security;

public sealed class ReadRequestThatWritesTests() : RuleTests("TDS1217")
{
    private static readonly (string, string) Database = ("Database.cs", """
        using Microsoft.EntityFrameworkCore;
        public class Application { public int Id { get; set; } public string Status { get; set; } = ""; public int ViewCount { get; set; } }
        public class AccessLog { public string Path { get; set; } = ""; }
        public class ServiceDb : DbContext
        {
            public DbSet<Application> Applications => Set<Application>();
            public DbSet<AccessLog> AccessLogs => Set<AccessLog>();
        }
        """);

    [Fact]
    public Task Minimal_endpoints_for_GET_that_write_are_reported() => Flags("""
        using Microsoft.EntityFrameworkCore;
        using System.Net.Mail;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/applications/{id}/withdraw", async (int id, ServiceDb db) =>
        {
            var application = await db.Applications.FindAsync(id);
            application!.Status = "withdrawn";
            await db.{|TDS1217:SaveChangesAsync|}();
        });
        app.MapGet("/clean", (ServiceDb db) => db.Applications.{|TDS1217:ExecuteDeleteAsync|}());
        app.MapMethods("/remove", ["GET", "POST"], Remove);
        app.MapGet("/remind", (SmtpClient mail) => mail.{|TDS1217:Send|}("a@example.jp", "b@example.jp", "s", "b"));
        app.Run();

        static void Remove(int id, ServiceDb db)
        {
            db.Remove(db.Applications.Find(id)!);
            db.{|TDS1217:SaveChanges|}();
        }
        """, Database);

    [Fact]
    public Task Actions_and_pages_for_GET_that_write_are_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        public class ApplicationsController(ServiceDb db) : Controller
        {
            [HttpGet("delete/{id}")]
            public async Task<IActionResult> Delete(int id)
            {
                db.Applications.Remove((await db.Applications.FindAsync(id))!);
                await db.{|TDS1217:SaveChangesAsync|}();
                return RedirectToAction("Index");
            }

            public async Task<IActionResult> Approve(int id)
            {
                (await db.Applications.FindAsync(id))!.Status = "approved";
                await db.{|TDS1217:SaveChangesAsync|}();
                return RedirectToAction("Index");
            }
        }
        public class WithdrawModel(ServiceDb db) : PageModel
        {
            public async Task OnGetAsync(int id)
            {
                db.Remove((await db.Applications.FindAsync(id))!);
                await db.{|TDS1217:SaveChangesAsync|}();
            }
        }
        """, Database);

    [Fact]
    public Task Accounts_changed_by_a_link_are_reported() => Flags("""
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Mvc;
        public class StaffController(UserManager<IdentityUser> users) : Controller
        {
            [HttpGet]
            public async Task Promote(string id) => await users.{|TDS1217:AddToRoleAsync|}((await users.FindByIdAsync(id))!, "Admin");
        }
        """, Database);

    [Fact]
    public Task Writing_on_other_methods_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/", (Application application, ServiceDb db) => { db.Add(application); db.SaveChanges(); });
        app.MapMethods("/x", ["PUT"], (Application application, ServiceDb db) => { db.Update(application); db.SaveChanges(); });
        app.MapGet("/", (ServiceDb db) => db.Applications.Count());
        app.Run();
        public class ApplicationsController(ServiceDb db) : Controller
        {
            [HttpPost] public void Delete(Application application) { db.Remove(application); db.SaveChanges(); }
            [AcceptVerbs("POST", "PUT")] public void Save(Application application) { db.Update(application); db.SaveChanges(); }
            [NonAction] public void Helper(Application application) { db.Update(application); db.SaveChanges(); }
        }
        public class EditModel(ServiceDb db) : PageModel
        {
            public void OnPost(Application application) { db.Update(application); db.SaveChanges(); }
        }
        """, Database);

    [Fact]
    public Task Access_logs_and_counters_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class ApplicationsController(ServiceDb db) : Controller
        {
            [HttpGet]
            public async Task<IActionResult> Details(int id)
            {
                var application = await db.Applications.FindAsync(id);
                application!.ViewCount++;
                db.AccessLogs.Add(new AccessLog { Path = Request.Path });
                await db.SaveChangesAsync();
                return View(application);
            }
        }
        """, Database);

    [Fact]
    public Task Protocol_steps_secret_links_and_Development_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/signin/callback", (ServiceDb db) => { db.Add(new Application()); db.SaveChanges(); });
        app.MapGet("/confirm", (string token, ServiceDb db) => { db.Add(new Application()); db.SaveChanges(); });
        if (app.Environment.IsDevelopment())
        {
            app.MapGet("/seed", (ServiceDb db) => { db.Add(new Application()); db.SaveChanges(); });
        }

        app.Run();
        """, Database);

    [Fact]
    public Task Code_outside_of_handlers_is_fine() => IsSilent("""
        public class Applications(ServiceDb db)
        {
            public void Get(Application application) { db.Add(application); db.SaveChanges(); }
        }
        """, Database);

    [Fact]
    public Task A_service_that_saves_a_change_is_reported_where_it_is_called() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public interface IMembers { Task LeaveAsync(string user); Task<int> CountAsync(); Task AddVisitAsync(string user); }
        public class Members(ServiceDb db) : IMembers
        {
            public async Task LeaveAsync(string user)
            {
                db.Applications.Remove(db.Applications.First());
                await db.SaveChangesAsync();
            }

            public async Task AddVisitAsync(string user)
            {
                db.AccessLogs.Add(new AccessLog());
                await db.SaveChangesAsync();
            }

            public Task<int> CountAsync() => Task.FromResult(1);
        }

        public class MembersController(IMembers members) : Controller
        {
            [HttpGet] public async Task Leave() { await members.AddVisitAsync("a"); await members.{|TDS1217:LeaveAsync|}("a"); }
            [HttpPost] public async Task LeaveNow() => await members.LeaveAsync("a");
            [HttpGet] public async Task<int> Count() => await members.CountAsync();
        }

        public static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapGet("/leave", (Members members) => members.{|TDS1217:LeaveAsync|}("a"));
                app.MapPost("/leave", (Members members) => members.LeaveAsync("a"));
            }
        }
        """, Database);

    [Fact]
    public Task A_service_of_two_kinds_and_one_that_is_not_seen_are_fine() => IsSilent("""
        public interface IMembers { Task LeaveAsync(); }
        public interface IQueue { Task AddAsync(); }
        public class Members(ServiceDb db) : IMembers { public Task LeaveAsync() { db.Remove(new Application()); return db.SaveChangesAsync(); } }
        public class NoMembers : IMembers { public Task LeaveAsync() => Task.CompletedTask; }
        public static class Endpoints
        {
            public static void Map(WebApplication app)
            {
                app.MapGet("/leave", (IMembers members) => members.LeaveAsync());
                app.MapGet("/add", (IQueue queue) => queue.AddAsync());
            }
        }
        """, Database);

    [Fact]
    public Task A_counter_in_one_update_is_fine() => Flags("""
        using Microsoft.EntityFrameworkCore;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/view", (ServiceDb db) => db.Applications.ExecuteUpdateAsync(s => s.SetProperty(a => a.ViewCount, a => a.ViewCount + 1)));
        app.MapGet("/close", (ServiceDb db) => db.Applications.{|TDS1217:ExecuteUpdateAsync|}(s => s.SetProperty(a => a.Status, "closed").SetProperty(a => a.ViewCount, 0)));
        app.Run();
        """, Database);
}
