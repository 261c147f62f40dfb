namespace TokyoDs.Analyzers.Tests.Security;

public sealed class DecisionWithoutAuditTests() : RuleTests("TDS1307")
{
    private static readonly (string, string) Database = ("Database.cs", """
        using Microsoft.EntityFrameworkCore;
        public class Application
        {
            public int Id { get; set; }
            public bool Approved { get; set; }
            public string? ApprovedBy { get; set; }
            public string Status { get; set; } = "";
            public string Purpose { get; set; } = "";
            public void Reject(string reason) => Status = reason;
        }
        public class ServiceDb : DbContext { public DbSet<Application> Applications => Set<Application>(); }
        """);

    [Fact]
    public Task A_decision_without_a_record_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        var staff = app.MapGroup("/staff").RequireAuthorization("staff");
        staff.MapPost("/{id}/approve", async (int id, ServiceDb db) =>
        {
            var application = await db.Applications.FindAsync(id);
            application!.Approved = true;
            await db.{|TDS1307:SaveChangesAsync|}();
        });
        staff.MapPost("/{id}/status", async (int id, string status, ServiceDb db) =>
        {
            (await db.Applications.FindAsync(id))!.Status = status;
            await db.{|TDS1307:SaveChangesAsync|}();
        });
        staff.MapPost("/{id}/reject", Reject);
        app.Run();

        static void Reject(int id, string reason, ServiceDb db)
        {
            db.Applications.Find(id)!.Reject(reason);
            db.{|TDS1307:SaveChanges|}();
        }
        """, Database);

    [Fact]
    public Task A_change_of_rights_without_a_record_is_reported() => Flags("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        [Authorize(Roles = "Admin")]
        public class RolesModel(UserManager<IdentityUser> users, ILogger<RolesModel> logger) : PageModel
        {
            public async Task<IActionResult> OnPostAsync(string id)
            {
                var result = await users.{|TDS1307:AddToRoleAsync|}((await users.FindByIdAsync(id))!, "Staff");
                if (!result.Succeeded)
                {
                    logger.LogError("Role of {Id} not changed", id);
                }

                return RedirectToPage();
            }
        }
        """);

    [Fact]
    public Task A_record_of_any_form_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        var staff = app.MapGroup("/staff").RequireAuthorization("staff");
        staff.MapPost("/a/{id}", async (int id, ServiceDb db, IAuditTrail audit) =>
        {
            (await db.Applications.FindAsync(id))!.Approved = true;
            await db.SaveChangesAsync();
            audit.Write("approved", id);
        });
        staff.MapPost("/b/{id}", async (int id, string me, ServiceDb db) =>
        {
            var application = await db.Applications.FindAsync(id);
            application!.Approved = true;
            application.ApprovedBy = me;
            await db.SaveChangesAsync();
        });
        app.Run();

        [Authorize(Roles = "Staff")]
        public class ReviewController(ServiceDb db, ILogger<ReviewController> logger) : Controller
        {
            [HttpPost]
            public async Task Approve(int id)
            {
                (await db.Applications.FindAsync(id))!.Approved = true;
                await db.SaveChangesAsync();
                Remember(id);
            }

            private void Remember(int id) => logger.LogInformation("{Id} approved", id);
        }
        public interface IAuditTrail { void Write(string what, int id); }
        """, Database);

    [Fact]
    public Task Records_kept_for_the_whole_service_are_fine() => IsSilent("""
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Diagnostics;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/{id}", (int id, ServiceDb db) =>
        {
            db.Applications.Find(id)!.Approved = true;
            db.SaveChanges();
        }).RequireAuthorization("staff");
        app.Run();
        class ChangeRecorder : SaveChangesInterceptor;
        """, Database);

    [Fact]
    public Task A_context_that_records_when_it_saves_is_fine() => IsSilent("""
        using Microsoft.EntityFrameworkCore;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/{id}", (int id, OwnDb db) =>
        {
            db.Permits.Find(id)!.Granted = true;
            db.SaveChanges();
        }).RequireAuthorization();
        app.Run();
        class Permit { public bool Granted { get; set; } }
        class OwnDb : DbContext
        {
            public DbSet<Permit> Permits => Set<Permit>();
            public override int SaveChanges() => base.SaveChanges();
        }
        """);

    [Fact]
    public Task Public_endpoints_and_other_changes_are_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/open/{id}", (int id, ServiceDb db) => { db.Applications.Find(id)!.Approved = false; db.SaveChanges(); }).AllowAnonymous();
        app.MapPost("/unsaid/{id}", (int id, ServiceDb db) => { db.Applications.Find(id)!.Approved = false; db.SaveChanges(); });
        app.MapPost("/mine/{id}", (int id, ServiceDb db) => { db.Applications.Find(id)!.Status = "submitted"; db.SaveChanges(); }).RequireAuthorization();
        app.MapPost("/purpose/{id}", (int id, ServiceDb db) => { db.Applications.Find(id)!.Purpose = ""; db.SaveChanges(); }).RequireAuthorization("staff");
        app.Run();
        """, Database);

    [Fact]
    public Task A_decision_in_one_update_is_reported() => Flags("""
        using Microsoft.EntityFrameworkCore;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/approve", (ServiceDb db) => db.Applications.{|TDS1307:ExecuteUpdateAsync|}(s => s.SetProperty(a => a.Approved, true))).RequireAuthorization("staff");
        app.MapPost("/rename", (ServiceDb db) => db.Applications.ExecuteUpdateAsync(s => s.SetProperty(a => a.Purpose, "other"))).RequireAuthorization("staff");
        app.Run();
        """, Database);

    [Fact]
    public Task A_service_that_forgets_the_record_others_keep_is_reported() => Flags("""
        public interface IAuditTrail { void Write(string action, string actor); }
        public class Decisions(ServiceDb db, IAuditTrail audit)
        {
            public void Approve(Application application, string actor)
            {
                application.Approved = true;
                db.SaveChanges();
                audit.Write("approve", actor);
            }

            public void Withdraw(Application application)
            {
                (application.Status, application.Purpose) = ("withdrawn", "");
                db.{|TDS1307:SaveChanges|}();
            }

            public void Rename(Application application)
            {
                application.Purpose = "other";
                db.SaveChanges();
            }

            public void Reopen(Application application)
            {
                application.Status = "open";
                db.SaveChanges();
            }
        }

        public class Desk(Decisions decisions, IAuditTrail audit)
        {
            public void Reopen(Application application, string actor)
            {
                decisions.Reopen(application);
                audit.Write("reopen", actor);
            }
        }
        """, Database);

    [Fact]
    public Task Services_of_a_project_without_an_audit_record_are_left_to_their_callers() => IsSilent("""
        public class Decisions(ServiceDb db)
        {
            public void Approve(Application application)
            {
                application.Approved = true;
                db.SaveChanges();
            }
        }
        """, Database);
}
