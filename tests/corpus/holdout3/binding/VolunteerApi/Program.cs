using System.Security.Claims;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddDbContext<VolunteerDb>(options => options.UseNpgsql(builder.Configuration.GetConnectionString("Volunteer")));
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

var api = app.MapGroup("/volunteer").RequireAuthorization();

api.MapPost("/entries", async (VolunteerEntry entry, VolunteerDb db) => // weak TDS1020
{
    db.Entries.Add(entry);
    await db.SaveChangesAsync();
    return Results.Created();
});

api.MapPost("/entries/input", async (EntryInput input, ClaimsPrincipal user, VolunteerDb db) => // safe TDS1020
{
    db.Entries.Add(new VolunteerEntry { Activity = input.Activity, OwnerId = user.FindFirstValue(ClaimTypes.NameIdentifier)! });
    await db.SaveChangesAsync();
    return Results.Created();
});

api.MapPut("/activities", async (Activity activity, VolunteerDb db) => // weak TDS1020
{
    db.Entry(activity).State = EntityState.Modified;
    await db.SaveChangesAsync();
});

api.MapPut("/activities/title", async (TitleInput input, VolunteerDb db) => // safe TDS1020
{
    await db.Activities.Where(a => a.Id == input.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.Title, input.Title));
});

api.MapGet("/entries/{id:int}", async (int id, VolunteerDb db) => await db.Entries.FindAsync(id)); // weak TDS1022

api.MapGet("/entries/mine/{id:int}", async (int id, ClaimsPrincipal user, VolunteerDb db) =>
    await db.Entries.FirstOrDefaultAsync(e => e.Id == id && e.OwnerId == user.FindFirstValue(ClaimTypes.NameIdentifier))); // safe TDS1022

api.MapGet("/activities/{id:int}", async (int id, VolunteerDb db) => await db.Activities.FindAsync(id)); // safe TDS1022

api.MapDelete("/entries/{id:int}", (int id, VolunteerDb db) => db.Entries.Where(e => e.Id == id).ExecuteDeleteAsync()); // weak TDS1022

api.MapDelete("/entries/mine/{id:int}", (int id, ClaimsPrincipal user, VolunteerDb db) =>
    db.Entries.Where(e => e.Id == id && e.OwnerId == user.FindFirstValue(ClaimTypes.NameIdentifier)).ExecuteDeleteAsync()); // safe TDS1022

app.Run();

public record EntryInput(string Activity);

public record TitleInput(int Id, string Title);
