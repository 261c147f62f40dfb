using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
{
    options.SlidingExpiration = false;
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    options.ExpireTimeSpan = TimeSpan.FromHours(8);
});
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddAntiforgery(options => options.Cookie.SecurePolicy = CookieSecurePolicy.Always);
builder.Services.AddSingleton<Ballot>();
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();

var ballots = app.MapGroup("/ballots").RequireAuthorization();
ballots.MapPost("/vote", ([FromForm] int choice, Ballot ballot) => ballot.Add(choice)).DisableAntiforgery(); // weak TDS1204
ballots.MapPost("/vote/checked", ([FromForm] int choice, Ballot ballot) => ballot.Add(choice)); // safe TDS1204
ballots.MapGet("/result", (Ballot ballot) => ballot.Total()); // safe TDS1204

app.Run();

public class Ballot
{
    private int _total;

    public int Add(int choice) => Interlocked.Add(ref _total, Math.Sign(choice));

    public int Total() => _total;
}
