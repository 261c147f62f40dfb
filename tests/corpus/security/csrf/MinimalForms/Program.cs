using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication("Cookies").AddCookie(o =>
{
    o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    o.ExpireTimeSpan = TimeSpan.FromMinutes(30);
});
builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
builder.Services.AddAntiforgery(o => o.Cookie.SecurePolicy = CookieSecurePolicy.Always);
var app = builder.Build();
app.UseHttpsRedirection();
app.UseHsts();
app.Use((context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; frame-ancestors 'none'";
    context.Response.Headers.XContentTypeOptions = "nosniff";
    context.Response.Headers.XFrameOptions = "DENY";
    return next(context);
});
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();

app.MapPost("/comments", ([FromForm] int topic, [FromForm] string body, Board board) => board.Add(topic, body)); // safe TDS1204

app.MapPost("/comments/open", ([FromForm] int topic, [FromForm] string body, Board board) => board.Add(topic, body))
    .DisableAntiforgery(); // weak TDS1204

var likes = app.MapGroup("/likes").DisableAntiforgery(); // weak TDS1204
likes.MapPost("/", ([FromForm] int topic, Board board) => board.Add(topic, "+1"));

var votes = app.MapGroup("/votes");
votes.MapPost("/", ([FromForm] int topic, Board board) => board.Add(topic, "vote")); // safe TDS1204
votes.MapPost("/json", ([FromBody] int topic, Board board) => board.Add(topic, "vote")); // safe TDS1204
app.Run();

public sealed class Board
{
    private readonly List<(int, string)> _items = [];

    public void Add(int topic, string body) => _items.Add((topic, body));
}
