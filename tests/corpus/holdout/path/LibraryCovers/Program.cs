using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddCookie(o =>
{
    o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    o.Cookie.HttpOnly = true;
    o.Cookie.SameSite = SameSiteMode.Strict;
});
builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.Use(async (context, next) =>
{
    context.Response.Headers.XContentTypeOptions = "nosniff";
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; frame-ancestors 'none'";
    await next();
});
app.UseAuthentication();
app.UseAuthorization();

var covers = "/srv/library/covers";
var sizes = new Dictionary<string, string> { ["s"] = "small", ["m"] = "medium", ["l"] = "large" };

app.MapGet("/covers/{isbn}", (string isbn, string? size) =>
{
    var folder = size is not null && sizes.TryGetValue(size, out var known) ? known : "small";
    return Results.File(Path.Combine(covers, folder, Path.GetFileName(isbn) + ".jpg"), "image/jpeg"); // safe TDS1003
});

app.MapGet("/covers/raw/{**rest}", (string rest) => Results.File($"{covers}/{rest}", "image/jpeg")); // weak TDS1003

app.MapGet("/covers/{id:guid}/full", (Guid id) => TypedResults.PhysicalFile(Path.Combine(covers, $"{id}.jpg"), "image/jpeg")); // safe TDS1003

app.MapGet("/kiosk", async (HttpContext context) =>
{
    var lang = context.Request.Cookies["lang"] ?? "ja";
    await context.Response.SendFileAsync("/srv/library/kiosk/" + lang + "/index.html"); // weak TDS1003
});

app.MapGet("/kiosk2", async (HttpContext context) =>
{
    var lang = context.Request.Cookies["lang"] is "en" or "zh" or "ko" ? context.Request.Cookies["lang"] : "ja";
    var page = lang switch { "en" => "en.html", "zh" => "zh.html", "ko" => "ko.html", _ => "ja.html" };
    await context.Response.SendFileAsync("/srv/library/kiosk/" + page); // safe TDS1003
});

string ShelfFile(string shelf) => Path.Combine("/srv/library/shelves", shelf.ToUpperInvariant());

app.MapDelete("/shelves/{shelf}", ([FromRoute] string shelf) =>
{
    File.Delete(ShelfFile(shelf)); // weak TDS1003
    return Results.NoContent();
});

app.MapGet("/shelves/{number:int}", (int number) => File.ReadAllLines(ShelfFile(number.ToString()))); // safe TDS1003

app.Run();
