using System.Security.Claims;
using Grants;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddDbContext<GrantDb>(options => options.UseNpgsql(builder.Configuration.GetConnectionString("Grants")));
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

var grants = app.MapGroup("/grants").RequireAuthorization("examiner");
grants.MapPost("/{id:int}/approve", (int id, GrantDb db) => db.Grants.Where(g => g.Id == id).ExecuteUpdateAsync(s => s.SetProperty(g => g.Approved, true))); // weak TDS1307
grants.MapPost("/{id:int}/reject", async (int id, ClaimsPrincipal user, GrantDb db, TimeProvider time) => // safe TDS1307
{
    await db.Grants.Where(g => g.Id == id).ExecuteUpdateAsync(s => s.SetProperty(g => g.Approved, false));
    db.AuditRecords.Add(new AuditRecord { Target = id, Actor = user.FindFirstValue(ClaimTypes.NameIdentifier)!, At = time.GetUtcNow() });
    await db.SaveChangesAsync();
});
grants.MapPut("/{id:int}/summary", (int id, SummaryInput input, GrantDb db) => db.Grants.Where(g => g.Id == id).ExecuteUpdateAsync(s => s.SetProperty(g => g.Summary, input.Summary))); // safe TDS1307

app.Run();
