using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
{
    options.SlidingExpiration = false;
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    options.ExpireTimeSpan = TimeSpan.FromHours(8);
});
builder.Services.AddAuthorization();
builder.Services.AddControllers();
builder.Services.AddSignalR();
builder.Services.AddSingleton<VisitBook>();
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthentication();
app.UseAuthorization();

app.MapGet("/visits/{day}", (DateOnly day, VisitBook book) => book.Count(day)); // weak TDS1205
app.MapGet("/guide", () => "窓口の案内").AllowAnonymous(); // safe TDS1205
app.MapGet("/visits/total", (VisitBook book) => book.Total()).RequireAuthorization(); // safe TDS1205

var desk = app.MapGroup("/desk").RequireAuthorization("desk");
desk.MapPut("/visits/{day}", (DateOnly day, int count, VisitBook book) => book.Set(day, count)); // safe TDS1205

var office = app.MapGroup("/office");
office.MapPut("/visits/{day}", (DateOnly day, int count, VisitBook book) => book.Set(day, count)); // weak TDS1205
office.MapDelete("/visits/{day}", (DateOnly day, VisitBook book) => book.Set(day, 0)).RequireAuthorization("office"); // safe TDS1205

app.MapHub<DeskHub>("/hubs/desk").RequireAuthorization(); // safe TDS1205
app.MapControllers();
app.Run();

public class DeskHub : Microsoft.AspNetCore.SignalR.Hub;

public class VisitBook
{
    private readonly Dictionary<DateOnly, int> _counts = [];

    public int Count(DateOnly day) => _counts.GetValueOrDefault(day);

    public int Total() => _counts.Values.Sum();

    public void Set(DateOnly day, int count) => _counts[day] = count;
}

[ApiController]
[Authorize]
[Route("api/[controller]")]
public class QueuesController(VisitBook book) : ControllerBase // safe TDS1205
{
    [HttpGet]
    public int Get() => book.Total();
}
