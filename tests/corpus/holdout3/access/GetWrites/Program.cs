using Gyosei;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddDbContext<QueueContext>(options => options.UseNpgsql(builder.Configuration.GetConnectionString("Queue")));
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

var tickets = app.MapGroup("/tickets").RequireAuthorization();
tickets.MapGet("/clear", (QueueContext db) => db.Tickets.Where(t => t.Done).ExecuteDeleteAsync()); // weak TDS1217
tickets.MapPost("/clear", (QueueContext db) => db.Tickets.Where(t => t.Done).ExecuteDeleteAsync()); // safe TDS1217
tickets.MapGet("/waiting", (QueueContext db) => db.Tickets.CountAsync(t => !t.Done)); // safe TDS1217
tickets.MapGet("/{number:int}/done", (int number, QueueContext db) => db.Tickets.Where(t => t.Number == number).ExecuteUpdateAsync(s => s.SetProperty(t => t.Done, true))); // weak TDS1217
tickets.MapPut("/{number:int}/done", (int number, QueueContext db) => db.Tickets.Where(t => t.Number == number).ExecuteUpdateAsync(s => s.SetProperty(t => t.Done, true))); // safe TDS1217

app.Run();
