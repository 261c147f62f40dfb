namespace TokyoDs.Analyzers.Tests.Security;

public sealed class RecordLoadedWithoutOwnerTests() : RuleTests("TDS1022")
{
    private static readonly (string, string) Database = ("Database.cs", """
        using Microsoft.EntityFrameworkCore;
        public class Application
        {
            public Guid Id { get; set; }
            public string ApplicantId { get; set; } = "";
            public string ReceiptToken { get; set; } = "";
        }
        public class Notice { public int Id { get; set; } public string ApproverUserId { get; set; } = ""; }
        public class ServiceDb : DbContext
        {
            public DbSet<Application> Applications => Set<Application>();
            public DbSet<Notice> Notices => Set<Notice>();
        }
        """);

    [Fact]
    public Task A_record_found_by_the_id_of_the_route_is_reported() => Flags("""
        using Microsoft.EntityFrameworkCore;
        var app = WebApplication.CreateBuilder(args).Build();
        var group = app.MapGroup("/applications").RequireAuthorization();
        group.MapGet("/{id}", async (Guid id, ServiceDb db) => await db.Applications.{|TDS1022:FindAsync|}(id));
        group.MapDelete("/{id}", Withdraw);
        app.Run();

        static async Task Withdraw(Guid id, ServiceDb db)
        {
            var found = await db.Applications.AsNoTracking().Where(application => application.Id == id).{|TDS1022:SingleAsync|}();
            db.Remove(found);
            await db.SaveChangesAsync();
        }
        """, Database);

