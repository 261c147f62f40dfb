using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddAuthorizationBuilder()
    .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
    .AddPolicy("Operator", policy => policy.RequireRole("operator"));
builder.Services.AddControllers();

var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.Use(async (context, next) =>
{
    context.Response.Headers.XContentTypeOptions = "nosniff";
    context.Response.Headers.XFrameOptions = "DENY";
    context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; frame-ancestors 'none'";
    await next(context);
});
app.UseAuthentication();
app.UseAuthorization();

app.MapGet("/pressure", () => 0.4); // safe TDS1205
app.MapGet("/outages", () => Array.Empty<string>()).AllowAnonymous(); // safe TDS1205
app.MapGroup("/pumps").MapGet("/{id:int}", (int id) => id); // safe TDS1205
app.MapControllers();
app.Run();

[ApiController]
[Route("meters")]
public sealed class MetersController : ControllerBase
{
    [HttpGet]
    public IActionResult List() => Ok(Array.Empty<int>()); // safe TDS1205
}

[ApiController]
[AllowAnonymous]
[Route("valves")]
public sealed class ValvesController : ControllerBase
{
    [HttpGet, Authorize(Policy = "Operator")] public IActionResult List() => Ok(Array.Empty<int>()); // weak TDS1205

    [HttpGet("public")]
    public IActionResult Public() => Ok("valves"); // safe TDS1205
}
