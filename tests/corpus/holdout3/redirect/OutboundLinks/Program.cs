var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddSingleton<LinkGuard>();
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

app.MapGet("/out", (string to) => Results.Redirect(to)).RequireAuthorization(); // weak TDS1007

app.MapGet("/out/local", (string to) => Results.LocalRedirect(to)).RequireAuthorization(); // safe TDS1007

app.MapGet("/out/search", (string q) => Results.Redirect("https://www.city.example.lg.jp/search?q=" + Uri.EscapeDataString(q))).RequireAuthorization(); // safe TDS1007

app.MapGet("/out/checked", (string to, LinkGuard guard) =>
    guard.IsOurs(to) ? Results.Redirect("/visits") : Results.BadRequest()).RequireAuthorization(); // safe TDS1007

app.MapPost("/done", (HttpContext context, DoneInput input) =>
{
    context.Response.StatusCode = StatusCodes.Status303SeeOther;
    context.Response.Headers.Location = input.Next; // weak TDS1007
}).RequireAuthorization();

app.MapPost("/done/fixed", (HttpContext context, DoneInput input) =>
{
    context.Response.StatusCode = StatusCodes.Status303SeeOther;
    context.Response.Headers.Location = input.Kind == DoneKind.Paid ? "/receipts" : "/applications"; // safe TDS1007
}).RequireAuthorization();

app.MapGet("/legacy", (HttpContext context) =>
{
    if (context.Request.Cookies.TryGetValue("last-page", out var last))
    {
        context.Response.Redirect(last); // weak TDS1007
        return;
    }

    context.Response.Redirect("/top"); // safe TDS1007
}).RequireAuthorization();

app.Run();

public record DoneInput(string Next, DoneKind Kind);

public enum DoneKind
{
    Paid,
    Sent,
}

public class LinkGuard
{
    public bool IsOurs(string to) => Uri.TryCreate(to, UriKind.Absolute, out var uri) && uri.Host == "www.city.example.lg.jp";
}