    [Fact]
    public Task Actions_and_pages_are_reported() => Flags("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.EntityFrameworkCore;
        [Authorize]
        public class ApplicationsController(ServiceDb db) : Controller
        {
            public async Task<IActionResult> Details(string id)
            {
                var key = Guid.Parse(id);
                return View(await db.Applications.{|TDS1022:FirstOrDefaultAsync|}(a => a.Id == key));
            }
        }
        [Authorize]
        public class DetailsModel(ServiceDb db) : PageModel
        {
            [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
            public object? Shown { get; private set; }
            public void OnGet() => Shown = db.Applications.{|TDS1022:SingleOrDefault|}(a => a.Id == Id);
        }
        """, Database);

    [Fact]
    public Task A_condition_on_the_owner_is_fine() => IsSilent("""
        using System.Security.Claims;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.EntityFrameworkCore;
        [Authorize]
        public class ApplicationsController(ServiceDb db) : Controller
        {
            public async Task<IActionResult> Details(Guid id)
            {
                var me = HttpContext.User.FindFirstValue(ClaimTypes.NameIdentifier);
                return View(await db.Applications.FirstOrDefaultAsync(a => a.Id == id && a.ApplicantId == me));
            }

            public async Task<IActionResult> Edit(Guid id)
            {
                var found = await db.Applications.FindAsync(id);
                return found is null || !IsMine(found) ? NotFound() : View(found);
            }

            private bool IsMine(Application application) => application.ApplicantId == User.Identity!.Name;
        }
        """, Database);

    [Fact]
    public Task Authorization_of_the_record_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.EntityFrameworkCore;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/{id}", async (Guid id, ServiceDb db, IRights rights) =>
            await db.Applications.FindAsync(id) is { } found && rights.CanRead(found) ? Results.Ok(found) : Results.NotFound()).RequireAuthorization();
        app.Run();
        interface IRights { bool CanRead(Application application); }
        """, Database);

    [Fact]
    public Task Staff_and_public_endpoints_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.EntityFrameworkCore;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/public/{id}", async (Guid id, ServiceDb db) => await db.Applications.FindAsync(id)).AllowAnonymous();
        app.MapGet("/open/{id}", async (Guid id, ServiceDb db) => await db.Applications.FindAsync(id));
        app.MapGet("/staff/{id}", async (Guid id, ServiceDb db) => await db.Applications.FindAsync(id)).RequireAuthorization("staff");
        app.Run();
        [Authorize(Roles = "Staff")]
        public class ReviewController(ServiceDb db) : Controller
        {
            public async Task<IActionResult> Details(Guid id) => View(await db.Applications.FindAsync(id));
        }
        """, Database);

    [Fact]
    public Task Records_without_an_owner_and_secret_keys_are_fine() => IsSilent("""
        using Microsoft.EntityFrameworkCore;
        var app = WebApplication.CreateBuilder(args).Build();
        var group = app.MapGroup("/").RequireAuthorization();
        group.MapGet("/notices/{id}", async (int id, ServiceDb db) => await db.Notices.FindAsync(id));
        group.MapGet("/receipts/{token}", async (string token, ServiceDb db) => await db.Applications.FirstOrDefaultAsync(a => a.ReceiptToken == token));
        group.MapGet("/first", async (ServiceDb db) => await db.Applications.FirstOrDefaultAsync());
        app.Run();
        """, Database);

    [Fact]
    public Task Code_that_is_no_handler_is_not_judged() => IsSilent("""
        public class Applications(ServiceDb db)
        {
            public ValueTask<Application?> Load(Guid id) => db.Applications.FindAsync(id);
        }
        """, Database);

    [Fact]
    public Task Records_changed_or_deleted_in_place_are_reported() => Flags("""
        using System.Security.Claims;
        using Microsoft.EntityFrameworkCore;
        var app = WebApplication.CreateBuilder(args).Build();
        var group = app.MapGroup("/applications").RequireAuthorization();
        group.MapDelete("/{id}", (Guid id, ServiceDb db) => db.Applications.Where(a => a.Id == id).{|TDS1022:ExecuteDeleteAsync|}());
        group.MapPut("/{id}", (Guid id, ServiceDb db) => db.Applications.Where(a => a.Id == id).{|TDS1022:ExecuteUpdateAsync|}(s => s.SetProperty(a => a.ReceiptToken, "")));
        group.MapPost("/some", (Guid[] ids, ServiceDb db) => db.Applications.Where(a => ids.Contains(a.Id)).{|TDS1022:ToListAsync|}());
        group.MapGet("/", (string state, ServiceDb db) => db.Applications.Where(a => a.ReceiptToken == state).ToListAsync());
        group.MapDelete("/mine/{id}", (Guid id, ClaimsPrincipal user, ServiceDb db) => db.Applications.Where(a => a.Id == id && a.ApplicantId == user.Identity!.Name).ExecuteDeleteAsync());
        app.Run();
        """, Database);

    [Fact]
    public Task Methods_of_a_hub_are_reported() => Flags("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.SignalR;
        [Authorize]
        public class ApplicationsHub(ServiceDb db) : Hub
        {
            public async Task<string> Read(Guid id) => (await db.Applications.{|TDS1022:FindAsync|}(id))!.ReceiptToken;
            public async Task<string?> ReadMine(Guid id) => await db.Applications.FindAsync(id) is { } found && found.ApplicantId == Context.UserIdentifier ? found.ReceiptToken : null;
        }
        """, Database);

    [Fact]
    public Task A_tenant_filter_that_is_left_out_is_reported() => Flags("""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.EntityFrameworkCore;
        public class Letter { public int Id { get; set; } public string TenantCode { get; set; } = ""; }
        public class TenantDb : DbContext
        {
            public DbSet<Letter> Letters => Set<Letter>();
            private void Configure(dynamic model) => model.HasQueryFilter("tenant");
        }

        [Authorize(Roles = "Staff")]
        public class LettersController(TenantDb db) : Controller
        {
            [HttpGet] public async Task<IActionResult> Show(int id) => View(await db.Letters.SingleAsync(l => l.Id == id));
            [HttpGet] public async Task<IActionResult> ShowAll(int id) => View(await db.Letters.IgnoreQueryFilters().{|TDS1022:SingleAsync|}(l => l.Id == id));
            [HttpGet] public async Task<IActionResult> ShowDeleted(int id) => View(await db.Letters.IgnoreQueryFilters(["deleted"]).SingleAsync(l => l.Id == id));
            [HttpGet, Authorize(Roles = "SystemAdmin")] public async Task<IActionResult> ShowAny(int id) => View(await db.Letters.IgnoreQueryFilters().SingleAsync(l => l.Id == id));
        }
        """);
}
